/** Why the answer leans as it does: one sentence a row of evidence. */
export const evidence = {
  'evidence.case-closed':
    'You said that the application was withdrawn or closed. Then nothing more happens in it.',
  'evidence.hard-ground':
    'The refusal names a section of the law that waiting does not cure. It is not the section for missing papers or checks.',
  'evidence.visa-in-hand': 'You have the passport with the visa. The case is finished.',
  'evidence.passport-back-after-approval':
    'The passport came back after the approval. In most cases the visa is in it.',
  'evidence.page-issued': 'The page shows Issued. The visa is made, and the passport comes next.',
  'evidence.told-refused':
    'The officer told you that the visa is refused, and asked for nothing. A refusal to check something comes with a paper or a question.',
  'evidence.passport-coming':
    'The passport is on its way to you. An embassy or consulate sends it when it has finished, or when it wants something new.',
  'evidence.page-approved': 'The page shows Approved. What is left is to make the visa.',
  'evidence.interview-asked':
    'You were asked to come to an interview, and it has not happened yet. The next step is yours.',
  'evidence.first-interview-ahead':
    'Your interview is still ahead. In most cases nothing is decided before it.',
  'evidence.papers-asked':
    'You were asked for something, and you did not say that you gave it. The case waits for it.',
  'evidence.passport-asked':
    'You were asked for your passport, and you did not say that you gave it. A visa is printed in the passport, so this is often the last step.',
  'evidence.told-approved':
    'The officer told you that the visa is approved. The officer’s word counts more than the word on the page.',
  'evidence.passport-given':
    'You gave the passport when you were asked for it. A visa is printed in the passport, so this is often the last step.',
  'evidence.papers-given': 'You gave what was asked. Now somebody has to read it.',
  'evidence.page-ready-again':
    'The page went back to Ready after the interview. That is seen when the file is opened again.',
  'evidence.passport-back-after-refusal':
    'The passport came back after the page showed Refused, and you named no letter. Look in the envelope for one: it says what the refusal is.',
  'evidence.told-processing':
    'You were told that the case is in administrative processing. That means a check on their side, with nothing for you to give.',
  'evidence.page-processing': 'The page shows Administrative Processing. That means a check on their side.',
  'evidence.page-refused':
    'The page shows Refused, and you told us of no refusal in words. Most such cases that we know of were waiting for a check.',
  'evidence.page-before-interview':
    'The page shows a word that stands there before a decision, and you told us of no interview.',
  'evidence.slip-only':
    'You were given a letter or slip, and you did not say what it asks for. The letter says it; its colour does not.',
  'evidence.passport-back':
    'The passport came back, and you told us of no approval. It may be in your hands for many reasons.',
  'evidence.handed-in-only':
    'What we know ends before an answer: we know of no decision, no question and no check.',
  'evidence.nothing-told': 'You told us of nothing that happened yet.',
  'evidence.refused-text-long':
    'The text under Refused is the long one. It speaks of administrative processing and of another decision.',
  'evidence.refused-text-short':
    'The text under Refused is the short one. Many cases with it went on to a visa, so it does not mean the end.',
  'evidence.only-the-word':
    'The page is all that we know. Some who see this word have a real refusal, and the page alone does not show it.',
  'evidence.page-still-refused':
    'The page shows Refused as well. It shows this word until the case is decided again.',
  'evidence.page-shows-processing': 'The page shows Administrative Processing as well.',
  'evidence.approved-before': 'You were told that the visa is approved.',
  'evidence.refused-before': 'You were told that the visa is refused.',
  'evidence.processing-before': 'You were told that the case is in administrative processing.',
  'evidence.slip-given':
    'You were given a letter or slip. Most such papers belong to a refusal that can still be lifted.',
  'evidence.no-slip': 'You were given no letter or slip. People who are asked for something usually get one.',
  'evidence.passport-kept':
    'They kept your passport. A passport is seldom kept when the visa is refused for good.',
  'evidence.passport-returned': 'They gave the passport back without the visa.',
  'evidence.ask-overtaken': 'You were asked for something, and the page moved on after that.',
  'evidence.approved-and-coming':
    'The approval came before the passport was sent. In most cases the visa is then in it.',
  'evidence.dropbox-lately':
    'You handed in the papers {days, plural, =0 {today} one {# day ago} other {# days ago}}. It may be that nobody has decided yet.',
  'evidence.by-dropbox':
    'You applied without an interview. Such an application is seldom refused for good before somebody has spoken with you.',
  'evidence.issued-long-ago':
    'The visa was issued {days, plural, one {# day} other {# days}} ago or more. By then it has mostly arrived.',
  'evidence.approved-long-ago':
    'The approval was {days, plural, one {# day} other {# days}} ago or more. Most approved cases are finished sooner.',
  'evidence.diversity-year-over':
    'The fiscal year for which you were selected has ended. Whoever has no Diversity Visa by then can no longer be given one.',
  'evidence.petition-ended':
    'The petition has expired: the request that an employer or a relative made for you. Without it no visa of this kind can be issued.',
} as const;
