/** Brings what answers the person's question to the front; the rest stays in its order. */
import type { ClockKind } from '../../cases/clock.ts';
import type { AskKind } from '../../reading/vocabulary/concepts.ts';
import type { Action, ActionKind, ExplainedClock } from '../explanation.ts';

/** The advice that answers a question; none where the order of the days is the best answer. */
const ADVICE_FOR: Readonly<Record<AskKind, readonly ActionKind[]>> = {
  meaning: [],
  duration: [],
  'next-step': [],
  passport: ['collect-passport'],
  contact: ['contact-post'],
  documents: ['provide'],
  other: [],
};
const CLOCKS_FOR: Readonly<Record<AskKind, readonly ClockKind[]>> = {
  meaning: [],
  duration: ['fiscal-year', 'no-limit', 'courtesy', 'inquiry'],
  'next-step': [],
  passport: ['collection'],
  contact: ['courtesy', 'inquiry'],
  documents: ['fiscal-year', 'registration', 'documents', 'medical'],
  other: [],
};

/**
 * `asks` in the order in which they were asked: the one advice that answers the first comes first. Advice with a day is
 * the rule, advice without one what else there is, an emergency say.
 */
export function orderActions(actions: readonly Action[], asks: readonly AskKind[]): readonly Action[] {
  const answers = asks.map((ask) => {
    const fitting = actions.filter((action) => ADVICE_FOR[ask].includes(action.do));
    return fitting.find(({ notBefore, by }) => notBefore !== undefined || by !== undefined) ?? fitting[0];
  });
  return inFront(actions, (action) => answers.indexOf(action));
}

export function orderClocks(
  clocks: readonly ExplainedClock[],
  asks: readonly AskKind[],
): readonly ExplainedClock[] {
  return inFront(clocks, ({ is }) =>
    asks.findIndex((ask) => CLOCKS_FOR[ask].some((kind: string) => kind === is)),
  );
}

/** Those that answer, by the place of their question (from 0; -1 for none), and then all others. */
function inFront<T>(all: readonly T[], placeOf: (one: T) => number): readonly T[] {
  const rank = (one: T): number => {
    const place = placeOf(one);
    return place < 0 ? Number.MAX_SAFE_INTEGER : place;
  };
  return all.toSorted((one, other) => rank(one) - rank(other));
}
