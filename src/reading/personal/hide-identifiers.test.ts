import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { hideIdentifiers } from './hide-identifiers.ts';

const HIDDEN: readonly (readonly [string, string, string])[] = [
  ['a case number of a few figures', '1.7 AA00QX7KPW 变成 refused', 'AA00QX7KPW'],
  ['the same in small letters', 'on 3/4 the status of aa00qx7kpw changed', 'aa00qx7kpw'],
  ['a receipt number', 'petition EAC2012345678 filed', 'EAC2012345678'],
  ['a telephone number', 'call 212-555-0142 on 3/4', '212-555-0142'],
  ['an address of mail', 'write to me.2021 at gmail dot com', 'me.2021 at gmail dot com'],
];

describe('hiding identifiers before reading', () => {
  for (const [what, text, number] of HIDDEN)
    it(`hides ${what} and keeps every place`, () => {
      const hidden = hideIdentifiers(text);
      assert.equal(hidden.length, text.length);
      const at = text.indexOf(number);
      assert.doesNotMatch(hidden.slice(at, at + number.length), /\d/);
      assert.equal(hidden.slice(0, at), text.slice(0, at));
      assert.equal(hidden.slice(at + number.length), text.slice(at + number.length));
    });

  it('leaves days alone', () => {
    const text = 'Interview 2021-01-08, AP 20210125, issued 27Jan2021, 3/4';
    assert.equal(hideIdentifiers(text), text);
  });
});
