/** The notices of an office as everybody may read them, the newest first: those that still count apart from the past. */
import type { Day } from '../../cases/day.ts';
import type { Notice } from '../../wording/notice.ts';

export type SortedNotices = {
  /** In force today, or coming. */
  readonly now: readonly Notice[];
  readonly past: readonly Notice[];
};

export function sortNotices(notices: readonly Notice[], today: Day): SortedNotices {
  const sorted = newestFirst(notices);
  return {
    now: sorted.filter((notice) => !isPast(notice, today)),
    past: sorted.filter((notice) => isPast(notice, today)),
  };
}

/** By the day on which they were published; what was changed later keeps its place. */
export const newestFirst = (notices: readonly Notice[]): readonly Notice[] =>
  notices.toSorted((one, other) => other.publishedAt - one.publishedAt || (one.id < other.id ? -1 : 1));

export const isPast = ({ until }: Notice, today: Day): boolean => until !== null && until < today.toString();
