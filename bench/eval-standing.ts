/**
 * How often the standing is right when nothing but the text is given: `node bench/eval-standing.ts [--list]`.
 *
 * "first" asks of the case that a text tells first, which is what an answer to a bare story is about; "any" of every
 * labelled case, whichever the story's reader took to be its own. Cases labelled unclear are left out. Nobody read
 * the texts that are kept apart, nor those whose id falls into the kept third, while the rules were written. `--list`
 * names the others that go wrong.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { understand } from '../src/explanation/understand.ts';

const SHARED = `${process.env['OVERCOME_SHARED'] ?? new URL('../../shared', import.meta.url).pathname}/`;

type Labelled = {
  readonly id: string;
  readonly text: string;
  readonly posted: string;
  readonly cases: readonly { readonly standing: string }[];
};
type Judged = { readonly id: string; readonly truth: string; readonly said: string; readonly first: boolean };

const isKept = ({ id }: { readonly id: string }): boolean =>
  Number.parseInt(createHash('sha256').update(id).digest('hex').slice(0, 8), 16) % 3 === 0;

function load(file: string): readonly Labelled[] {
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  return lines.map((line): Labelled => JSON.parse(line));
}

const invented = (half: 'dev' | 'test'): readonly Labelled[] =>
  [`invented-${half}`, `invented-${half}-2`, `invented-${half}-3`].flatMap((name) =>
    load(new URL(`reading/${name}.jsonl`, import.meta.url).pathname),
  );

const CORPORA: Readonly<Record<string, () => readonly Labelled[]>> = {
  comments: () => load(`${SHARED}corpus/comments.jsonl`),
  notes: () => load(`${SHARED}corpus/notes.jsonl`),
  'invented, to learn from': () => invented('dev'),
  'invented, kept apart': () => invented('test'),
};

function judge({ id, text, posted, cases }: Labelled): readonly Judged[] {
  if (cases.length === 0) return [];
  const { leading } = understand({ today: Temporal.PlainDate.from(posted), story: text });
  return cases.flatMap(({ standing: truth }, at) =>
    truth === 'unclear' ? [] : [{ id, truth, said: leading.is, first: at === 0 }],
  );
}

const isRight = ({ truth, said }: Judged): boolean => truth === said;

function share(judged: readonly Judged[]): string {
  const right = judged.filter(isRight).length;
  return `${(right / Math.max(1, judged.length)).toFixed(3)} (${right} of ${judged.length})`;
}

function byLabel(judged: readonly Judged[]): void {
  for (const label of [...new Set(judged.map(({ truth }) => truth))].toSorted())
    console.log(`    ${label.padEnd(20)} ${share(judged.filter(({ truth }) => truth === label))}`);
}

function confusions(judged: readonly Judged[]): void {
  const counts = new Map<string, number>();
  for (const { truth, said } of judged.filter((one) => !isRight(one)))
    counts.set(`${truth} taken for ${said}`, (counts.get(`${truth} taken for ${said}`) ?? 0) + 1);
  for (const [pair, count] of [...counts].toSorted(([, one], [, other]) => other - one).slice(0, 10))
    console.log(`    ${String(count).padStart(3)}  ${pair}`);
}

function report(name: string, judged: readonly Judged[], list: boolean): void {
  const first = judged.filter(({ first: isFirst }) => isFirst);
  console.log(`\n${name}: first ${share(first)}, any ${share(judged)}`);
  const kept = judged.filter(isKept);
  console.log(`  the third that was not read: first ${share(first.filter(isKept))}, any ${share(kept)}`);
  console.log('  first, by label');
  byLabel(first);
  console.log('  first, most frequent confusions');
  confusions(first);
  if (!list || name.endsWith('apart')) return;
  for (const one of judged.filter((wrong) => !isRight(wrong) && !isKept(wrong)))
    console.log(`    ${one.id} ${one.first ? 'first' : 'other'}: ${one.truth} taken for ${one.said}`);
}

const { values } = parseArgs({ options: { list: { type: 'boolean' } } });
for (const [name, texts] of Object.entries(CORPORA)) {
  if (name.startsWith('invented') || existsSync(`${SHARED}corpus/${name}.jsonl`))
    report(name, texts().flatMap(judge), values.list ?? false);
  else console.log(`\n${name}: the shared test data are not there; nothing was measured.`);
}
