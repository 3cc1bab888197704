import assert from 'node:assert/strict';
import { it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import type { AuditEntry, Token } from '../../services/ports/access.ts';
import type { Storage } from '../../services/ports/storage.ts';
import { describeStorage } from '../testing/describe-storage.ts';
import { openSample } from '../testing/sample-case.ts';

const DAY = 24 * 60 * 60 * 1_000;
const NOW = 1_617_000_000_000;

const token: Token = { id: 't1', hash: 'h1', role: 'officer', name: 'Ida', madeAt: NOW, revokedAt: null };

const looked = (at: number, more: Partial<AuditEntry> = {}): AuditEntry => ({
  ...{ at, who: 'applicant', did: 'look-up', caseId: 'a', came: 'done' },
  ...more,
});

describeStorage('tokens', ({ open }) => {
  it('are found by their hash and revoked once', async () => {
    const { storage } = await open();
    await storage.tokens.add(token);
    assert.deepEqual(await storage.tokens.find('h1'), token);
    assert.equal(await storage.tokens.find('h2'), null);
    assert.equal(await storage.tokens.revoke('t1', NOW + 5), true);
    assert.equal(await storage.tokens.revoke('t1', NOW + 9), false);
    assert.equal(await storage.tokens.revoke('t2', NOW), false);
    assert.equal((await storage.tokens.find('h1'))?.revokedAt, NOW + 5);
  });
});

describeStorage('sessions', ({ open }) => {
  it('are found until they end, or were seen too long ago', async () => {
    const { storage } = await open();
    await openSample(storage, 'a');
    const begun = (hash: string) => ({ hash, caseId: 'a', begunAt: NOW, seenAt: NOW });
    for (const hash of ['one', 'two', 'three']) await storage.sessions.begin(begun(hash));
    assert.deepEqual(await storage.sessions.find('one'), begun('one'));
    assert.equal(await storage.sessions.find('four'), null);
    await storage.sessions.end('two');
    assert.equal(await storage.sessions.find('two'), null);
    await storage.sessions.seen('one', NOW + 900, NOW + 100);
    assert.equal((await storage.sessions.find('one'))?.seenAt, NOW + 900);
    assert.equal(await storage.sessions.find('three'), null);
  });
});

describeStorage('the audit log', ({ open }) => {
  it('has the newest first, also of one instant', async () => {
    const { storage } = await open();
    storage.audit.note(looked(5, { did: 'first' }));
    storage.audit.note(looked(5, { did: 'second' }));
    storage.audit.note(looked(9, { did: 'third', who: 'officer:Ida', came: 'refused' }));
    storage.audit.note(looked(7, { caseId: 'b' }));
    storage.audit.note(looked(8, { caseId: null, who: 'nobody', came: 'not-found' }));
    await storage.audit.flush();
    const of = await storage.audit.ofCase('a', 10);
    assert.deepEqual(
      of.map(({ did }) => did),
      ['third', 'second', 'first'],
    );
    assert.deepEqual(of[0], looked(9, { did: 'third', who: 'officer:Ida', came: 'refused' }));
    assert.equal((await storage.audit.ofCase('a', 2)).length, 2);
  });

  it('is written by itself soon after', async () => {
    const { storage } = await open();
    storage.audit.note(looked(1));
    for (let waited = 0; waited < 5_000; waited += 50) {
      if ((await storage.audit.ofCase('a', 1)).length === 1) return;
      await sleep(50);
    }
    assert.fail('nothing was written');
  });

  it('has every entry of many, and all that waited when it was closed', async () => {
    const { storage, place } = await open();
    for (let at = 0; at < 1_700; at += 1) storage.audit.note(looked(at));
    await storage.close();
    const { storage: again } = await open(place);
    const instants = (await again.audit.ofCase('a', 5_000)).map(({ at }) => at);
    assert.deepEqual(
      instants,
      Array.from({ length: 1_700 }, (_, at) => 1_699 - at),
    );
  });

  it('complains when it cannot write, loses nothing and writes it later', async () => {
    const { storage, database, complaints } = await open();
    await database.write((tx) => sql`alter table audit rename to elsewhere`.execute(tx));
    for (let at = 0; at < 500; at += 1) storage.audit.note(looked(at));
    await assert.rejects(storage.audit.flush());
    await sleep(0);
    assert.equal(complaints.length, 1);
    await database.write((tx) => sql`alter table elsewhere rename to audit`.execute(tx));
    storage.audit.note(looked(500));
    await storage.audit.flush();
    assert.equal((await storage.audit.ofCase('a', 1_000)).length, 501);
  });

  it('is never changed', async () => {
    const { storage, database } = await open();
    storage.audit.note(looked(1));
    await storage.audit.flush();
    for (const attempt of ["update audit set who = 'nobody'", 'delete from audit']) {
      await assert.rejects(
        database.write((tx) => sql.raw(attempt).execute(tx)),
        /never changed or removed/,
      );
    }
  });
});

describeStorage('replies to writes', ({ open }) => {
  const kept = { request: 'r', status: 201, body: '{"id":"Grünfeld"}' };
  const found = (status = 201) => ({ request: 'r', reply: { status, body: kept.body } });

  it('are kept a day', async () => {
    const { storage } = await open();
    await storage.idempotency.keep('k', kept, NOW);
    assert.deepEqual(await storage.idempotency.find('k', NOW + DAY - 1), found());
    assert.equal(await storage.idempotency.find('k', NOW + DAY), null);
    assert.equal(await storage.idempotency.find('other', NOW), null);
    await storage.idempotency.keep('k', { ...kept, status: 422 }, NOW + DAY);
    assert.equal((await storage.idempotency.find('k', NOW + DAY))?.reply?.status, 422);
  });

  it('stay the first of two, and sealed', async () => {
    const { storage, database } = await open();
    await storage.idempotency.keep('k', kept, NOW);
    await storage.idempotency.keep('k', { ...kept, status: 500 }, NOW + 1);
    assert.equal((await storage.idempotency.find('k', NOW + 2))?.reply?.status, 201);
    const row = await database.read.selectFrom('replies').select('body').executeTakeFirst();
    assert.ok(row && !Buffer.from(row.body).includes('feld'));
  });
});

describeStorage('a write under a key', ({ open }) => {
  const act = (storage: Storage, id: string) => () => storage.tokens.add({ ...token, id, hash: id });

  it('is written with the key, and answered after', async () => {
    const { storage } = await open();
    await storage.idempotency.underKey('k', 'r', NOW, act(storage, 'one'));
    assert.deepEqual(await storage.idempotency.find('k', NOW), { request: 'r', reply: null });
    await storage.idempotency.keep('k', { request: 'r', status: 201, body: '{}' }, NOW);
    assert.equal((await storage.idempotency.find('k', NOW))?.reply?.status, 201);
  });

  it('leaves no key when it is undone, and none where it wrote nothing', async () => {
    const { storage } = await open();
    const { idempotency, tokens } = storage;
    await tokens.add(token);
    await assert.rejects(idempotency.underKey('k', 'r', NOW, () => tokens.add(token)));
    assert.equal(await idempotency.find('k', NOW), null);
    await idempotency.underKey('k', 'r', NOW, async () => 'read only');
    assert.equal(await idempotency.find('k', NOW), null);
    assert.equal((await idempotency.underKey('k', 'r', NOW, act(storage, 'one'))).ok, true);
  });

  it('is not done when the key is taken, and again when the key is released or a day old', async () => {
    const { storage } = await open();
    const { idempotency, tokens } = storage;
    await idempotency.underKey('k', 'r', NOW, act(storage, 'one'));
    assert.equal((await idempotency.underKey('k', 'r', NOW, act(storage, 'two'))).ok, false);
    assert.equal(await tokens.find('two'), null);
    assert.equal((await idempotency.underKey('k', 'r', NOW + DAY, act(storage, 'three'))).ok, true);
    await idempotency.release('k');
    assert.equal((await idempotency.underKey('k', 'r', NOW, act(storage, 'four'))).ok, true);
  });

  it('takes no other write with it that goes on at the same moment', async () => {
    const { storage, database } = await open();
    await Promise.all([
      storage.idempotency.underKey('k', 'r', NOW, act(storage, 'one')),
      ...Array.from({ length: 5 }, (_, index) => act(storage, `beside-${index}`)()),
    ]);
    assert.equal((await database.read.selectFrom('replies').select('key').execute()).length, 1);
  });
});

describeStorage('an empty storage', ({ open }) => {
  it('is empty until something is written; a token alone is nothing', async () => {
    const { storage } = await open();
    assert.equal(await storage.isEmpty(), true);
    await storage.tokens.add(token);
    assert.equal(await storage.isEmpty(), true);
    await openSample(storage, 'a');
    assert.equal(await storage.isEmpty(), false);
  });
});
