/** What went wrong, and what to do now. */
export const errors = {
  'errors.home': 'Ask about your case',
  'errors.missing.title': 'This page does not exist.',
  'errors.missing.says':
    'The address may be mistyped, or the page has moved. Everything starts on the first page.',
  'errors.method.title': 'This page cannot be asked in that way.',
  'errors.method.says': 'Open it as a link, or send the form that stands on it.',
  'errors.large.title': 'That is too much text.',
  'errors.large.says':
    'More than one million characters were sent, and a status page has about one thousand. Go back, and paste only the word, the text under it and the dates.',
  'errors.kind.title': 'The form was sent in a way we cannot read.',
  'errors.kind.says':
    'Send it from the form on the first page. Programs send application/x-www-form-urlencoded.',
  'errors.bad.title': 'What was sent cannot be read.',
  'errors.bad.says': 'The address or the form is damaged. Start again on the first page.',
  'errors.bug.title': 'Something broke, and it is our fault.',
  'errors.bug.says':
    'It says nothing about your case. Go back and send the form again. If it breaks again, leave out one answer after the other.',

  'errors.form.title': 'Please look again',
  'errors.form.count':
    '{count, plural, one {One answer needs another look.} other {# answers need another look.}} What you typed is still there.',
  'errors.form.tab': 'Please check: {title}',
  'errors.form.nothing': 'The form was empty. Paste what the page says, or answer at least one question.',
  'errors.form.too-long': 'This has {given} characters, and {longest} are the most we can take. Shorten it.',
  'errors.form.unknown-choice': 'This answer is not one of the choices. Choose one of them.',
  'errors.form.no-day': 'This is no day that exists. Give year, month and day, like 2026-03-05.',
  'errors.form.no-month': 'This is no month. Give year and month, like 2026-03.',
  'errors.form.ahead': 'This day lies ahead. Give a day that has passed, or leave it empty.',
  'errors.form.long-ago': 'The year {year} is too long ago. Check the year.',
} as const;
