/** The page of one thing that the office asked for: its state, the files, more time. The office speaks. */
export const portalItems = {
  'portal.item.skip': 'Skip to what we asked for',
  'portal.item.back': 'Back to your case',
  'portal.item.asked': 'We asked you for this',
  'portal.item.officer': 'What the officer wrote',
  'portal.item.due': 'Last day: {day}.',
  'portal.item.due-past': 'It was due on {day}. You can still give it.',
  'portal.item.no-due': 'We set no day for it.',
  'portal.item.since':
    '{state, select, asked {Asked for on {day}.} provided {You gave it on {day}.} accepted {On {day}.} rejected {We looked at it on {day}.} other {Since {day}.}}',

  'portal.item.give.title': 'Give files',
  'portal.item.give.more-title': 'Add another file',
  'portal.item.give.label': 'Choose one or more files',
  'portal.item.give.send': 'Send',
  'portal.item.give.note':
    'Each file has its own answer. What we have stays with us, even when another file could not be taken.',
  'portal.item.give.safe':
    'Your files are kept locked. Only you and the officers who work on your case can open them.',
  'portal.item.give.scan.on': 'We check every file for viruses before we keep it.',
  'portal.item.give.scan.off': 'Files are not checked for viruses here.',
  'portal.item.not-now': 'You need not give anything here now.',

  'portal.item.result.all': '{count, plural, one {We have your file.} other {We have all # files.}}',
  'portal.item.result.some':
    'We have {taken, plural, one {one file} other {# files}}. {refused, plural, one {One could not be taken.} other {# could not be taken.}}',
  'portal.item.result.none':
    '{refused, plural, one {This file could not be taken.} other {None of the # files could be taken.}}',
  'portal.item.result.nothing': 'You chose no file. Choose a file first, then press “Send”.',
  'portal.item.result.too-much':
    'These files have more than {most} MB together, which is the most we can take at once. Send a few now and the others after them.',
  'portal.item.result.too-many':
    'That were too many files at once. What stands below came in. Send the others after them.',
  'portal.item.result.broken':
    'The connection broke before everything was here. What stands below came in. Send the others again: nothing is kept twice.',
  'portal.item.result.busy':
    'Other files of yours are still on their way. Wait a minute, then send these again.',

  'portal.item.sending': 'On its way',
  'portal.item.sending.waits': 'Waits for its turn',
  'portal.item.sending.broke':
    'The connection broke, and this file is not here yet. What we have stays with us.',
  'portal.item.sending.again': 'Try again',
  'portal.item.sending.again-name': 'Try again: {name}',
  'portal.item.sending.taken': 'We have what you sent. You need not send it again.',
  'portal.item.sending.mixed':
    'Files that we have: {taken}. Files that could not be taken: {refused}. Read beside each why.',
  'portal.item.sending.refused': 'Nothing that you sent could be taken. Read beside each file why.',
  'portal.item.sending.some': 'Not every file was sent. Press “Try again” beside it.',

  'portal.item.papers.title': 'Files we have from you',
  'portal.item.papers.none': 'We have no file from you for this yet.',
  'portal.item.papers.size': '{size} MB',
  'portal.item.papers.small': 'Less than 0.1 MB',
  'portal.item.papers.on': 'Came on {day}.',
  'portal.item.papers.open': 'Save a copy',
  'portal.item.papers.before': 'From before we asked again.',

  'portal.item.time.title': 'More time',
  'portal.item.time.lead': 'If you cannot give it in time, ask us before the last day.',
  'portal.item.time.lead.no-day': 'If it takes long to get it, tell us until when.',
  'portal.item.time.until': 'Until which day do you need?',
  'portal.item.time.reason': 'Why do you need more time?',
  'portal.item.time.reason.hint': 'One or two sentences are enough.',
  'portal.item.time.send': 'Ask for more time',
  'portal.item.time.body': 'I ask for more time, until {day}.',
  'portal.item.time.waits': 'You asked us for more time. The answer will stand here.',
  'portal.item.time.no-day': 'Give the day that you need, like {example}.',
  'portal.item.time.not-later': 'This day is not later than today. Give a later day.',
  'portal.item.time.far': 'This day is more than a year ahead. Give an earlier day.',
  'portal.item.time.no-reason': 'Write why you need more time.',
} as const;
