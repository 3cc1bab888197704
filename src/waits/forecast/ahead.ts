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

/** The chance of being issued by each day ahead: index 0 is today, where it is 0; the last is {@link SIGHT}. */
export type IssuedBy = Float64Array;

const WINDOW_OF = Uint8Array.from({ length: SIGHT + 1 }, (_, day) =>
  WINDOWS.findIndex((last) => day <= last),
);

/**
 * Walks day by day from today: of those who still wait each day some are issued and some end otherwise, so the
 * chances of issued are a cumulative incidence given that the case has waited `waited` days already. After `daysLeft`
 * days nothing can be issued any more, and before that posts hurry. Cost: O(365) additions.
 */
export function ahead(chances: DailyChances, waited: number, daysLeft: number): IssuedBy {
  const by = new Float64Array(SIGHT + 1);
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
    by[day] = issued;
  }
  return by;
}

/** The chances at the horizons. Cost: O(1). */
export function withinOf(by: IssuedBy): Within {
  const [a, b, c, d, e] = HORIZONS;
  return { 7: by[a] ?? 0, 14: by[b] ?? 0, 30: by[c] ?? 0, 60: by[d] ?? 0, 90: by[e] ?? 0 };
}
