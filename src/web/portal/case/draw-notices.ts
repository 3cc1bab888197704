/** The office's notices that touch the case. */
import type { Words } from '../../../language/words.ts';
import type { Notice } from '../../../wording/notice.ts';
import { type Html, html, NOTHING } from '../../html/html.ts';
import { newsPlace, sayNoticeDays } from '../../public/news/say-notice.ts';
import type { Shown } from './shown.ts';

export function drawNotices({ words, own: { answer } }: Shown): Html {
  const said = answer.wordChanged?.notice ?? null;
  // What stands beside the word already is not said twice.
  const notices = answer.notices.filter(({ body }) => said === null || body.join(' ') !== said);
  if (notices.length === 0) return NOTHING;
  const items = notices.map((notice) => drawNotice(words, notice));
  return html`<section class="part" aria-labelledby="h-notices">
<h2 id="h-notices">${words.say('portal.notices.title')}</h2>
<ul class="body notices">${items}</ul>
</section>
`;
}

function drawNotice(words: Words, notice: Notice): Html {
  const { id, title, body } = notice;
  return html`<li><h3><a href="${newsPlace(id)}">${title}</a></h3><p class="from">${sayNoticeDays(words, notice)}</p>${body.map((says) => html`<p>${says}</p>`)}</li>`;
}
