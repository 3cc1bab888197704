import assert from 'node:assert/strict';
import { it } from 'node:test';
import { CompiledQuery, sql } from 'kysely';
import { QUEUES, type QueueName, type StatusRow } from '../../services/ports/statuses.ts';
import { describeStorage, type Opened } from '../testing/describe-storage.ts';
import {
  APPLIED,
  entry,
  openSample,
  REFUSED,
  sampleCase,
  sampleStatus,
  sampleStep,
} from '../testing/sample-case.ts';
import { answerId } from './answer-rows.ts';
import { queueQuery } from './queue-page.ts';

const isQueue = (name: string): name is QueueName => Object.hasOwn(QUEUES, name);
const QUEUE_NAMES = Object.keys(QUEUES).filter(isQueue);

/** A row of each sort, with the queues in which it stands. */
const SORTS: readonly (readonly [string, Partial<StatusRow>, readonly QueueName[]])[] = [
  ['new', {}, ['undecided']],
  ['asked', { standing: 'applicant-to-act', itemsAsked: 1 }, ['undecided', 'with-applicant']],
  ['checks', { decision: 'refused', standing: 'processing' }, ['processing']],
  ['gave', { decision: 'refused', standing: 'under-review', itemsToCheck: 2 }, ['to-check']],
  ['met', { decision: 'refused', standing: 'under-review' }, ['to-decide']],
  [
    'owes',
    { decision: 'refused', standing: 'applicant-to-act', itemsToCheck: 1 },
    ['to-check', 'with-applicant'],
  ],
  ['approved', { decision: 'approved', standing: 'approved-finishing' }, ['finishing']],
  ['issued', { decision: 'issued', standing: 'issued', passport: 'ready' }, ['passports']],
  ['asked-again', { decision: 'issued', standing: 'applicant-to-act' }, ['passports', 'with-applicant']],
  ['delivered', { decision: 'issued', standing: 'delivered', passport: 'applicant' }, []],
  ['final', { decision: 'refused', standing: 'refused-final', ground: '214(b)' }, []],
  ['closed', { decision: 'closed', standing: 'closed' }, []],
];

async function openWith(
  { storage }: Pick<Opened, 'storage'>,
  id: string,
  more: Partial<StatusRow>,
): Promise<void> {
  const status = sampleStatus(id, 1, more);
  await storage.cases.create(sampleCase(id), { entries: [entry(APPLIED)], status });
}

const DAYS = { from: '2021-04-01', until: '2021-04-03' };
const answer = (stamp: string) => ({ stamp, ...DAYS, body: new TextEncoder().encode(`answer ${stamp}`) });

