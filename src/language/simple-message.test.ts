import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { IntlMessageFormat } from 'intl-messageformat';
import { en } from './en.ts';
import { simpleMessage } from './simple-message.ts';

describe('a message without plurals and tags', () => {
  it('says what the ICU formatter says, for every English message that it takes', () => {
    let taken = 0;
    for (const [id, message] of Object.entries(en)) {
      const fill = simpleMessage(message);
      if (fill === null) continue;
      taken += 1;
      const names = [...message.matchAll(/\{(\w+)\}/g)].map((found) => found[1] ?? '');
      const values = Object.fromEntries(names.map((name, index) => [name, index % 2 ? 1234.5 : `<${name}>`]));
      assert.equal(fill(values), String(new IntlMessageFormat(message, 'en').format(values)), id);
    }
    assert.ok(taken > 100, `${taken} messages`);
  });

  it('leaves everything else to the formatter', () => {
    for (const message of ['{n, plural, one {#} other {#}}', 'a <q>b</q>', "it's", "'{'", '{ spaced }']) {
      assert.equal(simpleMessage(message), null, message);
    }
  });

  it('does not hide that a value is missing', () => {
    assert.throws(() => simpleMessage('From {day}')?.({}), /needs a value for "day"/);
  });
});
