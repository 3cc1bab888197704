/** Nothing that a person pasted comes out again. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { recognise } from './recognise.ts';
import { makePaste } from './testing/make-paste.ts';

const SECRET = fc.tuple(
  fc.stringMatching(/^[A-Z][a-z]{4,9}x[a-z]{2,6}$/),
  fc.stringMatching(/^[A-Z]\d{7}$/),
  fc.stringMatching(/^AA00[A-Z0-9]{6}$/),
);

describe('what a paste gives away', () => {
  it('is never a name, a passport number or a case number', () => {
    fc.assert(
      fc.property(SECRET, fc.nat(100_000), fc.nat(4), ([name, passport, number], seed, place) => {
        const { paste } = makePaste(seed);
        const pastes = [
          `Surname: ${name}\nPassport: ${passport}\nCase ${number}\n${paste}`,
          `${paste}\n${name} ${passport} ${number}`,
          `NONIMMIGRANT VISA APPLICATION\n${name}\nApplication ID or Case Number: ${number}\n${passport}`,
          `<span id="x_lblStatus">${name}</span><span id="x_lblCaseNo">${number}</span>${passport}`,
          `{'status': '${name}', 'case_created': '${number}'} please visit U.S. Embassy ${name}`,
        ];
        const said = JSON.stringify(recognise(pastes[place] ?? '')) ?? '';
        for (const secret of [name, passport, number])
          assert.ok(!said.toLowerCase().includes(secret.toLowerCase()), `${secret} in ${said}`);
      }),
      { numRuns: 2000 },
    );
  });

  it('is at most an unknown word of letters and spaces, whatever the text', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.constantFrom(
        '<span id="a_lblStatus">',
        '</span>',
        'NONIMMIGRANT VISA APPLICATION\n',
        'Application ID or Case Number: ',
        'Status: ',
        'Refused',
        ' case closed ',
        '\n',
        '&amp;',
        '02-Mar-2021',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const got = recognise(pieces.join(''));
        if (got === null) return;
        assert.match(got.shown ?? '', /^[A-Za-z ]{0,60}$/);
        assert.match(got.post ?? 'LND', /^[A-Z]{3}$/);
        assert.match(
          `${got.created ?? '2021-01-01'} ${got.updated ?? '2021-01-01'}`,
          /^\d{4}-\d\d-\d\d \d{4}-\d\d-\d\d$/,
        );
        assert.ok(got.confidence > 0 && got.confidence <= 1);
      }),
      { numRuns: 2000 },
    );
  });
});
