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

const MOST_YEARS = 6;
const MOST_MONTHS = 3;
/** Words that begin further to the right would leave the picture. */
const LAST = 92;

/** Years where there are many months, else a few months by name. `x` gives the place of a month in percent. */
export function drawMonthTicks(
  words: Words,
  first: number,
  count: number,
  x: (at: number) => number,
): readonly Html[] {
  const all = Array.from({ length: count }, (_, index) => first + index);
  const years = all.filter((at) => at % 12 === 0);
  const tick = (at: number, says: string | number): Html => {
    const place = x(at);
    return html`<text${attributes({ class: place > LAST ? 'end' : null })} x="${place.toFixed(2)}%" y="100%" dy="22">${says}</text>`;
  };
  if (years.length >= 3) {
    const step = Math.ceil(years.length / MOST_YEARS);
    return years.filter((_, index) => index % step === 0).map((at) => tick(at, at / 12));
  }
  const step = Math.max(1, Math.ceil(count / MOST_MONTHS));
  return all.filter((_, index) => index % step === 0).map((at) => tick(at, sayMonth(words, monthOf(at))));
}
