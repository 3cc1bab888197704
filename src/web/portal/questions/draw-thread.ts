/** One question with its answers, the first message first, and a box to add to it. */
import { nameOfItem } from '../../../explanation/official/name-of-item.ts';
import type { Words } from '../../../language/words.ts';
import { LONGEST_QUESTION } from '../../../services/enquiries/ask-question.ts';
import type { Enquiry, EnquiryMessage } from '../../../services/ports/enquiries.ts';
import { dayOf } from '../../day-of.ts';
import { attributes, type Html, html, raw } from '../../html/html.ts';
import { drawToken } from '../draw-token.ts';
import { questionPlace } from '../portal.ts';

/** What adding to a thread needs: the token, and what was typed when it could not be taken. */
export type AddingTo = {
  readonly token: string;
  readonly typed: { readonly body: string; readonly problem: string } | null;
};

/** @param itemSays the office's words for the requested thing that it is about, if they are to be shown. */
export function drawThread(
  words: Words,
  enquiry: Enquiry,
  adding: AddingTo | null,
  itemSays: string | null = null,
): Html {
  const { id, category, open, messages } = enquiry;
  const state = words.say(open ? 'portal.questions.waits' : 'portal.questions.answered');
  const about = itemSays !== null && words.say('portal.questions.about', { item: nameOfItem(itemSays) });
  return html`<article class="thread" id="${`q-${id}`}">
<h3>${words.say(`portal.question.category.${category}`)}</h3>
<p class="small soft">${about && html`${about}. `}<strong${open && raw(' class="again"')}>${state}</strong></p>
${messages.map((message) => drawMessage(words, message))}${adding !== null && drawAdding(words, id, adding)}</article>
`;
}

function drawMessage(words: Words, { by, body, at }: EnquiryMessage): Html {
  const mine = by === 'applicant';
  const said = words.say(mine ? 'portal.questions.by.you' : 'portal.questions.by.office', {
    day: words.day(dayOf(at)),
  });
  return html`<p class="from">${said}</p>
<blockquote${!mine && raw(' class="theirs"')}><p class="told">${body}</p></blockquote>
`;
}

/** Open at once when what was typed could not be taken. */
function drawAdding(words: Words, id: string, { token, typed }: AddingTo): Html {
  const [box, wrong] = [`add-${id}`, `wrong-${id}`];
  const area = attributes({
    ...{ id: box, name: 'body', rows: 3, required: true, maxlength: LONGEST_QUESTION },
    ...(typed === null ? {} : { 'aria-invalid': 'true', 'aria-describedby': wrong }),
  });
  return html`<details class="adding"${typed !== null && raw(' open')}><summary>${words.say('portal.questions.add')}</summary>
<form method="post" action="${questionPlace(id)}">
${drawToken(token)}
<div class="ask"><label for="${box}">${words.say('portal.questions.add.label')}</label>${typed !== null && html`<p class="problem" role="alert" id="${wrong}">${typed.problem}</p>`}
<textarea${area}>
${typed?.body ?? ''}</textarea></div>
<p class="act"><button class="button plain">${words.say('portal.questions.add.send')}</button></p>
</form></details>
`;
}
