import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { factById, findFact, sourceOf } from './fact-by-id.ts';

describe('a fact by its id', () => {
  it('comes with its source', () => {
    const fact = factById('overcome-two-ways');
    assert.equal(fact.kind, 'overcome-two-ways');
    assert.match(sourceOf(fact).address, /^https:\/\/fam\.state\.gov\//);
  });

  it('is null when the id came from outside and names nothing', () => {
    assert.equal(findFact('no-such-fact'), null);
    assert.equal(findFact('pims')?.kind, 'petition-check');
  });
});
