import { HURRY, WINDOWS } from './refinements.ts';
import { PIECES, pieceOf } from './stretches.ts';

/** The days ahead for which a chance is given. */
export const HORIZONS = [7, 14, 30, 60, 90] as const;
export type Horizon = (typeof HORIZONS)[number];
export type Within = Readonly<Record<Horizon, number>>;

/** How far ahead a median is looked for. Beyond a year we say "not within sight". */
export const SIGHT = 365;

/** Chances a day, for each window ahead and piece of the wait: index window × PIECES + piece. */
export type DailyChances = { readonly issued: Float64Array; readonly leaves: Float64Array };

export type Ahead = {
  readonly within: Within;
  /** Days from now; null when it is not within sight. */
  readonly median: number | null;
  /** Between these days lie the middle 80 % of all ways it can go; null where an end is not within sight. */
  readonly interval80: readonly [number, number | null] | null;
};

const WINDOW_OF = Uint8Array.from({ length: SIGHT + 1 }, (_, day) =>
  WINDOWS.findIndex((last) => day <= last),
);

/**
 * Walks day by day from today: of those who still wait each day some are issued and some end otherwise, so the
 * chances of issued are a cumulative incidence given that the case has waited `waited` days already. After `daysLeft`
 * days nothing can be issued any more, and before that posts hurry. Cost: O(365) additions.
 */
export function ahead(chances: DailyChances, waited: number, daysLeft: number): Ahead {
  const within: Record<Horizon, number> = { 7: 0, 14: 0, 30: 0, 60: 0, 90: 0 };
  const reached: (number | null)[] = [null, null, null];
  const hurries = daysLeft >= HURRY.lastDays;
  let waits = 1;
  let issued = 0;
  for (let day = 1; day <= SIGHT; day++) {
    if (day <= daysLeft) {
      const at = (WINDOW_OF[day] ?? 0) * PIECES + pieceOf(waited + day);
      const leaves = chances.leaves[at] ?? 0;
      const hurried = hurries && daysLeft - day < HURRY.lastDays ? Math.min(1, leaves * HURRY.times) : leaves;
      issued += leaves > 0 ? (waits * hurried * (chances.issued[at] ?? 0)) / leaves : 0;
      waits *= 1 - hurried;
    }
    for (const horizon of HORIZONS) if (horizon === day) within[horizon] = issued;
    for (let i = 0; i < SHARES.length; i++)
      if (reached[i] === null && issued >= (SHARES[i] ?? 1)) reached[i] = day;
  }
  const [early, median, late] = reached;
  return { within, median: median ?? null, interval80: early == null ? null : [early, late ?? null] };
}

const SHARES = [0.1, 0.5, 0.9] as const;
