/** The average of ended cases as it was shown month by month, and what became of the same cases. */
import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import type { Words } from '../../../../language/words.ts';
import type { MeanMisleads } from '../../../../services/waits/learning/mean-misleads.ts';
import { type Html, html, NOTHING } from '../../../html/html.ts';
import { drawMonthTicks, monthAxis, monthNumber, runsOf } from '../month-axis.ts';
import { sayMonth } from '../say-choice.ts';

type Days = MeanMisleads['days'];
type Point = { readonly at: number; readonly shown: number; readonly came: number };

const pointsOf = (days: Days): readonly Point[] =>
  days.map(({ asOf, meanOfEnded, meanNow }) => ({
    ...{ at: monthNumber(asOf), shown: meanOfEnded, came: meanNow },
  }));

export function drawShown(words: Words, days: Days): Html {
  const points = pointsOf(days);
  const first = points[0]?.at ?? 0;
  const count = (points.at(-1)?.at ?? 0) - first + 1;
  const axis = monthAxis(Array.from({ length: count }, (_, month) => first + month));
  const { x } = axis;
  const high = scaleLinear(
    [0, Math.max(6, ...points.map(({ came, shown }) => Math.max(came, shown)))],
    [100, 0],
  ).nice(4);
  const pathOf = (of: 'shown' | 'came') =>
    line<Point>(
      ({ at }) => x(at),
      (point) => high(point[of]),
    ).digits(2);
  const [shown, came] = [pathOf('shown'), pathOf('came')];
  const runs = runsOf(points).map(
    (run) =>
      html`<path class="curve second" d="${shown([...run]) ?? ''}"/><path class="curve first" d="${came([...run]) ?? ''}"/>`,
  );
  const ticks = high.ticks(4);
  return html`<svg class="plot" role="img" aria-label="${words.say('waits.how.mean.chart')}">
<g class="grid">${ticks.map((tick) => html`<line x2="100%" y1="${high(tick)}%" y2="${high(tick)}%"/>`)}</g>
<svg viewBox="0 0 100 100" preserveAspectRatio="none">${runs}</svg>
<line class="axis" x2="100%" y1="100%" y2="100%"/>
<g class="end">${ticks.map((tick) => html`<text x="-10" y="${high(tick)}%" dy="5">${tick}</text>`)}</g><text x="-36" dy="-14">${words.say('waits.months.days')}</text>
${drawNames(words, points, x, high)}
<g class="mid tick">${drawMonthTicks(words, axis)}</g></svg>
`;
}

/** Each line is named where they are furthest apart: the one above all that lies beside its name, the other below. */
function drawNames(
  words: Words,
  points: readonly Point[],
  x: (at: number) => number,
  high: (days: number) => number,
): Html {
  const [start] = points;
  if (start === undefined) return NOTHING;
  const widest = points.reduce((most, one) => (apart(one) > apart(most) ? one : most), start);
  const at = x(widest.at);
  const toLeft = at > 50;
  const beside = points.filter((point) => {
    const away = toLeft ? at - x(point.at) : x(point.at) - at;
    return away >= 0 && away < NAME_WIDTH;
  });
  const top = Math.min(...beside.map(({ came }) => high(came)));
  const bottom = Math.max(...beside.map(({ shown }) => high(shown)));
  const name = (y: number, dy: number, says: string): Html =>
    html`<text class="halo name${toLeft && ' end'}" x="${at.toFixed(2)}%" y="${y.toFixed(2)}%" dx="${toLeft ? -8 : 8}" dy="${dy}">${says}</text>`;
  return html`${name(top, -4, words.say('waits.how.mean.line.came'))}${name(bottom, 20, words.say('waits.how.mean.line.shown'))}`;
}

/** So much of the picture a name takes on a phone, in percent. */
const NAME_WIDTH = 40;

const apart = ({ shown, came }: Point): number => came - shown;

export function drawShownTable(words: Words, days: Days): Html {
  const rows = days.map(
    ({ asOf, meanOfEnded, meanNow }) =>
      html`<tr><th scope="row">${sayMonth(words, asOf)}</th><td class="n">${Math.round(meanOfEnded)}</td><td class="n">${Math.round(meanNow)}</td></tr>
`,
  );
  return html`<details><summary>${words.say('waits.months.open')}</summary>
<div class="scroll" tabindex="0" role="group" aria-label="${words.say('waits.how.mean.caption')}"><table>
<thead><tr><th scope="col">${words.say('waits.how.mean.table.day')}</th><th scope="col" class="n">${words.say('waits.how.mean.table.shown')}</th><th scope="col" class="n">${words.say('waits.how.mean.table.came')}</th></tr></thead>
<tbody>${rows}</tbody></table></div></details>
`;
}
