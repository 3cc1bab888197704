/**
 * How well it is read what a person wants to know, by sort of question: `node bench/eval-asks.ts [--list]`. `--list`
 * shows the questions that were missed or invented in the texts that may be learned from.
 */
import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { read } from '../src/reading/read.ts';

const SHARED = `${process.env['OVERCOME_SHARED'] ?? new URL('../../shared', import.meta.url).pathname}/`;
const here = (name: string): string => new URL(`reading/${name}.jsonl`, import.meta.url).pathname;
const CORPORA: Readonly<Record<string, readonly string[]>> = {
  'comments and notes': [`${SHARED}corpus/comments.jsonl`, `${SHARED}corpus/notes.jsonl`],
  'invented, to learn from': ['dev', 'dev-2', 'dev-3', 'dev-4'].map((set) => here(`invented-${set}`)),
  'invented, kept apart': ['test', 'test-2', 'test-3'].map((set) => here(`invented-${set}`)),
};

type Labelled = {
  readonly id: string;
  readonly text: string;
  readonly posted: string;
  readonly asks: readonly string[];
};
type Count = { right: number; read: number; labelled: number };

function load(file: string): readonly Labelled[] {
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  return lines.map((line): Labelled => JSON.parse(line));
}

function figures({ right, read: got, labelled }: Count): string {
  const precision = right / Math.max(1, got);
  const recall = right / Math.max(1, labelled);
  return `P ${precision.toFixed(2)}  R ${recall.toFixed(2)}  (${right} right, ${got} read, ${labelled} labelled)`;
}

function report(name: string, texts: readonly Labelled[], list: boolean): void {
  const all: Count = { right: 0, read: 0, labelled: 0 };
  const counts = new Map<string, Count>();
  const countOf = (ask: string): Count => {
    const count = counts.get(ask) ?? { right: 0, read: 0, labelled: 0 };
    counts.set(ask, count);
    return count;
  };
  for (const { id, text, posted, asks } of texts) {
    const got: readonly string[] = read(text, { posted: Temporal.PlainDate.from(posted) }).asks;
    for (const ask of got) for (const count of [all, countOf(ask)]) count.read += 1;
    for (const ask of asks) for (const count of [all, countOf(ask)]) count.labelled += 1;
    for (const ask of got.filter((one) => asks.includes(one)))
      for (const count of [all, countOf(ask)]) count.right += 1;
    const [missed, invented] = [
      asks.filter((ask) => !got.includes(ask)),
      got.filter((ask) => !asks.includes(ask)),
    ];
    if (list && missed.length + invented.length > 0)
      console.log(
        `${id} missed ${missed.join(' ') || '-'}, invented ${invented.join(' ') || '-'}\n    ${text}`,
      );
  }
  console.log(`\n${name}: ${figures(all)}`);
  for (const [ask, count] of counts) console.log(`  ${ask.padEnd(10)} ${figures(count)}`);
}

const { values } = parseArgs({ options: { list: { type: 'boolean' } } });
for (const [name, files] of Object.entries(CORPORA)) {
  if (!files.every((file) => existsSync(file))) console.log(`\n${name}: the test data are not there.`);
  else report(name, files.flatMap(load), values.list === true && !name.endsWith('apart'));
}
