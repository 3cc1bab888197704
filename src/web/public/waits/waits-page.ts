/** `/waits`: the choice as a sentence, then the answer in words, as a picture and as numbers. */
import type { Words } from '../../../language/words.ts';
import type { MonthOfWaits } from '../../../services/waits/by-month.ts';
import type { Cohort, CohortAnswer } from '../../../services/waits/cohort.ts';
import type { Page } from '../../html/document.ts';
import { type Html, html, NOTHING } from '../../html/html.ts';
import { beyond, lastDrawnDay } from './curve-days.ts';
import { type ChooseFrom, drawChoose } from './draw-choose.ts';
import { drawCompared, type Pair } from './draw-compare.ts';
import { drawCurve } from './draw-curve.ts';
import { drawMonths } from './draw-months.ts';
import { drawLimits, drawPart, drawSets, drawTable, drawTake, drawTooFew, drawWords } from './draw-parts.ts';
import type { WaitsQuery } from './read-query.ts';
import { WAITS, waitsPlace } from './waits-place.ts';

export type Answered = {
  readonly query: WaitsQuery;
  readonly answer: CohortAnswer;
  /** Null when nothing is compared. */
  readonly pair: Pair | null;
  readonly months: readonly MonthOfWaits[];
  readonly from: ChooseFrom;
};

export function waitsPage(words: Words, answered: Answered): Page {
  const { query, from } = answered;
  const main = html`<div class="hero one">
<h1>${words.say('waits.title')}</h1>
<p class="lead soft">${words.say('waits.lead')}</p>
${drawProblems(words, query)}${drawChoose(words, query, from)}</div>
${drawAnswer(words, answered)}`;
  return waitsFrame(words, words.say('waits.title'), main);
}

export function waitsFrame(words: Words, title: string, main: Html): Page {
  return {
    ...{ title, main, kind: 'waits', styles: 'waits.css', skip: 'layout.skip', at: WAITS },
    description: words.say('waits.lead'),
  };
}

function drawAnswer(words: Words, { query: { choice, versus }, answer, pair, months }: Answered): Html {
  if (!answer.ok) {
    const leadTo = (wider: typeof choice): string => waitsPlace(wider);
    const few = html`<div class="body">${drawTooFew(words, answer, leadTo)}</div>`;
    return html`${drawPart('words', words.say('waits.few.title'), few)}${drawLimits(words)}`;
  }
  const { cohort } = answer;
  if (pair !== null) {
    const { other } = pair.comparison;
    const cohorts = other.ok ? [cohort, other.cohort] : [cohort];
    const compared = drawCompared(words, pair);
    const alone = other.ok && versus !== null && waitsPlace(choice) !== waitsPlace(versus);
    return html`${compared}${!alone && drawOne(words, answer, [])}${drawSets(words, cohorts)}${drawLimits(words)}`;
  }
  return html`${drawOne(words, answer, months)}${drawMonths(words, choice.wait, months)}${drawSets(words, [cohort])}${drawLimits(words)}`;
}

function drawOne(
  words: Words,
  { cohort }: Extract<CohortAnswer, { readonly ok: true }>,
  months: readonly MonthOfWaits[],
): Html {
  const picture = html`<div class="wide"><figure class="chart"><figcaption>${words.say('waits.chart.caption')}. ${words.say('waits.chart.band')}</figcaption>
${drawCurve(words, cohort)}</figure>${drawBeyond(words, cohort)}</div>`;
  const table = html`<div class="body">${drawTable(words, cohort, lastDrawnDay([cohort]), null)}</div>
${drawTake(words, cohort.choice, null)}`;
  return html`${drawWords(words, cohort, months)}${drawPart('chart', words.say('waits.chart.heading'), picture)}${drawPart('table', words.say('waits.table.heading'), table)}`;
}

/** The few whom the picture would need ten times its width for. */
function drawBeyond(words: Words, cohort: Cohort): Html {
  const day = lastDrawnDay([cohort]);
  const who = beyond(cohort, day);
  return who === null
    ? NOTHING
    : html`<p class="small soft">${words.say('waits.chart.beyond', { day, ...who })}</p>`;
}

function drawProblems(words: Words, { problems }: WaitsQuery): Html {
  if (problems.length === 0) return NOTHING;
  const items = problems.map(
    ({ part, given }) => html`<li>${words.say(`waits.problem.${part}`, { given })}</li>`,
  );
  return html`<div class="problems" role="alert"><p>${words.say('waits.problem.heading')}</p><ul class="plainlist">${items}</ul></div>
`;
}
