/** Questions of an applicant and the answers. The office speaks. */
export const portalQuestions = {
  'portal.questions.title': 'Questions',
  'portal.questions.skip': 'Skip to your questions',
  'portal.questions.back': 'Back to your case',
  'portal.questions.lead':
    'Ask here, not by e-mail: here we know who you are. The answer stands on this page.',
  'portal.questions.yours': 'Your questions',
  'portal.questions.none': 'You have not asked anything yet.',
  'portal.questions.waits': 'Waits for our answer.',
  'portal.questions.answered': 'Answered.',
  'portal.questions.about': 'About: {item}',
  'portal.questions.by.you': 'You wrote on {day}',
  'portal.questions.by.office': 'We answered on {day}',
  'portal.questions.add': 'Add to this question',
  'portal.questions.add.label': 'What do you want to add?',
  'portal.questions.add.send': 'Add',

  'portal.questions.choose': 'Ask a new question',
  'portal.questions.choose.lead': 'What is it about? Choose one. First you see what is known already.',
  'portal.questions.full':
    '{most} questions wait for our answer. That is the most at the same time: please wait for an answer, or add to a question that waits.',
  'portal.questions.note':
    'Up to {most} questions can wait at the same time. Only you and the officers who work on your case can read them.',

  'portal.question.category.status': 'How far my case is',
  'portal.question.category.documents': 'What I have to give',
  'portal.question.category.more-time': 'More time to give something',
  'portal.question.category.passport': 'Where my passport is',
  'portal.question.category.correction': 'Something on my page is wrong',
  'portal.question.category.withdrawal': 'I want to withdraw my application',
  'portal.question.category.other': 'Something else',

  'portal.ask-us.skip': 'Skip to what is known',
  'portal.ask-us.back': 'All questions',
  'portal.ask-us.known.title': 'What is known',
  'portal.ask-us.write.title': 'Your question',
  'portal.ask-us.answered': 'This answers my question',
  'portal.ask-us.not-answered': 'It does not answer it: write to us',
  'portal.ask-us.label': 'Write your question',
  'portal.ask-us.hint':
    'Up to {most} characters. You need not write your name or number: we see which case it is.',
  'portal.ask-us.send': 'Send the question',
  'portal.ask-us.early':
    'Asking this helps from {day}. Before that day we can mostly say only what stands here.',
  'portal.ask-us.no-promise': 'We cannot promise an answer by a certain day.',

  'portal.ask-us.known.nothing-asked': 'We ask nothing of you now.',
  'portal.ask-us.known.give': 'Give it on its own page',
  'portal.ask-us.known.time':
    'You ask for more time on the page of each thing that we asked for. There you name the day that you need.',
  'portal.ask-us.known.due': '{item}: last day {day}.',
  'portal.ask-us.known.no-due': '{item}: we set no day.',
  'portal.ask-us.known.no-passport': 'We have written nothing down about your passport.',
  'portal.ask-us.known.collect': 'Collect it by {day}.',
  'portal.ask-us.known.correction':
    'Write what is wrong, what is right, and where we can see it. We change what we wrote down only with a note of it, and your page shows that it was changed.',
  'portal.ask-us.known.withdrawal':
    'Withdrawing ends your case. Later forms may ask about it. If you only need your passport for a journey, ask about your passport instead: for that you need not withdraw.',
  'portal.ask-us.known.other':
    'What we know of your case stands on your page, and it is the same that we see.',

  'portal.question.problem.empty': 'Write your question first.',
  'portal.question.problem.too-long':
    'This has {given} characters, and {most} are the most we can take. Shorten it.',
  'portal.question.problem.too-many':
    '{most} questions wait for our answer already. What you wrote stands below: copy it, or add it to a question that waits.',
  'portal.question.problem.no-category': 'Choose first what your question is about.',
  'portal.question.problem.no-such-enquiry': 'This question is not there. Choose it again on the page.',
  'portal.question.problem.thread-full':
    'This question has very many messages, so nothing was added. Ask a new question.',
} as const;
