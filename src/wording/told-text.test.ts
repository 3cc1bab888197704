import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { recognise } from './recognise.ts';

describe('a text that is named and not pasted', () => {
  it('is taken from the words beside "Refused"', () => {
    assert.equal(recognise('status refused long text')?.text, 'long');
    assert.equal(recognise('my status page shows Refused with short text')?.text, 'short');
  });

  it('is not read out of a long time', () => {
    assert.equal(recognise('my status page says Refused since a long time')?.text, null);
  });
});
