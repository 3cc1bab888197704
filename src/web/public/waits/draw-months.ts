/** How the wait changed: the middle by month of start; a month that is too young says so instead of looking fast. */
import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import type { Words } from '../../../language/words.ts';
import type { WaitKind } from '../../../services/ports/waits.ts';
import type { MonthOfWaits } from '../../../services/waits/by-month.ts';
import { FEWEST_CASES } from '../../../services/waits/cohort.ts';
import { type Html, html, NOTHING } from '../../html/html.ts';
import { drawPart } from './draw-parts.ts';
import {
  drawMonthTicks,
  type Gap,
  type MonthAxis,
  monthAxis,
  monthNumber,
  monthOf,
  runsOf,
} from './month-axis.ts';
import { sayMonth } from './say-choice.ts';

type Told = { readonly month: string; readonly at: number; readonly median: number };

export function drawMonths(words: Words, wait: WaitKind, months: readonly MonthOfWaits[]): Html {
  if (months.length === 0) return NOTHING;
  const hand = wait === 'issued-to-hand';
  const told = toldOf(months);
  const axis = monthAxis(shownOf(months));
  const picture =
    told.length < 2
      ? html`<p>${words.say('waits.months.none')}</p>`
      : html`<figure class="chart"><figcaption>${words.say(hand ? 'waits.months.caption-hand' : 'waits.months.caption')}</figcaption>
${drawPicture(words, axis, months, told)}</figure>`;
  const gaps = told.length < 2 ? [] : axis.gaps.map((gap) => html` ${sayGap(words, gap)}`);
  const inside = html`<div class="wide">${picture}
<p class="small soft">${words.say('waits.months.note')}${gaps}</p>
${drawMonthTable(words, hand, months)}</div>`;
  return drawPart('months', words.say('waits.months.heading'), inside);
}

function toldOf(months: readonly MonthOfWaits[]): readonly Told[] {
  return months.flatMap(({ month, is, median }) =>
    is === 'told' && median !== null ? [{ month, at: monthNumber(month), median }] : [],
  );
}

/** Months with too few cases have nothing to show: they stand in the table. */
const shownOf = (months: readonly MonthOfWaits[]): readonly number[] =>
  months.filter(({ is }) => is !== 'few').map(({ month }) => monthNumber(month));

const sayGap = (words: Words, { after, until }: Gap): string =>
  words.say('waits.months.gap', {
    after: sayMonth(words, monthOf(after)),
    until: sayMonth(words, monthOf(until)),
  });

function drawPicture(
  words: Words,
  axis: MonthAxis,
  months: readonly MonthOfWaits[],
  told: readonly Told[],
): Html {
  const { gaps, wide, x } = axis;
  const high = scaleLinear([0, Math.max(6, ...told.map(({ median }) => median))], [100, 0]).nice(4);
  const ticks = high.ticks(4);
  const young = months.filter(({ is }) => is === 'young').map(({ month }) => monthNumber(month));
  const path = line<Told>(
    ({ at }) => x(at),
    ({ median }) => high(median),
  ).digits(2);
  const dots =
    axis.months.length <= MOST_DOTS &&
    told.map(
      ({ at, median }) =>
        html`<circle class="dot" cx="${x(at).toFixed(2)}%" cy="${high(median).toFixed(2)}%" r="4"/>`,
    );
  return html`<svg class="plot" role="img" aria-label="${sayPicture(words, told)}">
<g class="grid">${ticks.map((tick) => html`<line x2="100%" y1="${high(tick)}%" y2="${high(tick)}%"/>`)}</g>${gaps.map(({ until }) => drawGap(x(until) - wide / 2))}
${young.map((at) => html`<rect class="young" x="${(x(at) - wide / 2).toFixed(2)}%" width="${wide.toFixed(2)}%" height="100%"/>`)}
<svg viewBox="0 0 100 100" preserveAspectRatio="none">${runsOf(told).map((run) => html`<path class="curve first" d="${path([...run]) ?? ''}"/>`)}</svg>
<line class="axis" x2="100%" y1="100%" y2="100%"/>${dots}
<g class="end">${ticks.map((tick) => html`<text x="-10" y="${high(tick)}%" dy="5">${tick}</text>`)}</g><text x="-36" dy="-14">${words.say('waits.months.days')}</text>
${young.length > 0 && html`<text class="halo ${x(young[0] ?? 0) > 50 ? 'end' : ''}" x="${x(young[0] ?? 0) > 50 ? 100 : x(young[0] ?? 0)}%" y="0" dy="-14">${words.say('waits.months.young')}</text>`}
<g class="mid tick">${drawMonthTicks(words, axis)}</g></svg>
`;
}

/** Where months were left out, a rule from top to bottom. */
const drawGap = (x: number): Html =>
  html`<line class="axis" x1="${x.toFixed(2)}%" x2="${x.toFixed(2)}%" y2="100%" stroke-dasharray="2 4"/>`;

/** More dots would run into each other on a phone. */
const MOST_DOTS = 40;

function sayPicture(words: Words, told: readonly Told[]): string {
  const sorted = told.toSorted((one, other) => one.median - other.median);
  const [fastest, slowest] = [sorted[0], sorted.at(-1)];
  return words.say('waits.months.says', {
    told: told.length,
    least: fastest?.median ?? 0,
    fastest: sayMonth(words, fastest?.month ?? ''),
    most: slowest?.median ?? 0,
    slowest: sayMonth(words, slowest?.month ?? ''),
  });
}

function drawMonthTable(words: Words, hand: boolean, months: readonly MonthOfWaits[]): Html {
  const rows = months.map((of) => {
    const head = html`<th scope="row">${sayMonth(words, of.month)}</th>`;
    if (of.is === 'few') {
      return html`<tr>${head}<td colspan="3" class="soft">${words.say('waits.months.is-few', { least: FEWEST_CASES })}</td></tr>
`;
    }
    return html`<tr>${head}<td class="n">${of.n}</td><td class="n">${of.waiting}</td><td class="n">${sayMonthMedian(words, of)}</td></tr>
`;
  });
  const half = words.say(hand ? 'waits.months.half-hand' : 'waits.months.half');
  return html`<details><summary>${words.say('waits.months.open')}</summary>
<div class="scroll" tabindex="0" role="group" aria-label="${words.say('waits.months.heading')}"><table>
<thead><tr><th scope="col">${words.say('waits.months.month')}</th><th scope="col" class="n">${words.say('waits.months.cases')}</th><th scope="col" class="n">${words.say('waits.months.waiting')}</th><th scope="col" class="n">${half}</th></tr></thead>
<tbody>${rows}</tbody></table></div></details>
`;
}

function sayMonthMedian(words: Words, { is, median }: MonthOfWaits): string {
  if (is === 'young') return words.say('waits.months.is-young');
  return median === null
    ? words.say('waits.months.not-seen')
    : words.say('waits.months.day-count', { days: median });
}
