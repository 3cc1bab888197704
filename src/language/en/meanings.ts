/** What a situation means, in two or three sentences. `office` is "the embassy or consulate in Hyderabad" or without the town, `Office` the same at the start of a sentence. */
export const meanings = {
  'explanation.meaning.delivered':
    'Whatever the page still shows, the visa in your passport counts. The page is sometimes never brought up to date.',
  'explanation.meaning.banned':
    'Some refusals rest on a proclamation or a rule that stops visas for a group of people. Such a rule can suspend a visa even after the officer said yes. It can have exceptions, and it can end; the letter must name it.',
  'explanation.meaning.approved-then-refused':
    'What an officer says at the window is not yet a visa. {Office} has told you something else since. The newer message counts, and it must name the section of the law it rests on.',
  'explanation.meaning.refused-214b':
    'Section 214(b) means that the officer was not convinced that you fit this kind of visa. It cannot be lifted by sending papers afterwards. It is no ban: a new application is decided anew.',
  'explanation.meaning.refused-212a':
    'Section 212(a) names reasons for which a person may not be given a visa. Waiting does not lift such a reason. Some of the reasons can be waived, that is, excused, and the officer must tell you if yours can. The reason of public charge, 212(a)(4), can be lifted with better proof of support.',
  'explanation.meaning.told-refused':
    'You were told that the visa is refused. The law wants a reason for every refusal, and the letter must name it. If it names 221(g), the case is still open; if it names 214(b) or 212(a), waiting does not help.',
  'explanation.meaning.returned-and-refused':
    'Your passport came back without a visa, and the page says “Refused”. Look for a letter with it. If the letter names 221(g), the case is still open; if it names 214(b) or 212(a), waiting does not help.',
  'explanation.meaning.issued-overdue':
    '“Issued” means that the visa is decided and made. The page itself says to write when the passport has not come after 10 working days. That time has passed.',
  'explanation.meaning.issued':
    '“Issued” means that the visa is decided and made. The passport travels by a courier or to a pick-up point, and that is another system with another status. It often says nothing for some days.',
  'explanation.meaning.passport-ready':
    'The passport has left {office} and waits for you. When the status page shows anything but “Issued”, open the passport at once: a letter in it tells what is still asked.',
  'explanation.meaning.page-approved':
    '“Approved” mostly comes a day or a few days before “Issued”. Sometimes it goes back to an older word for a day and then on. Only “Issued” means that the visa is made.',
  'explanation.meaning.bring-passport-they-hold':
    'A standard message asks everybody to bring the passport. Yours is still with {office}. Tell them so before the appointment, and bring every other paper that they name.',
  'explanation.meaning.dropbox-interview':
    'You handed in your papers without an interview, and {office} now wants one. The page shows “Refused” until then, because the law knows no word for “not yet”. After the interview the case is decided again.',
  'explanation.meaning.interview-asked':
    '{Office} wants to see you again before it decides. Until then the page goes on showing the old word. After that day the case is decided again.',
  'explanation.meaning.passport-they-hold':
    'A passport is mostly asked for when a visa is to be put in it, and the message is often sent to everybody alike. You told that yours is still with {office}. One short answer settles it.',
  'explanation.meaning.passport-asked':
    'A passport is mostly asked for when a visa is to be put in it. It is no promise: the visa is certain only when the page says “Issued”. The page often still says “Refused” at this point.',
  'explanation.meaning.medical-asked':
    'The visa cannot be made without a medical report that is still valid. An older report may have run out while you waited. Give the new one, and the case goes on.',
  'explanation.meaning.year-over':
    'In law the case is refused under section 221(g), and there was one year for giving what was asked. After it a case can be closed, and we cannot see if yours is. Only {office} can tell.',
  'explanation.meaning.documents-asked':
    'The page may say “Refused”; here that means: not yet, because something is missing. In law it is section 221(g), and it can be overcome, that is, lifted, when you give what was asked. Then the case is decided again.',
  'explanation.meaning.passport-given':
    '{Office} asked for your passport, and you gave it. Mostly this is the last step before the visa is made. The page can go on showing “Refused” until the very end.',
  'explanation.meaning.passport-in-review':
    '{Office} asked for your passport, and you gave it. Mostly this is the last step before the visa is made; sometimes they look at the case once more first. The page can go on showing “Refused” until the very end.',
  'explanation.meaning.petition-not-found':
    'For work visas the officer must find the approved petition in a government system before the visa can be made. When it is not there, the office that keeps the records is asked to add it. You can do little about it; your employer can send a copy.',
  'explanation.meaning.approved-page-refused':
    'The officer told you yes, and the page shows a word that it uses for every case that is not finished. The last steps, such as printing, come after. Words at the window are not yet a visa, so wait with bookings until the page says “Issued”.',
  'explanation.meaning.approved-page-processing':
    'The officer told you yes, and the page says that something is still being done. Both can be true: there are last steps after the interview. Wait with bookings until the page says “Issued”.',
  'explanation.meaning.told-approved':
    'There are last steps after an officer says yes, and the page can show any word meanwhile. Wait with bookings until it says “Issued”.',
  'explanation.meaning.documents-given':
    'You gave what was asked, and now it is their turn. The page goes on showing the old word until they decide again, and silence means nothing either way. The second decision can be yes, no, or a question for more.',
  'explanation.meaning.ready-again':
    'After a refusal under section 221(g) a case is opened again to be decided anew. “Ready” after “Refused” is what that looks like from outside. It is not yet a yes.',
  'explanation.meaning.processing-after-refused':
    'The page went from “Refused” to “Administrative Processing”. In many reported cases a decision followed soon after; some went back to “Refused” for a while first. It is a step, not a promise.',
  'explanation.meaning.date-changed':
    '“Case Last Updated” moved and the word stayed. It shows that something was noted in your case, or that the system was refreshed. It is no sign for a yes or for a no.',
  'explanation.meaning.dropbox-refused':
    'You handed in your papers without an interview. Such cases often show “Refused” or “Administrative Processing” for a week or ten days before they go on. If they want to see you or need a paper, they write to you.',
  'explanation.meaning.told-processing':
    'You were told that a check has to be finished first. In law the case is refused under section 221(g) meanwhile, and that is all the word says. When the check is done, the case is decided again.',
  'explanation.meaning.refused-long':
    'The long text says it: a case in administrative processing “will remain refused” until the check is done, and then there is another decision. In law it is section 221(g), and it can be overcome, that is, lifted.',
  'explanation.meaning.refused-before-change':
    'Until 3 March 2020 the page had two words: “Administrative Processing” for checks, and “Refused” for cases where a paper was missing or the answer was no. The letter from the interview says which one it is.',
  'explanation.meaning.refused-short':
    'The short text says only that the application was refused, and sends you to your letter. Many cases with this text were still being worked on. A letter that names 221(g) means open; 214(b) or 212(a) means a real refusal.',
  'explanation.meaning.processing-word':
    'Before it can decide, {office} has to finish a check or to wait for an answer from another office. Nobody outside can see which check it is. When it is done, the case is decided again.',
  'explanation.meaning.transfer':
    'The file goes from one embassy or consulate to another. Until it has arrived, neither can tell you much.',
  'explanation.meaning.at-nvc':
    'The National Visa Center collects the fees and papers before the interview. It decides nothing about the visa. After it, {office} decides.',
  'explanation.meaning.in-transit':
    'The file has left the National Visa Center and goes to {office}. This is about the file, not about your passport.',
  'explanation.meaning.ready':
    '“Ready” is about the interview: the case is ready for it. It does not mean that a visa is ready.',
  'explanation.meaning.interview-ahead':
    'The officer decides at the interview or after it. What the page shows before that day says nothing about the visa.',
  'explanation.meaning.received':
    'Your application is in their system and no officer has decided about it. After an interview or after handing in papers it can take some working days until the word changes.',
  'explanation.meaning.expiring-soon':
    'We know of no official page that explains this word. The law ends the registration of an immigrant case when nothing is done in the year after the notice. It is a warning, and no decision about the visa.',
  'explanation.meaning.not-found':
    'A new application is often not in the page’s system before the interview, or for some days after papers were handed in. A mistyped number or name gives the same message.',
  'explanation.meaning.plain.undecided':
    'No officer has decided about the application, as far as we can see.',
  'explanation.meaning.plain.applicant-to-act':
    'As far as we can see, {office} waits for a paper, the passport or a visit from you. In law this is section 221(g), and it can be overcome, that is, lifted, when you give it.',
  'explanation.meaning.plain.under-review':
    'As far as we can see, it is their turn. The page goes on showing the old word until they decide again.',
  'explanation.meaning.plain.processing':
    '“Refused” is the word for every case that is not yet finished, also while a check goes on. In law it is mostly section 221(g), and it can be overcome, that is, lifted. Then the case is decided again.',
  'explanation.meaning.plain.approved-finishing':
    'As far as we can see, the last steps are being done. Only “Issued” means that the visa is made.',
  'explanation.meaning.plain.issued':
    'The passport travels by a courier or to a pick-up point, and that is another system with another status.',
  'explanation.meaning.plain.delivered': 'The visa in your passport counts, whatever the page shows.',
  'explanation.meaning.plain.refused-final':
    'The law wants a reason for every refusal, and the letter must name it. If it names 221(g), the case is still open; if it names 214(b) or 212(a), waiting does not help.',
  'explanation.meaning.diversity-year-over':
    'A Diversity Visa can be issued only in the fiscal year for which the person was selected. After its last day no embassy or consulate can issue it, however far the case had come and whatever the page still shows. That is no verdict about you.',
  'explanation.meaning.visa-revoked':
    'A visa can be revoked, that is, taken back, also after it was issued. The page may go on saying “Issued”, and the visa cannot be used all the same.',
  'explanation.meaning.plain.closed':
    'A closed case is not worked on any more. A new application is possible, and some immigrant cases can be reinstated, that is, taken up again.',
  'explanation.meaning.unsure':
    'The signs do not all point the same way. Which boxes are ticked on your letter, what the officer said and who has your passport would tell more.',
  'explanation.meaning.cannot-tell':
    'The word alone fits too many cases: people who got their visa a week later, and people who did not. Three things would tell: which boxes are ticked on your letter, what the officer said, and who has your passport.',
  'explanation.meaning.cannot-tell-nothing':
    'What we were given does not tell enough of your case. Four things would tell: what the page shows, which boxes are ticked on your letter, what the officer said, and who has your passport.',
  'explanation.meaning.cannot-tell-unknown-word':
    'We do not know the word that this page shows, and we do not guess. The words that the status page of the State Department uses are the ones we know; other offices have lists of their own.',
} as const;
