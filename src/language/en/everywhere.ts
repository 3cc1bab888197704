/** Words that stand on every page and on the command line alike. */
export const everywhere = {
  'common.product': 'Overcome',
  'common.not-government':
    'This is not a government website. It is not legal advice. Nothing you enter is stored.',
  'common.standing.undecided': 'Nothing is decided yet',
  'common.standing.applicant-to-act': 'It waits for something from you',
  'common.standing.under-review': 'The consulate is looking at what you gave',
  'common.standing.processing': 'The consulate is still checking something',
  'common.standing.approved-finishing': 'Being finished',
  'common.standing.issued': 'Issued, on its way to you',
  'common.standing.delivered': 'The visa is in your hands',
  'common.standing.refused-final': 'A real refusal',
  'common.standing.closed': 'The case is closed',
} as const;
