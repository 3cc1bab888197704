import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readTyped } from './fields.ts';
import { sharedKey } from './shared-key.ts';

const keyOf = (body: Readonly<Record<string, string>>, today = '2021-03-12') =>
  sharedKey(readTyped(body), today, new Set(['Lima']));

describe('the key of an answer that many ask for', () => {
  it('is the same for the same choices on the same day', () => {
    const body = { told: 'approved', class: 'H4', post: 'Lima', 'route-day': '2021-03-01' };
    assert.equal(keyOf(body), keyOf({ ...body }));
    assert.notEqual(keyOf(body), keyOf(body, '2021-03-13'));
    assert.notEqual(keyOf(body), keyOf({ ...body, 'route-day': '2021-03-02' }));
  });

  it('is none as soon as somebody wrote a word of their own', () => {
    assert.equal(keyOf({ told: 'approved', text: 'Refused' }), null);
    assert.equal(keyOf({ told: 'approved', class: 'my name' }), null);
    assert.equal(keyOf({ told: 'approved', post: 'my street' }), null);
  });
});
