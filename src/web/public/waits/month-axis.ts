/** Months along a picture. */
import type { Words } from '../../../language/words.ts';
import { attributes, type Html, html } from '../../html/html.ts';
import { sayMonth } from './say-choice.ts';

/** Months since the year 0. */
export function monthNumber(month: string): number {
  const [year, number] = month.split('-').map(Number);
  return (year ?? 0) * 12 + (number ?? 1) - 1;
}

export const monthOf = (at: number): string =>
  `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;

/** A line joins only months that follow each other: between them nothing is known. */
export function runsOf<Told extends { readonly at: number }>(
  told: readonly Told[],
): readonly (readonly Told[])[] {
  const runs: Told[][] = [];
  for (const one of told) {
    const run = runs.at(-1);
    if (run?.at(-1)?.at === one.at - 1) run?.push(one);
    else runs.push([one]);
  }
  return runs;
}

/** A stretch without a month that can be told, left out of the picture. Months since the year 0. */
export type Gap = { readonly after: number; readonly until: number };

export type MonthAxis = {
  /** The months that have a place, in order. */
  readonly months: readonly number[];
  readonly gaps: readonly Gap[];
  /** Share of the width that a month has, in percent. */
  readonly wide: number;
  /** The middle of a month in percent of the width. */
  readonly x: (at: number) => number;
};

/** A longer stretch without any would leave the picture blank. */
const LONGEST_GAP = 12;

/** Places for the months from the first to the last of those given, long stretches between them left out. */
export function monthAxis(shown: readonly number[]): MonthAxis {
  const months: number[] = [];
  const gaps: Gap[] = [];
  for (const at of shown) {
    const last = months.at(-1);
    const isFar = last !== undefined && at - last > LONGEST_GAP;
    if (isFar) gaps.push({ after: last, until: at });
    for (let next = isFar ? at : (last ?? at - 1) + 1; next <= at; next++) months.push(next);
  }
  const places = new Map(months.map((at, place) => [at, place]));
  const wide = 100 / Math.max(1, months.length);
  return { months, gaps, wide, x: (at) => ((places.get(at) ?? 0) + 0.5) * wide };
}

/** Two words nearer to each other would touch on a phone, in percent of the width: a year, and a month by name. */
const [ROOM_FOR_YEAR, ROOM_FOR_MONTH] = [16, 33];
/** Fewer years are told by their months. */
const FEWEST_YEARS = 3;
/** Words that begin further to the right would leave the picture. */
const LAST = 92;

/** Years where there are many months, else a few months by name. */
export function drawMonthTicks(words: Words, { months, x }: MonthAxis): readonly Html[] {
  const years = months.filter((at) => at % 12 === 0);
  const byYear = years.length >= FEWEST_YEARS;
  const room = byYear ? ROOM_FOR_YEAR : ROOM_FOR_MONTH;
  let free = Number.NEGATIVE_INFINITY;
  return (byYear ? years : months).flatMap((at) => {
    const place = x(at);
    if (place < free) return [];
    free = place + room;
    const says = byYear ? at / 12 : sayMonth(words, monthOf(at));
    const kind = place > LAST ? 'end' : null;
    return [
      html`<text${attributes({ class: kind })} x="${place.toFixed(2)}%" y="100%" dy="22">${says}</text>`,
    ];
  });
}
