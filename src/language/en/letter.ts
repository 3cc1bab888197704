/** What stands in the letter as PDF beside its own sentences: headings, names of fields, and how to reach the page. */
export const letter = {
  'letter.case-number': 'Case number',
  'letter.visa-class': 'Visa class',
  'letter.date': 'Date',
  'letter.law': 'In the words of the law',
  'letter.needs': 'What is missing',
  'letter.ticked': 'Ticked:',
  'letter.not-ticked': 'Not ticked:',
  'letter.items': 'What we ask you for',
  'letter.next': 'What happens next',
  'letter.page': 'Your case page',
  'letter.page-says': 'See your case, give papers and ask questions:',
  'letter.qr': 'A square code for a phone’s camera. It opens your case page: {address}',
  'letter.page-of': 'Page {page} of {pages}',
  'letter.footer': 'Case {number}',
  'letter.lost-letters':
    'Some words are in letters that this paper cannot print. In their place stands “{mark}”. Your case page shows them:',
} as const;
