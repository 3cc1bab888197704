import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { nameOfItem } from './name-of-item.ts';

describe('the name of an item in a sentence', () => {
  it('is the first line without its full stop', () => {
    assert.equal(nameOfItem('Photo, 2 × 2 inches.'), 'Photo, 2 × 2 inches');
    assert.equal(nameOfItem(' Bank statements\nof the last three months.'), 'Bank statements');
  });

  it('is cut between words where the office wrote a whole text', () => {
    const name = nameOfItem('paper '.repeat(300));
    assert.ok(name.length <= 121);
    assert.match(name, /paper…$/);
  });

  it('leaves something of whatever was written', () => {
    assert.equal(nameOfItem('...'), '.');
    assert.equal(nameOfItem('x'.repeat(500)).length, 121);
  });
});
