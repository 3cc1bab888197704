/** What a situation of an official case means, in the office's voice: two or three short sentences each. */
export const officialMeanings = {
  'official.meaning.no-application':
    'An application counts from the day on which the form is signed and sent, the fee is paid and the fingerprints are taken. Until then nothing can be decided.',
  'official.meaning.interview-ahead':
    'We have your form and opened your case. No officer has decided anything. After the interview an officer decides.',
  'official.meaning.waived-to-hand-in':
    'We have your form, and we have not written down that your passport came. When your passport and papers are here, an officer looks at them and decides.',
  'official.meaning.interview-waived':
    'An officer looks at your papers and decides. If we need to see you after all, we write to you.',
  'official.meaning.waived-open':
    'Nothing is decided yet. If we need your passport, a paper or an interview after all, it stands here.',
  'official.meaning.to-decide':
    'An officer has met you and has not yet written down a decision. That mostly follows in a few working days.',
  'official.meaning.asked-before':
    'An officer can decide only when we have this. It says nothing about how the decision will be.',
  'official.meaning.given-before':
    'An officer decides when this has been checked. You need not send anything twice.',
  'official.meaning.petition-before':
    'For your kind of visa we must find the approved petition in a government record. It is not there yet. The office that keeps the record is asked to add it.',

  'official.meaning.approved':
    'An officer found that you can have the visa. There are last steps before it is made, and they mostly take some working days. Book nothing that cannot be changed until the visa is in your hands.',
  'official.meaning.approved-printed':
    'An officer found that you can have the visa, and it is printed. When the last step is done, this page says so. Then your passport comes to you.',
  'official.meaning.approved-away':
    'An officer found that you can have the visa. This page does not say yet whether it is in your passport.',
  'official.meaning.approved-asked':
    'An officer found that you can have the visa. It cannot be made before we have what is named here.',
  'official.meaning.approved-given':
    'An officer found that you can have the visa. We check what you gave last, and then the visa can be made.',
  'official.meaning.approved-petition':
    'An officer found that you can have the visa. It can be made only when the approved petition is in a government record, and it is not there yet. The office that keeps the record is asked to add it.',

  'official.meaning.issued':
    'The decision is yes, and the visa is made. Your passport goes to the courier or to the pick-up point next.',
  'official.meaning.issued-under-way':
    'The decision is yes, and the visa is in your passport. It has left us. The courier’s own page may show nothing for a day or two.',
  'official.meaning.issued-ready':
    'The decision is yes, and the visa is in your passport. You can collect it at the pick-up point.',
  'official.meaning.issued-uncollected':
    'The visa is in your passport, and it lies at the pick-up point. If nobody collects it, it goes back to us. That changes nothing about the visa.',
  'official.meaning.issued-sent-back':
    'The visa is in your passport. It could not be handed over, so it is with us again. That changes nothing about the visa.',
  'official.meaning.issued-passport-asked':
    'We need it here to finish the visa or to put something right. The decision is still yes.',
  'official.meaning.in-hand':
    'Our part is done. The officer at the border decides about entering the country.',

  'official.meaning.act-one':
    'In law a case is refused under section 221(g) while something is missing. It can be overcome, that is, lifted. When we have this, an officer decides again.',
  'official.meaning.act-again':
    'We looked at what you gave and could not use it as it is. That costs days and is not a bad sign. When we have it, an officer decides again.',
  'official.meaning.act-several':
    'In law a case is refused under section 221(g) while something is missing. It can be overcome, that is, lifted. When we have everything, an officer decides again.',
  'official.meaning.act-year-over':
    'Nothing has come within the year that there is for it. Your case can be closed any day now. Give what is missing today, or write to us why you could not.',
  'official.meaning.review-given':
    'It is our turn. When your things have been checked, an officer decides again: yes, no, or a question for more.',
  'official.meaning.review-processed':
    'What we had to check is finished. The word on the page stays the same until an officer has decided again.',
  'official.meaning.review-interviewed':
    'The word on the page stays the same until an officer has decided again. You need do nothing.',
  'official.meaning.review-petition':
    'The petition is in the government record now. The word on the page stays the same until an officer has decided again.',
  'official.meaning.review-complete':
    'Nothing is missing any more. The word on the page stays the same until an officer has decided again.',
  'official.meaning.review-nothing-asked':
    'Nothing that we asked for is open now. The word on the page stays the same until an officer has decided again.',
  'official.meaning.processing':
    'This is called administrative processing. In law your case is refused under section 221(g) meanwhile, and this can be overcome, that is, lifted. When the check is done, an officer decides again. Nobody can promise how long it takes.',
  'official.meaning.processing-all-given':
    'Nothing is missing from you. The check is our own work and is called administrative processing. When it is done, an officer decides again. Nobody can promise how long it takes.',
  'official.meaning.petition-check':
    'For your kind of visa we must find the approved petition in a government record before the visa can be made. In law your case is refused under section 221(g) until then, and this can be overcome, that is, lifted.',
  'official.meaning.petition-missing':
    'We looked for the approved petition in a government record and did not find it. This happens, and it says nothing about you. The office that keeps the record is asked to add it. Then an officer decides again.',

  'official.meaning.refused-214b':
    'The officer was not convinced that you fit this kind of visa. This is section 214(b). It cannot be lifted by sending papers afterwards. It is no ban: a new application is decided anew.',
  'official.meaning.refused-212a':
    'Section 212(a) names reasons for which a person may not be given a visa. For your reason we know of no waiver. Ask us if you do not understand the reason.',
  'official.meaning.refused-212f':
    'A proclamation stops visas for a group of people that you belong to. It is not about what you did or showed us. Such a rule can change or end, and then you may apply again.',
  'official.meaning.refused-other':
    'The section is named on this page. Ask us if you do not understand the reason.',
  'official.meaning.waiver-possible':
    '{way, select, exception {The proclamation that stops your visa has exceptions. Ask us which one could fit you and how to show it.} other {The law gives a reason for which you may not be given a visa. Some reasons can be excused by the Department of Homeland Security. Ask us how that is done in your case.}}',
  'official.meaning.waiver-recommended':
    'The word stays “refused” until the answer is here. {way, select, exception {We do not decide about the exception alone.} other {The Department of Homeland Security decides about the waiver, not we.}}',
  'official.meaning.waiver-granted':
    'This is a step forward and not yet the decision. The word on the page stays the same until an officer has decided again.',
  'official.meaning.waiver-granted-asked':
    'This is a step forward and not yet the decision. Send or bring us your passport, and an officer decides again.',
  'official.meaning.waiver-denied':
    '{way, select, exception {The exception was not given} other {The Department of Homeland Security did not agree to the waiver}}, so the refusal stands. Ask us whether it can be asked for again.',
  'official.meaning.public-charge':
    'The officer was not convinced that you can live in the country without public support. This is section 212(a)(4). It can be overcome, that is, lifted, with better proof of support.',
  'official.meaning.public-charge-asked':
    'The refusal under section 212(a)(4) can be overcome, that is, lifted. When we have what we asked for, an officer decides again.',
  'official.meaning.public-charge-review':
    'The refusal under section 212(a)(4) stands until an officer has decided again. You need do nothing meanwhile.',
  'official.meaning.public-charge-open':
    'Nothing that we asked for is open now. The refusal under section 212(a)(4) stands until an officer has decided again.',
  'official.meaning.discontinued':
    'Giving visas of this kind has been stopped for a country or a group, under section 243(d) of the law. This is no refusal. When visas are given again, your case can go on.',
  'official.meaning.revoked':
    'The visa that you were given is no longer valid. Ask us for the reason if you do not know it. You may apply again.',

  'official.meaning.diversity-year-over':
    'A Diversity Visa can be issued only in the fiscal year for which the person was selected. After its last day we cannot issue it, however far the case had come. That is no verdict about you. Nothing is carried over into the next year.',
  'official.meaning.withdrawn':
    'You took your application back, or somebody did so for you. If you still want a visa, you may apply again.',
  'official.meaning.closed-no-evidence':
    'There was a year for giving what we asked for, and it passed. The refusal under section 221(g) stands. A new application starts from the beginning, with a new fee.',
  'official.meaning.closed-no-interview':
    'There was a year for coming to an interview, and it passed. The refusal under section 221(g) stands. A new application starts from the beginning, with a new fee.',
  'official.meaning.terminated':
    'There was a year for giving what we asked for, and it passed. If you could not act in time for a reason that was not in your hands, ask us, with proof, to take the case up again.',
  'official.meaning.terminated-for-good':
    'The two years after the refusal have passed. A new petition is the way to begin again.',

  'official.also.diversity':
    'We can issue a DV-{year} visa only until {until}. If your case is still open then, it ends.',
  'official.also.checking': 'We also check something ourselves at the same time. You cannot speed that up.',
  'official.also.petition': 'We also have to find your petition in the government record.',
  'official.also.given': 'What you gave before is being checked.',
  'official.also.passport': 'We also ask for your passport.',
  'official.also.reinstated': 'Your case was taken up again on {day}. The year counts from that day.',
  'official.also.transferred': 'Your case moved to {office} on {day}.',
  'official.also.yes-before': 'You were told yes before. The newer decision counts.',
  'official.also.refused-again': 'An officer decided again on {day} and still misses something.',

  'official.word-changed':
    'The word changed from “{from}” to “{to}” on {day}. That is a new label. Your case did not change.',
} as const;
