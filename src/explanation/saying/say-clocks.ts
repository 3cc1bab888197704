/** The clocks of a case in words, each with every reading of its rule, and what advice needs of them. */
import type { Clock, ClockCase, ClockKind } from '../../cases/clock.ts';
import { clockCaseOfReport } from '../../cases/clock-case-of-report.ts';
import { clocks } from '../../cases/clocks.ts';
import { type Day, daysBetween, latest, wholeDay } from '../../cases/day.ts';
import type { ReportedCase } from '../../cases/reported.ts';
import type { Standing } from '../../cases/standing.ts';
import type { MessageId, Words } from '../../language/words.ts';
import type { Recognised } from '../../wording/recognised.ts';
import type { Inquiry, Limit } from '../advice/timing.ts';
import type { DiversityYear } from '../asking/diversity-year.ts';
import type { ExplainedClock } from '../explanation.ts';
import { clockRules, type SourcedRule } from './clock-rules.ts';
import type { Rules } from './find-rules.ts';
import { leavesTime } from './leaves-time.ts';

export type SaidClocks = {
  readonly says: readonly ExplainedClock[];
  readonly inquiry: Inquiry | null;
  readonly evidenceBy: Limit | null;
  readonly courtesy: Limit | null;
  readonly sources: readonly string[];
};

export type ClockContext = {
  readonly told: ReportedCase;
  readonly word: Recognised | null;
  readonly today: Day;
  readonly leading: Standing;
  readonly view: { readonly diversity: DiversityYear | null };
  readonly rules: Rules;
  readonly words: Words;
};

/** A clock says nothing to somebody whose case is past it. */
export const CLOCKS_SAID_UNDER = {
  undecided: ['fiscal-year', 'fee'],
  'applicant-to-act': ['fiscal-year', 'registration', 'reinstatement', 'documents', 'fee', 'medical'],
  'under-review': ['fiscal-year', 'registration', 'documents', 'inquiry', 'medical'],
  processing: ['fiscal-year', 'registration', 'documents', 'no-limit', 'inquiry', 'courtesy', 'medical'],
  'approved-finishing': ['fiscal-year', 'courtesy', 'medical', 'collection'],
  issued: ['collection'],
  delivered: [],
  'refused-final': ['collection'],
  closed: ['fiscal-year', 'reinstatement'],
} as const satisfies Record<Standing, readonly ClockKind[]>;

export function sayClocks(context: ClockContext): SaidClocks {
  const { rules, leading } = context;
  const given = clockCaseOf(context);
  const kinds: readonly ClockKind[] = CLOCKS_SAID_UNDER[leading];
  const sourced = clockRules(kinds, rules).filter((rule) => isUsable(rule, given));
  const ruleOf = new Map(sourced.map((rule) => [rule.rule.id, rule]));
  const isOwn = ({ readings }: Clock) => readings.some(({ ruleId }) => ruleOf.get(ruleId)?.own === true);
  const until = context.view.diversity?.until ?? null;
  const running = clocks(
    given,
    sourced.map(({ rule }) => rule),
    context.today,
  ).filter(
    (clock) =>
      kinds.includes(clock.is) && !isAskedAnew(clock, given, context) && leavesTime(clock, until, isOwn),
  );
  // A wait that cannot be counted from any day tells this person nothing.
  const counted = running.filter(({ is, day }) => day !== null || (is !== 'inquiry' && is !== 'courtesy'));
  // Nobody is told to wait half a year by another post's rule beside a polite question after ten days.
  const mayAskSoon = counted.some(({ is }) => is === 'courtesy');
  const said = counted.filter((clock) => clock.is !== 'inquiry' || !mayAskSoon || isOwn(clock));
  return {
    says: said.map((clock) => sayClock(clock, context, given, ruleOf)),
    inquiry: inquiryOf(running, ruleOf),
    evidenceBy:
      limitOf(running, ['fiscal-year', 'registration', 'documents'], ruleOf) ??
      passedLimit(running, given, context.today, ruleOf),
    courtesy: limitOf(running, ['courtesy'], ruleOf),
    sources: said.flatMap(({ readings }) =>
      readings.flatMap(({ ruleId }) => ruleOf.get(ruleId)?.source ?? []),
    ),
  };
}

/** Whoever is asked for something after the year had ended has a case that is open: that year says nothing of it. */
function isAskedAnew(clock: Clock, given: ClockCase, { told, today }: ClockContext): boolean {
  const { is } = clock;
  const day = clock.day ?? passedOn(clock, given, today);
  if (day === null || (is !== 'registration' && is !== 'documents' && is !== 'reinstatement')) return false;
  const limit = is === 'reinstatement' ? day.subtract({ years: 1 }) : day;
  return (told.events ?? []).some(
    (event) => event.kind === 'requested' && daysBetween(limit, wholeDay(event.date) ?? limit) > 0,
  );
}

