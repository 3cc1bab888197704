/** What the office has published, read from the storage at most once a second. */
import type { Edition } from '../../wording/editions/edition.ts';
import type { Notice } from '../../wording/notice.ts';
import type { Storage } from '../ports/storage.ts';

export type PublishedNow = {
  readonly editions: readonly Edition[];
  readonly notices: readonly Notice[];
  /** Differs whenever anything of it differs: an answer that was made under the same stamp still holds. */
  readonly stamp: string;
};

export type Published = {
  readonly read: () => Promise<PublishedNow>;
  /** What this process published itself is seen at once; of another process within a second. */
  readonly forget: () => void;
};

const FRESH = 1_000;

export function makePublished(
  { editions, notices }: Pick<Storage, 'editions' | 'notices'>,
  now: () => number,
): Published {
  let known: Promise<PublishedNow> | null = null;
  let readAt = 0;
  return {
    read: () => {
      if (known !== null && now() - readAt < FRESH) return known;
      readAt = now();
      const reading = Promise.all([editions.all(), notices.all()]).then(([all, told]) => ({
        editions: all,
        notices: told,
        stamp: stampOf(all, told),
      }));
      known = reading;
      reading.catch(() => {
        if (known === reading) known = null;
      });
      return reading;
    },
    forget: () => {
      known = null;
    },
  };
}

/** Editions are only added; a notice may be changed, and then its instant is another. */
function stampOf(editions: readonly Edition[], notices: readonly Notice[]): string {
  const latest = notices.reduce((last, { updatedAt }) => Math.max(last, updatedAt), 0);
  return `${editions.length}.${notices.length}.${latest}`;
}
