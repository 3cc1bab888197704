/** What publishing an edition would change: counted over every case, listed for the first of them. */
import type { Edition } from '../../wording/editions/edition.ts';
import { makeWordChange, type Preview, type WordChange } from '../../wording/editions/preview-edition.ts';
import type { OfficeContext } from '../office-context.ts';

/** Most cases that a preview lists by id; all are counted. */
const MOST_LISTED = 500;

export async function previewEditionForAll(
  { storage }: Pick<OfficeContext, 'storage'>,
  edition: Edition,
): Promise<Preview> {
  const changeOf = makeWordChange(await storage.editions.all(), edition);
  const counts = { cases: 0, words: 0, texts: 0 };
  const listed: WordChange[] = [];
  for await (const row of storage.statuses.all(edition.posts)) {
    counts.cases += 1;
    const change = changeOf(row);
    if (change === null) continue;
    counts[change.changes === 'word' ? 'words' : 'texts'] += 1;
    if (listed.length < MOST_LISTED) listed.push(change);
  }
  return { ...counts, listed };
}
