/** One row of a Diversity Visa history: what the page showed of a case since when, and when that was seen. */
import { type CaseNumber, caseNumberOf } from '../../look-up/case-number.ts';
import { type DvWord, dvWord } from './dv-words.ts';
import type { CsvRow } from './read-csv.ts';
import { readDay } from './read-day.ts';

export const DV_COLUMNS = ['case', 'snapshot', 'consulate', 'status', 'status_date', 'refused221g'] as const;

export type DvRow = {
  /** "2023AF20". */
  readonly number: string;
  readonly year: number;
  /** The day it was seen, ISO. */
  readonly snapshot: string;
  /** Three-letter code; null where the page showed none. */
  readonly post: string | null;
  readonly word: DvWord;
  /** The page's own day of the status; null where it showed none. */
  readonly on: string | null;
  /** The day of the application; null where the page showed none. */
  readonly submitted: string | null;
};

export type DvRead =
  | { readonly ok: true; readonly row: DvRow }
  | { readonly ok: false; readonly problem: string };

/** @param today ISO. */
export function readDvRow({ row }: Extract<CsvRow, { ok: true }>, today: string): DvRead {
  const given = (name: string): string => row[name] ?? '';
  const number: CaseNumber | null = caseNumberOf(given('case'));
  if (number?.form !== 'diversity') {
    return wrong(`"case" is "${given('case').slice(0, 40)}". Expected a Diversity Visa case like 2023AF20.`);
  }
  const snapshot = readDay('snapshot', given('snapshot'), today);
  if (!snapshot.ok) return snapshot;
  const word = dvWord(given('status'), given('refused221g') !== '');
  if (word === null) {
    return wrong(
      `"status" is "${given('status').slice(0, 40)}". Expected a word of the status page, such as Ready or Issued.`,
    );
  }
  // Where the page is a day ahead of whoever looked, it shows days to come.
  const on = given('status_date') === '' ? null : readDay('status_date', given('status_date'), today);
  if (on !== null && !on.ok) return on;
  const submitted = given('submit_date') === '' ? null : readDay('submit_date', given('submit_date'), today);
  const post = /^[A-Z]{3}$/.test(given('consulate')) ? given('consulate') : null;
  return {
    ok: true,
    row: {
      ...{ number: number.text, year: Number(number.text.slice(0, 4)), snapshot: snapshot.day, post, word },
      ...{ on: on?.day ?? null, submitted: submitted?.ok ? submitted.day : null },
    },
  };
}

const wrong = (problem: string): DvRead => ({ ok: false, problem });
