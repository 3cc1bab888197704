/** The page for a form that could not be taken: why, what to do, and every word that was written in it. */
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { MessageId, Words } from '../../language/words.ts';
import type { Page } from '../html/document.ts';
import { html } from '../html/html.ts';
import { PLACES, type Portal } from './portal.ts';
import { portalPage } from './portal-page.ts';
import type { SentFields } from './read-fields.ts';
import { TOKEN_FIELD } from './token-field.ts';

/** "over": the session is. "elsewhere": it did not come from the page of this session. */
export type RefusedForm = 'over' | 'elsewhere';

const SAYS = {
  over: ['portal.form.over.title', 'portal.form.over.says', 'portal.form.over.go', PLACES.lookUp],
  elsewhere: [
    'portal.form.elsewhere.title',
    'portal.form.elsewhere.says',
    'portal.form.elsewhere.go',
    PLACES.case,
  ],
} as const satisfies Record<RefusedForm, readonly [MessageId, MessageId, MessageId, string]>;

export function sendRefusedForm(
  { office, send }: Portal,
  request: FastifyRequest,
  reply: FastifyReply,
  fields: SentFields,
  why: RefusedForm,
): FastifyReply {
  return send(request, reply, refusedForm(office.words, fields, why), 403);
}

function refusedForm(words: Words, fields: SentFields, why: RefusedForm): Page {
  const [title, says, go, place] = SAYS[why];
  const written = Object.entries(fields).filter(([name, text]) => name !== TOKEN_FIELD && text.trim() !== '');
  const boxes = written.map(
    (
      [, text],
      index,
    ) => html`<div class="ask"><label for="kept-${index}">${words.say('portal.form.kept', { number: index + 1 })}</label>
<textarea id="kept-${index}" rows="4" readonly>
${text}</textarea></div>
`,
  );
  const main = html`<div class="hero one">
<div class="gloss">
<h1>${words.say(title)}</h1>
<p class="lead next">${words.say(says)}</p>
</div>
${written.length > 0 && html`<p>${words.say('portal.form.kept-says')}</p>${boxes}`}
<p class="act"><a class="button" href="${place}">${words.say(go)}</a></p>
</div>
`;
  return portalPage({ title: words.say(title), skip: 'layout.skip', main });
}
