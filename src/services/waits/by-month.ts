/** How the wait changed: medians by the month in which it began. */
import { cumulativeIncidence } from '../../waits/cumulative-incidence.ts';
import type { WaitChoice, WaitSum, Waits } from '../ports/waits.ts';
import { FEWEST_CASES } from './cohort.ts';
import { tableOfSums } from './table-of-sums.ts';

export type MonthOfWaits = {
  /** "2014-05". */
  readonly month: string;
  readonly n: number;
  readonly issued: number;
  readonly waiting: number;
  /** Days by which half were issued; null where that was not seen. */
  readonly median: number | null;
  readonly issuedIn30: number | null;
  /**
   * "young": so many still wait that half of them may be issued later than any that were seen, so that the month would
   * look fast; "few": too few cases to be shown (n and issued are then 0).
   */
  readonly is: 'told' | 'young' | 'few';
};

/** Every month from the first with a case to the last; empty when there is none. */
export async function byMonth(
  waits: Pick<Waits, 'sumsByMonth'>,
  choice: WaitChoice,
): Promise<readonly MonthOfWaits[]> {
  const months = Map.groupBy(await waits.sumsByMonth(choice), ({ month }) => month);
  return [...months].map(([month, sums]) => monthOf(month, sums));
}

function monthOf(month: string, sums: readonly WaitSum[]): MonthOfWaits {
  const table = tableOfSums(sums);
  if (table.n < FEWEST_CASES) {
    return { month, n: 0, issued: 0, waiting: 0, median: null, issuedIn30: null, is: 'few' };
  }
  const count = (ended: (sum: WaitSum) => boolean) =>
    sums.filter(ended).reduce((total, { n }) => total + n, 0);
  const { byDay } = cumulativeIncidence(table, 'issued');
  const half = byDay.findIndex((share) => share >= 0.5);
  const median = half < 0 ? null : (table.day[half] ?? null);
  const waiting = count(({ ended }) => ended === null);
  // A month is old enough once its median is told, and who still waits could have been seen for 30 days. After a year
  // a median that was not seen is no matter of age.
  const youngest = Math.min(...sums.filter(({ ended }) => ended === null).map(({ days }) => days));
  const last = table.day.findLastIndex((day) => day <= MONTH);
  const isYoung = waiting > 0 && (youngest < MONTH || (median === null && youngest < YEAR));
  return {
    ...{ month, n: table.n, issued: count(({ ended }) => ended === 'issued'), waiting },
    median: isYoung && median !== null && youngest < median ? null : median,
    issuedIn30: youngest < MONTH ? null : last < 0 ? 0 : (byDay[last] ?? 0),
    is: isYoung ? 'young' : 'told',
  };
}

const MONTH = 30;
const YEAR = 365;
