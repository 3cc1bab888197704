/** The rows of a set as CSV, while they are read. */
import type { KeptWait, Waits } from '../ports/waits.ts';

export const WAIT_COLUMNS = [
  ...(['wait', 'post', 'region', 'visaClass', 'hold', 'field', 'entry'] as const),
  ...(['start', 'end', 'ended', 'seen'] as const),
] as const satisfies readonly (keyof KeptWait)[];

const TOGETHER = 500;

/** A case is named by its row only within a set, so its key is left out. */
export async function* writeCsv(waits: Waits, set: string): AsyncGenerator<string> {
  let lines = [['set', ...WAIT_COLUMNS].join(',')];
  for await (const row of waits.rows(set)) {
    lines.push([set, ...WAIT_COLUMNS.map((name) => cell(row[name] ?? ''))].join(','));
    if (lines.length < TOGETHER) continue;
    yield `${lines.join('\r\n')}\r\n`;
    lines = [];
  }
  if (lines.length > 0) yield `${lines.join('\r\n')}\r\n`;
}

/** Quoted where it must be. What a spreadsheet would take for a formula gets an apostrophe before it. */
function cell(text: string): string {
  const safe = /^[=+\-@\t]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
