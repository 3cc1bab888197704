/** Rows of Diversity Visa histories: changes of state by case, whose waits are known when the file ends. */
import type { Readable } from 'node:stream';
import type { CaseWaits } from '../../ports/waits.ts';
import { DV_COLUMNS, readDvRow } from './dv-row.ts';
import { followDv } from './follow-dv.ts';
import type { BadRow, Gathered } from './import-step.ts';
import { type CsvRow, readCsv } from './read-csv.ts';

/** Cases handed on together at the end. */
const TOGETHER = 5_000;

/** @param today ISO. */
export async function* gatherDv(input: Readable, today: string): AsyncGenerator<Gathered> {
  const follower = followDv();
  const problemOf = (row: CsvRow): string | null => {
    if (!row.ok) return row.problem;
    const read = readDvRow(row, today);
    return read.ok ? follower.add(read.row) : read.problem;
  };
  for await (const step of readCsv(input, DV_COLUMNS)) {
    if (step.is === 'unreadable') return yield step;
    const bad: BadRow[] = [];
    for (const row of step.rows) {
      const problem = problemOf(row);
      if (problem !== null) bad.push({ line: row.line, problem });
    }
    yield { is: 'rows', rows: step.rows.length, cases: [], bad };
  }
  let cases: CaseWaits[] = [];
  for (const one of follower.cases()) {
    cases.push(one);
    if (cases.length < TOGETHER) continue;
    yield { is: 'rows', rows: 0, cases, bad: [] };
    cases = [];
  }
  yield { is: 'rows', rows: 0, cases, bad: [] };
}
