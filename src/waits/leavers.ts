import type { DayTable } from './tabulate-waits.ts';
import { ENDS, type End } from './wait.ts';

/** How many left on each day of the table by one of the ends named (all ends unless told). Cost: O(days). */
export function leavers(table: DayTable, ends: readonly End[] = ENDS): Float64Array {
  const total = new Float64Array(table.day.length);
  for (const end of ends)
    table.left[end].forEach((count, i) => {
      total[i] = (total[i] ?? 0) + count;
    });
  return total;
}
