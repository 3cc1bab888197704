/** Two cohorts side by side, and in words whether they wait differently. */
import type { Words } from '../../../language/words.ts';
import type { WaitChoice } from '../../../services/ports/waits.ts';
import type { Comparison } from '../../../services/waits/compare-cohorts.ts';
import { type Html, html } from '../../html/html.ts';
import { rich } from '../../html/rich.ts';
import { lastDrawnDay } from './curve-days.ts';
import { drawTwoCurves } from './draw-curve.ts';
import { drawPart, drawTable, drawTake, drawTooFew, drawWarning } from './draw-parts.ts';
import { sayApart } from './say-choice.ts';
import { sayCases, sayMedian, saySlowest } from './say-cohort.ts';
import { waitsPlace } from './waits-place.ts';

export type Pair = {
  readonly choice: WaitChoice;
  readonly versus: WaitChoice;
  readonly comparison: Comparison;
};

export function drawCompared(words: Words, { choice, versus, comparison }: Pair): Html {
  const { one, other, test } = comparison;
  const end = html`<p>${rich(words, 'waits.compare.end', undefined, waitsPlace(choice))}</p>`;
  if (waitsPlace(choice) === waitsPlace(versus)) {
    const says = html`<div class="body"><p>${words.say('waits.compare.same')}</p>${end}</div>`;
    return drawPart('compare', words.say('waits.compare.heading'), says);
  }
  if (!one.ok || !other.ok || test === null) {
    const few = other.ok ? null : drawTooFew(words, other, (wider) => waitsPlace(choice, wider));
    const says = html`<div class="body">${few !== null && html`<p><strong>${words.say('waits.few.other')}</strong></p>${few}`}${end}</div>`;
    return drawPart('compare', words.say('waits.compare.heading'), says);
  }
  const names: readonly [string, string] = [sayApart(words, choice, versus), sayApart(words, versus, choice)];
  const pair = [one.cohort, other.cohort] as const;
  const each = pair.map((cohort, at) => {
    const says = `${sayMedian(words, cohort)} ${saySlowest(words, cohort)} ${sayCases(words, cohort)}`;
    return html`<li>${rich(words, 'waits.compare.each', { name: names[at] ?? '', says })}</li>`;
  });
  const last = lastDrawnDay(pair);
  const compared = html`<div class="body"><p class="say">${sayTest(words, test, names, [one.cohort.n, other.cohort.n])}</p>
<ul class="plainlist">${each}</ul>
${drawWarning(words, pair)}</div>
<div class="note"><p>${test.differ && html`${words.say('waits.compare.why')} `}${words.say('waits.compare.test')}</p>${end}</div>`;
  const picture = html`<div class="wide"><figure class="chart"><figcaption>${words.say('waits.chart.caption')}. ${words.say('waits.chart.band')}</figcaption>
${drawTwoCurves(words, pair, names)}</figure></div>`;
  const tables = html`<div class="body">${pair.map((cohort, at) => drawTable(words, cohort, last, names[at] ?? ''))}</div>
${drawTake(words, choice, versus)}`;
  return html`${drawPart('compare', words.say('waits.compare.heading'), compared)}${drawPart('chart', words.say('waits.chart.heading'), picture)}${drawPart('table', words.say('waits.table.heading'), tables)}`;
}

/** A chance is told as "fewer than 1 of so many", rounded to the careful side. */
const TIMES = [1000, 100, 20] as const;

function sayTest(
  words: Words,
  { differ, faster, pValue }: NonNullable<Comparison['test']>,
  names: readonly [string, string],
  [one, other]: readonly [number, number],
): string {
  if (!differ || faster === null) return words.say('waits.compare.alike', { one, other });
  const name = capital(faster === 'one' ? names[0] : names[1]);
  const times = TIMES.find((of) => pValue < 1 / of) ?? 20;
  return `${words.say('waits.compare.differ', { name })} ${words.say('waits.compare.chance', { times })}`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
