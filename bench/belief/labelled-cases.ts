/** The labelled cases of the shared test data, as evidence with what is true of them. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { wholeDay } from '../../src/cases/day.ts';
import type { ReportedCase } from '../../src/cases/reported.ts';
import { STANDINGS, type Standing } from '../../src/cases/standing.ts';
import type { Evidence } from '../../src/explanation/belief/evidence.ts';
import { gatherEvidence } from '../../src/explanation/belief/gather-evidence.ts';

export const CORPORA = ['comments', 'notes'] as const;
export type Corpus = (typeof CORPORA)[number];

export type LabelledCase = {
  readonly corpus: Corpus;
  /** The text it comes from: cases of one text are never split between learning and judging. */
  readonly text: string;
  readonly evidence: Evidence;
  readonly standing: Standing;
  readonly outcome: 'issued' | 'refused' | 'unknown';
};

type Line = {
  readonly id: string;
  readonly posted: string;
  readonly cases: readonly (ReportedCase & { readonly standing: string; readonly outcome: string })[];
};

const folder = process.env['OVERCOME_SHARED'] ?? fileURLToPath(new URL('../../../shared/', import.meta.url));

/** Null when the shared test data is not there. Cases labelled "unclear" are left out. */
export function labelledCases(corpus: Corpus): readonly LabelledCase[] | null {
  const file = `${folder.replace(/\/$/, '')}/corpus/${corpus}.jsonl`;
  if (!existsSync(file)) return null;
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.flatMap((line) => casesOf(corpus, JSON.parse(line)));
}

function casesOf(corpus: Corpus, line: Line): readonly LabelledCase[] {
  const today = wholeDay(line.posted);
  if (today === null) throw new Error(`${line.id} was posted on ${line.posted}, which is no day.`);
  return line.cases.flatMap((told) => {
    const { standing, outcome } = told;
    if (!isStanding(standing)) return [];
    const evidence = gatherEvidence(told, null, today);
    return [{ corpus, text: line.id, evidence, standing, outcome: outcomeOf(outcome) }];
  });
}

const isStanding = (name: string): name is Standing => STANDINGS.some((standing) => standing === name);
const outcomeOf = (name: string): LabelledCase['outcome'] =>
  name === 'issued' || name === 'refused' ? name : 'unknown';
