/** The days that matter in an official case: the clocks of its log by the catalogue's rules, said in the office's voice. */
import type { Clock, ClockKind } from '../../cases/clock.ts';
import { clockCaseOf } from '../../cases/clock-case-of-log.ts';
import { clocks } from '../../cases/clocks.ts';
import type { Day } from '../../cases/day.ts';
import type { Words } from '../../language/words.ts';
import type { ExplainedClock } from '../explanation.ts';
import { clockRules, type SourcedRule } from '../saying/clock-rules.ts';
import type { Rules } from '../saying/find-rules.ts';
import { leavesTime } from '../saying/leaves-time.ts';
import { CLOCKS_SAID_UNDER } from '../saying/say-clocks.ts';
import { postsNeeds } from './things-needed.ts';
import type { OfficialView } from './view-official.ts';

export type OfficialDay = { readonly day: Day; readonly source: string | null };

export type OfficialClocks = {
  readonly says: readonly ExplainedClock[];
  /** First day from which asking about a check helps; `own` where the post's own page says so. */
  readonly inquiry: (OfficialDay & { readonly own: boolean; readonly exceptEmergency: boolean }) | null;
  readonly evidenceBy: OfficialDay | null;
  readonly courtesy: OfficialDay | null;
  readonly collection: OfficialDay | null;
  readonly reinstatement: OfficialDay | null;
};

export function officialClocks(view: OfficialView, rules: Rules, words: Words): OfficialClocks {
  const kinds = kindsOf(view);
  const sourced = clockRules(kinds, rules).filter((rule) => isOfThisOffice(rule, view));
  const ruleOf = new Map(sourced.map((rule) => [rule.rule.id, rule]));
  const isOwn = ({ readings }: Clock) => readings.some(({ ruleId }) => ruleOf.get(ruleId)?.own === true);
  const found = clocks(
    clockCaseOf(
      view.state,
      view.facts.map(({ fact }) => fact),
      view.diversity === null ? {} : { 'fiscal-year': { on: view.diversity.from.toString() } },
    ),
    sourced.map(({ rule }) => rule),
    view.today,
  ).filter(
    (clock) =>
      kinds.includes(clock.is) &&
      (clock.day !== null || !WITHOUT_DAY_SAYS_NOTHING.has(clock.is)) &&
      leavesTime(clock, view.diversity?.until ?? null, isOwn),
  );
  const dayOf = (...wanted: readonly ClockKind[]) => officialDay(found, wanted, ruleOf);
  const inquiry = dayOf('inquiry');
  return {
    says: found.map((clock) => sayClock(clock, view, ruleOf, words)),
    inquiry: inquiry === null ? null : { ...inquiry, ...traitsOf(inquiry.rule) },
    evidenceBy: dayOf('fiscal-year', 'registration', 'documents'),
    courtesy: dayOf('courtesy'),
    collection: dayOf('collection'),
    reinstatement: dayOf('reinstatement'),
  };
}

const WITHOUT_DAY_SAYS_NOTHING: ReadonlySet<ClockKind> = new Set(['inquiry', 'courtesy']);

/** A case handed in without an interview may be asked after before it is decided; one that lacks something may not. */
function kindsOf({ standing, given, state }: OfficialView): readonly ClockKind[] {
  const kinds: readonly ClockKind[] = CLOCKS_SAID_UNDER[standing];
  if (given.length > 0 || state.petition.is === 'not-found')
    return kinds.filter((kind) => kind !== 'courtesy');
  return standing === 'undecided' ? [...kinds, 'courtesy'] : kinds;
}

/**
 * An office that publishes no year of its own counts it from the refusal, as its record does; that other offices
 * count it from the letter or the application says nothing of it. And what others let people wait during a check
 * says nothing of a case in which nothing is checked.
 */
function isOfThisOffice({ rule, own }: SourcedRule, view: OfficialView): boolean {
  if (own) return true;
  if (rule.is === 'inquiry') return isChecked(view);
  return rule.is !== 'documents' || rule.counts === 'refusal';
}

function isChecked({ state }: OfficialView): boolean {
  const { decision } = state;
  return decision.is === 'refused' && postsNeeds(decision, state).length > 0;
}

function officialDay(
  found: readonly Clock[],
  wanted: readonly ClockKind[],
  ruleOf: ReadonlyMap<string, SourcedRule>,
): (OfficialDay & { readonly rule: SourcedRule | undefined }) | null {
  const clock = found.find(({ is, day }) => day !== null && wanted.includes(is));
  if (clock === undefined || clock.day === null) return null;
  const { day } = clock;
  const reading = clock.readings.find((one) => one.day?.equals(day));
  const rule = ruleOf.get(reading?.ruleId ?? '');
  return { day, source: rule?.source ?? null, rule };
}

const traitsOf = (rule: SourcedRule | undefined) => ({
  own: rule?.own ?? false,
  exceptEmergency: rule?.exceptEmergency ?? false,
});

function sayClock(
  clock: Clock,
  { today, state }: OfficialView,
  ruleOf: ReadonlyMap<string, SourcedRule>,
  words: Words,
): ExplainedClock {
  const { is, day, starts } = clock;
  const says = words.say(`official.clock.${is}`, {
    state: stateOf(clock, today),
    day: day === null ? '' : words.day(day),
  });
  return {
    is,
    says:
      is === 'documents' && state.application?.immigrant === false
        ? `${says} ${sayBasis(clock, ruleOf, words)}`
        : says,
    from: starts?.day.toString() ?? null,
    day: day?.toString() ?? null,
    readings: clock.readings.flatMap((reading) => {
      const rule = ruleOf.get(reading.ruleId);
      if (reading.day === null || rule === undefined) return [];
      // Of other offices' rules only the one that is used is worth a look.
      const isUsed = rule.own || (day !== null && reading.day.equals(day));
      return isUsed ? [{ day: reading.day.toString(), source: rule.source }] : [];
    }),
  };
}

/** No regulation sets the year of a nonimmigrant: whoever reads of it is told whose it is. */
function sayBasis({ readings }: Clock, ruleOf: ReadonlyMap<string, SourcedRule>, words: Words): string {
  const isOwn = readings.some(({ ruleId }) => ruleOf.get(ruleId)?.own === true);
  return words.say('official.clock.documents.basis', { own: isOwn ? 'yes' : 'no' });
}

function stateOf({ day, why }: Clock, today: Day): 'ahead' | 'past' | 'given' | 'unknown' {
  if (why === 'evidence-presented') return 'given';
  if (day === null) return 'unknown';
  return Temporal.PlainDate.compare(day, today) < 0 ? 'past' : 'ahead';
}
