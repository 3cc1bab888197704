/** By how much the sums move when rows come and go: gathered first, since thousands of rows share a sum. */
import type { DataSetKind, Hold, WaitKind } from '../../services/ports/waits.ts';
import type { WaitsRow } from '../database/tables.ts';
import { classesOf, ENDED, periodsOf, placesOf } from './wait-columns.ts';

export type CohortTally = {
  readonly wait: WaitKind;
  readonly place: string;
  readonly visaClass: string;
  readonly hold: Hold;
  /** By how much the number of its waits moves. */
  n: number;
  /** Moves by period, days and end, packed into one number by {@link cellOf}. */
  readonly cells: Map<number, number>;
};

export type Tally = {
  /** `by` is 1 for a row that came, -1 for one that went. */
  readonly count: (row: WaitsRow, by: 1 | -1) => void;
  readonly cohorts: () => readonly CohortTally[];
};

/** More days than lie between any two of the calendar; with six digits of a period it stays far below 2^53. */
const DAYS = 4_194_304;

const cellOf = (period: number, days: number, ended: number): number =>
  (period * DAYS + days) * ENDED.length + ended;

export function openCell(cell: number): {
  readonly period: number;
  readonly days: number;
  readonly ended: number;
} {
  const ended = cell % ENDED.length;
  const rest = (cell - ended) / ENDED.length;
  const days = rest % DAYS;
  return { period: (rest - days) / DAYS, days, ended };
}

export function makeTally(kind: DataSetKind): Tally {
  const cohorts = new Map<string, CohortTally>();
  const cohortOf = (row: WaitsRow, place: string, visaClass: string): CohortTally => {
    const { wait, hold } = row;
    const name = cohortName({ wait, place, visa_class: visaClass, hold });
    const known = cohorts.get(name) ?? { wait, place, visaClass, hold, n: 0, cells: new Map() };
    cohorts.set(name, known);
    return known;
  };
  return {
    count: (row, by) => {
      const ended = ENDED.indexOf(row.ended);
      const cells = periodsOf(row).map((period) => cellOf(period, row.days, ended));
      for (const place of placesOf(row, kind)) {
        for (const visaClass of classesOf(row)) {
          const cohort = cohortOf(row, place, visaClass);
          cohort.n += by;
          for (const cell of cells) cohort.cells.set(cell, (cohort.cells.get(cell) ?? 0) + by);
        }
      }
    },
    cohorts: () => [...cohorts.values()],
  };
}

/** The separator cannot stand in any of them. */
export function cohortName(cohort: {
  readonly wait: string;
  readonly place: string;
  readonly visa_class: string;
  readonly hold: string;
}): string {
  return [cohort.wait, cohort.place, cohort.visa_class, cohort.hold].join('\u0000');
}
