/** Rows of a CSV file by the names of its header, while it arrives. */
import type { Readable } from 'node:stream';
import { readLines } from '../../lines/read-lines.ts';

/** Longest line that is taken, in characters: rows of waits have about 100. */
const LONGEST = 10_000;

export type CsvRow =
  | { readonly ok: true; readonly line: number; readonly row: Readonly<Record<string, string>> }
  | { readonly ok: false; readonly line: number; readonly problem: string };

export type CsvStep =
  | { readonly is: 'rows'; readonly rows: readonly CsvRow[] }
  | { readonly is: 'unreadable'; readonly problem: string };

/** Ends after 'unreadable', which comes when the first line is not a header with the columns that are needed. */
export async function* readCsv(input: Readable, needed: readonly string[]): AsyncGenerator<CsvStep> {
  let header: readonly string[] | null = null;
  for await (const lines of readLines(input, LONGEST)) {
    const rows: CsvRow[] = [];
    for (const { number, text, tooLong } of lines) {
      const cells = tooLong ? [] : splitCsv(text);
      if (header === null) {
        const missing = needed.filter((name) => !cells.includes(name));
        if (missing.length > 0) return yield { is: 'unreadable', problem: wrongHeader(missing, needed) };
        header = cells;
        continue;
      }
      rows.push(tooLong ? tooLongAt(number) : rowOf(number, cells, header));
    }
    if (rows.length > 0) yield { is: 'rows', rows };
  }
  if (header === null) yield { is: 'unreadable', problem: wrongHeader(needed, needed) };
}

const wrongHeader = (missing: readonly string[], needed: readonly string[]): string =>
  `The first line lacks the ${missing.length === 1 ? 'column' : 'columns'} ${missing.join(', ')}. Give a CSV file that begins with the names of its columns: ${needed.join(',')}.`;

const tooLongAt = (line: number): CsvRow => ({
  ok: false,
  line,
  problem: `the line has more than ${LONGEST} characters. Expected one row of a table.`,
});

function rowOf(line: number, cells: readonly string[], header: readonly string[]): CsvRow {
  if (cells.length !== header.length) {
    return { ok: false, line, problem: `it has ${cells.length} cells. Expected ${header.length}.` };
  }
  return { ok: true, line, row: Object.fromEntries(header.map((name, at) => [name, cells[at] ?? ''])) };
}

/** One line as RFC 4180 writes it; cells do not hold line breaks here. Cost: O(length). */
export function splitCsv(text: string): readonly string[] {
  const line = text.endsWith('\r') ? text.slice(0, -1) : text;
  if (!line.includes('"')) return line.split(',').map((cell) => cell.trim());
  const cells: string[] = [];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < line.length; at += 1) {
    const letter = line[at] ?? '';
    if (letter === '"' && quoted && line[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else if (letter === '"') quoted = !quoted;
    else if (letter === ',' && !quoted) {
      cells.push(cell.trim());
      cell = '';
    } else cell += letter;
  }
  return [...cells, cell.trim()];
}
