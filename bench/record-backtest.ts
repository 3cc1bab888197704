/**
 * Records how the forecast does on the shared test data, for the page that explains it: what `/waits/how` shows while
 * a server has too few cases of its own. Writes src/services/waits/learning/recorded-proof.ts; only counts and means
 * go into it, no case. Takes half a minute.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { checkForecast } from '../src/services/waits/learning/check-forecast.ts';
import { meanMisleads } from '../src/services/waits/learning/mean-misleads.ts';
import {
  type CheckedOn,
  type ProofSet,
  type ShownOn,
  wasChosenOn,
} from '../src/services/waits/learning/proof.ts';
import type { CaseHistory } from '../src/waits/case-history.ts';
import { readDiversityYear, readTracker } from './forecast-data.ts';

const DATA = resolve(process.env['OVERCOME_SHARED'] ?? resolve(import.meta.dirname, '../../shared'), 'data');
const INTO = resolve(import.meta.dirname, '../src/services/waits/learning/recorded-proof.ts');

const TRACKER: ProofSet = {
  name: 'Crowd-sourced wait tracker, 2009 to 2015',
  source: 'https://github.com/chenchen2015/CheckeeInfo-Scraper',
  licence: 'MIT',
};
const DIVERSITY: ProofSet = {
  name: 'Diversity Visa cases of the fiscal year 2023',
  source: 'https://github.com/dvcharts/dvcharts.github.io',
  licence: 'BSD-3-Clause',
};

/** The days that `npm run eval:forecast` walks through. */
const daysOf = (years: readonly number[], months: readonly [number, number], days: readonly string[]) =>
  years.flatMap((year) =>
    Array.from({ length: months[1] - months[0] + 1 }, (_, at) =>
      String(months[0] + at).padStart(2, '0'),
    ).flatMap((month) => days.map((day) => `${year}-${month}-${day}`)),
  );

const latestFirst = (cases: readonly CaseHistory[]) =>
  cases.toSorted((one, other) => (one.start < other.start ? 1 : -1));

function measure(
  set: ProofSet,
  cases: { readonly learned: readonly CaseHistory[]; readonly shown: readonly CaseHistory[] },
  on: { readonly days: readonly string[]; readonly until: string },
): { readonly checked: CheckedOn; readonly shown: ShownOn } {
  const check = checkForecast(latestFirst(cases.learned), on.days, on.until);
  const misleads = meanMisleads(cases.shown, on.until);
  if (check === null || misleads === null) throw new Error(`There is too little to measure of: ${set.name}`);
  return {
    checked: { sets: [set], check, chosenOnThese: wasChosenOn([set]) },
    shown: { set, misleads },
  };
}

function main(): void {
  if (!existsSync(`${DATA}/tracker`)) {
    console.log('The shared test data is not there: nothing to record.');
    return;
  }
  const tracker = readTracker(`${DATA}/tracker/cleared_2009_2015.csv`);
  const [before, year] = [2022, 2023].map((of) => readDiversityYear(`${DATA}/dv`, of));
  const of = [
    measure(
      TRACKER,
      { learned: tracker, shown: tracker },
      {
        days: daysOf([2010, 2011, 2012, 2013, 2014, 2015], [1, 12], ['01']),
        until: '2018-12-01',
      },
    ),
    measure(
      DIVERSITY,
      { learned: [...(before ?? []), ...(year ?? [])], shown: year ?? [] },
      { days: daysOf([2023], [2, 8], ['01', '15']), until: '2023-09-30' },
    ),
  ];
  const recorded = {
    recordedOn: Temporal.Now.plainDateISO().toString(),
    command: 'node bench/record-backtest.ts',
    checks: of.map(({ checked }) => checked),
    examples: of.map(({ shown }) => shown),
  };
  writeFileSync(INTO, `${HEAD}${JSON.stringify(recorded, rounded)} as const satisfies RecordedProof;\n`);
  execFileSync('npx', ['biome', 'check', '--write', INTO], { stdio: 'ignore' });
}

const HEAD = `/**
 * How the forecast did on collections of others: what is shown while a server has too few cases of its own. Made by
 * the command that stands in it, from the sources that stand in it; counts and means alone, no case.
 */
import type { RecordedProof } from './proof.ts';

export const RECORDED_PROOF = `;

const rounded = (_name: string, value: unknown): unknown =>
  typeof value === 'number' ? Math.round(value * 10_000) / 10_000 : value;

main();
