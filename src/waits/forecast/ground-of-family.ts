import { isoDay } from '../backtest/iso-day.ts';
import type { Wait } from '../wait.ts';
import type { Known } from './exposures.ts';
import type { Family } from './traits.ts';

/** What is known of the cases of one family ({@link Family}). Days are ISO; empty where there is no case. */
export type FamilyGround = {
  /** The last day that any of them tells of. */
  readonly asOf: string;
  readonly cases: number;
  readonly issued: number;
  /** Ended without a visa; null where such ends are not told from those of the fiscal year. */
  readonly without: number | null;
  /** Days on which the first, the middle and the last of them began. */
  readonly began: { readonly first: string; readonly middle: string; readonly last: string };
};

/** Sums up the cases of one family, as known on the day `asOf` (a day number). Cost: O(cases log cases). */
export function groundOfFamily(cases: readonly Known[], family: Family, asOf: number): FamilyGround {
  const own = cases.filter(({ traits }) => traits.family === family);
  const starts = own
    .map(({ wait, endedAgo }) => asOf - endedAgo - wait.days)
    .sort((one, other) => one - other);
  const dayAt = (share: number): string => {
    const day = starts[Math.floor(share * (starts.length - 1))];
    return day === undefined ? '' : isoDay(day);
  };
  const last = own.reduce(
    (latest, { endedAgo }) => Math.max(latest, asOf - endedAgo),
    Number.NEGATIVE_INFINITY,
  );
  return {
    asOf: own.length === 0 ? '' : isoDay(last),
    cases: own.length,
    issued: own.filter(({ issued }) => issued).length,
    without: family === 'yearly' ? null : own.filter(({ wait }) => isOtherEnd(wait)).length,
    began: { first: dayAt(0), middle: dayAt(0.5), last: dayAt(1) },
  };
}

const isOtherEnd = ({ ended }: Wait): boolean => ended !== null && ended !== 'issued';
