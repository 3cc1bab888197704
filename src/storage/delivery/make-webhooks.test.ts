import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Delivery, Webhook } from '../../services/ports/webhooks.ts';
import { describeStorage } from '../testing/describe-storage.ts';
import { openSample, REFUSED, sampleStep } from '../testing/sample-case.ts';

const webhook: Webhook = {
  id: 'w1',
  url: 'https://example.org/hook',
  secret: 'whsec_c2VjcmV0',
  kinds: null,
  madeAt: 5,
};
const delivery = (id: string, notBefore: number, to = 'w1'): Delivery => ({
  ...{ id, webhook: to, body: `{"id":"${id}"}`, attempts: 0, notBefore },
});

describeStorage('webhooks', ({ open }) => {
  it('are kept with their secret sealed', async () => {
    const { storage, database } = await open();
    await storage.webhooks.add(webhook);
    const some = { ...webhook, id: 'w2', kinds: ['refused', 'issued'], madeAt: 9 };
    await storage.webhooks.add(some);
    assert.deepEqual(await storage.webhooks.all(), [webhook, some]);
    const row = await database.read.selectFrom('webhooks').select('secret').executeTakeFirst();
    assert.ok(row && !Buffer.from(row.secret).includes('whsec'));
  });

  it('are told of what is due, the oldest first, until it is done or given up', async () => {
    const { storage } = await open();
    const { webhooks } = storage;
    await webhooks.add(webhook);
    await webhooks.queue([delivery('c', 30), delivery('b', 20), delivery('a', 10), delivery('d', 99)]);
    const due = async (now: number, limit = 10) => (await webhooks.due(now, limit)).map(({ id }) => id);
    assert.deepEqual(await webhooks.due(10, 10), [delivery('a', 10)]);
    assert.deepEqual(await due(50), ['a', 'b', 'c']);
    assert.deepEqual(await due(50, 2), ['a', 'b']);
    await webhooks.done('a');
    await webhooks.failed('b', 60, false);
    await webhooks.failed('c', 60, true);
    assert.deepEqual(await due(50), []);
    assert.deepEqual(await webhooks.due(60, 10), [{ ...delivery('b', 60), attempts: 1 }]);
    await webhooks.queue([]);
  });

  it('are told of a step with the step', async () => {
    const { storage } = await open();
    await storage.webhooks.add(webhook);
    await openSample(storage, 'a');
    const refused = await storage.cases.append(
      sampleStep('a', 5, REFUSED, { deliveries: [delivery('x', 1)] }),
    );
    assert.equal(refused.ok, false);
    assert.deepEqual(await storage.webhooks.due(9, 9), []);
    await storage.cases.append(sampleStep('a', 1, REFUSED, { deliveries: [delivery('y', 1)] }));
    assert.deepEqual(await storage.webhooks.due(9, 9), [delivery('y', 1)]);
  });

  it('take what was to be told with them when they are removed', async () => {
    const { storage } = await open();
    await storage.webhooks.add(webhook);
    await storage.webhooks.queue([delivery('a', 1), delivery('b', 1, 'gone')]);
    assert.deepEqual(await storage.webhooks.due(9, 9), [delivery('a', 1)]);
    assert.equal(await storage.webhooks.remove('w1'), true);
    assert.equal(await storage.webhooks.remove('w1'), false);
    assert.deepEqual(await storage.webhooks.due(9, 9), []);
  });
});
