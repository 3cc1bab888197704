/**
 * The share issued by day, drawn here and not in the browser.
 *
 * The drawing stretches, its words do not: an SVG without viewBox with positions in percent, and inside it a
 * stretched one for the paths alone. Shapes and words tell everything, so it reads without colour.
 */
import { scaleLinear } from 'd3-scale';
import { area, curveStepAfter, line } from 'd3-shape';
import type { Words } from '../../../language/words.ts';
import type { Cohort } from '../../../services/waits/cohort.ts';
import { attributes, type Html, html, NOTHING } from '../../html/html.ts';
import { drop, lastDayOf, lastDrawnDay, namedDays, type OnDay, ofHundred, onDay } from './curve-days.ts';
import { drawLineNames } from './draw-line-names.ts';

const isHand = ({ choice }: Cohort): boolean => choice.wait === 'issued-to-hand';

export function drawCurve(words: Words, cohort: Cohort): Html {
  const last = lastDrawnDay([cohort]);
  const x = percentScale(last);
  const points = pointsOf(cohort, last);
  const half = cohort.quantiles.find(({ share }) => share === 0.5)?.day ?? null;
  const end = onDay(cohort, last);
  const says = words.say(isHand(cohort) ? 'waits.chart.says-hand' : 'waits.chart.says', {
    points: sayPoints(words, cohort, last),
  });
  const other =
    end.otherBy <= 0 ? NOTHING : html`<text class="end halo" x="100%" dy="-8">${sayOther(words, end)}</text>`;
  return html`<svg class="plot tall" role="img" aria-label="${says}">${GRID}
<svg viewBox="0 0 ${last} 100" preserveAspectRatio="none">${paths(points, 'first')}<path class="other" d="${otherArea(points)}"/></svg>
${AXIS}${half !== null && half <= last && dotAt(x(half), drop(onDay(cohort, half).issuedBy), words.say('waits.chart.half', { day: half }))}
${zones(words, cohort, last)}${other}${dayAxis(words, last)}${atRiskRow(words.say('waits.chart.at-risk'), [cohort], last)}</svg>
`;
}

/** Two cohorts: the second dashed, each with its name at its own line. */
export function drawTwoCurves(
  words: Words,
  pair: readonly [Cohort, Cohort],
  names: readonly [string, string],
): Html {
  const last = lastDrawnDay(pair);
  const [one, other] = pair.map((cohort) => pointsOf(cohort, last));
  const says = pair.map((cohort, at) =>
    words.say('waits.chart.says-two', { name: names[at] ?? '', points: sayPoints(words, cohort, last) }),
  );
  return html`<svg class="plot tall two" role="img" aria-label="${says.join('. ')}">${GRID}
<svg viewBox="0 0 ${last} 100" preserveAspectRatio="none">${paths(one ?? [], 'first')}${paths(other ?? [], 'second')}</svg>
${AXIS}${drawLineNames(pair, names, last)}
${dayAxis(words, last)}${pair.map((cohort, at) => atRiskRow(words.say('waits.chart.at-risk-of', { name: names[at] ?? '' }), [cohort], last, at))}</svg>
`;
}

const percentScale = (last: number) => scaleLinear([0, last], [0, 100]);

/** The days on which the curve steps, from day 0 to where it ends or leaves the picture. */
export function pointsOf(cohort: Cohort, last: number): readonly OnDay[] {
  const end = Math.min(last, lastDayOf(cohort));
  const steps = cohort.table.filter(({ day }) => day > 0 && day < end).map(({ day }) => onDay(cohort, day));
  return [onDay(cohort, 0), ...steps, onDay(cohort, end)];
}

const curvePath = line<OnDay>(
  ({ day }) => day,
  ({ issuedBy }) => drop(issuedBy),
)
  .curve(curveStepAfter)
  .digits(2);
const bandPath = area<OnDay>(
  ({ day }) => day,
  ({ issuedLower }) => drop(issuedLower),
  ({ issuedUpper }) => drop(issuedUpper),
)
  .curve(curveStepAfter)
  .digits(2);
const otherPath = area<OnDay>(
  ({ day }) => day,
  () => 0,
  ({ otherBy }) => otherBy * 100,
)
  .curve(curveStepAfter)
  .digits(2);

