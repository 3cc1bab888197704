/** "You have waited 34 days": what came of cases like this one that had waited as long, in words and as bars. */
import type { ExplainedForecast, Foretold } from '../../../explanation/explanation.ts';
import type { MessageId, Words } from '../../../language/words.ts';
import { readChoice } from '../../../services/waits/read-choice.ts';
import {
  type ChanceBy,
  chancesAhead,
  isSlow,
  ofHundred,
  onlyVisas,
  SLOW_ADVICE,
  sayBasis,
  sayChance,
  sayWaited,
  sayWhen,
} from '../../../services/waits/say-forecast.ts';
import { type Html, html, NOTHING } from '../../html/html.ts';
import { rich } from '../../html/rich.ts';
import { WAITS_HOW, waitsPlace } from '../waits/waits-place.ts';
import { time } from './answered.ts';

type Drawn = {
  readonly foretold: Foretold;
  readonly today: Temporal.PlainDate;
  /** Where the days that matter stand on the same page; null when there are none. */
  readonly days: string | null;
  /** Whether something is still asked of the applicant. */
  readonly yourTurn: boolean;
  /** Who says it: only what can be done is worded apart. */
  readonly advice?: (one: (typeof SLOW_ADVICE)[number]) => MessageId;
};

export function drawForecast(words: Words, drawn: Drawn): Html {
  const { forecast, noForecast } = drawn.foretold;
  if (forecast !== undefined) return drawKnown(words, forecast, drawn);
  return noForecast === undefined ? NOTHING : drawUnknown(words, noForecast);
}

/** Too little is known to tell, and that is said where the answer would stand. */
const drawUnknown = (
  words: Words,
  says: string,
): Html => html`<section class="part forecast" aria-labelledby="h-forecast">
<h2 id="h-forecast">${words.say('waits.forecast.heading')}</h2>
<div class="body"><p>${says}</p></div>
</section>
`;

function drawKnown(words: Words, forecast: ExplainedForecast, drawn: Drawn): Html {
  const { today } = drawn;
  const slow = isSlow(forecast);
  const basis = sayBasis(forecast, today.toString(), words).map((says) => html`<p>${says}</p>`);
  return html`<section class="part forecast" aria-labelledby="h-forecast">
<h2 id="h-forecast">${words.say('waits.forecast.heading')}</h2>
<div class="body">
<p class="say">${sayWaited(forecast, words)}</p>
<p class="lead">${sayChance(forecast, words)}</p>
${drawn.yourTurn && html`<p>${words.say('waits.forecast.your-turn')}</p>`}${slow && html`<p>${words.say('waits.forecast.small')}</p>`}${drawAhead(words, forecast, today)}
<p>${sayWhen(forecast, today.toString(), words).join(' ')}</p>
${slow && drawAdvice(words, drawn)}</div>
<aside class="note">${basis}${drawLinks(words, forecast)}</aside>
</section>
`;
}

/** A bar a horizon. The numbers stand beside them, so that nothing has to be read off. */
function drawAhead(words: Words, forecast: ExplainedForecast, today: Temporal.PlainDate): Html {
  const row = ({ day, days, share }: ChanceBy): Html =>
    html`<tr><th scope="row">${time(words, day.toString(), today)} <span class="soft">${words.say('waits.forecast.table.days', { days })}</span></th><td class="n">${ofHundred(share)}</td><td class="drawn">${drawBar(share)}</td></tr>
`;
  return html`<table class="bars">
<caption>${words.say('waits.forecast.table.caption', { only: onlyVisas(forecast.from) })}</caption>
<thead><tr><th scope="col">${words.say('waits.forecast.table.by')}</th><th scope="col" class="n">${words.say('waits.forecast.table.count')}</th><td></td></tr></thead>
<tbody>${chancesAhead(forecast, today).map(row)}</tbody></table>
`;
}

/** A share of a whole, to look at beside its number. */
export function drawBar(share: number, kind: 'first' | 'second' = 'first'): Html {
  const width = `${(Math.min(1, Math.max(0, share)) * 100).toFixed(1)}%`;
  return html`<svg class="share ${kind}" aria-hidden="true"><rect width="100%" height="100%"/><rect class="filled" width="${width}" height="100%"/></svg>`;
}

function drawAdvice(words: Words, { days, advice = saidByUs }: Drawn): Html {
  const items = SLOW_ADVICE.map((one) => html`<li>${words.say(advice(one))}</li>`);
  const link = days !== null && html`<p>${rich(words, 'waits.forecast.to-days', undefined, days)}</p>`;
  return html`<h3>${words.say('waits.forecast.small.do')}</h3>
<ul class="plainlist">${items}</ul>
${link}`;
}

const saidByUs = (one: (typeof SLOW_ADVICE)[number]): MessageId => `waits.forecast.do.${one}`;

function drawLinks(words: Words, { like }: ExplainedForecast): Html {
  const { post, visaClass, hold } = like;
  const read = readChoice({
    ...(post === null ? {} : { post }),
    ...(visaClass === null ? {} : { class: visaClass }),
    hold,
  });
  const others =
    read.ok && html`<p>${rich(words, 'waits.forecast.others', undefined, waitsPlace(read.choice))}</p>`;
  return html`${others}<p>${rich(words, 'waits.forecast.how', undefined, WAITS_HOW)}</p>`;
}
