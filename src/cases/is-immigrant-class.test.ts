import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isImmigrantClass } from './is-immigrant-class.ts';

const TABLE: readonly (readonly [string, boolean | null])[] = [
  ['H1B', false],
  ['H-4', false],
  ['b1/b2', false],
  ['L1A', false],
  ['F1', false],
  ['F2', false],
  ['E3', false],
  ['TN', false],
  ['O1', false],
  ['CR1', true],
  ['IR-2', true],
  ['DV', true],
  ['EB2', true],
  ['F2A', true],
  ['F4', true],
  ['E31', true],
  ['K1', null],
  ['spouse visa', null],
  ['', null],
];

describe('whether a visa class is an immigrant one', () => {
  for (const [symbol, expected] of TABLE) {
    it(`${symbol || 'no symbol'}: ${expected === null ? 'cannot be told' : expected ? 'immigrant' : 'nonimmigrant'}`, () => {
      assert.equal(isImmigrantClass(symbol), expected);
    });
  }
});
