import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { immigrantOfClass, visaClassOf } from './immigrant-of-class.ts';

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

  it('is an immigrant one, is none, or leaves it open', () => {
    for (const kind of ['IR1', 'CR1', 'DV', 'F2A', 'EB3']) assert.equal(immigrantOfClass(kind), true, kind);
    for (const kind of ['H4', 'F1', 'B1/B2', 'L2', 'TN', 'E2'])
      assert.equal(immigrantOfClass(kind), false, kind);
    for (const kind of ['K1', null]) assert.equal(immigrantOfClass(kind), null);
  });
});
