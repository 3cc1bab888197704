/** What an average of ended cases told on a day of the past, and what came out. */
import type { Words } from '../../../../language/words.ts';
import type { MeanMisleads, ShownAndCame } from '../../../../services/waits/learning/mean-misleads.ts';
import type { ShownOn } from '../../../../services/waits/learning/proof.ts';
import { type Html, html, NOTHING } from '../../../html/html.ts';
import { drawBar } from '../../answer/draw-forecast.ts';
import { ofHundred } from '../curve-days.ts';
import { drawPart } from '../draw-parts.ts';
import { drawShown, drawShownTable } from './draw-shown.ts';

/** `origin` says where the cases come from, and since when this is known. */
export function drawMisleads(words: Words, examples: readonly ShownOn[], origin: Html): Html {
  const [first, ...others] = examples;
  if (first === undefined) return NOTHING;
  const { on, days } = first.misleads;
  const chart =
    days.length < 2
      ? NOTHING
      : html`<figure class="chart"><figcaption>${words.say('waits.how.mean.caption')}</figcaption>
${drawShown(words, days)}</figure>
<p class="measured">${sayDays(words, days)}</p>
${drawShownTable(words, days)}`;
  const inside = html`<div class="body"><p class="say">${words.say('waits.how.mean.say', { day: sayDay(words, on), mean: Math.round(on.meanOfEnded), share: ofHundred(on.issuedByMean) })}</p>
<p>${sayBegun(words, on)}</p>
<p>${sayCame(words, on)}</p>
${drawDay(words, on)}
<p>${words.say('waits.how.mean.rule')}</p></div>
<aside class="note">${origin}</aside>
<div class="wide">${chart}${others.map((other) => drawOther(words, other))}</div>`;
  return drawPart('mean', words.say('waits.how.mean.heading'), inside);
}

const sayDay = (words: Words, { asOf }: ShownAndCame): string => words.day(Temporal.PlainDate.from(asOf));

const sayBegun = (words: Words, { begun, issued, waiting, meanOfEnded }: ShownAndCame): string =>
  words.say('waits.how.mean.begun', { begun, issued, waiting, mean: Math.round(meanOfEnded) });

function sayCame(words: Words, { half, halfNow, meanNow, neverIssued }: ShownAndCame): string {
  const counted = words.say('waits.how.mean.counted', { half: half ?? 'none' });
  const came = words.say('waits.how.mean.came', {
    half: halfNow,
    mean: Math.round(meanNow),
    never: neverIssued,
  });
  return `${came} ${counted}`;
}

/** The four numbers of the day as bars of days. */
function drawDay(words: Words, { meanOfEnded, half, halfNow, meanNow }: ShownAndCame): Html {
  const longest = Math.max(meanOfEnded, half ?? 0, halfNow, meanNow);
  const row = (name: 'shown' | 'mean' | 'counted' | 'half', days: number | null): Html =>
    html`<tr><th scope="row">${words.say(`waits.how.mean.row.${name}`)}</th><td class="n">${days === null ? words.say('waits.months.not-seen') : words.say('waits.months.day-count', { days: Math.round(days) })}</td><td class="drawn">${drawBar((days ?? 0) / longest, name === 'shown' || name === 'counted' ? 'second' : 'first')}</td></tr>
`;
  return html`<table class="bars"><caption>${words.say('waits.how.mean.row.caption')}</caption>
<tbody>${row('shown', meanOfEnded)}${row('mean', meanNow)}${row('counted', half)}${row('half', halfNow)}</tbody></table>
`;
}

function sayDays(words: Words, days: MeanMisleads['days']): string {
  const ratios = days
    .map(({ meanOfEnded, meanNow }) => meanNow / Math.max(1, meanOfEnded))
    .toSorted((one, other) => one - other);
  return words.say('waits.how.mean.days', {
    days: days.length,
    low: days.filter(({ meanOfEnded, meanNow }) => meanOfEnded < meanNow).length,
    times: tenths(ratios[Math.floor(ratios.length / 2)]),
    most: tenths(ratios.at(-1)),
  });
}

const tenths = (value = 1): number => Math.round(value * 10) / 10;

function drawOther(words: Words, { set, misleads: { on } }: ShownOn): Html {
  return html`<h3 class="measured">${words.say('waits.how.mean.other', { name: set.name })}</h3>
<p class="measured">${words.say('waits.how.mean.say', { day: sayDay(words, on), mean: Math.round(on.meanOfEnded), share: ofHundred(on.issuedByMean) })} ${sayCame(words, on)}</p>
`;
}
