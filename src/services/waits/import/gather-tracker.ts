/**
 * Rows of a wait tracker: one cleared, refused or pending case each.
 *
 * The tracker is about checks after an interview, that is administrative processing; nothing in it is of document
 * requests. "Clear" is taken for issued, since the tracker knows no further step. A row has no name of its own, so it
 * is known by its line: a row that is corrected in its place moves what was counted.
 */
import type { Readable } from 'node:stream';
import { findPost } from '../../../catalogue/find-post.ts';
import type { End } from '../../../waits/wait.ts';
import type { KeptWait } from '../../ports/waits.ts';
import type { BadRow, Gathered } from './import-step.ts';
import { type CsvRow, readCsv } from './read-csv.ts';
import { readDay } from './read-day.ts';

const COLUMNS = ['visa', 'entry', 'consulate', 'major', 'status', 'check_date', 'complete_date'] as const;

const ENDED: Readonly<Record<string, End | null>> = { clear: 'issued', reject: 'refused', pending: null };

/** @param today ISO. @param asOf day on which the pending rows were looked at; null when nobody said. */
export async function* gatherTracker(
  input: Readable,
  today: string,
  asOf: string | null,
): AsyncGenerator<Gathered> {
  for await (const step of readCsv(input, COLUMNS)) {
    if (step.is === 'unreadable') return yield step;
    const bad: BadRow[] = [];
    const cases = step.rows.flatMap((row) => {
      const read = row.ok ? readTrackerRow(row, today, asOf) : row;
      if (read.ok) return [{ key: String(row.line), waits: [read.wait] }];
      bad.push({ line: row.line, problem: read.problem });
      return [];
    });
    yield { is: 'rows', rows: step.rows.length, cases, bad };
  }
}

type TrackerRead =
  | { readonly ok: true; readonly wait: KeptWait }
  | { readonly ok: false; readonly problem: string };

function readTrackerRow(
  { row }: Extract<CsvRow, { ok: true }>,
  today: string,
  asOf: string | null,
): TrackerRead {
  const status = (row['status'] ?? '').toLowerCase();
  const ended = Object.hasOwn(ENDED, status) ? ENDED[status] : undefined;
  if (ended === undefined)
    return wrong(`"status" is "${status.slice(0, 40)}". Expected Clear, Reject or Pending.`);
  if (ended === null && asOf === null) {
    return wrong('it is pending and nothing says on which day. Give the day of the list with --as-of.');
  }
  const start = readDay('check_date', row['check_date'] ?? '', today);
  if (!start.ok) return start;
  const last =
    ended === null
      ? readDay('--as-of', asOf ?? '', today)
      : readDay('complete_date', row['complete_date'] ?? '', today);
  if (!last.ok) return last;
  if (last.day < start.day)
    return wrong(`it ends on ${last.day}, before it begins on ${start.day}. Expected a later day.`);
  const post = findPost(row['consulate'] ?? '');
  const wait: KeptWait = {
    wait: 'hold-to-issued',
    ...{ post: post?.code ?? null, region: post?.region ?? null, hold: 'processing' },
    visaClass: classOf(row['visa'] ?? ''),
    ...{ field: textOf(row['major']), entry: textOf(row['entry']) },
    ...{ start: start.day, end: ended === null ? null : last.day, ended, seen: last.day },
  };
  return { ok: true, wait };
}

/** In capitals. The tracker knows one H1, the temporary worker's: everybody else writes H1B. */
const classOf = (given: string): string | null => {
  const capitals = given.toUpperCase().replace(/[^A-Z0-9/]/g, '');
  if (capitals === '' || capitals.length > 20) return null;
  return capitals === 'H1' ? 'H1B' : capitals;
};

const textOf = (given: string | undefined): string | null =>
  given === undefined || given === '' ? null : given.slice(0, 80);

const wrong = (problem: string): TrackerRead => ({ ok: false, problem });
