/**
 * JSON lines of told cases: one reported case a line, a reading with its "cases" as `overcome read --json` prints it,
 * or what `overcome export timelines` wrote. A line with an "id" is known by it and may be corrected later; one
 * without is known by what it says.
 */
import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import type { ReportedCase } from '../../../cases/reported.ts';
import { readCase } from '../../../explanation/asking/read-case.ts';
import { type Line, readLines } from '../../lines/read-lines.ts';
import type { CaseWaits } from '../../ports/waits.ts';
import { waitsOfTold } from '../waits-of-told.ts';
import type { BadRow, Gathered } from './import-step.ts';
import { type KeptWaitsRead, readKeptWaits } from './read-kept-waits.ts';

const LONGEST = 1_000_000;

/** @param today ISO: what is told of later days is left out. */
export async function* gatherTimelines(input: Readable, today: string): AsyncGenerator<Gathered> {
  let lines = 0;
  let first: string | null = null;
  for await (const together of readLines(input, LONGEST)) {
    const bad: BadRow[] = [];
    const cases = together.flatMap((line) => {
      const read = readTimeline(line, today);
      if (read.ok) return read.cases;
      first ??= read.problem;
      bad.push({ line: line.number, problem: read.problem });
      return [];
    });
    if (lines === 0 && bad.length === together.length) {
      return yield { is: 'unreadable', problem: `Nothing at its beginning is a told case: ${first}` };
    }
    lines += together.length;
    yield { is: 'rows', rows: together.length, cases, bad };
  }
  if (lines === 0)
    yield { is: 'unreadable', problem: 'The file is empty. Give one told case a line, as JSON.' };
}

type TimelineRead =
  | { readonly ok: true; readonly cases: readonly CaseWaits[] }
  | { readonly ok: false; readonly problem: string };

function readTimeline({ text, tooLong }: Line, today: string): TimelineRead {
  if (tooLong) return wrong(`the line has more than ${LONGEST} characters. Expected one case.`);
  const value = parse(text);
  if (typeof value !== 'object' || value === null)
    return wrong('the line is no JSON object. Expected a told case.');
  const told: readonly unknown[] = 'cases' in value && Array.isArray(value.cases) ? value.cases : [value];
  const id = 'id' in value && typeof value.id === 'string' ? value.id.slice(0, 200) : null;
  const cases: CaseWaits[] = [];
  for (const [at, one] of told.entries()) {
    if (typeof one !== 'object' || one === null || !('events' in one))
      return wrong('a case has no "events". Expected a list of them.');
    const read = readCase(one);
    if (!read.ok) return wrong(read.problem);
    if (read.case === null) return wrong('it holds no case.');
    const waits = waitsIn(one, read.case, today);
    if (!waits.ok) return waits;
    cases.push({ key: keyOf(id === null ? JSON.stringify(one) : `${id} ${at}`), waits: waits.waits });
  }
  return { ok: true, cases };
}

/** What an export wrote beside the events says more than they can. */
function waitsIn(given: object, told: ReportedCase, today: string): KeptWaitsRead {
  if ('waits' in given) return readKeptWaits(given.waits, today);
  return { ok: true, waits: waitsOfTold(told).filter(({ end, seen }) => (end ?? seen) <= today) };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const keyOf = (name: string): string =>
  createHash('sha256').update(`timeline ${name}`).digest('base64url').slice(0, 22);

const wrong = (problem: string): TimelineRead => ({ ok: false, problem });
