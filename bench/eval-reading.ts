/**
 * How well stories are read: precision, recall and F1 on labelled texts, our own invented ones and those of the
 * shared test data. `invented-test-3` was only ever scored; the others were studied while rules were written.
 *
 * strict counts an event by kind, value and date; undated by kind and value; facts are class, post and route. The
 * texts whose id falls into the kept third were not read while the first rules were written. `--baseline` scores a reader
 * that ties chrono-node's dates to the nearest keyword.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { read } from '../src/reading/read.ts';
import type { Reading } from '../src/reading/reading.ts';
import { readByKeyword } from './read-by-keyword.ts';

const SHARED = `${process.env['OVERCOME_SHARED'] ?? new URL('../../shared', import.meta.url).pathname}/`;
const SCORED: ReadonlySet<string> = new Set([
  'interview',
  'dropbox',
  'told',
  'slip',
  'requested',
  'provided',
  'passport',
  'status',
]);

type LabelledEvent = { kind: string; value?: string | null; date?: string | null; planned?: boolean };
type LabelledCase = {
  visaClass?: string | null;
  post?: string | null;
  route?: string | null;
  events?: readonly LabelledEvent[];
};
type Labelled = { id: string; text: string; posted: string; cases: readonly LabelledCase[] };
type Count = { right: number; got: number; gold: number };
type Reader = (text: string, posted: Temporal.PlainDate) => { readonly cases: readonly LabelledCase[] };
type Keys = (cases: readonly LabelledCase[]) => readonly string[];

const strict: Keys = (cases) => eventKeys(cases, true);
const undated: Keys = (cases) => eventKeys(cases, false);
const facts: Keys = (cases) =>
  cases.flatMap((found) =>
    (['visaClass', 'post', 'route'] as const).flatMap((name) =>
      found[name] ? [`${name} ${found[name].toLowerCase()}`] : [],
    ),
  );
const MEASURES = { strict, undated, facts } as const;

function eventKeys(cases: readonly LabelledCase[], dated: boolean): readonly string[] {
  return cases.flatMap(({ events = [] }) => [
    ...new Set(
      events
        .filter(({ kind }) => SCORED.has(kind))
        .map(({ kind, value, date, planned }) =>
          [kind, value ?? '', dated ? (date ?? 'undated') : '', planned ? 'planned' : ''].join(' ').trim(),
        ),
    ),
  ]);
}

function load(path: string): readonly Labelled[] {
  const lines = readFileSync(path, 'utf8').trim().split('\n');
  return lines.map((line): Labelled => JSON.parse(line));
}

const isKept = ({ id }: Labelled): boolean =>
  Number.parseInt(createHash('sha256').update(id).digest('hex').slice(0, 8), 16) % 3 === 0;

/** The keys of one list that the other does not have, counted. */
function without(keys: readonly string[], others: readonly string[]): readonly string[] {
  const left = new Map<string, number>();
  for (const key of others) left.set(key, (left.get(key) ?? 0) + 1);
  return keys.filter((key) => {
    const count = left.get(key) ?? 0;
    left.set(key, count - 1);
    return count <= 0;
  });
}

function score(rows: readonly Labelled[], reader: Reader, keys: Keys, only: string | null = null): Count {
  const count: Count = { right: 0, got: 0, gold: 0 };
  for (const row of rows) {
    const pick = (list: readonly string[]) =>
      list.filter((key) => only === null || key.startsWith(`${only} `) || key === only);
    const gold = pick(keys(row.cases));
    const got = pick(keys(reader(row.text, Temporal.PlainDate.from(row.posted)).cases));
    count.gold += gold.length;
    count.got += got.length;
    count.right += got.length - without(got, gold).length;
  }
  return count;
}

function figures({ right, got, gold }: Count): string {
  const precision = got === 0 ? 0 : right / got;
  const recall = gold === 0 ? 0 : right / gold;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return `P ${precision.toFixed(3)}  R ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}  (${right} right, ${got} read, ${gold} labelled)`;
}

function mostFrequent(lists: readonly string[], howMany = 12): string {
  const counts = new Map<string, number>();
  for (const key of lists) counts.set(key, (counts.get(key) ?? 0) + 1);
  const sorted = [...counts].sort(([, one], [, other]) => other - one).slice(0, howMany);
  return sorted.map(([key, count]) => `    ${count} ${key}`).join('\n');
}

function report(title: string, rows: readonly Labelled[], reader: Reader): void {
  console.log(`\n${title}: ${rows.length} texts`);
  for (const [name, keys] of Object.entries(MEASURES))
    console.log(`  ${name.padEnd(8)} ${figures(score(rows, reader, keys))}`);
}

function details(rows: readonly Labelled[], reader: Reader): void {
  console.log('\nstrict, by kind');
  for (const kind of SCORED)
    console.log(`  ${kind.padEnd(10)} ${figures(score(rows, reader, strict, kind))}`);
  const pairs = rows.map((row) => ({
    gold: undated(row.cases),
    got: undated(reader(row.text, Temporal.PlainDate.from(row.posted)).cases),
  }));
  console.log(`\nmissed most\n${mostFrequent(pairs.flatMap(({ gold, got }) => without(gold, got)))}`);
  console.log(`\ninvented most\n${mostFrequent(pairs.flatMap(({ gold, got }) => without(got, gold)))}`);
}

const own: Reader = (text, posted): Reading => read(text, { posted });

const INVENTED = ['dev', 'test', 'dev-2', 'test-2', 'dev-3', 'dev-4', 'test-3'];
for (const name of INVENTED.map((set) => `invented-${set}`)) {
  const path = new URL(`reading/${name}.jsonl`, import.meta.url).pathname;
  if (existsSync(path)) report(name, load(path), own);
}

if (!existsSync(`${SHARED}corpus/comments.jsonl`)) {
  console.log('\nThe shared test data are not there; only our own texts were measured.');
} else {
  const { values } = parseArgs({ options: { baseline: { type: 'boolean' } } });
  const corpora = {
    comments: load(`${SHARED}corpus/comments.jsonl`),
    notes: load(`${SHARED}corpus/notes.jsonl`),
  };
  for (const [name, rows] of Object.entries(corpora)) {
    report(name, rows, own);
    if (values.baseline)
      report(`${name}, dates of chrono-node with the nearest keyword`, rows, readByKeyword);
    report(`${name}, the third that the first rules had not seen`, rows.filter(isKept), own);
  }
  details(
    Object.values(corpora)
      .flat()
      .filter((row) => !isKept(row)),
    own,
  );
}
