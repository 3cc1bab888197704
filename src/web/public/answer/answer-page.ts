/** The answer to one case: what is true first, then what to do, then why, then the rest. */
import type { Words } from '../../../language/words.ts';
import type { Page } from '../../html/document.ts';
import { type Html, html, NOTHING } from '../../html/html.ts';
import type { Answered } from './answered.ts';
import { drawDrafts } from './draw-drafts.ts';
import { drawHero } from './draw-hero.ts';
import { drawReasons } from './draw-reasons.ts';
import { drawSources } from './draw-sources.ts';
import { drawActions, drawClocks } from './draw-steps.ts';
import { drawUnderstood } from './draw-understood.ts';

export function answerPage(words: Words, answered: Answered): Page {
  const { explanation } = answered;
  const understood = drawUnderstood(words, answered);
  // Whoever told a story first wants to see that it was understood; others find it where they look for it, below.
  const first = answered.read !== null || answered.rows !== null;
  const main = html`${drawHero(words, answered)}${first && understood}${drawActions(words, answered)}${drawReasons(words, explanation)}${drawClocks(words, answered)}${drawCalm(words, explanation.notToWorry)}${drawDrafts(words, answered)}${!first && understood}${drawSources(words, explanation)}`;
  return { title: explanation.headline, kind: 'answer', skip: 'layout.skip.answer', main, script: true };
}

function drawCalm(words: Words, notToWorry: readonly string[]): Html {
  if (notToWorry.length === 0) return NOTHING;
  return html`<section class="part" aria-labelledby="h-calm">
<h2 id="h-calm">${words.say('answer.calm.title')}</h2>
<ul class="body plainlist">${notToWorry.map((says) => html`<li>${says}</li>`)}</ul>
</section>
`;
}
