/**
 * Counts wrong look-ups of one case number, by the wide network from which they come.
 *
 * A few may err from anywhere. After that nobody's slips stop somebody else: whoever comes from a network that has not
 * erred at this number may still try a few times, until so many erred at it together that it can only be guessing from
 * many networks at once. So the owner of a case gets in at the first right try while somebody else guesses, and a guess
 * stays one of a number that is known: it never depends on whether there is such a case.
 */
import { wideNetworkOf } from './network-of.ts';

export type NumberLimiter = {
  /** Whole seconds until the network may try this number again; 0 when it may now. */
  readonly secondsLeft: (number: string, network: string) => number;
  readonly count: (number: string, network: string) => void;
};

export type NumberLimit = {
  /** Wrong look-ups of a number that are free, from wherever they come; null for no limit at all. */
  readonly free: number | null;
  /** After those, of one wide network. */
  readonly ofNetwork: number;
  /** After which nobody may try this number. */
  readonly most: number;
  /** Length of a stretch. */
  readonly seconds: number;
};

type Stretch = { readonly endsAt: number; count: number; readonly ofNetwork: Map<string, number> };

/** Pairs of number and network that are kept at most; the oldest numbers are forgotten first. Some 30 MB. */
const MOST_PAIRS = 200_000;

/** @param now epoch milliseconds. Kept in this process: several processes each allow as much. */
export function makeNumberLimiter(limit: NumberLimit, now: () => number): NumberLimiter {
  const { free, ofNetwork, most, seconds } = limit;
  if (free === null) return { secondsLeft: () => 0, count: () => undefined };
  const stretches = new Map<string, Stretch>();
  let pairs = 0;
  const forget = (number: string, { ofNetwork: { size } }: Stretch): void => {
    stretches.delete(number);
    pairs -= size;
  };
  const begin = (number: string): Stretch => {
    const begun = { endsAt: now() + seconds * 1000, count: 0, ofNetwork: new Map<string, number>() };
    stretches.set(number, begun);
    return begun;
  };
  const running = (number: string): Stretch | null => {
    const stretch = stretches.get(number);
    if (stretch === undefined || stretch.endsAt > now()) return stretch ?? null;
    forget(number, stretch);
    return null;
  };
  return {
    secondsLeft: (number, network) => {
      const stretch = running(number);
      if (stretch === null || stretch.count < free) return 0;
      const own = stretch.ofNetwork.get(wideNetworkOf(network)) ?? 0;
      if (own < ofNetwork && stretch.count < most) return 0;
      return Math.ceil((stretch.endsAt - now()) / 1000);
    },
    count: (number, network) => {
      const stretch = running(number) ?? begin(number);
      const wide = wideNetworkOf(network);
      const own = stretch.ofNetwork.get(wide) ?? 0;
      stretch.count += 1;
      stretch.ofNetwork.set(wide, own + 1);
      if (own === 0) pairs += 1;
      for (const [oldest, one] of stretches) {
        if (pairs <= MOST_PAIRS) return;
        forget(oldest, one);
      }
    },
  };
}
