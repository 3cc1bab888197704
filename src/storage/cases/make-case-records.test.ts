import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'node:test';
import { sql } from 'kysely';
import type { Delivery } from '../../services/ports/webhooks.ts';
import { describeStorage } from '../testing/describe-storage.ts';
import {
  APPLIED,
  entry,
  openSample,
  REFUSED,
  sampleCase,
  sampleStatus,
  sampleStep,
} from '../testing/sample-case.ts';

const DELIVERY: Delivery = { id: 'd1', webhook: 'w1', body: '{}', attempts: 0, notBefore: 5 };

describeStorage('the logs of cases', ({ open, engine }) => {
  it('gives back what was written, in order, with who and when', async () => {
    const { storage } = await open();
    const first = sampleCase('a', { family: 'family-1' });
    const opening = { entries: [entry(APPLIED, 10)], status: sampleStatus('a', 1) };
    assert.deepEqual(await storage.cases.create(first, opening), { ok: true, seq: 1 });
    assert.deepEqual(await storage.cases.append(sampleStep('a', 1)), { ok: true, seq: 2 });
    const whole = await storage.cases.read('a');
    assert.deepEqual(whole?.record, {
      ...{ id: 'a', post: 'TST', seq: 2, identity: first.identity },
      ...{ family: 'family-1', openedAt: first.openedAt },
    });
    assert.deepEqual(
      whole?.log.map(({ seq, event, by, at }) => ({ seq, event, by, at })),
      [
        { seq: 1, event: APPLIED, by: 'officer:Ida', at: 10 },
        { seq: 2, event: REFUSED, by: 'officer:Ida', at: 1_617_000_000_000 },
      ],
    );
    assert.equal(new Set(whole?.log.map(({ hash }) => hash)).size, 2);
  });

  it('keeps what an applicant told with as much of its day as there is', async () => {
    const { storage, database } = await open();
    await openSample(storage, 'a');
    const told = { witness: 'applicant', kind: 'interview', date: '2021-03' } as const;
    await storage.cases.append(sampleStep('a', 1, told));
    const whole = await storage.cases.read('a');
    assert.deepEqual(whole?.log.at(-1)?.event, told);
    const row = await database.read.selectFrom('entries').selectAll().where('seq', '=', 2).executeTakeFirst();
    assert.deepEqual([row?.kind, row?.day, row?.witness], ['interview', '2021-03', 'applicant']);
  });

  it('takes a case number once', async () => {
    const { storage } = await open();
    await openSample(storage, 'a');
    const again = await storage.cases.create(sampleCase('b', { numberHash: 'number-a' }), {
      entries: [entry(APPLIED)],
      status: sampleStatus('b', 1),
    });
    assert.deepEqual(again, { ok: false, reason: 'number-taken' });
    assert.equal(await storage.cases.read('b'), null);
    assert.equal(await storage.cases.findByNumber('number-a'), 'a');
    assert.equal(await storage.cases.findByNumber('number-b'), null);
  });

  it('opens a case once when several open it at the same moment', async () => {
    const { storage } = await open();
    const openOne = (id: string) =>
      storage.cases.create(sampleCase(id), { entries: [entry(APPLIED)], status: sampleStatus(id, 1) });
    const ids = Array.from({ length: 300 }, (_, at) => `case-${at}`);
    const outcomes = await Promise.all(ids.flatMap((id) => [openOne(id), openOne(id), openOne(id)]));
    assert.equal(outcomes.filter(({ ok }) => ok).length, ids.length);
    assert.deepEqual(await storage.cases.counts(), { cases: ids.length, entries: ids.length });
  });

  it('tells a writer who comes second where the log ends now', async () => {
    const { storage } = await open();
    await openSample(storage, 'a');
    const outcomes = await Promise.all([1, 2, 3].map(() => storage.cases.append(sampleStep('a', 1))));
    assert.equal(outcomes.filter(({ ok }) => ok).length, 1);
    for (const outcome of outcomes) {
      if (!outcome.ok) assert.deepEqual(outcome, { ok: false, reason: 'conflict', seq: 2 });
    }
    assert.deepEqual(await storage.cases.append(sampleStep('a', 7)), {
      ok: false,
      reason: 'conflict',
      seq: 2,
    });
    assert.deepEqual(await storage.cases.append(sampleStep('x', 1)), { ok: false, reason: 'no-such-case' });
  });

  it('writes a step whole or not at all', async () => {
    const { storage } = await open();
    await openSample(storage, 'a');
    await storage.webhooks.queue([DELIVERY]);
    const step = sampleStep('a', 1, REFUSED, { lookUps: ['elsewhere'], deliveries: [DELIVERY] });
    await assert.rejects(storage.cases.append(step));
    assert.equal((await storage.cases.read('a'))?.log.length, 1);
    assert.equal(await storage.statuses.find('elsewhere'), null);
    assert.equal((await storage.statuses.find('look-up-a'))?.seq, 1);
    assert.deepEqual(await storage.cases.append({ ...step, deliveries: [] }), { ok: true, seq: 2 });
    assert.equal((await storage.statuses.find('elsewhere'))?.seq, 2);
  });

  it('lets one failing write undo nothing of those that wait with it', async () => {
    const { storage } = await open();
    await openSample(storage, 'a');
    await openSample(storage, 'b');
    await storage.webhooks.queue([DELIVERY]);
    const [good, bad, other] = await Promise.allSettled([
      storage.cases.append(sampleStep('a', 1)),
      storage.cases.append(sampleStep('b', 1, REFUSED, { deliveries: [DELIVERY] })),
      storage.cases.append(sampleStep('a', 2)),
    ]);
    assert.deepEqual([good.status, bad.status], ['fulfilled', 'rejected']);
    assert.equal(other.status, 'fulfilled');
    assert.equal((await storage.cases.read('b'))?.record.seq, 1);
    assert.deepEqual(await Array.fromAsync(storage.cases.verify()), []);
  });

  it('refuses a status row that is not of the log’s new end', async () => {
    const { storage } = await open();
    await openSample(storage, 'a');
    await assert.rejects(storage.cases.append(sampleStep('a', 1, REFUSED, { status: sampleStatus('a', 9) })));
  });

  it('finds a family, and walks every case in order of id', async () => {
    const { storage } = await open();
    for (const id of ['b', 'a-2', 'a1', 'B'])
      await openSample(storage, id, { family: id === 'B' ? null : 'f' });
    assert.deepEqual(await storage.cases.family('f'), ['a-2', 'a1', 'b']);
    const all = await Array.fromAsync(storage.cases.all());
    assert.deepEqual(
      all.map(({ record }) => record.id),
      ['B', 'a-2', 'a1', 'b'],
    );
    assert.deepEqual(await storage.cases.counts(), { cases: 4, entries: 4 });
  });

  it('walks more cases than it reads at a time', async () => {
    const { storage } = await open();
    const ids = Array.from({ length: 450 }, (_, at) => `c${String(at).padStart(3, '0')}`);
    await Promise.all(ids.map((id) => openSample(storage, id)));
    const all = await Array.fromAsync(storage.cases.all());
    assert.deepEqual(
      all.map(({ record, log }) => [record.id, log.length]),
      ids.map((id) => [id, 1]),
    );
    assert.deepEqual(await Array.fromAsync(storage.cases.verify()), []);
  });

  it('lets nobody change or remove what was recorded', async () => {
    const { storage, database } = await open();
    await openSample(storage, 'a');
    const attempts = [
      "update entries set recorded_by = 'officer:Eve'",
      'delete from entries',
      'delete from cases',
      ...(engine === 'postgres' ? ['truncate entries', 'truncate cases cascade'] : []),
    ];
    for (const attempt of attempts) {
      await assert.rejects(
        database.write((tx) => sql.raw(attempt).execute(tx)),
        /never changed or removed/,
        attempt,
      );
    }
    assert.equal((await storage.cases.read('a'))?.log.length, 1);
  });

  it('leaves nothing of a person to be read in the database', async () => {
    const { storage, database, place } = await open();
    await openSample(storage, 'a');
    await storage.cases.append(
      sampleStep('a', 1, {
        witness: 'post',
        kind: 'revoked',
        on: '2021-05-01',
        reason: 'Zebra in the attic',
      }),
    );
    const { rows } = await sql`select * from cases, entries, statuses, look_ups`.execute(database.read);
    const files = engine === 'sqlite' ? ['overcome.db', 'overcome.db-wal'] : [];
    const texts = [
      ...rows.map((row) =>
        Object.values(row as object)
          .map(asText)
          .join(' '),
      ),
      ...files.map((name) => readFileSync(join(place.data, name), 'latin1')),
    ];
    assert.ok(texts.some((text) => text.includes('TST')));
    for (const secret of ['Grünfeld', 'feld', 'Ola', '1990-01-02', 'AA00a', 'Zebra']) {
      assert.ok(!texts.some((text) => text.includes(secret)), secret);
    }
  });
});

const asText = (value: unknown): string =>
  value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : String(value);
