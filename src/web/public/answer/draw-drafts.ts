/** Messages to the embassy or consulate: one tap selects a whole letter, and a link opens it in the reader's own mail. */
import type { Draft, Explanation } from '../../../explanation/explanation.ts';
import type { Words } from '../../../language/words.ts';
import { type Html, html, NOTHING } from '../../html/html.ts';
import { type Answered, sayDay } from './answered.ts';

export function drawDrafts(words: Words, answered: Answered): Html {
  const [first, ...others] = answered.explanation.drafts;
  if (first === undefined) return NOTHING;
  return html`<section class="part" aria-labelledby="message">
<h2 id="message">${words.say('answer.drafts.title')}</h2>
<div class="body">
<p>${words.say('answer.drafts.lead')}</p>
<h3>${first.title}</h3>
${drawDraft(words, answered, first)}
${others.map((draft) => html`<details><summary>${draft.title}</summary>${drawDraft(words, answered, draft)}</details>`)}
</div>
<p class="note">${words.say('answer.drafts.note')}</p>
</section>
`;
}

function drawDraft(words: Words, { ask, explanation }: Answered, draft: Draft): Html {
  const { subject, body, notBefore } = draft;
  const later = notBefore !== undefined && notBefore > ask.today.toString() ? notBefore : null;
  return html`${later !== null && html`<p class="soft">${words.say('answer.drafts.from', { day: sayDay(words, later, ask.today) })}</p>`}
<div class="draft">
<dl><dt>${words.say('answer.drafts.subject')}</dt><dd>${blanks(subject)}</dd></dl>
<div class="letter">${body.map((paragraph) => html`<p>${lines(paragraph)}</p>`)}</div>
</div>
<p class="act"><a class="button plain" href="${mailAddress(draft, explanation.contact)}">${words.say('answer.drafts.mail')}</a></p>
`;
}

const lines = (paragraph: string): readonly Html[] =>
  paragraph.split('\n').map((line, index) => html`${index > 0 && html`<br>`}${blanks(line)}`);

/** What stands in square brackets is for the reader to fill in, and looks it. */
function blanks(text: string): readonly (string | Html)[] {
  return text
    .split(/(\[[^[\]]{1,200}\])/)
    .map((part) =>
      part.startsWith('[') && part.endsWith(']') ? html`<span class="blank">${part}</span>` : part,
    );
}

/** Many programs cut an address of more than some two thousand characters; the letter can then be copied. */
const LONGEST_MAIL = 1_900;

function mailAddress({ subject, body }: Draft, contact: Explanation['contact']): string {
  const to = contact?.address?.includes('@') && !contact.address.includes('/') ? contact.address : '';
  const head = `mailto:${encodeURIComponent(to).replace('%40', '@')}?subject=${encodeURIComponent(subject)}`;
  const whole = `${head}&body=${encodeURIComponent(body.join('\n\n'))}`;
  return whole.length <= LONGEST_MAIL ? whole : head;
}
