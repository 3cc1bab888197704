/** What the demonstration says: a fictional post, and cases that nobody has. */
export const demo = {
  'demo.edition.before': 'This page shows “Administrative Processing” for cases that we are checking.',
  'demo.edition.title': 'The word on the status page changes',
  'demo.edition.notice':
    'Cases that we are checking were shown as “Administrative Processing”. Since {day} they are shown as “Refused”. Nothing has happened to these cases.',
  'demo.notice.closed.title': 'Closed for Lantern Day',
  'demo.notice.closed.says':
    'The visa section is closed on Lantern Day, a holiday of Port Meridian. No passports are handed out on that day. Interviews on that day were moved; whoever had one was told by e-mail.',
  'demo.notice.delay.title': 'Passports take some days longer',
  'demo.notice.delay.says':
    'Our courier has fewer vans this month. A passport that is on its way can take four to six working days in place of two.',
  'demo.notice.delay.more': 'You need do nothing. Your page says when your passport can be collected.',
  'demo.question.answered':
    'The officer kept my passport and said that it takes some weeks. Do I have to come to the embassy again?',
  'demo.question.answer':
    'No. We need nothing from you now, and you need not come again. When the check is finished, your page says so.',
  'demo.question.open':
    'I have sent all pages of the statements in July, but the bank prints only five months. Is a letter of the bank enough?',
  'demo.paper.says': 'A fictional paper of the demonstration',
} as const;
