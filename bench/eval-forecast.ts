/**
 * How good the forecast is, beside three simple methods: Brier score and calibration error for each horizon, on the
 * prepared questions and on days walked through two sources. Only what was known on a day is used for that day.
 * `--questions` leaves the walk out.
 */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { backtest, type Score } from '../src/waits/backtest/backtest.ts';
import { endedOnly } from '../src/waits/backtest/ended-only.ts';
import { kaplanMeierByPost } from '../src/waits/backtest/kaplan-meier-by-post.ts';
import { type KnownAsOf, knownAsOf } from '../src/waits/backtest/known-as-of.ts';
import { pooledKaplanMeier } from '../src/waits/backtest/pooled-kaplan-meier.ts';
import { refinedHazards } from '../src/waits/backtest/refined-hazards.ts';
import { HORIZONS } from '../src/waits/forecast/ahead.ts';
import { readDiversityYear, readQuestions, readTracker } from './forecast-data.ts';

const DATA = resolve(process.env['OVERCOME_SHARED'] ?? resolve(import.meta.dirname, '../../shared'), 'data');
const METHODS = {
  forecast: refinedHazards,
  'ended only': endedOnly,
  'pooled KM': pooledKaplanMeier,
  'KM by post': kaplanMeierByPost,
};
type Scores = Readonly<Record<keyof typeof METHODS, Score>>;

function scores(day: KnownAsOf): Scores {
  return {
    forecast: backtest(METHODS.forecast, day),
    'ended only': backtest(METHODS['ended only'], day),
    'pooled KM': backtest(METHODS['pooled KM'], day),
    'KM by post': backtest(METHODS['KM by post'], day),
  };
}

function printDay(name: string, day: KnownAsOf, of: Scores): void {
  console.log(`\n${name}: as of ${day.asOf}, ${day.history.length} histories, ${day.asked.length} asks`);
  console.log(`  ${'Brier / calibration'.padEnd(20)}${HORIZONS.map((h) => `${h} d`.padStart(15)).join('')}`);
  for (const [method, score] of Object.entries(of)) {
    const cells = HORIZONS.map((h) =>
      `${figure(score[h].brier, 4)} / ${figure(score[h].calibration, 3)}`.padStart(15),
    );
    console.log(`  ${method.padEnd(20)}${cells.join('')}`);
  }
}

const figure = (value: number | null, digits: number) => (value === null ? '-' : value.toFixed(digits));

/** The three figures that the method is judged by. */
function printSummary(name: string, all: readonly Scores[]): void {
  const ratios = (to: keyof Scores) =>
    all.flatMap((of) => {
      const [ours, theirs] = [of.forecast[30].brier, of[to][30].brier];
      return ours === null || !theirs ? [] : [ours / theirs];
    });
  const pooled = ratios('pooled KM');
  const errors = all.flatMap((of) => HORIZONS.flatMap((h) => of.forecast[h].calibration ?? []));
  console.log(`\n${name}, ${all.length} days`);
  console.log(
    `  Brier at 30 days against pooled KM:  ${mean(pooled)}, worst ${Math.max(...pooled).toFixed(3)}`,
  );
  console.log(`  Days on which it was worse:          ${pooled.filter((ratio) => ratio > 1).length}`);
  console.log(`  Brier at 30 days against ended only: ${mean(ratios('ended only'))}`);
  console.log(`  Calibration error, all horizons:     ${mean(errors)}`);
}

const mean = (values: readonly number[]) =>
  (values.reduce((sum, v) => sum + v, 0) / values.length).toFixed(3);

function walk(
  name: string,
  cases: Parameters<typeof knownAsOf>[0],
  days: readonly string[],
  until: string,
): void {
  const walked = days.map((day) => knownAsOf(cases, day, until)).filter(({ asked }) => asked.length >= FEW);
  printSummary(name, walked.map(scores));
}

/** With fewer asks a day's score is mostly chance. */
const FEW = 30;

function months(year: number, from: number, to: number, day: string): string[] {
  return Array.from(
    { length: to - from + 1 },
    (_, i) => `${year}-${String(from + i).padStart(2, '0')}-${day}`,
  );
}

function main(): void {
  if (!existsSync(`${DATA}/forecast`)) {
    console.log('The shared test data is not there: nothing to measure the forecast on.');
    return;
  }
  const questions = readQuestions(`${DATA}/forecast`).map((day) => ({ day, of: scores(day) }));
  for (const { day, of } of questions) printDay(day.name, day, of);
  printSummary(
    'Prepared questions',
    questions.map(({ of }) => of),
  );
  if (process.argv.includes('--questions')) return;
  const year = (of: number) => readDiversityYear(`${DATA}/dv`, of);
  const [fy2018, fy2022, fy2023] = [year(2018), year(2022), year(2023)];
  const inYear = (of: number) => [...months(of, 2, 8, '01'), ...months(of, 2, 8, '15')];
  walk('Diversity Visas FY2018, nothing before', fy2018, inYear(2018), '2018-10-01');
  walk('Diversity Visas FY2022, after FY2018', [...fy2018, ...fy2022], inYear(2022), '2022-10-01');
  walk('Diversity Visas FY2023, after FY2022', [...fy2022, ...fy2023], inYear(2023), '2023-10-01');
  const tracker = readTracker(`${DATA}/tracker/cleared_2009_2015.csv`);
  for (const began of [2010, 2011, 2012, 2013, 2014, 2015])
    walk(`Wait tracker ${began}`, tracker, months(began, 1, 12, '01'), '2018-12-01');
}

main();
