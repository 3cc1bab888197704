/** How good the forecast was on days of the past, in words, as a picture, and beside two simple methods. */
import type { Words } from '../../../../language/words.ts';
import type { CheckedMethod, ForecastCheck } from '../../../../services/waits/learning/check-forecast.ts';
import type { CheckedOn } from '../../../../services/waits/learning/proof.ts';
import { type Html, html, NOTHING } from '../../../html/html.ts';
import { drawBar } from '../../answer/draw-forecast.ts';
import { ofHundred } from '../curve-days.ts';
import { drawPart } from '../draw-parts.ts';
import { drawBins, drawCalibration } from './draw-calibration.ts';
import { sayNames } from './draw-origin.ts';

/** `origin` says where the cases come from, and since when this is known. */
export function drawChecks(words: Words, checks: readonly CheckedOn[], origin: Html): Html {
  const [first] = checks;
  if (first === undefined) return NOTHING;
  const inside = html`<div class="body"><p class="say">${sayMiddle(words, first.check)}</p>
<p>${words.say('waits.how.check.went')}</p></div>
<aside class="note">${origin}</aside>
<div class="wide pair">${checks.map((checked) => drawCheck(words, checked, checks.length > 1))}</div>`;
  return drawPart('check', words.say('waits.how.check.heading'), inside);
}

function drawCheck(words: Words, { sets, check, chosenOnThese }: CheckedOn, named: boolean): Html {
  const { days, asks, from, to } = check;
  const day = (iso: string): string => words.day(Temporal.PlainDate.from(iso));
  const asked = words.say('waits.how.check.asked', { days, asks, from: day(from), to: day(to) });
  return html`<section class="one">${
    named &&
    html`<h3>${sayNames(words, sets)}</h3>
`
  }<p class="small">${asked}</p>
<figure class="chart">${drawCalibration(words, check)}</figure>
<p>${words.say('waits.how.check.off', { count: ofHundred(check.calibrationError) })}</p>
${drawErrors(words, check)}
<p class="small">${sayBeside(words, check)}${chosenOnThese && html` ${words.say('waits.how.check.chosen')}`}</p>
${drawBins(words, check)}</section>
`;
}

/** The bin in the middle says most of what is usual. */
function sayMiddle(words: Words, { bins }: ForecastCheck): string {
  const middle = bins[Math.floor(bins.length / 2)];
  return words.say('waits.how.check.middle', {
    said: ofHundred(middle?.said ?? 0),
    happened: ofHundred(middle?.happened ?? 0),
  });
}

const METHODS = ['forecast', 'pooled', 'endedOnly'] as const satisfies readonly CheckedMethod[];

/** Errors as bars: one half said of everybody is the whole of a bar. */
function drawErrors(words: Words, { brier }: ForecastCheck): Html {
  const rows = METHODS.map(
    (method) =>
      html`<tr><th scope="row">${words.say(`waits.how.check.method.${method}`)}</th><td class="n">${brier[method].toFixed(3)}</td><td class="drawn">${drawBar(brier[method] / GUESSING, method === 'forecast' ? 'first' : 'second')}</td></tr>
`,
  );
  return html`<table class="bars errors"><caption>${words.say('waits.how.check.errors')}</caption>
<tbody>${rows}</tbody></table>
`;
}

/** Mean squared error of saying one half of everybody; worse methods fill the bar. */
const GUESSING = 0.5;

function sayBeside(words: Words, { brier }: ForecastCheck): string {
  const of = (method: 'endedOnly' | 'pooled'): string => {
    const less = Math.round((1 - brier.forecast / Math.max(1e-9, brier[method])) * 100);
    return words.say(`waits.how.check.beside.${method}`, {
      percent: Math.abs(less),
      is: less > 0 ? 'smaller' : less < 0 ? 'larger' : 'same',
    });
  };
  return `${of('endedOnly')} ${of('pooled')}`;
}
