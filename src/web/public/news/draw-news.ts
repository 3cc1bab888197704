/** `/news`: every notice, the newest first, those that still count apart from the past. */
import type { Words } from '../../../language/words.ts';
import type { SortedNotices } from '../../../services/notices/sort-notices.ts';
import type { Notice } from '../../../wording/notice.ts';
import type { Page } from '../../html/document.ts';
import { type Html, html } from '../../html/html.ts';
import { rich } from '../../html/rich.ts';
import { newsPlace, sayNoticeDays, sayNoticeKind } from './say-notice.ts';

export const NEWS = '/news';
export const FEED = '/news.atom';

export function drawNews(words: Words, { now, past }: SortedNotices): Page {
  const main = html`<div class="hero one">
<div class="gloss">
<h1>${words.say('news.title')}</h1>
<p class="lead next">${words.say('news.lead')}</p>
</div>
</div>
<section class="part" aria-labelledby="h-now">
<h2 id="h-now">${words.say('news.now.title')}</h2>
<div class="body">${now.length > 0 ? list(words, now) : html`<p>${words.say('news.now.none')}</p>`}</div>
<aside class="note"><p>${rich(words, 'news.follow', undefined, FEED)}</p></aside>
</section>
${
  past.length > 0 &&
  html`<section class="part" aria-labelledby="h-past">
<h2 id="h-past">${words.say('news.past.title')}</h2>
<div class="body">${list(words, past)}</div>
</section>
`
}`;
  return {
    title: words.say('news.title'),
    kind: 'guide',
    skip: 'layout.skip',
    main,
    at: NEWS,
    feed: FEED,
  };
}

function list(words: Words, notices: readonly Notice[]): Html {
  const items = notices.map(
    (notice) =>
      html`<li><a href="${newsPlace(notice.id)}"><span class="serif">${notice.title}</span><span class="small soft">${sayNoticeKind(words, notice)}. ${sayNoticeDays(words, notice)}</span></a></li>`,
  );
  return html`<ul class="contents stacked">${items}</ul>`;
}
