/** One thing that the office asked for, with the files that were given for it and the requests for more time. */
import type { RequestedItem } from '../../explanation/official/status-answer.ts';
import type { OfficeContext } from '../office-context.ts';
import type { LogEntry } from '../ports/case-records.ts';
import type { Enquiry } from '../ports/enquiries.ts';
import type { Paper } from '../ports/papers.ts';
import { sayCase } from '../status/say-case.ts';

export type SeenItem = {
  readonly item: RequestedItem;
  /** The latest first. */
  readonly papers: readonly Paper[];
  /** When the office rejected it last, epoch milliseconds; null when it never did. Files from before are old. */
  readonly rejectedAt: number | null;
  /** Requests for more time, the latest first. */
  readonly moreTime: readonly Enquiry[];
};

/** Null when the case asks for nothing of this id. */
export async function seeItem(
  context: OfficeContext,
  caseId: string,
  itemId: string,
): Promise<SeenItem | null> {
  const { storage, published, now } = context;
  const whole = await storage.cases.read(caseId);
  if (whole === null) return null;
  const { requested } = sayCase(context, whole, await published.read());
  const item = requested.find(({ id }) => id === itemId);
  if (item === undefined) return null;
  const [papers, enquiries] = await Promise.all([
    storage.papers.ofCase(caseId),
    storage.enquiries.ofCase(caseId),
  ]);
  storage.audit.note({ at: now(), who: 'applicant', did: 'see-item', caseId, came: 'done' });
  return {
    item,
    papers: papers.filter((paper) => paper.item === itemId).toSorted((one, other) => other.at - one.at),
    rejectedAt: rejectedAt(whole.log, itemId),
    moreTime: enquiries
      .filter(({ category, item: about }) => category === 'more-time' && about === itemId)
      .toReversed(),
  };
}

function rejectedAt(log: readonly LogEntry[], itemId: string): number | null {
  const rejection = log.findLast(({ event }) => event.kind === 'item-rejected' && event.item === itemId);
  return rejection?.at ?? null;
}
