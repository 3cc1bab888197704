import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { visaClassOf } from './visa-class-of.ts';

describe('a kind of visa', () => {
  it('is known however it is written', () => {
    for (const [told, is] of [
      ['h-1b', 'H1B'],
      ['H1 B', 'H1B'],
      ['B1/B2', 'B1/B2'],
      ['tn', 'TN'],
      ['IR-1', 'IR1'],
    ])
      assert.equal(visaClassOf(told), is);
  });

  it('is none when the words name no kind', () => {
    for (const told of ['spouse visa', '', 'AA00EXAMPL', 'H1B for Jane', undefined, null])
      assert.equal(visaClassOf(told), null);
  });
});
