/** One notice: what the office wrote, and beside it its days and whom it touches. */
import type { Day } from '../../../cases/day.ts';
import type { Words } from '../../../language/words.ts';
import { isPast } from '../../../services/notices/sort-notices.ts';
import type { Notice } from '../../../wording/notice.ts';
import { dayOf } from '../../day-of.ts';
import type { Page } from '../../html/document.ts';
import { html } from '../../html/html.ts';
import { FEED, NEWS } from './draw-news.ts';
import { sayNoticeDays, sayNoticeKind, sayWhomNoticeTouches } from './say-notice.ts';

export function drawNotice(words: Words, notice: Notice, today: Day): Page {
  const { title, body, publishedAt, updatedAt } = notice;
  const published = words.say('news.published', { day: words.day(dayOf(publishedAt)) });
  const changed =
    updatedAt !== publishedAt && words.say('news.changed', { day: words.day(dayOf(updatedAt)) });
  const main = html`<article class="hero">
<div class="gloss">
<p class="case"><a href="${NEWS}">${words.say('news.back')}</a></p>
<h1>${title}</h1>
<p class="lead next">${sayNoticeKind(words, notice)}. ${sayNoticeDays(words, notice)}${isPast(notice, today) && html` ${words.say('news.past')}`}</p>
${body.map((says) => html`<p class="more told">${says}</p>\n`)}</div>
<aside class="note">
<h2>${words.say('news.touches.title')}</h2>
${sayWhomNoticeTouches(words, notice).map((says) => html`<p>${says}</p>\n`)}<p>${published}${changed && html` ${changed}`}</p>
<p><a href="/status">${words.say('news.case')}</a></p>
</aside>
</article>
`;
  return { title, kind: 'guide', skip: 'layout.skip', main, feed: FEED };
}
