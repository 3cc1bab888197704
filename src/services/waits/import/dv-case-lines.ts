/** Diversity Visa histories as lines of an import of cases, each case whole. */
import type { Readable } from 'node:stream';
import type { Line } from '../../lines/read-lines.ts';
import { addDvRow, type DvLog, dvLogLine, newDvLog } from './dv-log.ts';
import { DV_COLUMNS, readDvRow } from './dv-row.ts';
import type { BadRow } from './import-step.ts';
import { type CsvRow, readCsv } from './read-csv.ts';

export type DvLines =
  | { readonly is: 'rows'; readonly rows: number; readonly bad: readonly BadRow[] }
  | { readonly is: 'unreadable'; readonly problem: string }
  /** What the cases come to, once the file was read. */
  | { readonly is: 'lines'; readonly lines: readonly Line[] };

const TOGETHER = 500;

/** A case lies in many rows of a file and in one file: its log is held until the file ends. @param today ISO. */
export async function* dvCaseLines(input: Readable, today: string): AsyncGenerator<DvLines> {
  const logs = new Map<string, DvLog>();
  const problemOf = (given: CsvRow): string | null => {
    if (!given.ok) return given.problem;
    const read = readDvRow(given, today);
    if (!read.ok) return read.problem;
    const log = logs.get(read.row.number) ?? newDvLog(read.row);
    logs.set(read.row.number, log);
    addDvRow(log, read.row);
    return null;
  };
  for await (const step of readCsv(input, DV_COLUMNS)) {
    if (step.is === 'unreadable') return yield step;
    const bad: BadRow[] = [];
    for (const row of step.rows) {
      const problem = problemOf(row);
      if (problem !== null) bad.push({ line: row.line, problem });
    }
    yield { is: 'rows', rows: step.rows.length, bad };
  }
  let lines: Line[] = [];
  let number = 0;
  for (const [name, log] of logs) {
    // Let go as soon as it is told: writing the cases takes long, and needs the room.
    logs.delete(name);
    number += 1;
    lines.push({ number, text: dvLogLine(log), tooLong: false });
    if (lines.length < TOGETHER) continue;
    yield { is: 'lines', lines };
    lines = [];
  }
  yield { is: 'lines', lines };
}
