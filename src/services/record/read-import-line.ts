/** Reads one line of an import: a case as it is opened, with the events that followed. */
import type { CaseEvent } from '../../cases/event.ts';
import { findUnsafe } from '../checking/find-unsafe.ts';
import type { Identity } from '../ports/case-records.ts';
import { askOf, isNewCase, newCaseFault } from './new-case-json.ts';
import { readOfficeEvent } from './read-office-event.ts';

export type Imported = {
  readonly identity: Identity;
  readonly post: string;
  readonly family: string | null;
  /** The first is the application. */
  readonly events: readonly CaseEvent[];
};

export type LineRead =
  | { readonly ok: true; readonly imported: Imported }
  | { readonly ok: false; readonly problem: string };

const MOST_EVENTS = 1_000;

/** @param today ISO; unlike at the desk, an event that names no day is refused: an import tells what was. */
export function readImportLine(text: string, today: string): LineRead {
  const parsed = parse(text);
  if (parsed === undefined) return problem('The line is no JSON. Give one object a line.');
  const unsafe = findUnsafe(parsed);
  if (unsafe !== null) return problem(unsafe);
  if (!isNewCase(parsed))
    return problem('The line is no object. Give one with "post", "caseNumber" and the rest.');
  const { events = [], ...rest }: { readonly events?: unknown } & Readonly<Record<string, unknown>> = parsed;
  const fault = newCaseFault(rest);
  if (fault !== null || !isNewCase(rest)) return problem(fault ?? 'The line is no case.');
  if (rest.on === undefined) return problem('The object lacks "on", the day of the application.');
  if (!Array.isArray(events)) return problem('"events" is no list.');
  if (events.length > MOST_EVENTS)
    return problem(`"events" has ${events.length} events. Give at most ${MOST_EVENTS}.`);
  const { identity, application } = askOf(rest, today, '');
  const log: CaseEvent[] = [{ witness: 'post', kind: 'application-made', ...application }];
  for (const [index, given] of events.entries()) {
    const dayless = typeof given !== 'object' || given === null || !('on' in given);
    const read = readOfficeEvent(given, today, () => `item-${index + 1}`);
    if (!read.ok || dayless)
      return problem(`Event ${index + 1}: ${read.ok ? 'it lacks "on".' : read.problem}`);
    log.push({ witness: 'post', ...read.event });
  }
  return {
    ok: true,
    imported: { identity, post: application.post, family: application.family, events: log },
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const problem = (says: string): LineRead => ({ ok: false, problem: says });
