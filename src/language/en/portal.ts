/** The applicant's side of the status service: the frame, the look-up, and forms that could not be taken. */
export const portal = {
  'portal.menu': 'Your case',
  'portal.foot':
    'These pages show what the embassy or consulate wrote down, and nothing else. They are not legal advice. Nobody has said here who runs this service: ask your embassy or consulate before you type your numbers.',
  'portal.foot.run':
    'This service is run by {operator}. It shows what the embassy or consulate wrote down, and nothing else. It is not legal advice.',
  'portal.foot.demo':
    'This is a demonstration, and not a government website. The embassy, the people and the cases are invented. It is run by whoever started the program, to try it out.',

  'portal.look-up.title': 'Look up your case',
  'portal.look-up.lead':
    'Four things together open your page: where you applied, your case number, your passport number, and the beginning of your surname.',
  'portal.look-up.demo':
    'This is a demonstration: the embassy and its cases are invented. Do not type the numbers of a real case.',
  'portal.look-up.none':
    'No case is kept here yet. Look your case up on the page that your embassy or consulate has named to you.',
  'portal.look-up.first': 'To see this page, look up your case first.',
  'portal.look-up.over':
    'Your page was closed after 15 minutes without use. That protects you on a shared computer. Nothing is lost: look up your case again.',
  'portal.look-up.left':
    'You have left your page. On a shared computer, close this window, too. You can look up your case again at any time.',
  'portal.look-up.open': 'A case page is still open in this browser.',
  'portal.look-up.open.go': 'Go back to it',

  'portal.look-up.post': 'Embassy or consulate',
  'portal.look-up.post.hint': 'Where you had or will have your interview.',
  'portal.look-up.post.others':
    'Only the places in this list keep their cases here. If yours is not among them, do not type your numbers.',
  'portal.look-up.post.choose': 'Choose the city',
  'portal.look-up.number': 'Case number',
  'portal.look-up.number.hint':
    'You find it on the confirmation page of your form, or in the letter about your interview. It has one of three forms:',
  'portal.look-up.number.nonimmigrant':
    'AA00EXMPL7: for a visit, study or work. It begins with AA, and has ten letters and digits.',
  'portal.look-up.number.immigrant': 'PMR2026601002: to immigrate. Three letters and ten digits.',
  'portal.look-up.number.diversity': '2026AF1533: Diversity Visa. A year, two letters, and your number.',
  'portal.look-up.passport': 'Passport number',
  'portal.look-up.passport.hint':
    'You find it on the page with your photo. Take the passport that you named in your form, even if you have a new one.',
  'portal.look-up.surname': 'First five letters of your surname',
  'portal.look-up.surname.hint':
    'As it stands in your passport, in Latin letters. If it is shorter, write all of it.',
  'portal.look-up.send': 'Open my page',

  'portal.look-up.no-match': 'No case matches all four values together.',
  'portal.look-up.no-match.why':
    'We do not say which of them is wrong: so nobody can find out your number by trying. What you typed is still there. Please compare:',
  'portal.look-up.check.post': 'Is it the city where your interview was or will be?',
  'portal.look-up.check.number':
    'Is the case number complete? The letter O and the figure 0 look alike, and so do I and 1.',
  'portal.look-up.check.passport': 'Is it the number of the passport that you named in your form?',
  'portal.look-up.check.surname': 'Is it the surname, and not the given name?',
  'portal.look-up.too-many':
    'Too many look-ups found nothing. Please try again in {minutes, plural, one {one minute} other {# minutes}}.',
  'portal.look-up.too-many.why':
    'That stops people who guess numbers. It says nothing about your case. What you typed is still there.',
  'portal.look-up.elsewhere': 'The form came from another page, so we did not use it.',
  'portal.look-up.elsewhere.why':
    'Check that you are on the right website. What was typed is still there: press the button here to go on.',

  'portal.look-up.safe.title': 'Your page is yours',
  'portal.look-up.safe.four':
    'Nobody can open it with the case number alone. Give the four values to nobody whom you do not trust.',
  'portal.look-up.safe.closes':
    'The page closes by itself after 15 minutes without use, and when you leave it.',
  'portal.look-up.safe.free': 'Looking is free, as often as you like. It makes nothing slower.',

  'portal.form.kept': 'What you wrote, part {number}',
  'portal.form.kept-says': 'What you wrote stands here. Copy it now if you want to keep it.',
  'portal.form.over.title': 'Your page was closed before this came.',
  'portal.form.over.says':
    'That happens after 15 minutes without use. Nothing was sent. Look up your case again, and send it from there.',
  'portal.form.over.go': 'Look up your case',
  'portal.form.elsewhere.title': 'This was not sent from your page, so we did not take it.',
  'portal.form.elsewhere.says':
    'Perhaps your page was opened again in another window. Nothing was sent. Go to your page, and send it from there.',
  'portal.form.elsewhere.go': 'Go to your page',
} as const;