/** "Case Created" is the day of the application as the page shows it. */
function clockCaseOf({ told, word, today, leading, view: { diversity } }: ClockContext): ClockCase {
  const given = clockCaseOfReport(told, today, {
    ...(word?.created ? { application: { on: word.created } } : {}),
    ...(diversity === null ? {} : { 'fiscal-year': { on: diversity.from.toString() } }),
    ...(word?.is === 'passport-ready-for-pickup' ? { 'ready-for-collection': { on: word.updated } } : {}),
  });
  return { ...given, terminated: told.immigrant === true && leading === 'closed' };
}

/** Another post's rule that counts from a day nobody told says nothing of this case. */
function isUsable({ rule, own }: SourcedRule, { starts }: ClockCase): boolean {
  if (own || rule.counts === 'interview-or-last-document' || rule.counts === 'refusal') return true;
  return (starts[rule.counts]?.on ?? null) !== null;
}

function sayClock(
  clock: Clock,
  { today, words, view: { diversity } }: ClockContext,
  given: ClockCase,
  ruleOf: ReadonlyMap<string, SourcedRule>,
): ExplainedClock {
  const readings = clock.readings.flatMap(({ ruleId, day }) => {
    const source = ruleOf.get(ruleId)?.source;
    return day === null || source === undefined ? [] : [{ day: day.toString(), source }];
  });
  const id: MessageId = `clock.${clock.is}`;
  const isOwn = clock.readings.some(({ ruleId }) => ruleOf.get(ruleId)?.own);
  return {
    is: clock.is,
    says: words.say(id, {
      state: passedOn(clock, given, today) === null ? stateOf(clock, today) : 'over',
      day: clock.day === null ? '' : words.day(clock.day),
      from: clock.starts === null ? '' : words.day(clock.starts.day),
      own: isOwn ? 'yes' : 'no',
      ...(diversity === null ? {} : { year: String(diversity.year), known: diversity.known }),
      readings: new Set(readings.map(({ day }) => day)).size > 1 ? 'differ' : 'agree',
    }),
    from: clock.starts?.day.toString() ?? null,
    day: clock.day?.toString() ?? null,
    readings,
  };
}

function stateOf({ day, why }: Clock, today: Day): 'ahead' | 'past' | 'given' | 'unknown' {
  if (why === 'evidence-presented') return 'given';
  if (day === null) return 'unknown';
  return daysBetween(today, day) < 0 ? 'past' : 'ahead';
}

/**
 * A year whose first day is not known has passed all the same when a year has passed since the refusal: the
 * application came before it, and the letter with it.
 */
function passedOn({ is, day, why }: Clock, { starts }: ClockCase, today: Day): Day | null {
  if (day !== null || why === 'evidence-presented') return null;
  if (is !== 'registration' && is !== 'documents') return null;
  const ended = latest(starts.refusal?.on)?.add({ years: 1 }) ?? null;
  return ended !== null && daysBetween(ended, today) > 0 ? ended : null;
}

function passedLimit(
  running: readonly Clock[],
  given: ClockCase,
  today: Day,
  ruleOf: ReadonlyMap<string, SourcedRule>,
): Limit | null {
  for (const clock of running) {
    const day = passedOn(clock, given, today);
    const source = ruleOf.get(clock.readings[0]?.ruleId ?? '')?.source;
    if (day !== null && source !== undefined) return { day, source };
  }
  return null;
}

function limitOf(
  running: readonly Clock[],
  kinds: readonly ClockKind[],
  ruleOf: ReadonlyMap<string, SourcedRule>,
): Limit | null {
  const clock = running.find(({ is, day }) => day !== null && kinds.includes(is));
  if (clock === undefined || clock.day === null) return null;
  const source = ruleOf.get(safestRule(clock) ?? '')?.source;
  return source === undefined ? null : { day: clock.day, source };
}

const safestRule = ({ day, readings }: Clock): string | undefined =>
  readings.find((reading) => day !== null && reading.day?.equals(day))?.ruleId;

/** Of the rules that come to the clock's day, or of all where none can be counted: the longest, rather with an exception. */
function inquiryOf(running: readonly Clock[], ruleOf: ReadonlyMap<string, SourcedRule>): Inquiry | null {
  const clock = running.find(({ is }) => is === 'inquiry');
  if (clock === undefined) return null;
  const safe = clock.day;
  const candidates = clock.readings.flatMap(({ ruleId, day }) => {
    const sourced = ruleOf.get(ruleId);
    return sourced === undefined || (safe !== null && !day?.equals(safe)) ? [] : [sourced];
  });
  const [chosen] = candidates.toSorted(
    (one, other) =>
      daysOf(other) - daysOf(one) || Number(other.exceptEmergency) - Number(one.exceptEmergency),
  );
  if (chosen === undefined) return null;
  const { own, source, exceptEmergency } = chosen;
  return { own, source, exceptEmergency, days: daysOf(chosen), day: safe };
}

function daysOf({ rule: { span } }: SourcedRule): number {
  return span !== null && 'days' in span ? (span.upTo ?? span.days) : 0;
}
