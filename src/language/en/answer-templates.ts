/** Answers that officers give often, with the case's facts filled in; the officer changes and sends them. */
export const answerTemplates = {
  'template.processing.title': 'Still in processing',
  'template.processing.body':
    'Your case is still in administrative processing, which began on {day}. We need nothing from you. We cannot say when it will be finished. When something changes, your page says so.',
  'template.too-early.title': 'Asking helps later',
  'template.too-early.body':
    'Your case is being checked. Please ask again from {day}: before that we can say only what stands on your page.',
  'template.missing.title': 'What is still missing',
  'template.missing.body':
    'We still need this from you: {things}. Please give it through your page. We never ask for papers or money by phone.',
  'template.received.title': 'We have what you gave',
  'template.received.body':
    'We have what you gave us ({things}), and an officer will look at it. You need not send it again.',
  'template.more-time.title': 'More time is given',
  'template.more-time.body': 'You can give us {things} later than we wrote. Please do it as soon as you can.',
  'template.passport.title': 'Where the passport is',
  'template.passport.body': 'Your passport: {where}',
  'template.decided.title': 'The case is decided',
  'template.decided.body': 'Your case is decided: {headline} {meaning}',
  'template.noted.title': 'We have read it',
  'template.noted.body': 'Thank you for telling us. We have read it and put it with your case.',
} as const;
