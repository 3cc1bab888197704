/** Publishes an edition of the official words, and the notice that tells people why their word changed. */
import type { Edition } from '../../wording/editions/edition.ts';
import type { Notice } from '../../wording/notice.ts';
import type { OfficeContext } from '../office-context.ts';

/** @param title of the notice, in the office's own words. */
export async function publishEdition(
  { storage, newId }: Pick<OfficeContext, 'storage' | 'newId'>,
  edition: Edition,
  title: string,
): Promise<{ readonly notice: string }> {
  const notice = newId();
  await endEarlier(storage, edition);
  // The notice stands first: nobody sees a changed word without the reason beside it.
  await storage.notices.put({
    id: notice,
    kind: 'wording',
    title,
    body: [edition.notice],
    from: edition.from,
    until: null,
    posts: edition.posts,
    visaClasses: null,
    author: edition.author,
    publishedAt: edition.writtenAt,
    updatedAt: edition.writtenAt,
  });
  await storage.editions.add(edition);
  return { notice };
}

/** What an earlier edition told everybody ends where this one takes its place, so that no notice speaks of an old word. */
async function endEarlier({ notices }: OfficeContext['storage'], edition: Edition): Promise<void> {
  const until = Temporal.PlainDate.from(edition.from).subtract({ days: 1 }).toString();
  for (const earlier of await notices.all())
    if (isReplaced(earlier, edition)) await notices.put({ ...earlier, until, updatedAt: edition.writtenAt });
}

const isReplaced = ({ kind, from, until, posts }: Notice, edition: Edition): boolean =>
  kind === 'wording' &&
  from < edition.from &&
  (until === null || until >= edition.from) &&
  (edition.posts === null || posts?.every((post) => edition.posts?.includes(post)) === true);
