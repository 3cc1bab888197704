/** What the demonstration says: a fictional post, and cases that nobody has. */
export const demo = {
  'demo.edition.before': 'This page shows “Administrative Processing” for cases that we are checking.',
  'demo.edition.title': 'The word on the status page changes',
  'demo.edition.notice':
    'Cases that we are checking were shown as “Administrative Processing”. From today they are shown as “Refused”. Nothing has happened to these cases.',
} as const;
