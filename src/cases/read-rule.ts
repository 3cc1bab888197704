/** One rule read for one case: the day from which it counts and the day to which it comes. */
import type { ClockRule, ClockWhy, Known, Reading, Start, StartDays } from './clock.ts';
import { type Day, wholeDay } from './day.ts';
import { fiscalYearOf, fiscalYearSpan } from './fiscal-year.ts';

export type RuleReading = { readonly reading: Reading; readonly why: ClockWhy };

type Begun =
  | { readonly from: Day; readonly why: 'counted' }
  | { readonly from: null; readonly why: ClockWhy };

/**
 * A year after a day is the same day of the next year; after 29 February it is 28 February. Where a rule gives a
 * span of days, a first day takes its longer end and a limit its shorter one.
 */
export function readRule(rule: ClockRule, starts: StartDays, safe: 'earliest' | 'latest'): RuleReading {
  const { from, why } = startOf(rule.counts, starts, safe);
  const day = from === null ? null : dayAfter(from, rule.span, safe);
  return { reading: { ruleId: rule.id, counts: rule.counts, from, day }, why };
}

function dayAfter(from: Day, span: ClockRule['span'], safe: 'earliest' | 'latest'): Day | null {
  if (span === null) return null;
  if ('toEndOf' in span) return fiscalYearSpan(fiscalYearOf(from)).until;
  if ('years' in span) return from.add({ years: span.years });
  return from.add({ days: safe === 'latest' ? (span.upTo ?? span.days) : span.days });
}

function startOf(counts: Start, starts: StartDays, safe: 'earliest' | 'latest'): Begun {
  if (counts === 'interview') return dayOf(seenOn(starts, safe));
  if (counts !== 'interview-or-last-document') return dayOf(starts[counts]);
  const began = dayOf(seenOn(starts, safe));
  if (starts['last-document'] === null) return began;
  const gave = dayOf(starts['last-document']);
  if (gave.from === null || began.from === null) return gave.from === null ? gave : began;
  return Temporal.PlainDate.compare(gave.from, began.from) > 0 ? gave : began;
}

/**
 * The interview, or handing in without one. Where neither is told, a first day may count from the refusal, which is
 * never before them; a limit may not.
 */
function seenOn(starts: StartDays, safe: 'earliest' | 'latest'): Known | null {
  const seen = starts.interview ?? starts['handed-in'];
  return safe === 'latest' ? (seen ?? starts.refusal) : seen;
}

function dayOf(known: Known | null): Begun {
  const from = wholeDay(known?.on);
  if (from !== null) return { from, why: 'counted' };
  return { from, why: known?.on ? 'start-in-part' : 'start-unknown' };
}
