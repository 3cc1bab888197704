/**
 * What to do, one message an action. `office` and `Office` are the embassy or consulate; `day` is a day in words;
 * `when` is now or later, seen from today, and other where the events do not tell the day.
 */
export const advice = {
  'advice.wait.finishing':
    'Wait. You have nothing to do today: do not pay anybody and do not apply again. Read your e-mail every day, the spam folder too.',
  'advice.wait.processing':
    '{letter, select, unread {Look at the letter that you were given: which boxes are ticked? If it asks for something, give it; if it asks for nothing, wait.} other {Wait. As far as we know, nothing is asked of you.}} Read your e-mail every day, the spam folder too, and keep your phone number and address as they are in the form.',
  'advice.wait.review':
    'Wait, and keep the proof that you sent everything. Do not send the same papers twice unless they ask. Read your e-mail every day, the spam folder too.',
  'advice.wait.issued':
    'Wait for the message of the courier or pick-up point. Book no journey that cannot be changed until the passport is in your hands.',
  'advice.wait.petition':
    'Wait, and tell your employer or its lawyer today that the petition was not found. They can send {office} a copy of the approval notice.',
  'advice.wait.interview':
    'Wait for the day of the interview, and prepare the papers that your appointment letter names.',
  'advice.wait.nvc':
    'Wait for the message that sets the interview. If fees or papers are still open with the National Visa Center, do these now.',
  'advice.wait.transfer':
    'Wait until the new embassy or consulate writes to you. It needs the file before it can answer.',
  'advice.wait.received':
    'Wait for two working days after the interview or after you handed in your papers, then look at the page again.',
  'advice.wait.not-found':
    'Check the number, the name and the place that you typed. If they are right, look again in some days.',
  'advice.wait.touched': 'Wait. Note the new date; you need do nothing about it.',
  'advice.wait.letter':
    'Do nothing in a hurry. Find your letter, see which boxes are ticked and which section it names, and add that here: the answer then gets surer.',
  'advice.wait.watch': 'Look at the page once or twice a week; more often tells nothing more.',

  'advice.collect.passport':
    'Collect the passport, with the papers that the pick-up point asks for. Look for the visa and for a letter in it.',
  'advice.collect.before-return':
    'Do it soon: passports that nobody collects go back to the embassy or consulate.',
  'advice.none.check-visa':
    'Look at the visa today: name, date of birth, passport number, kind of visa, dates. If something is wrong, write before you travel.',
  'advice.none.diversity-page':
    'Look at the page and your e-mail once more. Only a visa that was issued by {until} counts. If the page says “Issued”, yours was.',
  'advice.none.diversity-courts':
    'Pay nobody who offers to open the case again. A court of appeals decided in 2024 that courts cannot order Diversity Visas after their year.',
  'advice.none.disclose':
    'On later forms that ask if you were ever refused, answer yes and write: section 221(g), later issued. A 221(g) counts as a refusal there.',

  'advice.attend':
    '{when, select, later {Go to the appointment on {day}. Bring every paper that the message or letter names.} set {Go to your appointment. Bring every paper that the message or letter names.} other {Arrange the appointment in the way that the letter or message says, and bring every paper that it names. If it names no way, write and ask.}}',

  'advice.provide':
    '{thing, select, documents {Give the papers that were asked, all of them together, in the way that the letter or message says. Keep proof of the day.} photos {Give new photos in the way that the letter or message says. Keep proof of the day.} form {Fill in the form that was asked, and send it in the way that the letter or message says. Keep a copy.} information {Answer what was asked, fully and truly, in the way that the message says. Keep a copy.} medical {Arrange the medical examination with a doctor that {office} names. Keep proof of the day.} passport {Send or bring the passport in the way that the message says, and in no other way. Check first that the message truly comes from {office}.} several {Give everything that was asked, together and in the way that the letter or message says. Keep proof of the day.} other {Look at your letter and your e-mail for what is asked, and give it in the way that they say. If you find nothing, ask {office}.}}{ends, select, yes { Do it at once: it has to be looked at before {until}.} other {}}',

  'advice.write.courtesy':
    '{when, select, now {If nothing has changed, you may write to {office} now: one short, polite question.} later {If nothing has changed by {day}, write to {office}: one short, polite question.} other {If nothing has changed after two weeks, write to {office}: one short, polite question.}}{basis, select, known { Cases like yours often move within a week or ten days.} other {}}',
  'advice.write.inquiry':
    '{rule, select, own {{when, select, now {You may write to {office} now: it asks people to wait {days} days, and they have passed.} later {You may write to {office} from {day}, because it asks people to wait {days} days first.} other {You may write to {office} after {days} days; it asks people to wait that long.}}} other {{when, select, now {You may write to {office} now: {days} days, the longest wait that we know of, have passed.} later {You may write to {office} from {day}, because {days} days is the longest wait that an embassy or consulate asks for. Others ask for less: look at the page of yours.} other {Ask after {days} days at the latest. That is the longest wait that we know of; others ask for less: look at the page of yours.}}}}',
  'advice.write.urgent':
    'If the journey is an emergency, some embassies and consulates answer sooner. Say so in the first line, and add proof.',
  'advice.write.received':
    '{when, select, now {If you have no confirmation that your papers arrived, ask {office} for one now.} later {If you have no confirmation by {day} that your papers arrived, ask {office} for one.} other {If you have no confirmation that your papers arrived, ask {office} for one two weeks after you sent them.}}',
  'advice.write.passport':
    '{when, select, now {Ask {office} where the passport is. The 10 working days that the page itself names have passed.} later {If the passport has not come by {day}, ask {office} where it is. The page itself names 10 working days.} other {If the passport has not come 10 working days after the page said “Issued”, ask {office} where it is.}}',
  'advice.write.no-passport':
    'If the passport has not come, ask {office} where it is. The page itself names 10 working days after “Issued”.',
  'advice.write.late':
    'Ask {office} today if the case is still open, and if you may still give what was asked. If you could not give it in time for a reason that was not in your hands, say so and add proof.',
  'advice.write.petition':
    '{when, select, now {You may ask {office} now if the petition has been found.} later {If nothing has changed by {day}, ask {office} if the petition has been found.} other {If nothing changes for two weeks, ask {office} if the petition has been found.}}',
  'advice.write.keep-open':
    'Do the next step today: log in where your case asks for the fees, forms and papers, or write to the National Visa Center that you go on with the case. Keep proof of the day.',
  'advice.write.again':
    '{when, select, now {If nobody has answered your message of {asked}, you may ask again now. More messages do not make it quicker.} other {If nobody has answered your message of {asked}, ask again from {day}. More messages do not make it quicker.}}',
  'advice.write.diversity':
    '{again, select, yes {{when, select, later {If nobody has answered your message of {asked}, write to {office} again from {day}.} other {If nobody has answered your message of {asked}, write to {office} again now.}}} other {{when, select, later {Write to {office} from {day}: one short, polite message.} other {Write to {office} now: one short, polite message.}}}} Say that a DV-{year} visa can be issued only until {until}, and ask if anything is still missing.',
  'advice.write.correct':
    'Answer their message today: say that the passport is with them already, and since when. Ask if the other papers are enough.',
  'advice.write.clarify':
    'If you have no letter, or it does not tell, ask {office} one question: is this a refusal under section 221(g), and is anything needed from me?',
  'advice.write.reason':
    'If your letter names no section of the law, ask {office} in writing which section the refusal rests on. The law wants it named, with few exceptions.',
  'advice.write.changed-mind':
    'Ask {office} in writing what changed after you were told yes, and which section of the law it rests on.',
  'advice.write.medical': 'Ask {office} if the medical report must be renewed, before you pay for a new one.',

  'advice.reapply.214b':
    'Apply again when something in your life or in your papers has changed. It needs a new form, a new fee and a new interview.',
  'advice.reapply.diversity':
    'You can enter a later Diversity Visa lottery. Every year needs a new entry, and nothing of this case is carried over.',
  'advice.reapply.closed': 'A new application starts from the beginning: new form, new fee, new interview.',
  'advice.reinstate.immigrant':
    'If you could not act in time for a reason that was not in your hands, ask for the case to be taken up again, with proof.',
  'advice.waiver.ask':
    'Ask in writing if the reason can be waived, that is, excused, and by which form. The officer must tell you if there is a way.',
  'advice.lawyer.grounds':
    'Show the letter to a lawyer for United States immigration law before you apply again or sign anything.',
  'advice.lawyer.ban':
    'Ask a lawyer for United States immigration law, or the person who petitioned for you, if an exception fits you.',
} as const;
