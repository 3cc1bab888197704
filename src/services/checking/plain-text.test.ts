import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { plainText } from './plain-text.ts';

describe('what a person typed', () => {
  it('is kept without what nobody sees and programs obey', () => {
    assert.equal(plainText(' a\0b\u001b[2Jc\u0085 '), 'ab[2Jc');
    assert.equal(plainText('\0\u0007 '), '');
    assert.equal(plainText('a\ud800b'), 'a\ufffdb');
  });

  it('is kept as it is otherwise', () => {
    for (const text of ['Dear officer,\r\n\tthank you', '👩‍👩‍👧', 'نامه‌ها', '<b> & "x"']) {
      assert.equal(plainText(text), text);
    }
  });
});
