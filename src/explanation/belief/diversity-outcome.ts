/**
 * How many of the Diversity Visa cases that are still held are issued before their fiscal year ends.
 *
 * "Most cases end with a visa" is true of cases that may wait as long as it takes; these may not. Counted in the
 * histories of FY2022 and FY2023 by `node bench/diversity-outcome.ts`: of the cases that were held so many days before
 * 30 September, the share that was issued by then, the mean of both years. Shares between two rows lie on a line.
 */
import type { Standing } from '../../cases/standing.ts';
import { OUTCOME } from './weights.ts';

type Row = readonly [daysLeft: number, issued: number];

const HELD: readonly Row[] = [
  [0, 0],
  [1, 0.05],
  [3, 0.1],
  [7, 0.13],
  [14, 0.18],
  [30, 0.35],
  [60, 0.5],
  [90, 0.57],
  [120, 0.62],
  [180, 0.69],
  [270, 0.81],
];

/** Of approved cases nothing was counted: they are finished in days. */
const HELD_STANDINGS: ReadonlySet<Standing> = new Set([
  'undecided',
  'applicant-to-act',
  'under-review',
  'processing',
]);

/** Share of the cases standing so that end with a visa; `daysLeft` is null where no year ends them. */
export function outcomeOf(standing: Standing, daysLeft: number | null): number {
  const usual = OUTCOME[standing];
  if (daysLeft === null || !HELD_STANDINGS.has(standing)) return usual;
  return Math.min(usual, issuedInTime(daysLeft));
}

function issuedInTime(daysLeft: number): number {
  let [before, share]: Row = [0, 0];
  for (const [days, issued] of HELD) {
    if (days >= daysLeft)
      return days === before
        ? issued
        : share + ((issued - share) * Math.max(0, daysLeft - before)) / (days - before);
    [before, share] = [days, issued];
  }
  return 1;
}
