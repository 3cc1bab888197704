/** Imports lines as they come, some at a time, and reports on each. */
import type { Line } from '../lines/read-lines.ts';
import type { OfficeContext } from '../office-context.ts';
import { type AgainReport, importAgain } from './import-again.ts';

/** Lines worked on together: the storage writes what waits in one transaction. */
const TOGETHER = 64;

/** Longest line that is taken, in characters: a case with a thousand events has some 200,000. */
export const LONGEST_IMPORT_LINE = 1_000_000;

/** Reports come in the order of the lines, those that were worked on together at once. */
export async function* importLines(
  context: OfficeContext,
  lines: AsyncIterable<readonly Line[]>,
  by: string,
): AsyncGenerator<readonly AgainReport[]> {
  let waiting: Promise<AgainReport>[] = [];
  for await (const arrived of lines) {
    for (const { number, text, tooLong } of arrived) {
      waiting.push(tooLong ? Promise.resolve(tooLongAt(number)) : importAgain(context, number, text, by));
      if (waiting.length < TOGETHER) continue;
      yield await Promise.all(waiting);
      waiting = [];
    }
  }
  if (waiting.length > 0) yield await Promise.all(waiting);
}

const tooLongAt = (line: number): AgainReport => ({
  line,
  ok: false,
  problem: `The line has more than ${LONGEST_IMPORT_LINE} characters. Give one case a line.`,
});
