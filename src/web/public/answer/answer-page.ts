/** The answer to one case: what is true first, then what to do, then why, then the rest. */
import type { Words } from '../../../language/words.ts';
import type { Page } from '../../html/document.ts';
import { type Html, html, NOTHING } from '../../html/html.ts';
import type { Answered } from './answered.ts';
import { askedFirst } from './asked-first.ts';
import { drawDrafts } from './draw-drafts.ts';
import { drawForecast } from './draw-forecast.ts';
import { drawHero } from './draw-hero.ts';
import { drawReasons } from './draw-reasons.ts';
import { drawSources } from './draw-sources.ts';
import { drawActions, drawClocks } from './draw-steps.ts';
import { drawUnderstood } from './draw-understood.ts';

export function answerPage(words: Words, answered: Answered): Page {
  const { explanation } = answered;
  const understood = drawUnderstood(words, answered);
  // Whoever told a story first wants to see that it was understood, and whoever asked something, the answer to it;
  // others find it where they look for it, below.
  const first = answered.read !== null || answered.rows !== null;
  const asked = askedFirst(answered) !== null;
  const [leading, ...others] = inOrder(words, answered);
  const main = html`${drawProblems(words, answered)}${drawHero(words, answered)}${!asked && first && understood}${drawAsked(words, answered)}${leading}${asked && first && understood}${others}${drawCalm(words, explanation.notToWorry)}${drawDrafts(words, answered)}${!first && understood}${drawSources(words, explanation)}`;
  return { title: explanation.headline, kind: 'answer', skip: 'layout.skip.answer', main, script: true };
}

/** What to do, why, how long, and the days; whoever asks how long finds that first, and the days behind it. */
function inOrder(words: Words, answered: Answered): readonly Html[] {
  const actions = drawActions(words, answered);
  const reasons = drawReasons(words, answered.explanation);
  const clocks = drawClocks(words, answered);
  const { explanation, ask } = answered;
  const { standing, clocks: known } = explanation;
  const days = known.length > 0 ? '#h-clocks' : null;
  const yourTurn = standing[0]?.is === 'applicant-to-act';
  const ahead = drawForecast(words, { foretold: explanation, today: ask.today, days, yourTurn });
  return askedFirst(answered) === 'duration'
    ? [html`${ahead}${clocks}`, actions, reasons]
    : [actions, reasons, ahead, clocks];
}

/** What of a changed timeline could not be read, before the answer that was made without it. */
function drawProblems(words: Words, { rows }: Answered): Html {
  const count = (rows?.bad.length ?? 0) + (rows?.alone == null ? 0 : 1);
  if (count === 0) return NOTHING;
  return html`<p class="problem" role="alert"><a href="#understood">${words.say('told.bad-days', { count })}</a></p>
`;
}

/** The question to which the next part is the answer. */
function drawAsked(words: Words, answered: Answered): Html {
  const asked = askedFirst(answered);
  return asked === null
    ? NOTHING
    : html`<p class="asked">${words.say(`answer.asked.${asked}`)}</p>
`;
}

function drawCalm(words: Words, notToWorry: readonly string[]): Html {
  if (notToWorry.length === 0) return NOTHING;
  return html`<section class="part" aria-labelledby="h-calm">
<h2 id="h-calm">${words.say('answer.calm.title')}</h2>
<ul class="body plainlist">${notToWorry.map((says) => html`<li>${says}</li>`)}</ul>
</section>
`;
}
