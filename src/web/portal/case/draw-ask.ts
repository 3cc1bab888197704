/** Whom to ask, and from which day it helps. */
import { type Html, html } from '../../html/html.ts';
import { PLACES } from '../portal.ts';
import type { Shown } from './shown.ts';

export function drawAsk({ words, own: { answer, questions } }: Shown): Html {
  const { office, says } = answer.ask;
  const page =
    office !== null &&
    office.address !== null &&
    html` <a href="${office.address}" rel="noreferrer">${words.say('portal.ask.page')}</a>`;
  return html`<section class="part" aria-labelledby="h-ask">
<h2 id="h-ask">${words.say('portal.ask.title')}</h2>
<div class="body">
${questions.answered > 0 && html`<p><a href="${PLACES.questions}">${words.say('portal.ask.answered', { count: questions.answered })}</a></p>`}${questions.waiting > 0 && html`<p>${words.say('portal.ask.waiting', { count: questions.waiting })}</p>`}<p>${says}</p>
<p class="act"><a class="button plain" href="${PLACES.questions}">${words.say('portal.ask.go')}</a></p>
</div>
<aside class="note">${office !== null && html`<p>${words.say('portal.ask.who', { office: office.name })}${page}</p>`}<p>${words.say('portal.ask.known')}</p></aside>
</section>
`;
}
