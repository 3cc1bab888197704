/** The applicant's page of a case, around what `official.*` says of it. The office speaks. */
export const portalCase = {
  'portal.case.skip': 'Skip to your case',
  'portal.case.line': 'Case <b>{number}</b>, {visa} visa, {office}.',
  'portal.case.changed': 'Last changed {changed}. As of {today}.',
  'portal.case.not-changed': 'As of {today}.',
  'portal.case.family':
    '{count, plural, one {Your family has one more case here.} other {Your family has # more cases here.}}',
  'portal.case.leave': 'Leave this page',
  'portal.case.leave.why':
    'It closes by itself after 15 minutes without use. On a shared computer, leave it now.',

  'portal.word.none': 'The official page shows no sentence with this word.',
  'portal.word.since': 'Our page has said it in these words since {day}.',
  'portal.word.known': '<a>Where these words were read</a>',
  'portal.word.changed': 'The word changed, your case did not.',
  'portal.word.notice': 'What we told everybody on {day}',

  'portal.turn.last-day': 'Last day: {day}.',
  'portal.turn.last-day-past': 'The last day was {day}.',
  'portal.turn.give': 'Give what we asked for',
  'portal.turn.passport': 'See where your passport is',

  'portal.do.title': 'What to do',
  'portal.do.pay': 'Nobody can make this faster for money. We never ask for papers or money by phone.',

  'portal.notices.title': 'Notices for you',

  'portal.items.title': 'What we asked for',
  'portal.items.due': 'By {day}.',
  'portal.items.overdue': 'It was due on {day}. You can still give it.',
  'portal.items.on':
    '{state, select, asked {Asked for on {day}.} provided {You gave it on {day}.} accepted {On {day}.} rejected {We looked at it on {day}.} other {Since {day}.}}',
  'portal.items.reason-from': 'What the officer wrote',
  'portal.items.give': 'Give it here',
  'portal.items.give-again': 'Give it again here',
  'portal.items.note': 'Give files only here. We never ask for papers or money by phone.',
  'portal.items.letter': 'See the letter that we gave you',

  'portal.passport.title': 'Your passport',
  'portal.passport.direction.to-you': 'It moves towards you.',
  'portal.passport.direction.to-us': 'It has to come to us.',
  'portal.passport.direction.still': 'It is not moving now.',
  'portal.passport.waits': 'It has come your way, and waits for you.',
  'portal.passport.collect-past':
    'It could be collected until {day}. Perhaps it has come back to us: ask us before you travel for it.',
  'portal.passport.collect-by': 'Collect it by {day}. After that it can go back to us.',
  'portal.passport.since': 'since {day}',
  'portal.passport.step.you': 'With you',
  'portal.passport.step.us': 'With us',
  'portal.passport.step.way': 'On its way to you',
  'portal.passport.step.ready': 'At the pick-up point',
  'portal.passport.step.hand': 'With you again',

  'portal.turns.title': 'What happened',
  'portal.turns.lane.you': 'you',
  'portal.turns.lane.us': 'us',
  'portal.turns.lane.done': 'done',
  'portal.turns.whose': 'whose turn it was then',
  'portal.turns.was.you': 'Then it was your turn.',
  'portal.turns.was.us': 'Then it was our turn.',
  'portal.turns.was.done': 'Then no step was open.',
  'portal.turns.next': 'Next, mostly',
  'portal.turns.then': 'Then',
  'portal.turns.note':
    'The line stands under whoever has to act next. A step back costs days. It is not a bad sign.',
  'portal.turns.next-note': 'What stands under the broken line is how it mostly goes on. It is no promise.',

  'portal.forecast.do.papers': 'Check above that nothing is still asked of you.',
  'portal.forecast.do.reach':
    'Check that your e-mail address and phone number are still right, and tell us when they are not.',
  'portal.forecast.do.ask':
    'Ask us here. Below it says from which day an answer can tell more than this page.',
  'portal.forecast.do.plans': 'Do not give up work, a home or a ticket that you could not get back.',

  'portal.days.title': 'Days that matter',
  'portal.days.none': 'No last day',

  'portal.ask.title': 'Questions',
  'portal.ask.answered':
    '{count, plural, one {We have answered your question: read the answer.} other {We have answered # of your questions: read the answers.}}',
  'portal.ask.waiting':
    '{count, plural, one {One question of yours is with us.} other {# questions of yours are with us.}} When we answer, it stands here.',
  'portal.ask.go': 'Ask us a question',
  'portal.ask.who': 'Who answers: {office}.',
  'portal.ask.page': 'Its own page',
  'portal.ask.known': 'First look here: what we know stands on this page, and it is the same that we see.',

  'portal.family.title': 'Your family’s cases',
  'portal.family.line': 'Case <b>{number}</b>, {visa} visa.',
  'portal.family.nothing': 'There is nothing to do in this case now.',
  'portal.family.note':
    'To give papers or ask questions in one of these cases, look it up with its own case number and passport.',

  'portal.letter.back': 'Back to your case',
  'portal.letter.pdf': 'The letter as PDF',
  'portal.letter.print': 'To print it, use your browser’s print command.',
  'portal.letter.name': 'Name',
  'portal.letter.note':
    'It names what is still missing as of today. The paper that you were given says the same as of its own day.',
  'portal.letter.colour': 'The colour means nothing: only the words count.',
  'portal.letter.skip': 'Skip to the letter',
  'portal.letter.none.title': 'There is no letter in your case.',
  'portal.letter.none.says':
    'A letter stands here while something is missing and we gave you one about it. Your page says what is true now.',
} as const;
