/**
 * Days that matter, said in words; the key is the name of the clock. `state` is ahead, past, over (past, on a day
 * that the events do not tell), given (what was asked has been given) or unknown (the events do not tell from which day to count). `own` is whether the rule is the embassy's
 * or consulate's own or general; `readings` is whether sources come to different days.
 */
export const clocks = {
  // `year` is the fiscal year, `known` how it is known: told, by what happened (events), or from the day alone (today).
  'clock.fiscal-year':
    '{state, select, past {A DV-{year} visa could be issued until {day}. A case that was not issued by then has ended, and nothing is carried over.} other {A DV-{year} visa can be issued until {day}, the end of the fiscal year. Nothing is carried over, and no one-year limit gives more time.}}{known, select, today { We took the year from today. If your case number begins with another year, it is 30 September of that year.} other {}}',
  'clock.registration':
    '{state, select, ahead {Give what was asked by {day}. When nothing is given within one year of the refusal, the registration of an immigrant case is ended.} past {The year for giving what was asked ended on {day}. When nothing was given in it, the registration of an immigrant case is ended.} over {The year for giving what was asked has passed, whichever day it counts from. When nothing was given in it, the registration of an immigrant case is ended.} given {You gave something within the year. The one-year limit of immigrant cases asks for that.} other {An immigrant case in which something was asked has one year from the refusal. We do not know that day: it is on your letter.}}{readings, select, differ { Sources count differently; this is the earliest day.} other {}}',
  'clock.reinstatement':
    '{state, select, ahead {Before {day} you can ask for an ended case to be taken up again, if you could not act in time for reasons that were not in your hands.} past {The time for asking that the case be taken up again ended on {day}.} other {An ended immigrant case can be taken up again until the end of the second year after the refusal.}}',
  'clock.documents':
    '{state, select, ahead {Give what was asked by {day}. After one year the case is closed, and a new application needs a new fee.} past {The year for giving what was asked ended on {day}. Ask if the case is still open before you pay again.} over {The year for giving what was asked has passed, whichever day it counts from. Ask if the case is still open before you pay again.} given {You gave what was asked, so the one-year limit for papers no longer runs against you.} other {There is one year for giving what was asked. It counts from the refusal, the letter or the application, by the rule of the embassy or consulate, and we do not know that day: give it well before.}}{own, select, no { This is what other embassies and consulates say; look at the page of yours.} other {}}{readings, select, differ { Sources count from different days; this is the earliest.} other {}}',
  'clock.no-limit':
    'No one-year limit runs while they check something and ask nothing of you.{own, select, no { This is what other embassies and consulates say; look at the page of yours.} other {}}',
  'clock.inquiry':
    '{state, select, ahead {Questions about a check are answered from {day}.} past {Questions about a check may be asked now: the wait ended on {day}.} other {Questions about a check are answered only after a wait. We do not know from which day it counts.}}{own, select, no { This is the longest wait that another embassy or consulate asks for; yours may ask for less.} other {}}',
  'clock.courtesy':
    '{state, select, ahead {A polite question makes sense from {day}: by then cases like yours have often moved.} past {A polite question makes sense now: by {day} cases like yours have often moved.} other {A polite question makes sense after a week to ten days.}}',
  'clock.collection':
    '{state, select, ahead {Collect the passport by {day}. After that it can go back to the embassy or consulate.} past {The passport may have gone back to the embassy or consulate after {day}. Ask before you travel to the pick-up point.} other {Passports that nobody collects go back to the embassy or consulate after one or two weeks.}}',
  'clock.fee':
    '{state, select, past {The fee that you paid could be used until {day}.} ahead {The fee that you paid can be used until {day}.} other {A paid fee can be used for a year.}}',
  'clock.medical':
    '{state, select, past {The medical report was valid until {day}.} ahead {The medical report is valid until {day}.} other {Medical reports run out; look at the day on yours.}}',
} as const;
