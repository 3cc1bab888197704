/** Asking about one thing: what is known already stands first, and may be the answer; then the box. */
import type { Words } from '../../../language/words.ts';
import { LONGEST_QUESTION } from '../../../services/enquiries/ask-question.ts';
import type { KnownAlready } from '../../../services/enquiries/known-already.ts';
import type { EnquiryCategory } from '../../../services/ports/enquiries.ts';
import type { Page } from '../../html/document.ts';
import { attributes, type Html, html } from '../../html/html.ts';
import { drawToken } from '../draw-token.ts';
import { askPlace, itemPlace, PLACES } from '../portal.ts';
import { portalPage } from '../portal-page.ts';

export type ShownAsk = {
  readonly words: Words;
  readonly category: EnquiryCategory;
  readonly known: KnownAlready;
  readonly token: string;
  /** What was typed, when it could not be taken, and why. */
  readonly typed?: { readonly body: string; readonly problem: string };
};

export function askPage(shown: ShownAsk): Page {
  const { words, category, typed } = shown;
  const title = words.say(`portal.question.category.${category}`);
  const main = html`<div class="hero one">
<div class="gloss">
<p class="case"><a href="${PLACES.questions}">${words.say('portal.ask-us.back')}</a></p>
<h1>${title}</h1>
</div>
</div>
${drawKnown(shown)}${drawBox(shown)}`;
  return portalPage(
    {
      title: typed === undefined ? title : words.say('errors.form.tab', { title }),
      skip: 'portal.ask-us.skip',
      main,
      at: PLACES.lookUp,
    },
    shown,
  );
}

function drawKnown({ words, known: { says, helpsFrom } }: ShownAsk): Html {
  const lines = says.map(({ says: line, item }) =>
    item === undefined ? html`<p>${line}</p>\n` : html`<p><a href="${itemPlace(item)}">${line}</a></p>\n`,
  );
  const early =
    helpsFrom !== null &&
    html`<p><strong>${words.say('portal.ask-us.early', { day: words.day(Temporal.PlainDate.from(helpsFrom)) })}</strong></p>`;
  return html`<section class="part" aria-labelledby="h-known">
<h2 id="h-known">${words.say('portal.ask-us.known.title')}</h2>
<div class="body">${early}${lines}
<p class="act"><a class="button" href="${PLACES.case}">${words.say('portal.ask-us.answered')}</a> <a href="#write">${words.say('portal.ask-us.not-answered')}</a></p>
</div>
</section>
`;
}

function drawBox({ words, category, token, typed }: ShownAsk): Html {
  const box = attributes({
    ...{ id: 'body', name: 'body', rows: 5, required: true, maxlength: LONGEST_QUESTION },
    'aria-describedby': typed === undefined ? 'body-hint' : 'body-hint body-problem',
    'aria-invalid': typed === undefined ? undefined : 'true',
  });
  return html`<section class="part" id="write" aria-labelledby="h-write">
<h2 id="h-write">${words.say('portal.ask-us.write.title')}</h2>
<div class="body">
<form class="asking" method="post" action="${askPlace(category)}">
${drawToken(token)}
<div class="ask"><label for="body">${words.say('portal.ask-us.label')}</label>
<p class="hint" id="body-hint">${words.say('portal.ask-us.hint', { most: LONGEST_QUESTION })}</p>${typed !== undefined && html`<p class="problem" role="alert" id="body-problem">${typed.problem}</p>`}
<textarea${box}>
${typed?.body ?? ''}</textarea></div>
<p class="act"><button class="button plain">${words.say('portal.ask-us.send')}</button></p>
</form>
</div>
<p class="note">${words.say('portal.ask-us.no-promise')}</p>
</section>
`;
}
