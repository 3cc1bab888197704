/**
 * The one or two sentences over an official case, one headline a situation. The office speaks: "we" is the embassy or
 * consulate that has the case. `thing` is what is asked for, `way` is waiver or exception.
 */
export const officialHeadlines = {
  'official.headline.no-application': 'We have no application in this case yet.',
  'official.headline.interview-ahead': 'Your application is here. The next step is your interview.',
  'official.headline.waived-to-hand-in':
    'For now you need no interview. The next step is to hand in your passport and papers.',
  'official.headline.interview-waived':
    'Your passport is with us, and for now you need no interview. It is our turn.',
  'official.headline.waived-open': 'For now you need no interview. An officer has still to decide.',
  'official.headline.to-decide': 'Your interview is done. An officer has still to decide.',
  'official.headline.asked-before':
    'Nothing is decided yet. We need {thing, select, documents {a paper} photos {a photo} form {a form} information {an answer} medical {a medical report} passport {your passport} other {some things}}{thing, select, passport { first.} other { from you first.}}',
  'official.headline.given-before': 'Nothing is decided yet. We are looking at what you gave.',
  'official.headline.petition-before':
    'Nothing is decided yet. We have not found your petition in the records.',

  'official.headline.approved': 'Your visa is approved. It has still to be made.',
  'official.headline.approved-printed': 'Your visa is approved and printed. The last step is with us.',
  'official.headline.approved-away': 'Your visa is approved. Your passport has left us.',
  'official.headline.approved-asked':
    'Your visa is approved. To finish it, we need {thing, select, documents {a paper} photos {a photo} form {a form} information {an answer} medical {a medical report} passport {your passport} other {some things}}{thing, select, passport {.} other { from you.}}',
  'official.headline.approved-given':
    'Your visa is approved. We are looking at the last things that you gave.',
  'official.headline.approved-petition':
    'Your visa is approved. We must still find your petition in the records.',

  'official.headline.issued': 'Your visa is issued. Your passport has still to reach you.',
  'official.headline.issued-under-way': 'Your visa is issued. Your passport is on its way to you.',
  'official.headline.issued-ready': 'Your visa is issued. Your passport is ready for you.',
  'official.headline.issued-uncollected': 'Your visa is issued. Nobody has collected your passport yet.',
  'official.headline.issued-sent-back': 'Your visa is issued. Your passport came back to us.',
  'official.headline.issued-passport-asked': 'Your visa is issued. We ask for your passport.',
  'official.headline.in-hand': 'It is done. Your passport with the visa is with you.',

  'official.headline.act-one':
    'Your case is open. We need {thing, select, documents {a paper} photos {a photo} form {a form} information {an answer} medical {a medical report} papers {papers} passport {your passport} interview {to see you} other {something}}{thing, select, interview {.} passport {.} other { from you.}}',
  'official.headline.act-again':
    'Your case is open. We need {thing, select, documents {a paper} photos {a photo} form {a form} information {an answer} medical {a medical report} other {something}} from you again.',
  'official.headline.act-several':
    'Your case is open. We need {count, plural, one {one thing} other {# things}} from you.',
  'official.headline.act-year-over':
    'The year for giving what we asked for has passed. Your case is still open today.',
  'official.headline.review-given': 'You have done your part. We are looking at what you gave.',
  'official.headline.review-processed': 'The check is done. An officer has still to decide again.',
  'official.headline.review-interviewed':
    'You have been to the interview. An officer has still to decide again.',
  'official.headline.review-petition': 'Your petition is found. An officer has still to decide again.',
  'official.headline.review-complete': 'We have what we asked for. An officer has still to decide again.',
  'official.headline.review-nothing-asked':
    'We ask nothing more of you. An officer has still to decide again.',
  'official.headline.processing': 'Your case is open. We are checking something, and you need do nothing.',
  'official.headline.processing-all-given': 'We ask nothing more of you. We are still checking something.',
  'official.headline.petition-check': 'Your case is open. We have to find your petition in the records.',
  'official.headline.petition-missing': 'Your case is open. Your petition is not in the records yet.',

  'official.headline.refused-214b': 'Your visa is refused. You may apply again on any day.',
  'official.headline.refused-212a': 'Your visa is refused. Waiting does not change that.',
  'official.headline.refused-212f': 'Your visa is refused under a proclamation. More papers do not lift it.',
  'official.headline.refused-other':
    'Your visa is refused under another section of the law. Waiting does not change that.',
  'official.headline.waiver-possible':
    'Your visa is refused. {way, select, exception {There may be an exception for you.} other {The reason can perhaps be waived, that is, excused.}}',
  'official.headline.waiver-recommended':
    '{way, select, exception {We have asked for an exception for you. We wait for the answer.} other {We have recommended that the reason be waived. We wait for the answer.}}',
  'official.headline.waiver-granted':
    '{way, select, exception {You have been given an exception.} other {The reason is waived, that is, excused.}} An officer has still to decide again.',
  'official.headline.waiver-granted-asked':
    '{way, select, exception {You have been given an exception.} other {The reason is waived, that is, excused.}} To go on, we need your passport.',
  'official.headline.waiver-denied':
    'Your visa is refused. {way, select, exception {There is no exception for you.} other {The reason was not waived.}}',
  'official.headline.public-charge': 'Your visa is refused for now. Better proof of support can change that.',
  'official.headline.public-charge-asked':
    'Your case can go on. We need {count, plural, one {{thing, select, documents {a paper from you} photos {a photo from you} form {a form from you} information {an answer from you} medical {a medical report from you} passport {your passport} other {something from you}}} other {# things from you}}.',
  'official.headline.public-charge-review': 'It is our turn. We are looking at what you gave.',
  'official.headline.public-charge-open':
    'We ask nothing more of you now. An officer has still to decide again.',
  'official.headline.discontinued': 'Visas like yours are not given at the moment. This is not about you.',
  'official.headline.revoked': 'Your visa was taken back. Do not travel with it.',

  'official.headline.moved': 'Your case moved to {office}. {then}',
  'official.headline.moved.interview-ahead': 'Your case moved to {office}. The next step is your interview.',

  'official.headline.diversity-year-over':
    'We could issue your Diversity Visa until {until}. Your case has ended.',
  'official.headline.withdrawn': 'Your application was withdrawn. Nothing more happens in this case.',
  'official.headline.closed-no-evidence':
    'Your case is closed. What we asked for did not come within a year.',
  'official.headline.closed-no-interview':
    'Your case is closed. You did not come to an interview within a year.',
  'official.headline.terminated':
    'Your registration has ended. You can ask for your case to be taken up again.',
  'official.headline.terminated-for-good': 'Your registration has ended. It can no longer be taken up again.',
} as const;
