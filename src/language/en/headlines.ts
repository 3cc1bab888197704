/**
 * The one or two sentences that answer. One headline for each situation and, where the facts fit none, for each standing.
 *
 * `sure` is how probable the leading standing is: very (3 in 4 and more), likely (half and more), other.
 */
export const headlines = {
  'explanation.headline.delivered': 'It is done. The visa is in your hands.',
  'explanation.headline.banned':
    'This is {sure, select, very {very probably} likely {probably} other {perhaps}} a refusal under a travel ban. More papers do not lift it.',
  'explanation.headline.approved-then-refused':
    'The yes seems to have been taken back. {sure, select, very {This is very probably a real refusal.} likely {This is probably a real refusal.} other {Ask for the reason in writing.}}',
  'explanation.headline.refused-214b':
    'This is {sure, select, very {very probably} likely {probably} other {perhaps}} a real refusal. You may apply again, on any day.',
  'explanation.headline.refused-212a':
    'This is {sure, select, very {very probably} likely {probably} other {perhaps}} a real refusal. Ask if it can be waived.',
  'explanation.headline.told-refused':
    'This is {sure, select, very {very probably} likely {probably} other {perhaps}} a real refusal. The letter must say why.',
  'explanation.headline.returned-and-refused':
    'This is {sure, select, very {very probably} likely {probably} other {perhaps}} a real refusal. The letter decides.',
  'explanation.headline.issued-overdue':
    'Your visa is issued. The passport takes longer than usual: ask where it is.',
  'explanation.headline.issued': 'Your visa is issued. Now only the passport has to reach you.',
  'explanation.headline.passport-ready':
    'Your passport can be collected. {sure, select, very {The visa is very probably in it.} likely {The visa is probably in it.} other {Look inside for the visa and for a letter.}}',
  'explanation.headline.page-approved':
    'The decision is {sure, select, very {very probably} likely {probably} other {perhaps}} yes. The visa has only to be made.',
  'explanation.headline.bring-passport-they-hold':
    'No final decision yet. They want to see you again, and ask for a passport that they already have.',
  'explanation.headline.dropbox-interview': 'No final decision yet. They want to see you in person.',
  'explanation.headline.interview-asked': 'No final decision yet. They want to see you once more.',
  'explanation.headline.passport-they-hold':
    'They ask for a passport that they already have. Tell them so; it is no bad sign.',
  'explanation.headline.passport-asked':
    'This is {sure, select, very {very probably} likely {probably} other {perhaps}} good news. They ask for your passport.',
  'explanation.headline.medical-asked': 'Nothing is lost. They wait for your medical examination.',
  'explanation.headline.year-over':
    'The year for giving what was asked has passed. Ask today if your case is still open.',
  'explanation.headline.documents-asked': 'Nothing is lost. They wait for something from you.',
  'explanation.headline.passport-given':
    'Your visa is {sure, select, very {very probably} likely {probably} other {perhaps}} being finished. They asked for your passport and have it.',
  'explanation.headline.passport-in-review':
    'They asked for your passport and have it. Mostly a visa follows.',
  'explanation.headline.petition-not-found':
    'This is {sure, select, very {very probably} likely {probably} other {perhaps}} not a denial. They could not find your petition in their system yet.',
  'explanation.headline.approved-page-refused':
    '{sure, select, very {This is very probably not a denial. Your visa is being finished.} likely {This is probably not a denial. Your visa seems to be in its last steps.} other {This is perhaps not a denial. Your visa may be in its last steps.}}',
  'explanation.headline.approved-page-processing':
    'Your visa is {sure, select, very {very probably} likely {probably} other {perhaps}} being finished. The page is slower than the officer.',
  'explanation.headline.told-approved':
    'The officer said yes. Your visa is {sure, select, very {very probably} likely {probably} other {perhaps}} being finished.',
  'explanation.headline.documents-given':
    'You have done your part. They are {sure, select, very {very probably} likely {probably} other {perhaps}} looking at what you gave.',
  'explanation.headline.ready-again':
    'Your case is {sure, select, very {very probably} likely {probably} other {perhaps}} open again. This is not a denial.',
  'explanation.headline.processing-after-refused':
    'Your case {sure, select, very {has very probably moved} likely {has probably moved} other {may have moved}}. Somebody works on it.',
  'explanation.headline.date-changed':
    'A new date is no new decision. They are {sure, select, very {very probably} likely {probably} other {perhaps}} still working on it.',
  'explanation.headline.dropbox-refused':
    'This is {sure, select, very {very probably} likely {probably} other {perhaps}} not a denial. Your papers are still being looked at.',
  'explanation.headline.told-processing':
    'This is {sure, select, very {very probably} likely {probably} other {perhaps}} not the end. They are still checking something.',
  'explanation.headline.refused-long':
    'This is {sure, select, very {very probably} likely {probably} other {perhaps}} not the end. The text itself says that a decision may still follow.',
  'explanation.headline.refused-before-change':
    '“Refused” was still a word of its own then. The case is {sure, select, very {very probably} likely {probably} other {perhaps}} waiting for a paper or a check.',
  'explanation.headline.refused-short':
    'This is {sure, select, very {very probably} likely {probably} other {perhaps}} not the last word. Your letter tells more than the page.',
  'explanation.headline.processing-word':
    'No final decision yet. They are {sure, select, very {very probably} likely {probably} other {perhaps}} still checking something.',
  'explanation.headline.transfer': 'Nothing is decided. Your case is moving to another office.',
  'explanation.headline.at-nvc':
    'Nothing is decided yet. Your case has not reached the embassy or consulate.',
  'explanation.headline.in-transit':
    'Nothing is decided yet. Your case is on its way to the embassy or consulate.',
  'explanation.headline.ready': 'Nothing is decided yet. Your case waits for the interview.',
  'explanation.headline.interview-ahead': 'Nothing is decided yet. Your interview is still to come.',
  'explanation.headline.received': 'Nothing is decided yet. They have your application.',
  'explanation.headline.expiring-soon':
    'The page warns you: an immigrant case can end when nobody acts for a year.',
  'explanation.headline.not-found': 'The page does not know your case yet. That is no decision.',
  'explanation.headline.plain.undecided':
    '{sure, select, very {Nothing is decided yet.} likely {Probably nothing is decided yet.} other {Perhaps nothing is decided yet.}}',
  'explanation.headline.plain.applicant-to-act':
    'Your case {sure, select, very {very probably} likely {probably} other {perhaps}} waits for something from you.',
  'explanation.headline.plain.under-review':
    'They are {sure, select, very {very probably} likely {probably} other {perhaps}} looking at what you gave.',
  'explanation.headline.plain.processing':
    'This is {sure, select, very {very probably} likely {probably} other {perhaps}} not the end. They are still checking something.',
  'explanation.headline.plain.approved-finishing':
    'Your visa is {sure, select, very {very probably} likely {probably} other {perhaps}} being finished.',
  'explanation.headline.plain.issued':
    'Your visa is {sure, select, very {very probably} likely {probably} other {perhaps}} issued and not yet in your hands.',
  'explanation.headline.plain.delivered':
    'The visa is {sure, select, very {very probably} likely {probably} other {perhaps}} in your passport.',
  'explanation.headline.plain.refused-final':
    'This is {sure, select, very {very probably} likely {probably} other {perhaps}} a real refusal. The letter must say why.',
  'explanation.headline.visa-revoked': 'Your visa was taken back. Do not travel with it.',
  'explanation.headline.plain.closed':
    'The case is {sure, select, very {very probably} likely {probably} other {perhaps}} closed.',
  'explanation.headline.diversity-year-over':
    'Your Diversity Visa could be issued until {until}. If it was not, the case has ended.',
  'explanation.headline.unsure': 'We cannot tell for sure. The likeliest answer: {headline}',
  'explanation.headline.cannot-tell':
    'We cannot tell yet. One look at your letter would tell more than the page.',
} as const;
