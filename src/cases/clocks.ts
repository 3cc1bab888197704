/**
 * The clocks that run for a case, from its days and the rules that hold for it.
 *
 * The one-year rules are different rules and never merged: an immigrant's registration, papers asked of a
 * nonimmigrant, and processing, which no year ends. None of them runs for a Diversity Visa: the end of its fiscal year
 * always comes sooner, and to speak of a year, or of none, would promise days that nobody can give. Where rules disagree, each is a reading, and the clock's own day
 * is the one that cannot hurt. A day is given only when every reading has one: a limit that is one unknown reading
 * too late would harm whoever trusts it.
 */
import {
  CLOCK_KINDS,
  type Clock,
  type ClockCase,
  type ClockKind,
  type ClockRule,
  type ClockWhy,
} from './clock.ts';
import type { Day } from './day.ts';
import { type RuleReading, readRule } from './read-rule.ts';

type Traits = {
  readonly safe: 'earliest' | 'latest';
  /** Whether the clock concerns the case at all. */
  readonly concerns: (given: ClockCase, before: readonly Clock[]) => boolean;
  /** Shown although the rules say nothing of it. */
  readonly shownWithoutRule: boolean;
  /** Giving what was asked stops it. */
  readonly stops: boolean;
};

const limit = { safe: 'earliest', shownWithoutRule: false, stops: false } as const;
const firstDay = { safe: 'latest', shownWithoutRule: false, stops: false } as const;

/** A day of the fiscal year is known of those cases only that end with it. */
const endsWithYear = ({ starts }: ClockCase): boolean => starts['fiscal-year'] !== null;

const CLOCKS = {
  'fiscal-year': { ...limit, concerns: (given) => endsWithYear(given) && !given.over },
  registration: {
    ...limit,
    stops: true,
    shownWithoutRule: true,
    concerns: (given) =>
      given.immigrant === true &&
      given.refused221g &&
      given.asked &&
      !given.terminated &&
      !endsWithYear(given),
  },
  // Before the post terminates, whoever let the year pass reads how long there is still a way.
  reinstatement: {
    ...limit,
    concerns: (given, before) =>
      given.immigrant === true &&
      !endsWithYear(given) &&
      (given.terminated || before.some(isMissed('registration'))),
  },
  documents: {
    ...limit,
    stops: true,
    shownWithoutRule: true,
    concerns: (given) => given.immigrant !== true && given.refused221g && given.asked && !endsWithYear(given),
  },
  'no-limit': {
    ...limit,
    concerns: (given) =>
      given.immigrant === false && given.refused221g && !given.asked && given.waits && !endsWithYear(given),
  },
  inquiry: { ...firstDay, concerns: (given) => given.waits },
  courtesy: {
    ...firstDay,
    concerns: ({ starts, open, over }) =>
      !open && !over && (starts['told-approved'] ?? starts['handed-in']) !== null,
  },
  collection: { ...limit, concerns: ({ starts }) => starts['ready-for-collection'] !== null },
  fee: { ...limit, concerns: ({ starts }) => starts.payment !== null },
  medical: { ...limit, concerns: ({ starts }) => starts.medical !== null },
} as const satisfies Record<ClockKind, Traits>;

/** The clocks of a case as of today, in the order of {@link CLOCK_KINDS}; one that does not concern it is left out. */
export function clocks(given: ClockCase, rules: readonly ClockRule[], today: Day): readonly Clock[] {
  const found: Clock[] = [];
  for (const kind of CLOCK_KINDS) {
    const traits: Traits = CLOCKS[kind];
    if (!traits.concerns(given, found)) continue;
    const ofKind = rules.filter((rule) => rule.is === kind);
    const told = begun(ofKind, traits, given);
    if (told.length > 0 || traits.shownWithoutRule) found.push(clockOf(kind, traits, given, told, today));
  }
  return found;
}

const isMissed = (kind: ClockKind) => (clock: Clock) =>
  clock.is === kind && clock.day !== null && !clock.runs;

/**
 * The rules whose start is told. A limit that counts from a letter nobody tells of is left aside while another limit
 * has its start; a word at the window says nothing of a case that was handed in, and the other way round.
 */
function begun(rules: readonly ClockRule[], traits: Traits, { starts }: ClockCase): readonly ClockRule[] {
  const told = rules.filter(
    ({ counts }) => counts === 'interview-or-last-document' || starts[counts] !== null,
  );
  const mayLeave = traits.safe === 'earliest' ? told.length > 0 : rules.every(({ is }) => is === 'courtesy');
  return mayLeave ? told : rules;
}

function clockOf(
  kind: ClockKind,
  traits: Traits,
  given: ClockCase,
  rules: readonly ClockRule[],
  today: Day,
): Clock {
  const without = (why: ClockWhy, readings: Clock['readings'] = []): Clock => ({
    ...{ is: kind, starts: null, day: null, readings, runs: false, why },
  });
  if (kind === 'no-limit')
    return without(
      'no-limit',
      rules.map(({ id, counts }) => ({ ruleId: id, counts, from: null, day: null })),
    );
  if (traits.stops && given.presented && !given.open) return without('evidence-presented');
  const read = rules.map((rule) => readRule(rule, given.starts, traits.safe));
  const readings = read.map(({ reading }) => reading);
  const unread = read.find(({ why }) => why !== 'counted');
  if (unread !== undefined) return without(unread.why, readings);
  const safest = safestOf(read, traits.safe);
  if (safest === null) return without('no-rule');
  const left = Temporal.PlainDate.compare(safest.day, today);
  const runs = traits.safe === 'earliest' ? left >= 0 : left > 0;
  return {
    is: kind,
    starts: { event: safest.counts, day: safest.from },
    day: safest.day,
    readings,
    runs,
    why: 'counted',
  };
}

type Counted = { readonly counts: ClockRule['counts']; readonly from: Day; readonly day: Day };

function safestOf(read: readonly RuleReading[], safe: Traits['safe']): Counted | null {
  return read.reduce<Counted | null>((best, { reading: { counts, from, day } }) => {
    if (from === null || day === null) return best;
    const later = best === null ? 0 : Temporal.PlainDate.compare(day, best.day);
    const isSafer = best === null || (safe === 'earliest' ? later < 0 : later > 0);
    return isSafer ? { counts, from, day } : best;
  }, null);
}
