/** An official case in few words, for tests: its log, what is said of it, and in which edition. */
import type { CaseLog } from '../../cases/event.ts';
import { onDay } from '../../cases/test-log.ts';
import { englishWords } from '../../language/words.ts';
import { editionBefore, editionInForce } from '../../wording/editions/edition-in-force.ts';
import { sayStatus } from '../official/say-status.ts';
import type { OfficialEntry, StatusAnswer, StatusAsk } from '../official/status-answer.ts';

export const WORDS = englishWords();

export const entries = (log: CaseLog): readonly OfficialEntry[] =>
  log.map((event, index) => ({ seq: index + 1, event }));

export function statusOf(log: CaseLog, today: string, changes: Partial<StatusAsk> = {}): StatusAnswer {
  const day = onDay(today);
  const edition = editionInForce([], 'PTM', day);
  return sayStatus({
    ...{ log: entries(log), today: day, words: WORDS, notices: [] },
    ...{ edition, editionBefore: editionBefore([], 'PTM', edition) },
    ...changes,
  });
}