/** Answers are kept in the background; a place that is closed and opened again has all of them. */
describeStorage('the statuses', ({ open, engine }) => {
  it('are found by any of a case’s keys, and by nothing else', async () => {
    const { storage } = await open();
    await openSample(storage, 'a', { lookUps: ['one', 'two'] });
    const found = { caseId: 'a', seq: 1, kept: null };
    assert.deepEqual(await storage.statuses.find('one'), found);
    assert.deepEqual(await storage.statuses.find('two'), found);
    assert.equal(await storage.statuses.find('three'), null);
    assert.equal(await storage.statuses.find(''), null);
  });

  it('know the posts that have cases, however many each has', async () => {
    const { storage } = await open();
    assert.deepEqual(await storage.statuses.posts(), []);
    for (const [id, post] of Object.entries({ a: 'PRS', b: 'LND', c: 'PRS', d: 'LND', e: 'ZZZ' }))
      await openWith({ storage }, id, { post });
    assert.deepEqual(await storage.statuses.posts(), ['LND', 'PRS', 'ZZZ']);
  });

  it('keep an answer until the case moves on', async () => {
    const first = await open();
    await openSample(first.storage, 'a');
    first.storage.statuses.keep('a', 1, answer('x'));
    await first.storage.close();
    const { storage, place } = await open(first.place);
    const found = await storage.statuses.find('look-up-a');
    assert.equal(found?.kept?.stamp, 'x');
    assert.equal(new TextDecoder().decode(found?.kept?.body), 'answer x');
    await storage.cases.append(sampleStep('a', 1));
    assert.equal((await storage.statuses.find('look-up-a'))?.kept, null);
    storage.statuses.keep('a', 1, answer('too late'));
    await storage.close();
    const again = await open(place);
    assert.deepEqual(await again.storage.statuses.find('look-up-a'), { caseId: 'a', seq: 2, kept: null });
    assert.deepEqual([...first.complaints, ...again.complaints], []);
  });

  it('never give a kept answer of one case to another', async () => {
    const first = await open();
    for (const id of ['a', 'b']) await openSample(first.storage, id);
    first.storage.statuses.keep('a', 1, answer('x'));
    await first.storage.close();
    const { storage, database } = await open(first.place);
    await database.write((tx) =>
      sql`update answers set look_up = 'look-up-b', case_id = 'b', id = ${answerId('look-up-b')}
        where case_id = 'a'`.execute(tx),
    );
    const moved = await database.read.selectFrom('answers').select(['look_up', 'case_id']).execute();
    assert.deepEqual(
      moved.map(({ look_up, case_id }) => [look_up, case_id]),
      [['look-up-b', 'b']],
    );
    assert.equal((await storage.statuses.find('look-up-b'))?.kept, null);
  });

  it('keep an answer under every key, with the days on which it is one', async () => {
    const { storage } = await open();
    await openSample(storage, 'a', { lookUps: ['one', 'two'] });
    await storage.cases.append(sampleStep('a', 1, REFUSED, { lookUps: ['three'], answer: answer('x') }));
    for (const key of ['one', 'two', 'three']) {
      const found = await storage.statuses.find(key);
      assert.deepEqual(found && { ...found, kept: { ...found.kept, body: null } }, {
        caseId: 'a',
        seq: 2,
        kept: { stamp: 'x', ...DAYS, body: null },
      });
    }
    assert.equal(await storage.statuses.find('four'), null);
  });

  it('know a case by its whole key, where two keys have the same place', async () => {
    const { storage } = await open();
    const [one, other] = ['first-of-these-keys', 'other-of-these-keys'];
    assert.equal(answerId(one), answerId(other));
    for (const [id, key] of [
      ['a', one],
      ['b', other],
    ] as const) {
      await storage.cases.create(sampleCase(id, { lookUps: [key] }), {
        ...{ entries: [entry(APPLIED)], status: sampleStatus(id, 1) },
        answer: answer(id),
      });
    }
    assert.deepEqual(await storage.statuses.find(one), { caseId: 'a', seq: 1, kept: null });
    assert.equal((await storage.statuses.find(other))?.kept?.stamp, 'b');
    assert.equal(await storage.statuses.find('third-of-these-keys'), null);
  });

  it('tell which cases lack an answer', async () => {
    const { storage } = await open();
    for (const id of ['a', 'b', 'c', 'd']) await openSample(storage, id);
    for (const [id, stamp] of [
      ['b', 'x'],
      ['c', 'y'],
    ] as const) {
      await storage.cases.append(sampleStep(id, 1, REFUSED, { answer: answer(stamp) }));
    }
    const lack = async (day: string, after = '', limit = 10) =>
      (await storage.statuses.lackAnswers({ stamp: 'x', day, after, limit })).map(({ caseId }) => caseId);
    assert.deepEqual(await lack('2021-04-03'), ['a', 'c', 'd']);
    assert.deepEqual(await lack('2021-04-04'), ['a', 'b', 'c', 'd']);
    assert.deepEqual(await lack('2021-04-03', 'a', 1), ['c']);
    await storage.cases.append(sampleStep('b', 2));
    assert.deepEqual(await lack('2021-04-03'), ['a', 'b', 'c', 'd']);
  });

  it('keep no answer that another process made before the case went on', async () => {
    const { storage, place } = await open();
    const { storage: other } = await open(place);
    const ids = Array.from({ length: 60 }, (_, at) => `c${at}`);
    for (const id of ids) await openSample(storage, id);
    for (const id of ids) other.statuses.keep(id, 1, answer('old'));
    await Promise.all([other.close(), ...ids.map((id) => storage.cases.append(sampleStep(id, 1)))]);
    for (const id of ids) {
      assert.deepEqual(await storage.statuses.find(`look-up-${id}`), { caseId: id, seq: 2, kept: null });
    }
  });

  for (const queue of QUEUE_NAMES) {
    it(`queue ${queue}: ${QUEUES[queue]}`, async () => {
      const opened = await open();
      for (const [id, more] of SORTS) await openWith(opened, id, more);
      const expected = SORTS.filter(([, , queues]) => queues.includes(queue)).map(([id]) => id);
      const page = await opened.storage.statuses.queue({ queue, post: 'TST', after: null, limit: 50 });
      assert.deepEqual(page.rows.map(({ caseId }) => caseId).sort(), expected.toSorted());
      assert.equal(page.next, null);
      const counts = await opened.storage.statuses.countQueues(null);
      assert.equal(counts[queue], expected.length);
    });
  }

  it('come out of a queue page by page, the longest unmoved first, each once', async () => {
    const opened = await open();
    const days = [
      '2021-03-09',
      '2021-03-01',
      '2021-03-05',
      '2021-03-05',
      '2021-03-05',
      '2021-03-02',
      '2021-03-07',
    ];
    for (const [at, movedOn] of days.entries()) await openWith(opened, `c${at}`, { movedOn });
    await openWith(opened, 'elsewhere', { post: 'OTH', movedOn: '2021-03-03' });
    const pages = async (post: string | null) => {
      const seen: string[] = [];
      for (let after: string | null = null; ; ) {
        const page = await opened.storage.statuses.queue({ queue: 'undecided', post, after, limit: 2 });
        assert.ok(page.rows.length <= 2);
        seen.push(...page.rows.map(({ caseId }) => caseId));
        if (page.next === null) return seen;
        after = page.next;
      }
    };
    assert.deepEqual(await pages('TST'), ['c1', 'c5', 'c2', 'c3', 'c4', 'c6', 'c0']);
    assert.deepEqual(await pages(null), ['c1', 'c5', 'elsewhere', 'c2', 'c3', 'c4', 'c6', 'c0']);
    assert.deepEqual(await pages('NIL'), []);
    assert.equal((await opened.storage.statuses.countQueues('OTH')).undecided, 1);
  });

  it('are found in queues by an index, never by reading all', async () => {
    const { database } = await open();
    for (const queue of QUEUE_NAMES) {
      for (const post of ['TST', null]) {
        for (const after of [null, '2021-03-05.c1']) {
          const { sql: asked, parameters } = queueQuery(database.read, {
            queue,
            post,
            after,
            limit: 50,
          }).compile();
          const text = await database.snapshot(async (tx) => {
            if (engine === 'postgres') {
              await sql`set local enable_seqscan = off`.execute(tx);
              await sql`set local enable_sort = off`.execute(tx);
            }
            const explain = engine === 'sqlite' ? 'explain query plan' : 'explain';
            const { rows } = await tx.executeQuery(CompiledQuery.raw(`${explain} ${asked}`, [...parameters]));
            return JSON.stringify(rows);
          });
          // Of a nearly empty table PostgreSQL takes either index of the queue.
          const ofPost = engine === 'postgres' ? '(_of_post)?' : post === null ? '' : '_of_post';
          assert.match(text, new RegExp(`queue_${queue.replaceAll('-', '_')}${ofPost}\\b`));
          assert.doesNotMatch(text, /TEMP B-TREE|"Sort|-> {2}Sort/);
        }
      }
    }
  });

  it('are written afresh by a rebuild, all or nothing', async () => {
    const opened = await open();
    const { storage } = opened;
    for (const [id, more] of SORTS) await openWith(opened, id, more);
    const before = await Array.fromAsync(storage.statuses.all(null));
    assert.equal(before.length, SORTS.length);
    await assert.rejects(
      storage.statuses.rebuild(
        (async function* () {
          yield { status: sampleStatus('new', 1), lookUps: ['look-up-new'] };
          throw new Error('the log cannot be read');
        })(),
      ),
    );
    assert.deepEqual(await Array.fromAsync(storage.statuses.all(null)), before);
    const rows = before.map((status) => ({
      status,
      lookUps: [`look-up-${status.caseId}`, `other-${status.caseId}`],
    }));
    const again = storage.statuses.rebuild(
      (async function* () {
        yield* rows;
      })(),
    );
    assert.equal(await again, SORTS.length);
    assert.deepEqual(await Array.fromAsync(storage.statuses.all(null)), before);
    assert.equal((await storage.statuses.find('look-up-met'))?.caseId, 'met');
    assert.equal((await storage.statuses.find('other-met'))?.caseId, 'met');
  });

  it('follow what is appended while they are rebuilt, however many writers wait', async () => {
    const { storage } = await open();
    const ids = Array.from({ length: 40 }, (_, at) => `c${at}`);
    for (const id of ids) await openSample(storage, id);
    const rebuilding = storage.statuses.rebuild(
      (async function* () {
        for await (const { record } of storage.cases.all())
          yield { status: sampleStatus(record.id, record.seq), lookUps: [] };
      })(),
    );
    const appended = await Promise.all(ids.map((id) => storage.cases.append(sampleStep(id, 1))));
    assert.equal(await rebuilding, ids.length);
    assert.ok(appended.every(({ ok }) => ok));
    const rows = await Array.fromAsync(storage.statuses.all(['TST']));
    assert.deepEqual(new Set(rows.map(({ seq }) => seq)), new Set([2]));
    assert.equal(rows.length, ids.length);
    assert.deepEqual(await Array.fromAsync(storage.statuses.all([])), []);
  });
});
