/** Reads the case of an ask: facts and reported events, or one line that says what is wrong with them. */
import { existsInCalendar } from '../../cases/day.ts';
import {
  REPORTED_KINDS,
  REPORTED_VALUES,
  type ReportedCase,
  type ReportedEvent,
} from '../../cases/reported.ts';
import { isObject, named } from './given.ts';

type Problem = { readonly ok: false; readonly problem: string };
type CaseRead = { readonly ok: true; readonly case: ReportedCase | null } | Problem;

const MOST_EVENTS = 500;
const LONGEST_DETAIL = 2_000;

/** Null when no case was given. */
export function readCase(given: unknown): CaseRead {
  if (given === undefined || given === null) return { ok: true, case: null };
  if (!isObject(given)) return problem(`"case" is ${named(given)}. Give an object, or leave it out.`);
  const wrong =
    wrongText(given['visaClass'], 'visaClass', 20) ??
    wrongText(given['post'], 'post', 80) ??
    wrongImmigrant(given['immigrant']) ??
    wrongRoute(given['route']) ??
    wrongEvents(given['events']);
  if (wrong !== null) return problem(wrong);
  return { ok: true, case: caseOf(given) };
}

function caseOf(given: Readonly<Record<string, unknown>>): ReportedCase {
  const { visaClass, immigrant, post, route, events } = given;
  return {
    ...(typeof visaClass === 'string' ? { visaClass } : {}),
    ...(typeof immigrant === 'boolean' ? { immigrant } : {}),
    ...(typeof post === 'string' ? { post } : {}),
    ...(route === 'interview' || route === 'dropbox' ? { route } : {}),
    ...(isEvents(events) ? { events } : {}),
  };
}

/** Only called after {@link wrongEvents} found nothing wrong. */
const isEvents = (given: unknown): given is readonly ReportedEvent[] => Array.isArray(given);

function wrongText(given: unknown, name: string, longest: number): string | null {
  if (given === undefined || given === null) return null;
  if (typeof given !== 'string') return `"case.${name}" is ${named(given)}. Give text, or leave it out.`;
  if (given.length <= longest) return null;
  return `"case.${name}" has ${given.length} characters. Give at most ${longest}.`;
}

function wrongImmigrant(given: unknown): string | null {
  if (given === undefined || given === null || typeof given === 'boolean') return null;
  return `"case.immigrant" is ${named(given)}. Give true or false, or leave it out.`;
}

function wrongRoute(given: unknown): string | null {
  if (given === undefined || given === null || given === 'interview' || given === 'dropbox') return null;
  return '"case.route" is not known. Give "interview" or "dropbox", or leave it out.';
}

function wrongEvents(given: unknown): string | null {
  if (given === undefined || given === null) return null;
  if (!Array.isArray(given)) return `"case.events" is ${named(given)}. Give a list of events.`;
  if (given.length > MOST_EVENTS)
    return `"case.events" has ${given.length} events. Give at most ${MOST_EVENTS}.`;
  for (const [index, event] of given.entries()) {
    const wrong = wrongEvent(event);
    if (wrong !== null) return `Event ${index + 1}: ${wrong}`;
  }
  return null;
}

const isKind = (given: unknown): given is keyof typeof REPORTED_VALUES =>
  typeof given === 'string' && Object.hasOwn(REPORTED_VALUES, given);

function wrongEvent(event: unknown): string | null {
  if (!isObject(event))
    return `it is ${named(event)}. Give an object like {"kind":"interview","date":"2021-03-05"}.`;
  const { kind, value, detail, date, planned } = event;
  if (!isKind(kind)) return `"kind" is ${unknown(kind)}. Give one of ${REPORTED_KINDS.join(', ')}.`;
  return (
    wrongValue(kind, value) ??
    wrongDetail(detail) ??
    wrongDate(date) ??
    (planned === undefined || planned === null || typeof planned === 'boolean'
      ? null
      : `"planned" is ${named(planned)}. Give true or false, or leave it out.`)
  );
}

function wrongValue(kind: keyof typeof REPORTED_VALUES, value: unknown): string | null {
  const known: readonly string[] | null = REPORTED_VALUES[kind];
  if (known === null)
    return value === undefined || value === null
      ? null
      : `"value" of ${kind} is ${named(value)}. Leave it out.`;
  if (typeof value === 'string' && known.includes(value)) return null;
  return `"value" of ${kind} is ${unknown(value)}. Give one of ${known.join(', ')}.`;
}

function wrongDetail(detail: unknown): string | null {
  if (detail === undefined || detail === null) return null;
  if (typeof detail !== 'string') return `"detail" is ${named(detail)}. Give text, or leave it out.`;
  if (detail.length <= LONGEST_DETAIL) return null;
  return `"detail" has ${detail.length} characters. Give at most ${LONGEST_DETAIL}.`;
}

function wrongDate(date: unknown): string | null {
  const example = 'Give YYYY-MM-DD, YYYY-MM or YYYY, or leave it out.';
  if (date === undefined || date === null) return null;
  if (typeof date !== 'string') return `"date" is ${named(date)}. ${example}`;
  if (!/^\d{4}(-\d{2}(-\d{2})?)?$/.test(date)) return `"date" is not a day. ${example}`;
  return existsInCalendar(date) ? null : `"date" is ${date}, which is not in the calendar. ${example}`;
}

/** A word that is not known is never repeated: it may be a name that slipped into the wrong field. */
function unknown(value: unknown): string {
  return typeof value === 'string' ? 'a word that is not known' : named(value);
}

const problem = (text: string): Problem => ({ ok: false, problem: text });
