/** What stands beside the text of a notice, in words: its kind, its days, whom it touches. */
import type { Words } from '../../../language/words.ts';
import { officePost } from '../../../services/office-posts.ts';
import type { Notice } from '../../../wording/notice.ts';

export const newsPlace = (id: string): string => `/news/${encodeURIComponent(id)}`;

export const sayNoticeKind = (words: Words, { kind }: Notice): string => words.say(`news.kind.${kind}`);

export function sayNoticeDays(words: Words, { from, until }: Notice): string {
  const say = (iso: string): string => words.day(Temporal.PlainDate.from(iso));
  const span = until === null ? 'open' : until === from ? 'day' : 'days';
  return words.say('news.days', { span, from: say(from), until: until === null ? '' : say(until) });
}

/** One sentence for where, one for which visas. */
export function sayWhomNoticeTouches(words: Words, { posts, visaClasses }: Notice): readonly string[] {
  return [
    posts === null
      ? words.say('news.posts.all')
      : words.say('news.posts', { posts: words.list(posts.map((code) => officePost(code)?.city ?? code)) }),
    visaClasses === null
      ? words.say('news.classes.all')
      : words.say('news.classes', { classes: words.list(visaClasses) }),
  ];
}
