/** GET `/explain`: where a link to an answer arrives. The script sends its facts; without facts the page says how. */
import type { Words } from '../../language/words.ts';
import type { Page } from '../html/document.ts';
import { html } from '../html/html.ts';
import { MANY_FIELDS, ONE_FIELDS } from './guided/fields.ts';

const NAMES = [
  ...ONE_FIELDS.filter((name) => name !== 'text'),
  ...MANY_FIELDS,
  'timeline',
  'what',
  'when',
].join(' ');

export function linkPage(words: Words): Page {
  const main = html`<div class="hero one">
<h1>${words.say('answer.link.title')}</h1>
<p class="lead">${words.say('answer.link.lead')}</p>
<form id="linked" method="post" action="/explain" data-fields="${NAMES}" hidden>
<p class="act"><button class="button">${words.say('answer.link.open')}</button></p>
</form>
<noscript><p>${words.say('answer.link.no-script')}</p></noscript>
<p class="act"><a class="button" href="/">${words.say('errors.home')}</a></p>
</div>
`;
  return { title: words.say('answer.link.title'), kind: 'plain', skip: 'layout.skip', main, script: true };
}
