import assert from 'node:assert/strict';
import { it } from 'node:test';
import { describeStorage, TEST_MASTER } from './testing/describe-storage.ts';
import { missingEntries } from './testing/missing-entries.ts';
import { startAppender } from './testing/start-appender.ts';

const master = Buffer.from(TEST_MASTER).toString('base64');

describeStorage('processes that write', ({ newPlace, open }) => {
  it('lose nothing that was acknowledged when they are killed', async () => {
    const place = await newPlace();
    for (const [round, killAfter] of [1, 57, 230].entries()) {
      const ask = { place, master, prefix: `round-${round}`, name: 'writer', cases: 60, each: 10 };
      const child = startAppender(ask, killAfter);
      const acknowledged = await child.acknowledged;
      assert.equal(await child.exit, null);
      assert.ok(acknowledged.length >= killAfter);
      const { storage } = await open(place);
      assert.deepEqual(await missingEntries(storage, acknowledged), []);
      assert.deepEqual(await Array.fromAsync(storage.cases.verify()), []);
    }
  });

  it('get clear conflicts and double nothing when two write to the same cases', async () => {
    const place = await newPlace();
    const ask = { place, master, prefix: 'shared', cases: 3, each: 25 };
    const children = ['one', 'two'].map((name) => startAppender({ ...ask, name }, null));
    const acknowledged = (await Promise.all(children.map((child) => child.acknowledged))).flat();
    assert.deepEqual(await Promise.all(children.map(({ exit }) => exit)), [0, 0]);
    const { storage } = await open(place);
    assert.deepEqual(await missingEntries(storage, acknowledged), []);
    assert.deepEqual(await storage.cases.counts(), { cases: 3, entries: 3 + 2 * 3 * 25 });
    assert.deepEqual(await Array.fromAsync(storage.cases.verify()), []);
  });
});