const otherArea = (points: readonly OnDay[]): string => otherPath([...points]) ?? '';

function paths(points: readonly OnDay[], which: 'first' | 'second'): Html {
  return html`<path class="band ${which}" d="${bandPath([...points]) ?? ''}"/><path class="curve ${which}" d="${curvePath([...points]) ?? ''}"/>`;
}

const GRID = html`<g class="grid">${[0, 25, 50, 75].map((at) => html`<line x2="100%" y1="${at}%" y2="${at}%"/>`)}</g>`;
const AXIS = html`<line class="axis" x2="100%" y1="100%" y2="100%"/><g class="end">${[100, 75, 50, 25, 0].map((share) => html`<text x="-10" y="${100 - share}%" dy="5">${share}</text>`)}</g>`;

function dotAt(x: number, y: number, says: string): Html {
  const at = `${x.toFixed(2)}%`;
  const high = `${y.toFixed(2)}%`;
  return html`<circle class="dot" cx="${at}" cy="${high}" r="5"/><text class="halo" x="${at}" y="${high}" dx="12" dy="18">${says}</text>`;
}

/** Words inside the parts of the picture, only where a part is wide enough to hold them. */
function zones(words: Words, cohort: Cohort, last: number): Html {
  const at = (part: number): OnDay => onDay(cohort, Math.round(last * part));
  const issued = at(0.6).issuedBy > 0.35;
  // Whoever waits stands between the line and the other ends above: as far as the words reach to the right.
  const reach = at(0.34);
  const room = drop(reach.issuedBy) - reach.otherBy * 100;
  const top = `${(reach.otherBy * 100 + 9).toFixed(1)}%`;
  return html`${issued && html`<text class="zone" x="66%" y="88%">${words.say(isHand(cohort) ? 'waits.chart.hand' : 'waits.chart.issued')}</text>`}${room > LEAST_ROOM && html`<text class="zone" x="2%" y="${top}" dy="6">${words.say('waits.chart.waiting')}</text>`}`;
}

/** Hundredths of the picture's height. */
const LEAST_ROOM = 20;

function sayOther(words: Words, { otherBy }: OnDay): string {
  return ofHundred(otherBy) === 0
    ? words.say('waits.chart.other-least')
    : words.say('waits.chart.other', { count: ofHundred(otherBy) });
}

function sayPoints(words: Words, cohort: Cohort, last: number): string {
  const days = namedDays(last).filter((day) => day > 0 && day <= lastDayOf(cohort));
  return days
    .map((day) => words.say('waits.chart.point', { share: ofHundred(onDay(cohort, day).issuedBy), day }))
    .join(', ');
}

function dayAxis(words: Words, last: number): Html {
  // Four figures need twice the room that a phone has between two of them.
  const ticks = namedDays(last).map((day, at, all) =>
    tick(at, all.length, 22, day, last >= 1000 && at % 2 === 1),
  );
  return html`<g class="mid tick">${ticks}</g><text class="soft" x="-36" y="100%" dy="22">${words.say('waits.table.day')}</text>`;
}

/** Under the days, how many cases each rests on. */
function atRiskRow(says: string, cohorts: readonly Cohort[], last: number, row = 0): Html {
  const down = 54 + row * 48;
  const numbers = cohorts.map((cohort) =>
    namedDays(last).map((day, at, all) =>
      tick(at, all.length, down + 20, onDay(cohort, day).atRisk, at % 2 === 1),
    ),
  );
  const rule = `translate(0 ${down - 20})`;
  return html`<line class="grid" x1="-36" x2="100%" y1="100%" y2="100%" transform="${rule}"/><text x="-36" y="100%" dy="${down}">${says}</text><g class="mid strong">${numbers}</g>`;
}

/** On a narrow screen every other number under the axis gives way to its neighbours. */
function tick(at: number, of: number, down: number, says: number, givesWay = false): Html {
  const x = `${((100 * at) / (of - 1)).toFixed(2)}%`;
  const kind = at === of - 1 ? 'end' : givesWay ? 'less' : null;
  return html`<text${attributes({ class: kind })} x="${x}" y="100%" dy="${down}">${says}</text>`;
}
