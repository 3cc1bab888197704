import { readFileSync } from 'node:fs';
import { type DayTable, tabulateWaits } from '../tabulate-waits.ts';
import { ENDS, type Wait } from '../wait.ts';

type Column = readonly (number | null)[];
type Band = { readonly lower: Column; readonly upper: Column };

/** One set of waits and what R's `survival` says about it; made by from-r.R. */
export type FromR = {
  readonly name: string;
  readonly rows: {
    readonly days: readonly number[];
    readonly ended: readonly string[];
    readonly joined: readonly number[];
    readonly group: readonly number[];
  };
  readonly day: Column;
  readonly atRisk: Column;
  readonly survival: Column;
  readonly plain: Band;
  readonly loglog: Band;
  readonly quantile: Band & { readonly p: readonly number[]; readonly at: Column };
  readonly incidence: {
    readonly day: Column;
    readonly issued: Column;
    readonly refused: Column;
    readonly issuedError: Column;
    readonly refusedError: Column;
  };
  readonly restricted: { readonly within: readonly number[]; readonly mean: Column; readonly error: Column };
  readonly logRank: {
    readonly observed: Column;
    readonly expected: Column;
    readonly chiSquare: Column;
    readonly p: Column;
  } | null;
};

/** R's two-sided 95 %. */
export const Z_OF_R = 1.959963984540054;

export const fromR: readonly FromR[] = JSON.parse(
  readFileSync(new URL('from-r.json', import.meta.url), 'utf8'),
);

/** The waits of a set, or of one group of it. */
export function waitsOf({ rows }: FromR, group?: number): Wait[] {
  const all = rows.days.map((days, i) => ({
    days,
    ended: ENDS.find((end) => end === rows.ended[i]) ?? null,
    joined: rows.joined[i] ?? 0,
  }));
  return group === undefined ? all : all.filter((_, i) => rows.group[i] === group);
}

/** The table of waits that are known to be right. */
export function tableOf(waits: readonly Wait[]): DayTable {
  const tabulated = tabulateWaits(waits);
  if (!tabulated.ok) throw new Error(tabulated.problem);
  return tabulated.table;
}

/** The largest difference between our column and R's on R's days; where R has no answer there is nothing to compare. */
export function worst(table: DayTable, ours: Float64Array, days: Column, theirs: Column): number {
  const at = new Map([...table.day].map((day, i) => [day, ours[i]]));
  return Math.max(
    ...theirs.map((value, i) =>
      value === null ? 0 : Math.abs((at.get(days[i] ?? -1) ?? Number.NaN) - value),
    ),
  );
}
