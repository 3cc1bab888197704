/** `/waits` before anything was collected: calm words for readers, and for whoever runs it where waits come from. */
import type { Words } from '../../../language/words.ts';
import type { Page } from '../../html/document.ts';
import { html } from '../../html/html.ts';
import { rich } from '../../html/rich.ts';
import { drawPart } from './draw-parts.ts';
import { waitsFrame } from './waits-page.ts';
import { WAITS_HOW } from './waits-place.ts';

/** A command is the same in every language. */
const COMMAND = 'npx overcome import tracker FILE';

/** `fictional` is where the waits of invented cases stand; null where there are none. */
export function emptyWaitsPage(words: Words, fictional: string | null): Page {
  const runs = html`<div class="body"><p>${words.say('waits.empty.runs.says')}</p>
<pre><code>${COMMAND}</code></pre>
<p>${rich(words, 'waits.empty.runs.then')}</p>${
    fictional !== null &&
    html`
<p>${rich(words, 'waits.empty.fictional', undefined, fictional)}</p>`
  }</div>`;
  const main = html`<div class="hero one"><div class="gloss">
<h1>${words.say('waits.empty.title')}</h1>
<p class="lead next">${words.say('waits.empty.lead')}</p>
<p class="more">${words.say('waits.empty.readers')}</p>
</div>
<p class="act"><a class="button" href="/">${words.say('errors.home')}</a> <a href="${WAITS_HOW}">${words.say('waits.how.title')}</a></p></div>
${drawPart('runs', words.say('waits.empty.runs'), runs)}`;
  return waitsFrame(words, words.say('waits.empty.title'), main);
}
