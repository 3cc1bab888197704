import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { MISSING, printableText } from './printable-text.ts';

const PRINTED: readonly (readonly [given: string, text: string])[] = [
  ['José Müller-Lüdenscheidt, “œuvre”, 5 €', 'José Müller-Lüdenscheidt, “œuvre”, 5 €'],
  ['Łódź, Đặng, Şahin, İnci, Čapek, Ōno', 'Lódz, Dang, Sahin, Inci, Capek, Ono'],
  ['Щербакова Юлия', 'Shcherbakova Iuliia'],
  ['Παπαδόπουλος', 'Papadopoulos'],
  ['Əliyev', 'Eliyev'],
  ['ﬁne\u00a0print\u2009here\u200b', 'fine\u00a0print here'],
  ['one\r\ntwo\tthree', 'one\ntwo three'],
  ['invoice\u202efdp', 'invoicefdp'],
  ['non‑breaking', 'non-breaking'],
];

describe('text for the fonts of a letter', () => {
  for (const [given, text] of PRINTED) {
    it(`writes ${JSON.stringify(given)} as ${JSON.stringify(text)}`, () =>
      assert.deepEqual(printableText(given), { text, complete: true }));
  }

  it('marks what it cannot write, once for each run', () => {
    assert.deepEqual(printableText('محمد علی'), { text: MISSING, complete: false });
    assert.deepEqual(printableText('Ayla 王小明, 学生'), {
      text: `Ayla ${MISSING}, ${MISSING}`,
      complete: false,
    });
  });

  it('never gives a letter that the fonts lack, whatever is given', () => {
    const western = new Set(
      new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 256 }, (_, byte) => byte)),
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (given) => {
        for (const letter of printableText(given).text)
          assert.ok(western.has(letter), JSON.stringify(letter));
      }),
      { numRuns: 1_000 },
    );
  });
});
