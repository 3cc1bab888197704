/** Imports cases straight into a place: lines of an import, or Diversity Visa histories as cases. */
import type { Readable } from 'node:stream';
import { type Line, readLines } from '../lines/read-lines.ts';
import type { OfficeContext } from '../office-context.ts';
import { dvCaseLines } from '../waits/import/dv-case-lines.ts';
import type { BadRow, ImportStep } from '../waits/import/import-step.ts';
import { importAgain } from './import-again.ts';
import { LONGEST_IMPORT_LINE } from './import-lines.ts';

/** Cases worked on together: the storage writes what waits in one transaction. */
const TOGETHER = 64;

type Counts = { added: number; extended: number; same: number; failed: number };

/** One case a line, as `POST /desk/import` takes them. */
export async function* importCaseLines(
  office: OfficeContext,
  input: Readable,
  by: string,
): AsyncGenerator<ImportStep> {
  const counts: Counts = { added: 0, extended: 0, same: 0, failed: 0 };
  let isFirst = true;
  for await (const lines of readLines(input, LONGEST_IMPORT_LINE)) {
    if (isFirst && !lines[0]?.text.trimStart().startsWith('{')) {
      return yield { is: 'unreadable', problem: 'Its first line is no JSON object. Give one case a line.' };
    }
    isFirst = false;
    for (let at = 0; at < lines.length; at += TOGETHER) {
      const some = lines.slice(at, at + TOGETHER);
      yield { is: 'rows', rows: some.length, bad: await importSome(office, some, by, counts) };
    }
  }
  if (isFirst)
    return yield { is: 'unreadable', problem: 'The file is empty. Give one case a line, as JSON.' };
  yield { is: 'done-cases', ...counts };
}

/** Rows are counted as they are read; what is wrong with a case is told under its place among the cases. */
export async function* importDvCases(
  office: OfficeContext,
  input: Readable,
  by: string,
): AsyncGenerator<ImportStep> {
  const counts: Counts = { added: 0, extended: 0, same: 0, failed: 0 };
  for await (const step of dvCaseLines(input, office.today().toString())) {
    if (step.is !== 'lines') {
      yield step;
      if (step.is === 'unreadable') return;
      continue;
    }
    for (let at = 0; at < step.lines.length; at += TOGETHER) {
      const bad = await importSome(office, step.lines.slice(at, at + TOGETHER), by, counts);
      yield { is: 'rows', rows: 0, bad };
    }
  }
  yield { is: 'done-cases', ...counts };
}

async function importSome(
  office: OfficeContext,
  lines: readonly Line[],
  by: string,
  counts: Counts,
): Promise<readonly BadRow[]> {
  const reports = await Promise.all(
    lines.map(({ number, text, tooLong }) =>
      tooLong ? tooLongAt(number) : importAgain(office, number, text, by),
    ),
  );
  return reports.flatMap((report) => {
    if (report.ok) counts[report.was === 'new' ? 'added' : report.was] += 1;
    else counts.failed += 1;
    return report.ok ? [] : [{ line: report.line, problem: report.problem }];
  });
}

const tooLongAt = (line: number) =>
  ({ line, ok: false, problem: `The line has more than ${LONGEST_IMPORT_LINE} characters.` }) as const;
