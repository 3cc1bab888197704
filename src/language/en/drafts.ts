/**
 * Messages to the embassy or consulate, ready to be completed by the person. What we do not know stands in square
 * brackets. Nothing is sent by us.
 */
export const drafts = {
  'draft.title.status': 'A question about your case',
  'draft.title.documents-sent': 'A question: have my papers arrived?',
  'draft.title.passport': 'A question: where is my passport?',
  'draft.title.correction': 'A correction: they have your passport already',
  'draft.title.withdrawal': 'A withdrawal, only if you no longer want the visa',

  'draft.subject.status':
    '{visa} visa, {occasion}: {year, select, over {was a visa issued?} other {is anything missing?}}',
  'draft.subject.documents-sent': '{visa} visa, {occasion}: have my papers arrived?',
  'draft.subject.passport': '{visa} visa, {occasion}: where is my passport?',
  'draft.subject.correction': '{visa} visa, {occasion}: my passport is with you',
  'draft.subject.withdrawal': '{visa} visa, {occasion}: I withdraw my application',

  'draft.occasion.interview': 'interview on {day}',
  'draft.occasion.dropbox': 'papers handed in on {day}',
  'draft.occasion.applied': 'application in {city}',
  'draft.greeting': 'Dear Visa Section,',

  'draft.fact.interview': 'I had my {visa} visa interview in {city} on {day}.',
  'draft.fact.dropbox':
    'I handed in my papers for the {visa} visa, without an interview, in {city} on {day}.',
  'draft.fact.applied': 'I have applied for the {visa} visa in {city}.',
  'draft.fact.approved': 'The officer told me that the visa was approved.',
  'draft.fact.processing': 'I was told that administrative processing was needed.',
  'draft.fact.documents-needed': 'I was told that something was missing.',
  'draft.fact.refused': 'I was told that the visa was refused.',
  'draft.fact.letter': 'I was given a letter under section 221(g).',
  'draft.fact.no-letter': 'I was given no letter.',
  'draft.fact.kept': 'My passport was kept.',
  'draft.fact.handed-in': 'I handed in my passport on {day}.',
  'draft.fact.provided': 'I gave what was asked ({things}) on {day}.',
  'draft.fact.page': 'The status page shows “{word}”.',
  'draft.fact.page-since': 'Since {day} the status page has shown “{word}”.',
  'draft.fact.asked-before': 'I wrote to you on {day} and have no answer about my case yet.',
  'draft.fact.diversity-year': 'I was selected for DV-{year}, and my visa can be issued only until {until}.',
  'draft.fact.petition':
    'I was told that the petition was not found in your system. The receipt number of the petition is [receipt number].',

  'draft.ask.status':
    'Could you please tell me if my case is still being worked on, and if you need anything from me?',
  'draft.ask.reason':
    'Could you please tell me which section of the law the refusal rests on, and if it can be overcome or waived?',
  'draft.ask.waiver':
    'Could you please tell me if the reason that my letter names can be waived, and which form I need for that?',
  'draft.ask.diversity':
    'Could you please tell me if a Diversity Visa was issued in my case before the fiscal year ended?',
  'draft.ask.petition': 'Could you please tell me if the petition has been found, and if a copy would help?',
  'draft.ask.documents-sent':
    'Could you please confirm that everything has arrived, and tell me if anything is still missing?',
  'draft.ask.passport': 'Could you please tell me where the passport is, and how it will reach me?',
  'draft.ask.correction':
    'Your message of [day of the message] asks me to bring or send my passport. You have it already, since {day}. Could you please correct this in my case, and tell me if I may come with the other papers alone?',
  'draft.ask.withdrawal':
    'I wish to withdraw this application. Please confirm it in writing, and tell me how I get my passport and my papers back if you have them.',

  'draft.identification.name': 'Name: [your name as in the passport]',
  'draft.identification.number':
    '{immigrant, select, diversity {Case number: [a year, two letters and your number, as in your letters]} yes {Case number: [three letters and ten digits, as in your letters]} no {Application number: [as on your confirmation page, AA and more]} other {Case or application number: [as on your letter or confirmation page]}}',
  'draft.identification.more': '[Only if their page asks for it: date of birth, passport number]',
  'draft.thanks': 'Thank you.',

  'draft.blank.visa': '[kind of visa]',
  'draft.blank.things': '[what you gave]',
  'draft.blank.city': '[city]',
  'draft.blank.day': '[day]',

  'draft.thing.documents': 'papers',
  'draft.thing.passport': 'passport',
  'draft.thing.medical': 'medical report',
  'draft.thing.photos': 'photos',
  'draft.thing.form': 'form',
  'draft.thing.information': 'answers to your questions',
  'draft.thing.interview': 'interview',

  'draft.word.application-received': 'Application Received',
  'draft.word.ready': 'Ready',
  'draft.word.administrative-processing': 'Administrative Processing',
  'draft.word.refused': 'Refused',
  'draft.word.approved': 'Approved',
  'draft.word.issued': 'Issued',
  'draft.word.at-nvc': 'At NVC',
  'draft.word.in-transit': 'In Transit',
  'draft.word.other': '[word on the page]',
} as const;
