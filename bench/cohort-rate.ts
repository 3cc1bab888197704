/**
 * Any cohort out of a million cases from the stored sums: curve, band and competing end; and the plain group-by of
 * DuckDB over the same rows, in the same run.
 *
 * The cases are synthetic, shaped like a wait tracker's: few posts have most of them, waits are long-tailed, half are
 * held for processing, some are refused or wait still. DuckDB groups by days and end alone; we give the whole answer.
 *
 *   node bench/cohort-rate.ts [CASES]
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { POSTS } from '../src/catalogue/posts.ts';
import { HOLDS, type KeptWait, type WaitChoice } from '../src/services/ports/waits.ts';
import { describeCohort } from '../src/services/waits/describe-cohort.ts';
import { makeKeyring } from '../src/storage/keyring/make-keyring.ts';
import { openStorage } from '../src/storage/open-storage.ts';
import { daysOf } from '../src/storage/waits/wait-columns.ts';

const CASES = Number(process.argv[2] ?? 1_000_000);
const TOGETHER = 20_000;
const ROUNDS = 15;
const CLASSES = ['F1', 'J1', 'H1B', 'B1', 'B2', 'L1', 'O1', 'DV', 'IR1', 'K1'];

/** Numbers that look random and are the same in every run (mulberry32). */
function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const random = makeRandom(11);
const pick = <T>(from: readonly T[], skew: number): T => {
  const one = from[Math.floor(from.length * random() ** skew)];
  if (one === undefined) throw new Error('Nothing to pick from.');
  return one;
};
const isoOf = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);

function syntheticWait(): KeptWait {
  const post = pick(POSTS, 3);
  const begun = 14_300 + Math.floor(random() * 2_500);
  const days = Math.floor(25 * Math.exp((random() + random() + random() - 1.5) * 2.2));
  const ended = random() < 0.85 ? 'issued' : random() < 0.4 ? 'refused' : null;
  const last = isoOf(begun + days);
  return {
    ...{ wait: 'hold-to-issued', post: post.code, region: post.region, visaClass: pick(CLASSES, 2) },
    ...{ hold: pick(HOLDS, 2), field: null, entry: null, start: isoOf(begun) },
    ...{ end: ended === null ? null : last, ended, seen: last },
  };
}

const ALL: WaitChoice = {
  ...{ wait: 'hold-to-issued', post: null, region: null, visaClass: null, hold: null, since: null },
};
const BUSIEST = POSTS[0]?.code ?? '';
const COHORTS: Readonly<Record<string, WaitChoice>> = {
  everything: ALL,
  'everything since a month': { ...ALL, since: '2011-05' },
  'a class': { ...ALL, visaClass: 'F1' },
  'a hold since a month': { ...ALL, hold: 'processing', since: '2013-08' },
  'a region': { ...ALL, region: POSTS[0]?.region ?? null },
  'the busiest post': { ...ALL, post: BUSIEST },
  'post, class, hold, since': {
    ...ALL,
    post: BUSIEST,
    visaClass: 'F1',
    hold: 'processing',
    since: '2012-03',
  },
};

const folder = await mkdtemp(join(tmpdir(), 'overcome-cohorts-'));
const storage = await openStorage({
  data: folder,
  databaseUrl: process.env['DATABASE_URL'] ?? null,
  keyring: makeKeyring(new Uint8Array(32).fill(1)),
  complain: console.error,
});
const { waits } = storage;
const set = { id: 'bench', name: 'Synthetic', kind: 'imported', source: null, licence: null } as const;
await waits.describeSet({ ...set, mayDownload: false, importedAt: 0 });

const csv: string[] = ['post,region,class,hold,start_day,days,ended'];
const began = performance.now();
for (let at = 0; at < CASES; at += TOGETHER) {
  const cases = Array.from({ length: Math.min(TOGETHER, CASES - at) }, (_, i) => {
    const wait = syntheticWait();
    const { post, region, visaClass, hold, start, ended } = wait;
    csv.push([post, region, visaClass, hold, start, daysOf(wait), ended ?? ''].join(','));
    return { key: String(at + i), waits: [wait] };
  });
  await waits.put('bench', cases);
}
const seconds = (performance.now() - began) / 1000;
console.log(
  `${CASES} cases put in ${seconds.toFixed(0)} s (${Math.round(CASES / seconds)} a second), ${storage.engine}`,
);

const file = join(folder, 'rows.csv');
await writeFile(file, csv.join('\n'));
const duck = await (await DuckDBInstance.create(':memory:')).connect();
await duck.run(`create table w as select * from read_csv('${file}', header = true)`);

function groupBy({ post, region, visaClass, hold, since }: WaitChoice): string {
  const conditions = [
    ...(post === null ? [] : [`post = '${post}'`]),
    ...(region === null || post !== null ? [] : [`region = '${region}'`]),
    ...(visaClass === null ? [] : [`class = '${visaClass}'`]),
    ...(hold === null ? [] : [`hold = '${hold}'`]),
    ...(since === null ? [] : [`start_day >= '${since}-01'`]),
  ];
  const where = conditions.length === 0 ? '' : `where ${conditions.join(' and ')}`;
  return `select days, ended, count(*)::int from w ${where} group by days, ended`;
}

const median = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[times.length >> 1] ?? 0;

async function time(act: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const from = performance.now();
    await act();
    times.push(performance.now() - from);
  }
  return median(times);
}

for (const [name, choice] of Object.entries(COHORTS)) {
  const own = await time(() => describeCohort(waits, choice));
  const sums = await time(() => waits.sums(choice));
  const theirs = await time(async () => (await duck.runAndReadAll(groupBy(choice))).getRows());
  const rows = (await duck.runAndReadAll(groupBy(choice))).getRows();
  const n = rows.reduce((total, row) => total + Number(row[2]), 0);
  const answer = await describeCohort(waits, choice);
  const equal = answer.ok ? answer.cohort.n === n : n < 10;
  console.log(
    `${name.padEnd(26)} n ${String(n).padStart(8)}${equal ? '' : ' DIFFERS'}  answer ${own.toFixed(1)} ms (sums ${sums.toFixed(1)})  DuckDB ${theirs.toFixed(1)} ms  ratio ${(own / theirs).toFixed(2)}`,
  );
}
duck.closeSync();
await storage.close();
await rm(folder, { recursive: true });
