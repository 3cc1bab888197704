/** Counts what went wrong by key, and says when a key has had enough. */

export type Limiter = {
  /** Whole seconds until the key may try again; 0 when it may now. */
  readonly secondsLeft: (key: string) => number;
  readonly count: (key: string) => void;
};

export type Limit = {
  /** How many in one stretch; null for no limit. */
  readonly most: number | null;
  /** Length of a stretch. */
  readonly seconds: number;
};

type Stretch = { readonly endsAt: number; count: number };

/** Keys of which stretches are kept at most; the oldest are forgotten first. Some 10 MB. */
const MOST_KEYS = 100_000;

/** @param now epoch milliseconds. Kept in this process: several processes each allow as much. */
export function makeLimiter({ most, seconds }: Limit, now: () => number): Limiter {
  const stretches = new Map<string, Stretch>();
  if (most === null) return { secondsLeft: () => 0, count: () => undefined };
  return {
    secondsLeft: (key) => {
      const stretch = stretches.get(key);
      if (stretch === undefined || stretch.count < most) return 0;
      const left = Math.ceil((stretch.endsAt - now()) / 1000);
      if (left > 0) return left;
      stretches.delete(key);
      return 0;
    },
    count: (key) => {
      const at = now();
      const stretch = stretches.get(key);
      if (stretch !== undefined && stretch.endsAt > at) {
        stretch.count += 1;
        return;
      }
      stretches.delete(key);
      stretches.set(key, { endsAt: at + seconds * 1000, count: 1 });
      if (stretches.size > MOST_KEYS) dropOldest(stretches);
    },
  };
}

/** A map keeps its keys in the order in which they were put in. */
function dropOldest(stretches: Map<string, Stretch>): void {
  for (const oldest of stretches.keys()) {
    stretches.delete(oldest);
    return;
  }
}
