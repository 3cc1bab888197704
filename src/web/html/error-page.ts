/** The page that says what went wrong and what to do now. */
import type { MessageId, Words } from '../../language/words.ts';
import type { Page } from './document.ts';
import { html } from './html.ts';

export function errorPage(words: Words, title: MessageId, says: MessageId): Page {
  const main = html`<div class="hero one">
<div class="gloss">
<h1>${words.say(title)}</h1>
<p class="lead next">${words.say(says)}</p>
</div>
<p class="act"><a class="button" href="/">${words.say('errors.home')}</a></p>
</div>`;
  return { title: words.say(title), kind: 'plain', skip: 'layout.skip', main };
}
