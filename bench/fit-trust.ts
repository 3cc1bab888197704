/**
 * How far the forecast should trust its chain: fits the weights of src/waits/forecast/trust.ts on days of the wait
 * tracker by ridge logistic regression with the pooled curve as offset, every day counted alike. Prints, for each year
 * left out, the score on that year of weights fitted on the others, and the weights fitted on all years.
 */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { brierScore, type Scored } from '../src/waits/backtest/brier-score.ts';
import { calibrationError } from '../src/waits/backtest/calibration-error.ts';
import { endedOnly } from '../src/waits/backtest/ended-only.ts';
import { knownAsOf } from '../src/waits/backtest/known-as-of.ts';
import type { CaseHistory } from '../src/waits/case-history.ts';
import { dayNumber } from '../src/waits/day-number.ts';
import { ahead, HORIZONS, type Horizon, withinOf } from '../src/waits/forecast/ahead.ts';
import { dailyChances } from '../src/waits/forecast/daily-chances.ts';
import { lastDayToIssue } from '../src/waits/forecast/hard-end.ts';
import { learn } from '../src/waits/forecast/learn.ts';
import { chanceOf } from '../src/waits/forecast/logit.ts';
import { signalsAt } from '../src/waits/forecast/temper.ts';
import { traitsOf } from '../src/waits/forecast/traits.ts';
import { readDiversityYear, readTracker } from './forecast-data.ts';

type Row = {
  readonly raw: number;
  readonly anchor: number;
  readonly pooled: number;
  readonly ended: number;
  readonly signals: readonly number[];
  readonly happened: boolean;
};
type Day = { readonly year: number; readonly rows: Readonly<Record<Horizon, readonly Row[]>> };

const DATA = resolve(process.env['OVERCOME_SHARED'] ?? resolve(import.meta.dirname, '../../shared'), 'data');
/** Fewer asks than this make a day's score mostly chance. */
const FEW = 30;
/** What a day counts as, in asks; and the pull of the weights towards 0, in the same coin. */
const DAY_COUNTS = 100;
const RIDGE = 5;

function dayOf(cases: readonly CaseHistory[], asOf: string, until: string): Day | null {
  const { history, asked } = knownAsOf(cases, asOf, until);
  const learned = learn(history, asOf);
  if (!learned.ok || asked.length < FEW) return null;
  const { model } = learned;
  const ended = endedOnly(history, asOf);
  const rows: Record<Horizon, Row[]> = { 7: [], 14: [], 30: [], 60: [], 90: [] };
  const today = dayNumber(asOf) ?? 0;
  for (const { ask, outcome } of asked) {
    const traits = traitsOf(ask.covariates);
    const began = dayNumber(ask.start) ?? today;
    const lastDay = lastDayToIssue(traits.class, began);
    const daysLeft = lastDay === null ? Number.POSITIVE_INFINITY : lastDay - today;
    const standpoint = { family: traits.family, waited: today - began, daysLeft };
    const raw = withinOf(ahead(dailyChances(model, traits), standpoint.waited, daysLeft));
    const endedWithin = ended(ask);
    for (const horizon of HORIZONS) {
      if (outcome.follow < horizon) continue;
      const { anchor, departure, mood, front } = signalsAt(
        model.around[traits.family],
        standpoint,
        horizon,
        raw[horizon],
      );
      rows[horizon].push({
        raw: raw[horizon],
        anchor,
        pooled: chanceOf(anchor),
        ended: endedWithin[horizon],
        signals: [departure, mood, front],
        happened: outcome.days !== null && outcome.days <= horizon,
      });
    }
  }
  return { year: Number(asOf.slice(0, 4)), rows };
}

/** Newton's method for a logistic regression with an offset. */
function fit(days: readonly Day[], horizon: Horizon, size: number): number[] {
  let weights: number[] = new Array<number>(size).fill(0);
  for (let step = 0; step < 30; step++) {
    const slope = weights.map((weight) => -RIDGE * weight);
    const bow = weights.map((_, i) => weights.map((__, j): number => (i === j ? RIDGE : 0)));
    for (const { rows } of days) {
      const counts = DAY_COUNTS / Math.max(1, rows[horizon].length);
      for (const row of rows[horizon]) {
        const chance = tempered(row, weights);
        const miss = counts * ((row.happened ? 1 : 0) - chance);
        weights.forEach((_, i) => {
          const at = row.signals[i] ?? 0;
          slope[i] = (slope[i] ?? 0) + miss * at;
          const line = bow[i] ?? [];
          for (let j = 0; j < size; j++)
            line[j] = (line[j] ?? 0) + counts * chance * (1 - chance) * at * (row.signals[j] ?? 0);
        });
      }
    }
    const move = solve(bow, slope);
    weights = weights.map((weight, i) => weight + (move[i] ?? 0));
  }
  return weights;
}

