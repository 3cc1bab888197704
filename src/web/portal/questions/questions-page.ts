/** The questions of a case with their answers, and the choice of what a new one is about. */
import type { StatusAnswer } from '../../../explanation/official/status-answer.ts';
import type { Words } from '../../../language/words.ts';
import { MOST_OPEN } from '../../../services/enquiries/ask-question.ts';
import { ENQUIRY_CATEGORIES, type Enquiry } from '../../../services/ports/enquiries.ts';
import type { Page } from '../../html/document.ts';
import { type Html, html } from '../../html/html.ts';
import { askPlace, PLACES } from '../portal.ts';
import { portalPage } from '../portal-page.ts';
import { type AddingTo, drawThread } from './draw-thread.ts';

export type ShownQuestions = {
  readonly words: Words;
  /** The oldest first. */
  readonly enquiries: readonly Enquiry[];
  readonly requested: StatusAnswer['requested'];
  readonly token: string;
  /** What was typed to be added to a question, when it could not be taken. */
  readonly typed?: { readonly id: string } & NonNullable<AddingTo['typed']>;
};

export function questionsPage(shown: ShownQuestions): Page {
  const { words, typed } = shown;
  const title = words.say('portal.questions.title');
  const main = html`<div class="hero one">
<div class="gloss">
<p class="case"><a href="${PLACES.case}">${words.say('portal.questions.back')}</a></p>
<h1>${title}</h1>
<p class="lead next">${words.say('portal.questions.lead')}</p>
</div>
</div>
${drawYours(shown)}${drawChoice(shown)}`;
  return portalPage(
    {
      title: typed === undefined ? title : words.say('errors.form.tab', { title }),
      skip: 'portal.questions.skip',
      main,
      at: PLACES.lookUp,
    },
    shown,
  );
}

function drawYours({ words, enquiries, requested, token, typed }: ShownQuestions): Html {
  const threads = enquiries.toReversed().map((enquiry) => {
    const about = requested.find(({ id }) => id === enquiry.item)?.says ?? null;
    return drawThread(words, enquiry, { token, typed: typed?.id === enquiry.id ? typed : null }, about);
  });
  return html`<section class="part" aria-labelledby="h-yours">
<h2 id="h-yours">${words.say('portal.questions.yours')}</h2>
<div class="body">${threads.length > 0 ? threads : html`<p>${words.say('portal.questions.none')}</p>`}</div>
<p class="note">${words.say('portal.questions.note', { most: MOST_OPEN })}</p>
</section>
`;
}

function drawChoice({ words, enquiries }: ShownQuestions): Html {
  const full = enquiries.filter(({ open }) => open).length >= MOST_OPEN;
  const links = ENQUIRY_CATEGORIES.map(
    (category) =>
      html`<li><a href="${askPlace(category)}"><span class="serif">${words.say(`portal.question.category.${category}`)}</span></a></li>`,
  );
  const choice = html`<p>${words.say('portal.questions.choose.lead')}</p>
<ul class="contents stacked">${links}</ul>`;
  return html`<section class="part" id="ask" aria-labelledby="h-choose">
<h2 id="h-choose">${words.say('portal.questions.choose')}</h2>
<div class="body">${full ? html`<p>${words.say('portal.questions.full', { most: MOST_OPEN })}</p>` : choice}</div>
</section>
`;
}
