import assert from 'node:assert/strict';
import { it } from 'node:test';
import fc from 'fast-check';
import {
  HOLDS,
  type KeptWait,
  type WaitChoice,
  type WaitSums,
  type Waits,
} from '../../services/ports/waits.ts';
import { describeStorage } from '../testing/describe-storage.ts';
import { openSample } from '../testing/sample-case.ts';
import { daysOf } from './wait-columns.ts';

const SET = {
  id: 'a',
  name: 'A',
  kind: 'imported',
  source: null,
  licence: 'MIT',
  mayDownload: true,
} as const;

const wait = (more: Partial<KeptWait> = {}): KeptWait => ({
  ...{ wait: 'hold-to-issued', post: 'LND', region: 'northern-europe', visaClass: 'F1', hold: 'processing' },
  ...{
    field: null,
    entry: null,
    start: '2014-05-03',
    end: '2014-05-20',
    ended: 'issued',
    seen: '2014-05-20',
  },
  ...more,
});

const ALL: WaitChoice = {
  ...{ wait: 'hold-to-issued', post: null, region: null, visaClass: null, hold: null, since: null },
};

const dayIn = (year: number, month: number, day: number) =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

const anyWait: fc.Arbitrary<KeptWait> = fc
  .record({
    post: fc.constantFrom('LND', 'PRG', null),
    visaClass: fc.constantFrom('F1', 'DV', null),
    hold: fc.constantFrom(...HOLDS),
    year: fc.integer({ min: 2012, max: 2014 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
    days: fc.integer({ min: 0, max: 20 }),
    ended: fc.constantFrom('issued', 'refused', 'gave-up', null),
  })
  .map(({ year, month, day, days, ended, post, visaClass, hold }) => {
    const start = dayIn(year, month, day);
    const last = Temporal.PlainDate.from(start).add({ days }).toString();
    const region = post === null ? null : `region-of-${post}`;
    return wait({
      post,
      region,
      visaClass,
      hold,
      start,
      seen: last,
      end: ended === null ? null : last,
      ended,
    });
  });

/** Few keys, so that later imports correct what earlier ones wrote. */
const anyImport = fc.array(
  fc.record({ key: fc.constantFrom('1', '2', '3', '4', '5'), waits: fc.array(anyWait, { maxLength: 1 }) }),
  { minLength: 1, maxLength: 8 },
);

/** What the sums should be, from the rows one by one. */
async function counted(waits: Waits, choice: WaitChoice): Promise<readonly string[]> {
  const counts = new Map<string, number>();
  const add = (name: string) => counts.set(name, (counts.get(name) ?? 0) + 1);
  for await (const row of waits.rows(null)) {
    const fits =
      row.wait === choice.wait &&
      (choice.post === null || row.post === choice.post) &&
      (choice.post !== null || choice.region === null || row.region === choice.region) &&
      (choice.visaClass === null || row.visaClass === choice.visaClass) &&
      (choice.hold === null || row.hold === choice.hold) &&
      (choice.since === null || row.start >= choice.since);
    if (!fits) continue;
    add(`${daysOf(row)} ${row.ended}`);
    add(`${row.set} ${row.hold}`);
  }
  return [...counts].map(([name, n]) => `${name} ${n}`).sort();
}

const sumNames = ({ cells, parts }: WaitSums) =>
  [
    ...cells.map(({ days, ended, n }) => `${days} ${ended} ${n}`),
    ...parts.map(({ set, hold, n }) => `${set} ${hold} ${n}`),
  ].sort();

const CHOICES: readonly WaitChoice[] = [
  ALL,
  { ...ALL, since: '2013-04' },
  { ...ALL, since: '2013-01' },
  { ...ALL, post: 'LND' },
  { ...ALL, region: 'region-of-PRG', visaClass: 'DV' },
  { ...ALL, post: 'LND', visaClass: 'F1', hold: 'processing', since: '2012-06' },
];

const PARTITIONED = `
  drop table wait_sums;
  create table wait_sums (cohort bigint not null, period integer not null, days integer not null,
    ended integer not null, n bigint not null, primary key (cohort, period, days, ended)) partition by hash (cohort);
  create table wait_sums_0 partition of wait_sums for values with (modulus 2, remainder 0);
  create table wait_sums_1 partition of wait_sums for values with (modulus 2, remainder 1);`;

describeStorage('waits', ({ engine, open }) => {
  it('keeps sums that equal what the rows give, through imports and corrections', async () => {
    const { storage } = await open();
    await storage.waits.describeSet({ ...SET, importedAt: 1 });
    await storage.waits.describeSet({ ...SET, id: 'b', importedAt: 1 });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom('a', 'b'), anyImport, async (set, cases) => {
        await storage.waits.put(set, cases);
        for (const choice of CHOICES) {
          assert.deepEqual(sumNames(await storage.waits.sums(choice)), await counted(storage.waits, choice));
        }
      }),
      { numRuns: 25 },
    );
  });

  it('gives the same sums where the tables are spread over partitions', async () => {
    const { storage, database } = await open();
    // SQLite has no partitions: there the test holds what it holds anyway.
    if (engine === 'postgres') await database.write((tx) => database.runScript(tx, PARTITIONED));
    await storage.waits.describeSet({ ...SET, importedAt: 1 });
    for (const cases of fc.sample(anyImport, { numRuns: 8, seed: 5 })) {
      await storage.waits.put('a', cases);
      for (const choice of CHOICES) {
        assert.deepEqual(sumNames(await storage.waits.sums(choice)), await counted(storage.waits, choice));
      }
    }
  });

  it('changes nothing when the same is imported again', async () => {
    const { waits } = (await open()).storage;
    await waits.describeSet({ ...SET, importedAt: 1 });
    const cases = [
      { key: '1', waits: [wait()] },
      { key: '2', waits: [wait({ end: null, ended: null })] },
    ];
    assert.deepEqual(await waits.put('a', cases), { added: 2, changed: 0, removed: 0, same: 0 });
    const [before, changes] = [await waits.sums(ALL), await waits.changes()];
    assert.deepEqual(await waits.put('a', cases), { added: 0, changed: 0, removed: 0, same: 2 });
    assert.deepEqual(await waits.sums(ALL), before);
    assert.equal(await waits.changes(), changes);
    assert.equal((await waits.sets())[0]?.waits, 2);
  });

  it('moves the sums of a corrected row, and takes away a wait that a case no longer has', async () => {
    const { waits } = (await open()).storage;
    await waits.describeSet({ ...SET, importedAt: 1 });
    await waits.put('a', [{ key: '1', waits: [wait()] }]);
    await waits.put('a', [{ key: '1', waits: [wait({ end: '2014-05-04', seen: '2014-05-04' })] }]);
    assert.deepEqual(await waits.sums(ALL), {
      cells: [{ days: 1, ended: 'issued', n: 1 }],
      parts: [{ set: 'a', hold: 'processing', n: 1 }],
    });
    await waits.put('a', [{ key: '1', waits: [] }]);
    assert.deepEqual(await waits.sums(ALL), { cells: [], parts: [] });
    assert.deepEqual(await waits.cohorts('hold-to-issued'), []);
  });

  it('gives sums by month of start', async () => {
    const { waits } = (await open()).storage;
    await waits.describeSet({ ...SET, importedAt: 1 });
    await waits.put('a', [
      { key: '1', waits: [wait()] },
      { key: '2', waits: [wait({ start: '2014-06-01', end: '2014-06-01', seen: '2014-06-01' })] },
    ]);
    const months = await waits.sumsByMonth({ ...ALL, since: '2014-05' });
    assert.deepEqual(
      months.map(({ month, days, n }) => [month, days, n]),
      [
        ['2014-05', 17, 1],
        ['2014-06', 0, 1],
      ],
    );
    assert.equal((await waits.sumsByMonth({ ...ALL, since: '2014-06' })).length, 1);
  });

  it('counts made-up cases at their own post only', async () => {
    const { waits } = (await open()).storage;
    await waits.describeSet({ ...SET, kind: 'fictional', importedAt: 1 });
    await waits.put('a', [{ key: '1', waits: [wait({ post: 'PMR' })] }]);
    assert.equal((await waits.sums({ ...ALL, post: 'PMR' })).cells.length, 1);
    assert.deepEqual(await waits.sums(ALL), { cells: [], parts: [] });
  });

  it('forgets a set with its sums and leaves the others', async () => {
    const { waits } = (await open()).storage;
    for (const id of ['a', 'b']) await waits.describeSet({ ...SET, id, importedAt: 1 });
    for (const id of ['a', 'b']) await waits.put(id, [{ key: '1', waits: [wait()] }]);
    await waits.forget(['a']);
    assert.deepEqual(
      (await waits.sums(ALL)).parts.map(({ set }) => set),
      ['b'],
    );
  });

  it('knows which official cases went on since their waits were taken', async () => {
    const { storage } = await open();
    await openSample(storage, 'x');
    assert.deepEqual(await storage.waits.dueCases(10), [{ id: 'x', seq: 1 }]);
    await storage.waits.tookCases([{ id: 'x', seq: 1 }]);
    assert.deepEqual(await storage.waits.dueCases(10), []);
  });
});