function tempered({ anchor, signals }: Row, weights: readonly number[]): number {
  return chanceOf(weights.reduce((sum, weight, i) => sum + weight * (signals[i] ?? 0), anchor));
}

/** Gauss elimination of a small positive definite system. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i] ?? 0]);
  rows.forEach((pivot, i) => {
    rows.forEach((row, k) => {
      if (k === i) return;
      const by = (row[i] ?? 0) / (pivot[i] ?? 1);
      for (let j = i; j < row.length; j++) row[j] = (row[j] ?? 0) - by * (pivot[j] ?? 0);
    });
  });
  return rows.map((row, i) => (row.at(-1) ?? 0) / (row[i] ?? 1));
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

function brier(rows: readonly Row[], chance: (row: Row) => number): number {
  return brierScore(rows.map((row) => ({ chance: chance(row), happened: row.happened }))) ?? Number.NaN;
}

function print(
  name: string,
  days: readonly Day[],
  weights: Readonly<Record<Horizon, readonly number[]>>,
): void {
  const at30 = (chance: (row: Row) => number, to: (row: Row) => number) =>
    days.map(({ rows }) => brier(rows[30], chance) / brier(rows[30], to));
  const ours = (horizon: Horizon) => (row: Row) => tempered(row, weights[horizon]);
  const error = (chance: (horizon: Horizon) => (row: Row) => number) =>
    days.flatMap(({ rows }) =>
      HORIZONS.flatMap(
        (horizon) =>
          calibrationError(
            rows[horizon].map((row): Scored => ({ chance: chance(horizon)(row), happened: row.happened })),
          ) ?? [],
      ),
    );
  const raw = () => (row: Row) => row.raw;
  const against = at30(ours(30), ({ pooled }) => pooled);
  const before = at30(
    ({ raw: chance }) => chance,
    ({ pooled }) => pooled,
  );
  const endedOnlyRatio = at30(ours(30), ({ ended }) => ended);
  console.log(
    [
      name.padEnd(16),
      `${days.length}`.padStart(4),
      mean(before).toFixed(3),
      Math.max(...before).toFixed(2),
      mean(error(raw)).toFixed(3),
      ' ->',
      mean(against).toFixed(3),
      Math.max(...against).toFixed(2),
      mean(endedOnlyRatio).toFixed(3),
      mean(error(ours)).toFixed(3),
    ].join('  '),
  );
}

function weightsFrom(days: readonly Day[]): Record<Horizon, readonly number[]> {
  const of = (horizon: Horizon) => fit(days, horizon, 3);
  return { 7: of(7), 14: of(14), 30: of(30), 60: of(60), 90: of(90) };
}

function leaveOneYearOut(name: string, days: readonly Day[]): void {
  for (const year of new Set(days.map((day) => day.year)))
    print(
      `${name} ${year}`,
      days.filter((day) => day.year === year),
      weightsFrom(days.filter((day) => day.year !== year)),
    );
  const all = weightsFrom(days);
  for (const horizon of HORIZONS) {
    const shown = all[horizon].map((weight) => weight.toFixed(2)).join('  ');
    console.log(`  ${name}, all years, ${horizon} days: departure, mood, front  ${shown}`);
  }
}

function twiceAMonth(year: number, from: number, to: number): string[] {
  return Array.from(
    { length: to - from + 1 },
    (_, i) => `${year}-${String(from + i).padStart(2, '0')}`,
  ).flatMap((month) => [`${month}-05`, `${month}-20`]);
}

function main(): void {
  if (!existsSync(`${DATA}/tracker`)) {
    console.log('The shared test data is not there: nothing to fit on.');
    return;
  }
  console.log(
    'year left out, days, chain alone: against pooled KM, worst, calibration -> tempered: the same',
  );
  const tracker = readTracker(`${DATA}/tracker/cleared_2009_2015.csv`);
  const walked = [2010, 2011, 2012, 2013, 2014, 2015].flatMap((year) =>
    twiceAMonth(year, 1, year === 2015 ? 10 : 12),
  );
  leaveOneYearOut(
    'tracker',
    walked.flatMap((day) => dayOf(tracker, day, '2018-12-01') ?? []),
  );
  const [fy2018, fy2022, fy2023] = [2018, 2022, 2023].map((year) => readDiversityYear(`${DATA}/dv`, year));
  const years = [
    [2018, fy2018 ?? []],
    [2022, [...(fy2018 ?? []), ...(fy2022 ?? [])]],
    [2023, [...(fy2022 ?? []), ...(fy2023 ?? [])]],
  ] as const;
  leaveOneYearOut(
    'DV',
    years.flatMap(([year, cases]) =>
      twiceAMonth(year, 2, 6).flatMap((day) => dayOf(cases, day, `${year}-10-01`) ?? []),
    ),
  );
}

main();
