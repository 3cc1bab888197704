/** How the wait changed: the middle by month of start; a month that is too young says so instead of looking fast. */
import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import type { Words } from '../../../language/words.ts';
import type { WaitKind } from '../../../services/ports/waits.ts';
import type { MonthOfWaits } from '../../../services/waits/by-month.ts';
import { FEWEST_CASES } from '../../../services/waits/cohort.ts';
import { type Html, html, NOTHING } from '../../html/html.ts';
import { drawPart } from './draw-parts.ts';
import { drawMonthTicks, monthNumber, runsOf } from './month-axis.ts';
import { sayMonth } from './say-choice.ts';

type Told = { readonly month: string; readonly at: number; readonly median: number };

export function drawMonths(words: Words, wait: WaitKind, months: readonly MonthOfWaits[]): Html {
  if (months.length === 0) return NOTHING;
  const hand = wait === 'issued-to-hand';
  const told = toldOf(months);
  const picture =
    told.length < 2
      ? html`<p>${words.say('waits.months.none')}</p>`
      : html`<figure class="chart"><figcaption>${words.say(hand ? 'waits.months.caption-hand' : 'waits.months.caption')}</figcaption>
${drawPicture(words, months, told)}</figure>`;
  const inside = html`<div class="wide">${picture}
<p class="small soft">${words.say('waits.months.note')}</p>
${drawMonthTable(words, hand, months)}</div>`;
  return drawPart('months', words.say('waits.months.heading'), inside);
}

function toldOf(months: readonly MonthOfWaits[]): readonly Told[] {
  return months.flatMap(({ month, is, median }) =>
    is === 'told' && median !== null ? [{ month, at: monthNumber(month), median }] : [],
  );
}

function drawPicture(words: Words, months: readonly MonthOfWaits[], told: readonly Told[]): Html {
  const first = monthNumber(months[0]?.month ?? '');
  const count = monthNumber(months.at(-1)?.month ?? '') - first + 1;
  const high = scaleLinear([0, Math.max(6, ...told.map(({ median }) => median))], [100, 0]).nice(4);
  const x = (at: number): number => ((at - first + 0.5) * 100) / count;
  const ticks = high.ticks(4);
  const young = months.filter(({ is }) => is === 'young').map(({ month }) => monthNumber(month));
  const path = line<Told>(
    ({ at }) => x(at),
    ({ median }) => high(median),
  ).digits(2);
  const dots =
    count <= MOST_DOTS &&
    told.map(
      ({ at, median }) =>
        html`<circle class="dot" cx="${x(at).toFixed(2)}%" cy="${high(median).toFixed(2)}%" r="4"/>`,
    );
  return html`<svg class="plot" role="img" aria-label="${sayPicture(words, told)}">
<g class="grid">${ticks.map((tick) => html`<line x2="100%" y1="${high(tick)}%" y2="${high(tick)}%"/>`)}</g>
${young.map((at) => html`<rect class="young" x="${(x(at) - 50 / count).toFixed(2)}%" width="${(100 / count).toFixed(2)}%" height="100%"/>`)}
<svg viewBox="0 0 100 100" preserveAspectRatio="none">${runsOf(told).map((run) => html`<path class="curve first" d="${path([...run]) ?? ''}"/>`)}</svg>
<line class="axis" x2="100%" y1="100%" y2="100%"/>${dots}
<g class="end">${ticks.map((tick) => html`<text x="-10" y="${high(tick)}%" dy="5">${tick}</text>`)}</g><text x="-36" dy="-14">${words.say('waits.months.days')}</text>
${young.length > 0 && html`<text class="halo ${x(young[0] ?? 0) > 50 ? 'end' : ''}" x="${x(young[0] ?? 0) > 50 ? 100 : x(young[0] ?? 0)}%" y="0" dy="-14">${words.say('waits.months.young')}</text>`}
<g class="mid tick">${drawMonthTicks(words, first, count, x)}</g></svg>
`;
}

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
