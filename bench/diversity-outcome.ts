/**
 * Of the Diversity Visa cases that were held so many days before the end of their fiscal year: how many were issued in
 * it. The table of src/explanation/belief/diversity-outcome.ts is the mean of the two years.
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { CaseHistory } from '../src/waits/case-history.ts';
import { readDiversityYear } from './forecast-data.ts';

const SHARED = process.env['OVERCOME_SHARED'] ?? fileURLToPath(new URL('../../shared/', import.meta.url));
const FOLDER = `${SHARED.replace(/\/$/, '')}/data/dv`;
const YEARS = [2022, 2023];
const DAYS_LEFT = [270, 180, 120, 90, 60, 30, 14, 7, 3, 1, 0];

if (!existsSync(FOLDER)) {
  console.error('The shared test data is not there: set OVERCOME_SHARED to its folder.');
  process.exit(2);
}

const histories = YEARS.map((year) => ({ year, cases: readDiversityYear(FOLDER, year) }));
console.log(['days left', ...YEARS.map((year) => `FY${year}`), 'mean'].join('\t'));
for (const left of DAYS_LEFT) {
  const shares = histories.map(({ year, cases }) => issuedShare(cases, year, left));
  const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
  console.log([left, ...[...shares, mean].map((share) => share.toFixed(2))].join('\t'));
}

function issuedShare(cases: readonly CaseHistory[], year: number, left: number): number {
  const until = `${year}-09-30`;
  const day = Temporal.PlainDate.from(until).subtract({ days: left }).toString();
  const held = cases.filter(({ start, end }) => start <= day && (end === null || end > day));
  const issued = held.filter(({ end, outcome }) => outcome === 'issued' && end !== null && end <= until);
  return issued.length / held.length;
}
