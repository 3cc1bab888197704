/** `examples/api-walk.sh` as its reader runs it: a server of its own, curl, and what the applicant sees. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { it } from 'node:test';
import { describeStorage } from '../src/storage/testing/describe-storage.ts';
import { makeAdminToken, startServer } from './start-server.ts';

const WALK = resolve(import.meta.dirname, '../examples/api-walk.sh');
const hasCurl = spawnSync('curl', ['--version']).status === 0;

/** Each once at least, in this order: the situations of people whom the word misled. */
const SEEN = [
  'Your visa is approved. It has still to be made.',
  'We are checking something, and you need do nothing.',
  'We need a paper from you.',
  'We need to see you.',
  'Your petition is not in the records yet.',
  'Your visa is refused. You may apply again on any day.',
  'We need a medical report from you.',
];

describeStorage('the walk through the API', (fixture) => {
  it('runs to its end and shows the truth at each step', {
    skip: hasCurl ? false : 'curl is not installed',
  }, async () => {
    const place = await fixture.newPlace();
    const token = makeAdminToken(place);
    const server = await startServer(place, ['--empty']);
    try {
      const walked = spawnSync('sh', [WALK, server.address], {
        env: { ...process.env, TOKEN: token },
        encoding: 'utf8',
      });
      assert.equal(walked.stderr, '');
      assert.equal(walked.status, 0);
      let from = 0;
      for (const says of SEEN) {
        const at = walked.stdout.indexOf(says, from);
        assert.ok(at >= 0, `"${says}" is not in what follows:\n${walked.stdout.slice(from)}`);
        from = at;
      }
    } finally {
      server.process.kill();
      await once(server.process, 'exit');
    }
  });
});
