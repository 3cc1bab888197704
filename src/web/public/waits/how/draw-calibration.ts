/** The calibration picture: what the forecast said, and how often it came about; on the line it was right. */
import { line } from 'd3-shape';
import type { Words } from '../../../../language/words.ts';
import type { ForecastCheck } from '../../../../services/waits/learning/check-forecast.ts';
import { type Html, html } from '../../../html/html.ts';
import { ofHundred } from '../curve-days.ts';

const TICKS = [0, 25, 50, 75, 100] as const;

const path = line<ForecastCheck['bins'][number]>(
  ({ said }) => said * 100,
  ({ happened }) => 100 - happened * 100,
).digits(2);

export function drawCalibration(words: Words, { bins }: Pick<ForecastCheck, 'bins'>): Html {
  const dots = bins.map(
    ({ said, happened }) =>
      html`<circle class="dot" cx="${(said * 100).toFixed(2)}%" cy="${(100 - happened * 100).toFixed(2)}%" r="5"/>`,
  );
  const points = bins.map(({ said, happened }) =>
    words.say('waits.how.check.point', { said: ofHundred(said), happened: ofHundred(happened) }),
  );
  return html`<svg class="plot square" role="img" aria-label="${words.say('waits.how.check.says', { points: words.list(points) })}">
<g class="grid">${TICKS.map((at) => html`<line x2="100%" y1="${at}%" y2="${at}%"/><line y2="100%" x1="${at}%" x2="${at}%"/>`)}</g>
<svg viewBox="0 0 100 100" preserveAspectRatio="none"><path class="perfect" d="M0 100L100 0"/><path class="curve first" d="${path([...bins]) ?? ''}"/></svg>
${dots}<text class="halo" x="4%" y="7%" dy="5">${words.say('waits.how.check.more')}</text><text class="halo end" x="96%" y="93%" dy="5">${words.say('waits.how.check.less')}</text>
<g class="end">${TICKS.map((at) => html`<text x="-10" y="${100 - at}%" dy="5">${at}</text>`)}</g><g class="mid">${TICKS.map((at) => html`<text x="${at}%" y="100%" dy="20">${at}</text>`)}</g>
<text x="-30" dy="-12">${words.say('waits.how.check.axis-happened')}</text><text class="end" x="100%" y="100%" dy="42">${words.say('waits.how.check.axis-said')}</text></svg>
`;
}

export function drawBins(words: Words, { bins }: Pick<ForecastCheck, 'bins'>): Html {
  const rows = bins.map(
    ({ said, happened, n }) =>
      html`<tr><th scope="row" class="n">${ofHundred(said)}</th><td class="n">${ofHundred(happened)}</td><td class="n">${n}</td></tr>
`,
  );
  const heads = (['said', 'happened', 'cases'] as const).map(
    (head) => html`<th scope="col" class="n">${words.say(`waits.how.check.table.${head}`)}</th>`,
  );
  return html`<details><summary>${words.say('waits.table.open')}</summary>
<table><caption>${words.say('waits.how.check.table')}</caption>
<thead><tr>${heads}</tr></thead>
<tbody>${rows}</tbody></table></details>
`;
}
