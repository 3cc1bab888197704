/**
 * What happened in an official case, a row an event, with whose turn it was afterwards.
 *
 * A corrected entry shows what is right and the day of the correction; one that was taken back shows only that it was.
 * Rows stand in the order of their days. What applicants or pages told moves no case and has no row.
 */
import type { FactKind } from '../../cases/office-event.ts';
import { dayInWords } from './day-in-words.ts';
import { isStepBack } from './is-step-back.ts';
import { sayFact, type TimelineContext } from './say-fact.ts';
import type { OfficialEntry, TimelineRow } from './status-answer.ts';
import { turnOf } from './turn-of.ts';
import type { OfficialView, Step } from './view-official.ts';

export function timeline(
  log: readonly OfficialEntry[],
  view: OfficialView,
  context: TimelineContext,
): readonly TimelineRow[] {
  const rows = view.facts.map((step) => rowOf(log, step, context));
  const all = [...rows, ...takenBack(log, view, context)];
  const sorted = all.toSorted((one, other) => byDay(one.on, other.on) || one.seq - other.seq);
  return lastInTurn(sorted, view);
}

function rowOf(
  log: readonly OfficialEntry[],
  { fact, place, corrected, before, after }: Step,
  context: TimelineContext,
): TimelineRow {
  const { words } = context;
  const stepBack = isStepBack(fact, before, after);
  const plain = sayFact(fact, before, context);
  const says = stepBack ? words.say('official.timeline.step-back', { says: plain }) : plain;
  return {
    seq: log[place - 1]?.seq ?? place,
    ...{ on: fact.on, kind: fact.kind },
    says:
      corrected === null
        ? says
        : words.say('official.timeline.corrected', { says, day: dayInWords(corrected.on, words) }),
    ...{ by: DONE_BY[fact.kind], lane: turnOf(after) },
    ...(stepBack ? { stepBack } : {}),
    ...(corrected === null ? {} : { correctedOn: corrected.on }),
  };
}

/** Entries that were taken back with nothing in their place: a row at the day of the correction says so. */
function takenBack(
  log: readonly OfficialEntry[],
  { today, facts, state }: OfficialView,
  { words }: TimelineContext,
): readonly TimelineRow[] {
  const iso = today.toString();
  const standing = new Set(facts.map(({ place }) => place));
  const latest = new Map<number, OfficialEntry>();
  for (const entry of log) if (entry.event.kind === 'correction') latest.set(entry.event.corrects, entry);
  return [...latest.values()].flatMap(({ seq, event }) => {
    if (event.kind !== 'correction' || event.instead !== null || event.on > iso) return [];
    const wrong = log[event.corrects - 1]?.event;
    if (standing.has(event.corrects) || wrong?.witness !== 'post') return [];
    const says = words.say('official.timeline.taken-back', { day: dayInWords(wrong.on, words) });
    return [{ seq, on: event.on, kind: event.kind, says, by: 'office', lane: turnOf(state) } as const];
  });
}

/** ISO days of four-digit years are in order as text. */
const byDay = (one: string, other: string): number => (one < other ? -1 : Number(one > other));

/** Days and the order of writing may differ; the line ends with whoever has to act now. */
function lastInTurn(rows: readonly TimelineRow[], { state }: OfficialView): readonly TimelineRow[] {
  const last = rows.at(-1);
  return last === undefined ? rows : [...rows.slice(0, -1), { ...last, lane: turnOf(state) }];
}

const DONE_BY = {
  'application-made': 'applicant',
  'petition-checked': 'office',
  'interview-waived': 'office',
  'interview-held': 'applicant',
  'fingerprints-taken': 'office',
  approved: 'office',
  issued: 'office',
  refused: 'office',
  discontinued: 'office',
  revoked: 'office',
  'letter-given': 'office',
  'item-requested': 'office',
  'item-provided': 'applicant',
  'item-accepted': 'office',
  'item-rejected': 'office',
  'item-extended': 'office',
  'item-dropped': 'office',
  'processing-completed': 'office',
  'waiver-recommended': 'office',
  'waiver-granted': 'office',
  'waiver-denied': 'office',
  'visa-printed': 'office',
  'passport-kept': 'office',
  'passport-returned': 'office',
  'passport-requested': 'office',
  'passport-received': 'applicant',
  'passport-dispatched': 'office',
  'passport-ready': 'office',
  'passport-delivered': 'office',
  'passport-uncollected': 'office',
  'passport-sent-back': 'office',
  transferred: 'office',
  withdrawn: 'applicant',
  closed: 'office',
  'registration-terminated': 'office',
  'registration-reinstated': 'office',
} as const satisfies Record<FactKind, TimelineRow['by']>;
