/** Where a cohort's numbers stand on any day: what chart, table and words are all read from. */
import type { Cohort, CohortDay } from '../../../services/waits/cohort.ts';

/** Ends of the axis, in days: each is cut into six equal parts. */
const ENDS = [12, 30, 60, 90, 120, 180, 270, 360, 540, 720, 1080, 1440, 2160, 3600, 7200, 36_000] as const;
const PARTS = 6;

/** Beyond, a curve rests on so few cases that its steps say little. */
const FEW_AT_RISK = 5;
const SMALL_SHARE = 0.03;
/** So small a part of the height. */
const HARDLY_SEEN = 0.02;

/** The last day that the picture shows; the table goes on. */
export function lastDrawnDay(cohorts: readonly Cohort[]): number {
  const needed = Math.max(...cohorts.map(lastTellingDay));
  return ENDS.find((end) => end >= needed) ?? needed;
}

/**
 * Beyond it nothing is to be seen: the last few who are told of move the curve by less than its line is thick, or are
 * so few that their steps say little. They are told in words, and the table has them.
 */
function lastTellingDay({ table, n }: Cohort): number {
  const least = Math.max(FEW_AT_RISK, SMALL_SHARE * n);
  const known = table.findLast(({ atRisk }) => atRisk >= least);
  if (known === undefined) return 0;
  return table.find(({ survival }) => survival <= known.survival + HARDLY_SEEN)?.day ?? known.day;
}

export type Beyond = { readonly cases: number; readonly longest: number };

/** Who waited longer than the picture shows; null when nobody did. */
export function beyond(cohort: Cohort, lastDrawn: number): Beyond | null {
  const { atRisk } = onDay(cohort, lastDrawn + 1);
  return atRisk === 0 ? null : { cases: atRisk, longest: lastDayOf(cohort) };
}

/** The seven days that the axis names. */
export function namedDays(last: number): readonly number[] {
  return Array.from({ length: PARTS + 1 }, (_, part) => Math.round((part * last) / PARTS));
}

export type OnDay = Pick<CohortDay, 'issuedBy' | 'issuedLower' | 'issuedUpper' | 'survival'> & {
  readonly day: number;
  /** Cases that waited so long or longer. */
  readonly atRisk: number;
  /** Share that ended without a visa. */
  readonly otherBy: number;
};

/** The curve steps on the days of the table and is level between them. */
export function onDay({ table }: Pick<Cohort, 'table'>, day: number): OnDay {
  const known = table.findLast((row) => row.day <= day);
  return {
    day,
    atRisk: table.find((row) => row.day >= day)?.atRisk ?? 0,
    issuedBy: known?.issuedBy ?? 0,
    issuedLower: known?.issuedLower ?? 0,
    issuedUpper: known?.issuedUpper ?? 0,
    survival: known?.survival ?? 1,
    otherBy: (known?.refusedBy ?? 0) + (known?.gaveUpBy ?? 0),
  };
}

export const lastDayOf = ({ table }: Pick<Cohort, 'table'>): number => table.at(-1)?.day ?? 0;

/** The rows of the table under the chart: the days that the axis names, those told in words, and the last. */
export function tableDays(cohort: Cohort, lastDrawn: number): readonly number[] {
  const last = lastDayOf(cohort);
  const told = cohort.quantiles.flatMap(({ share, day }) => (share >= 0.5 && day !== null ? [day] : []));
  const days = new Set([...namedDays(lastDrawn).filter((day) => day > 0 && day <= last), ...told, last]);
  return [...days].toSorted((one, other) => one - other);
}

/** Whole numbers of 100, the way all parts of the page round. */
export const ofHundred = (share: number): number => Math.round(share * 100);

/** Hundredths from the top of the picture down to a share. */
export const drop = (share: number): number => 100 - share * 100;
