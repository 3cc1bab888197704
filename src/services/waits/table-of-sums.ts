/** Sums as the table that every curve is made of: as if each case had been counted by itself. */
import type { DayTable } from '../../waits/tabulate-waits.ts';
import { ENDS } from '../../waits/wait.ts';
import type { WaitSum } from '../ports/waits.ts';

/** Cost: O(sums + days). */
export function tableOfSums(sums: readonly WaitSum[]): DayTable {
  const day = Int32Array.from(new Set(sums.map(({ days }) => days))).sort();
  const place = new Map(Array.from(day, (days, at) => [days, at]));
  const columns = { issued: new Float64Array(day.length), refused: new Float64Array(day.length) };
  const left = { ...columns, 'gave-up': new Float64Array(day.length) };
  const censored = new Float64Array(day.length);
  let n = 0;
  for (const { days, ended, n: count } of sums) {
    const column = ended === null ? censored : left[ended];
    const at = place.get(days) ?? 0;
    column[at] = (column[at] ?? 0) + count;
    n += count;
  }
  let present = n;
  const atRisk = Float64Array.from(day, (_, at) => {
    const before = present;
    for (const end of ENDS) present -= left[end][at] ?? 0;
    present -= censored[at] ?? 0;
    return before;
  });
  return { n, day, atRisk, left, censored };
}
