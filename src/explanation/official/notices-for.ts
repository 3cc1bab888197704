import type { Day } from '../../cases/day.ts';
import type { Notice } from '../../wording/notice.ts';

/** The notices that touch a post and a class on the day or after it, in the order of their first days. */
export function noticesFor(
  notices: readonly Notice[],
  { post, visaClass }: { readonly post: string | null; readonly visaClass: string | null },
  today: Day,
): readonly Notice[] {
  const day = today.toString();
  return notices
    .filter(
      ({ until, posts, visaClasses }) =>
        (until === null || until >= day) && touches(posts, post) && touches(visaClasses, visaClass),
    )
    .toSorted((one, other) => (one.from < other.from ? -1 : Number(one.from > other.from)));
}

const touches = (list: readonly string[] | null, given: string | null): boolean =>
  list === null || (given !== null && list.includes(given));
