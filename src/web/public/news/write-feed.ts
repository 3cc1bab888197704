/**
 * The notices as an Atom feed (RFC 4287).
 *
 * It is written with the same template as pages, which escapes what XML wants escaped. Characters that XML 1.0 does
 * not allow at all are left out (section 2.2 of its specification).
 */
import type { Words } from '../../../language/words.ts';
import { newestFirst } from '../../../services/notices/sort-notices.ts';
import type { Notice } from '../../../wording/notice.ts';
import { type Html, html, textOf } from '../../html/html.ts';
import { FEED, NEWS } from './draw-news.ts';
import { newsPlace, sayNoticeDays, sayNoticeKind, sayWhomNoticeTouches } from './say-notice.ts';

/** Readers look often: more than a year of news. */
const MOST_ENTRIES = 100;

/** When there is no notice yet, nothing was ever updated: a day before all notices, always the same. */
const NEVER = 0;

/** @param origin scheme and host as the reader asked for them, such as "https://visas.example". */
export function writeFeed(words: Words, notices: readonly Notice[], origin: string): string {
  const newest = newestFirst(notices).slice(0, MOST_ENTRIES);
  const updated = notices.reduce((last, { updatedAt }) => Math.max(last, updatedAt), NEVER);
  const feed = html`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${words.locale}">
<id>${origin}${NEWS}</id>
<title>${words.say('news.feed.title')}</title>
<updated>${instant(updated)}</updated>
<link rel="self" type="application/atom+xml" href="${`${origin}${FEED}`}"/>
<link rel="alternate" type="text/html" href="${`${origin}${NEWS}`}"/>
<author><name>${words.say('news.feed.author')}</name></author>
${newest.map((notice) => entry(words, notice, origin))}</feed>
`;
  return textOf(feed);
}

function entry(words: Words, notice: Notice, origin: string): Html {
  const { id, title, body, publishedAt, updatedAt } = notice;
  const address = `${origin}${newsPlace(id)}`;
  const summary = [
    `${sayNoticeKind(words, notice)}.`,
    sayNoticeDays(words, notice),
    ...sayWhomNoticeTouches(words, notice),
  ].join(' ');
  return html`<entry>
<id>${UUID.test(id) ? `urn:uuid:${id.toLowerCase()}` : address}</id>
<title>${allowed(title)}</title>
<published>${instant(publishedAt)}</published>
<updated>${instant(updatedAt)}</updated>
<link rel="alternate" type="text/html" href="${address}"/>
<summary>${allowed(summary)}</summary>
<content>${allowed(body.join('\n\n'))}</content>
</entry>
`;
}

/** Stays the same when the service moves to another host. */
const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

const instant = (at: number): string => Temporal.Instant.fromEpochMilliseconds(at).toString();

const allowed = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the very characters that XML forbids.
  text.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');
