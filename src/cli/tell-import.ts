/** Tells how an import goes: each bad row, how far it is, and what came of it. */
import type { BadRow, ImportStep } from '../services/waits/import/import-step.ts';
import type { ExitCode, Terminal } from './command.ts';
import type { Progress } from './show-progress.ts';

/** Bad rows that are told one by one; the rest is counted. */
const TOLD = 1_000;

/** Ends with 2 when nothing could be read at all. @param took seconds since it began. */
export async function tellImport(
  steps: AsyncIterable<ImportStep>,
  { output, errors }: Terminal,
  progress: Progress,
  share: () => number | null,
  took: () => number,
): Promise<ExitCode> {
  let [rows, bad] = [0, 0];
  const tellBad = ({ line, problem }: BadRow) => {
    bad += 1;
    if (bad <= TOLD) errors.write(`overcome: line ${line}: ${problem}\n`);
  };
  for await (const step of steps) {
    if (step.is === 'unreadable') {
      progress.end();
      errors.write(`overcome: ${step.problem}\n`);
      return 2;
    }
    if (step.is === 'rows') {
      rows += step.rows;
      if (step.bad.length > 0) progress.end();
      step.bad.forEach(tellBad);
      progress.at(rows, share());
      continue;
    }
    progress.end();
    if (bad > TOLD) errors.write(`overcome: and ${bad - TOLD} more rows that could not be used.\n`);
    output.write(`${rate(rows, bad, took())}\n${step.is === 'done' ? sayWaits(step) : sayCases(step)}\n`);
  }
  return 0;
}

function rate(rows: number, bad: number, seconds: number): string {
  const each = Math.round(rows / Math.max(seconds, 0.001));
  return `${rows} rows were read in ${seconds.toFixed(1)} seconds (${each} a second); ${bad} could not be used.`;
}

function sayWaits({
  set,
  cases,
  added,
  changed,
  removed,
  same,
}: Extract<ImportStep, { is: 'done' }>): string {
  return `${cases} cases have waits in the set "${set}". Waits: ${added} new, ${changed} corrected, ${removed} taken away, ${same} known already.`;
}

function sayCases({ added, extended, same, failed }: Extract<ImportStep, { is: 'done-cases' }>): string {
  return `${added} cases are new, ${extended} went on, ${same} were known already, ${failed} were not taken.`;
}
