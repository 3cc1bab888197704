import { cumulativeIncidence } from './cumulative-incidence.ts';
import { greenwood } from './greenwood.ts';
import { kaplanMeier } from './kaplan-meier.ts';
import { type LimitKind, limits } from './limits.ts';
import { type BadWait, type DayTable, tabulateWaits } from './tabulate-waits.ts';
import type { Wait } from './wait.ts';
import { waitQuantile } from './wait-quantile.ts';

/** One day of a group's waits. `survival` is the chance of still waiting, with its limits. */
export type WaitDay = {
  readonly day: number;
  readonly atRisk: number;
  readonly issued: number;
  readonly refused: number;
  readonly survival: number;
  readonly lower: number;
  readonly upper: number;
  /** The chances of having been issued, and refused for good, by this day. */
  readonly issuedBy: number;
  readonly refusedBy: number;
};

export type WaitsDescribed =
  | {
      readonly ok: true;
      readonly n: number;
      readonly issued: number;
      readonly refused: number;
      readonly waiting: number;
      readonly table: readonly WaitDay[];
      /** Days until half have left the wait; null when it is not within sight. */
      readonly median: number | null;
      readonly interval95: readonly [number | null, number | null];
      readonly bad: readonly BadWait[];
    }
  | { readonly ok: false; readonly problem: 'no-waits'; readonly bad: readonly BadWait[] };

/** Everything a table or a chart of a group's waits shows. Cost: O(n + longest wait). */
export function describeWaits(waits: readonly Wait[], kind: LimitKind): WaitsDescribed {
  const tabulated = tabulateWaits(waits);
  if (!tabulated.ok) return tabulated;
  const { table, bad } = tabulated;
  const survival = kaplanMeier(table);
  const { lower, upper } = limits(survival, greenwood(table), kind);
  const sum = (column: Float64Array) => column.reduce((total, count) => total + count, 0);
  return {
    ok: true,
    n: table.n,
    issued: sum(table.left.issued),
    refused: sum(table.left.refused),
    waiting: sum(table.censored),
    table: daysOf(table, survival, lower, upper),
    median: waitQuantile(table, survival, 0.5),
    interval95: [waitQuantile(table, lower, 0.5), waitQuantile(table, upper, 0.5)],
    bad,
  };
}

function daysOf(
  table: DayTable,
  survival: Float64Array,
  lower: Float64Array,
  upper: Float64Array,
): WaitDay[] {
  const issuedBy = cumulativeIncidence(table, 'issued').byDay;
  const refusedBy = cumulativeIncidence(table, 'refused').byDay;
  return Array.from(table.day, (day, i) => ({
    day,
    atRisk: table.atRisk[i] ?? 0,
    issued: table.left.issued[i] ?? 0,
    refused: table.left.refused[i] ?? 0,
    survival: survival[i] ?? 1,
    lower: lower[i] ?? 1,
    upper: upper[i] ?? 1,
    issuedBy: issuedBy[i] ?? 0,
    refusedBy: refusedBy[i] ?? 0,
  }));
}
