/** What an applicant can do in an official case, and the days that matter, in the office's voice. */
export const officialAdvice = {
  'official.advice.give':
    'Send us {count, plural, one {this: {things}.} other {these # things: {things}.}}{late, select, yes { {count, plural, one {The day by which we asked for it has passed; send it as soon as you can.} other {The day of at least one of them has passed; send them as soon as you can.}}} other {}} Use this page only: we never ask for papers or money by phone.',
  'official.advice.give-by-letter':
    'Your letter names what we need. Send it through this page, or in the way that the letter says.',
  'official.advice.send-passport':
    'Send or bring your passport in the way that our message says, and in no other way.',
  'official.advice.hand-in':
    'Hand in your passport and papers in the way that our message says, and in no other way.',
  'official.advice.attend':
    'Come to the interview. If you have no day for it yet, make an appointment in the way that your letter says. Bring every paper that the letter names.',
  'official.advice.medical':
    'Go to a doctor who is named on our list. The doctor sends or gives you the report.',
  'official.advice.more-time': 'If you cannot do it by {day}, ask us for more time here, before that day.',
  'official.advice.late':
    'If something that was not in your hands kept you from it, write that to us today, with proof.',

  'official.advice.wait-processing':
    'You need do nothing. Read your e-mail, the spam folder too, and tell us when your phone number or address changes.',
  'official.advice.wait-review': 'You need do nothing. Do not send the same things twice.',
  'official.advice.wait-decision': 'You need do nothing. Look here again in two working days.',
  'official.advice.wait-finishing': 'You need do nothing. Book no journey that cannot be changed yet.',
  'official.advice.wait-petition':
    'Tell your employer or its lawyer that we look for the petition. They can send us a copy of the approval notice.',
  'official.advice.wait-answer': 'You need do nothing. When the answer comes, it stands here.',
  'official.advice.wait-courier': 'Wait for the message of the courier or the pick-up point.',
  'official.advice.wait-again': 'You need do nothing. When visas like yours are given again, it stands here.',

  'official.advice.ask-check':
    '{when, select, now {You may ask us now how far it is.} other {Asking us how far it is helps from {day}, not before.}}{own, select, yes {} other { We have published no wait of our own; this is the longest that another embassy or consulate asks for.}}',
  'official.advice.ask-urgent':
    'Is somebody ill or dying, or is it another emergency? Then ask sooner, and add proof.',
  'official.advice.ask-finishing':
    '{when, select, now {You may ask us now how far it is.} other {If nothing has changed by {day}, ask us how far it is.}}',
  'official.advice.ask-decision':
    '{when, select, now {This takes longer than it mostly does. Ask us how far it is.} other {If nothing has changed by {day}, ask us how far it is.}}',
  'official.advice.ask-passport':
    '{when, select, now {It takes longer than usual. Ask us where your passport is.} other {If the passport has not come by {day}, ask us where it is.}}',
  'official.advice.ask-reason':
    'If you do not understand the reason, ask us here which section of the law it is.',
  'official.advice.ask-waiver':
    '{way, select, exception {Ask us which exceptions the proclamation has.} other {Ask us by which form a waiver is asked for.}}',
  'official.advice.ask-visa':
    'Look into your passport when you have it. If the visa is not in it, ask us here.',
  'official.advice.ask-proof': 'Write to us if you have better proof of support. We tell you how to give it.',
  'official.advice.ask-reinstate':
    'If you could not act in time for a reason that was not in your hands, ask us to take the case up again. Add proof.',
  'official.advice.ask-delivery': 'Tell us, or the pick-up point, how your passport shall come to you.',

  'official.advice.collect': 'Collect your passport, and bring what the pick-up point asks for.',
  'official.advice.check-visa':
    'Look at the visa today: name, date of birth, passport number, kind of visa, dates. If something is wrong, write to us before you travel.',
  'official.advice.disclose':
    'Later forms ask if you were ever refused. Answer yes and write: section 221(g), later issued.',
  'official.advice.apply-again-214b':
    'Apply again when something in your life or your papers has changed. It needs a new form, a new fee and a new interview.',
  'official.advice.apply-again': 'If you still want a visa, apply again. It needs a new form and a new fee.',
  'official.advice.enter-again':
    'You can enter a later Diversity Visa lottery. Every year needs a new entry.',
  'official.advice.lawyer':
    'Show your letter to a lawyer for United States immigration law before you apply again or sign anything.',

  'official.clock.fiscal-year':
    '{state, select, past {We could issue your Diversity Visa until {day}. Nothing is carried over into the next year.} other {We can issue your Diversity Visa until {day}, the end of the fiscal year. Nothing is carried over into the next year.}}',
  'official.clock.registration':
    '{state, select, ahead {Give what we asked for by {day}. When nothing has come within a year, the registration ends.} past {The year for giving what we asked for ended on {day}.} given {You gave something within the year, so the one-year limit does not run against you.} other {There is a year for giving what we asked for.}}',
  'official.clock.reinstatement':
    '{state, select, past {The time for asking us to take the case up again ended on {day}.} ahead {You can ask us until {day} to take the case up again.} other {There are two years from the refusal for asking us to take the case up again.}}',
  'official.clock.documents':
    '{state, select, ahead {Give what we asked for by {day}. After a year without it the case can be closed.} past {The year for giving what we asked for ended on {day}.} given {You did what we asked for, so the one-year limit does not run against you.} other {There is a year for giving what we asked for.}}',
  'official.clock.documents.basis':
    '{own, select, yes {We publish this year for visas that are not for immigrants; the regulations name none for them.} other {The regulations name this year for immigrants only. For other visas we use the year that other embassies and consulates publish.}}',
  'official.clock.no-limit': 'No one-year limit runs while we check something and ask nothing of you.',
  'official.clock.inquiry':
    '{state, select, ahead {Asking us how far it is helps from {day}.} past {You may ask us how far it is: the wait ended on {day}.} other {Asking us how far it is helps only after a wait.}}',
  'official.clock.courtesy':
    '{state, select, ahead {If nothing has changed by {day}, ask us.} past {Cases like yours have often moved by {day}. You may ask us.} other {Cases like yours often move within ten days.}}',
  'official.clock.collection':
    '{state, select, ahead {Collect your passport by {day}. After that it can go back to us.} past {Your passport may have come back to us after {day}. Ask us before you travel for it.} other {A passport that nobody collects comes back to us after one or two weeks.}}',
  'official.clock.fee':
    '{state, select, past {The fee that you paid could be used until {day}.} ahead {The fee that you paid can be used until {day}.} other {A paid fee can be used for a year.}}',
  'official.clock.medical':
    '{state, select, past {Your medical report was valid until {day}.} ahead {Your medical report is valid until {day}.} other {Medical reports run out; look at the day on yours.}}',

  'official.ask.now': 'You may ask us any question here. You get the answer here.',
  'official.ask.later':
    'Asking how far it is helps from {day}: before it nobody here can tell you more than this page. You may ask us anything else at any time.',
} as const;
