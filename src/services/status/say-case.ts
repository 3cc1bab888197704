/** The truth about one official case today, in words: what the applicant's page and the API say. */
import { sayStatus } from '../../explanation/official/say-status.ts';
import type { StatusAnswer } from '../../explanation/official/status-answer.ts';
import { editionBefore, editionInForce } from '../../wording/editions/edition-in-force.ts';
import type { PublishedNow } from '../editions/make-published.ts';
import { yearOfNumber } from '../look-up/case-number.ts';
import type { OfficeContext } from '../office-context.ts';
import { officeIdentity } from '../office-posts.ts';
import type { CaseRecord, LogEntry } from '../ports/case-records.ts';

/** What of a case is said: not who recorded it, and of whom it is about nothing but the year in a case number. */
export type SaidCase = {
  readonly record: Pick<CaseRecord, 'post' | 'identity'>;
  readonly log: readonly Pick<LogEntry, 'seq' | 'event'>[];
};

export function sayCase(
  { today, words }: Pick<OfficeContext, 'today' | 'words'>,
  { record, log }: SaidCase,
  { editions, notices }: PublishedNow,
): StatusAnswer {
  const day = today();
  const edition = editionInForce(editions, record.post, day);
  return sayStatus({
    log,
    today: day,
    edition,
    editionBefore: editionBefore(editions, record.post, edition),
    notices,
    words,
    officeOf: officeIdentity,
    numbered: yearOfNumber(record.identity.caseNumber),
  });
}
