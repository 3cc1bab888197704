/** Reads the shared histories that the forecast is measured on: prepared questions, and two sources to walk through. */
import { readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { KnownAsOf, Outcome } from '../src/waits/backtest/known-as-of.ts';
import type { CaseHistory } from '../src/waits/case-history.ts';
import type { ForecastAsk } from '../src/waits/forecast/forecaster.ts';

/** The questions in a folder of NAME.history, NAME.ask and NAME.truth, plain or packed. */
export function readQuestions(folder: string): (KnownAsOf & { readonly name: string })[] {
  const files = readdirSync(folder);
  const read = (name: string, part: string) => {
    const file = files.find((known) => known.startsWith(`${name}.${part}.`)) ?? '';
    return textOf(`${folder}/${file}`);
  };
  const names = files
    .filter((file) => file.includes('.ask.'))
    .map((file) => file.slice(0, file.indexOf('.ask.')));
  return names.sort().map((name) => {
    const truth: Record<string, Outcome> = JSON.parse(read(name, 'truth'));
    const asks = jsonLines<ForecastAsk & { id: string }>(read(name, 'ask'));
    const asked = asks.flatMap((ask) => {
      const outcome = truth[ask.id];
      return outcome === undefined ? [] : [{ ask, outcome }];
    });
    return { name, asOf: asks[0]?.asOf ?? '', history: jsonLines<CaseHistory>(read(name, 'history')), asked };
  });
}

/** Diversity Visa cases of a year: a wait from the first refusal or administrative processing to issued. */
export function readDiversityYear(folder: string, year: number): CaseHistory[] {
  const waits = new Map<string, CaseHistory>();
  for (const row of csvRows(`${folder}/transitions_FY${year}.csv.gz`)) {
    const { case: id = '', status = '', status_date: day = '', region, consulate: post } = row;
    const wait = waits.get(id);
    const hold = HOLDS[status];
    if (day === '' || wait?.end) continue;
    if (wait === undefined) {
      const refusedForGood = status === 'Refused' && year >= 2023;
      if (hold === undefined || refusedForGood) continue;
      const covariates = { class: 'DV', post, region, hold };
      waits.set(id, { id, start: day, end: null, outcome: null, seen: `${year}-09-30`, covariates });
    } else if (status === 'Issued' && day >= wait.start) {
      waits.set(id, { ...wait, end: day, outcome: 'issued', seen: day });
    } else if (status === 'Refused' && year >= 2023 && day >= wait.start) {
      waits.set(id, { ...wait, end: day, outcome: 'refused', seen: day });
    }
  }
  return [...waits.values()];
}

/** From FY2023 the page tells a refusal under 221(g) from one for good; before, both read "Refused". */
const HOLDS: Readonly<Record<string, string>> = {
  'Administrative Processing': 'administrative-processing',
  Refused: 'refused',
  Refused221g: '221(g)',
};

/** Cases of the crowd-sourced tracker; only those that were cleared in the end. */
export function readTracker(file: string): CaseHistory[] {
  return csvRows(file).flatMap((row, i) => {
    const {
      check_date: start = '',
      complete_date: end = '',
      visa,
      consulate: post,
      entry,
      major: field,
    } = row;
    if (end < start) return [];
    const covariates = { class: visa, post, entry, field };
    return [{ id: `t${i}`, start, end, outcome: 'issued' as const, seen: end, covariates }];
  });
}

function csvRows(file: string): Record<string, string | undefined>[] {
  const [head = '', ...lines] = textOf(file).trim().split(/\r?\n/);
  const names = head.split(',');
  return lines.map((line) => {
    const cells = line.split(',');
    return Object.fromEntries(names.map((name, i) => [name, cells[i]]));
  });
}

function textOf(file: string): string {
  const bytes = readFileSync(file);
  return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}

function jsonLines<T>(text: string): T[] {
  return text
    .trim()
    .split('\n')
    .map((line): T => JSON.parse(line));
}
