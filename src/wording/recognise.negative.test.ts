/** Texts that are no status page, however much they speak of one. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { recognise } from './recognise.ts';

const NOTHING = [
  '',
  '   \n\t',
  'Mix the flour with two eggs until the dough is ready, then let it rest.',
  'My friend was refused last year and never applied again.',
  'If your visa is issued, the courier will bring your passport.',
  'The ministry refused to comment on the new visa rules.',
  'The refused refuse collectors returned to work on Monday.',
  'In transit through Doha I lost my bag; the airline returned it.',
  'They issued a statement: the application process is under review.',
  'Please bring your passport, your photos and your appointment letter to the interview.',
  'Our consular section is closed on public holidays. For more information, please visit our website.',
  'What does it mean when the status is Refused?',
  'Will my status change to Issued if I send the documents?',
  'I hope that the page says Issued tomorrow.',
  'When the status says Approved, it can take a week.',
  'My H-1B petition was approved in May and my interview is in June.',
  'SELECT status FROM cases WHERE created > 10',
  '<html><body><p>Hello</p></body></html>',
  '签证被拒了怎么办',
];

const UNSURE = [
  'First it showed Refused, then it showed Administrative Processing, then Refused again.',
  'The status on the ceac site changed to Refused then to Administrative Processing.',
  'Jan 22 – Refused\nJan 25 – Administrative Processing\nJan 28 – Issued',
  'My brother says that his passport is still with the US consulate.',
  'Your application was refused, said the bank about my loan.',
  'If further information is needed, you will be contacted by our sales team.',
];

describe('what is no status page', () => {
  for (const text of NOTHING) {
    it(`is nothing: ${JSON.stringify(text.slice(0, 60))}`, () => assert.equal(recognise(text), null));
  }

  for (const text of UNSURE) {
    it(`is nothing sure: ${JSON.stringify(text.slice(0, 60))}`, () => {
      const got = recognise(text);
      assert.ok(got === null || got.confidence < 0.6, `${got?.is} with ${got?.confidence}`);
    });
  }
});
