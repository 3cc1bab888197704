/** The office's notices that touch the case. */
import type { Words } from '../../../language/words.ts';
import type { Notice } from '../../../wording/notice.ts';
import { type Html, html, NOTHING } from '../../html/html.ts';
import { sayDay } from '../../public/answer/answered.ts';
import { newsPlace } from '../../public/news/say-notice.ts';
import type { Shown } from './shown.ts';

export function drawNotices({ words, today, own: { answer } }: Shown): Html {
  const said = answer.wordChanged?.notice ?? null;
  // What stands beside the word already is not said twice.
  const notices = answer.notices.filter(({ body }) => said === null || body.join(' ') !== said);
  if (notices.length === 0) return NOTHING;
  const items = notices.map((notice) => drawNotice(words, notice, today));
  return html`<section class="part" aria-labelledby="h-notices">
<h2 id="h-notices">${words.say('portal.notices.title')}</h2>
<ul class="body notices">${items}</ul>
</section>
`;
}

function drawNotice(words: Words, { id, title, body, from, until }: Notice, today: Temporal.PlainDate): Html {
  const days = words.say('portal.notices.days', {
    from: sayDay(words, from, today),
    until: until === null ? 'open' : sayDay(words, until, today),
  });
  return html`<li><h3><a href="${newsPlace(id)}">${title}</a></h3><p class="from">${days}</p>${body.map((says) => html`<p>${says}</p>`)}</li>`;
}
