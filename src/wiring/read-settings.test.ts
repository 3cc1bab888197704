import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readSettings } from './read-settings.ts';

const settingsOf = (environment: Readonly<Record<string, string>>) => {
  const read = readSettings(environment);
  assert.ok(read.ok, JSON.stringify(read));
  return read.settings;
};

describe('the settings of a server', () => {
  it('are plain when nothing is set, or nothing stands in them', () => {
    const plain = { wrongLookUps: 30, origin: null, posts: null, operator: null };
    assert.deepEqual(settingsOf({}), plain);
    assert.deepEqual(settingsOf({ OVERCOME_POSTS: ' ', OVERCOME_OPERATOR: '', OVERCOME_ORIGIN: '' }), plain);
  });

  it('name the posts whose cases are here by their codes, and who runs it', () => {
    const set = settingsOf({ OVERCOME_POSTS: 'lnd, PRS,LND', OVERCOME_OPERATOR: ' The Lantern Society ' });
    assert.deepEqual(set.posts, ['LND', 'PRS']);
    assert.equal(set.operator, 'The Lantern Society');
  });

  it('that mean nothing are refused with one line that names them', () => {
    for (const [name, value] of [
      ['OVERCOME_POSTS', 'LND,QQQ'],
      ['OVERCOME_OPERATOR', 'x'.repeat(200)],
      ['OVERCOME_OPERATOR', 'one\ntwo'],
      ['OVERCOME_WRONG_LOOKUPS', '0'],
      ['OVERCOME_ORIGIN', 'status.example'],
    ] as const) {
      const read = readSettings({ [name]: value });
      assert.ok(!read.ok);
      assert.match(read.problem, new RegExp(`^${name} [^\\n]+ leave it out\\.$`));
    }
  });
});
