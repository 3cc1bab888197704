/** Publishes an edition of the official words, and the notice that tells people why their word changed. */
import type { Edition } from '../../wording/editions/edition.ts';
import type { OfficeContext } from '../office-context.ts';

/** @param title of the notice, in the office's own words. */
export async function publishEdition(
  { storage, newId }: Pick<OfficeContext, 'storage' | 'newId'>,
  edition: Edition,
  title: string,
): Promise<{ readonly notice: string }> {
  const notice = newId();
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
