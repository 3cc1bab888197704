/** The latest waits of some sets as histories that a forecast learns from. */
import type { CaseHistory } from '../../waits/case-history.ts';
import { endsWithFiscalYear } from '../../waits/forecast/hard-end.ts';
import type { DataSet, KeptWait, Waits } from '../ports/waits.ts';

/** The latest cases that are learned from: about a second of work, and older ones weigh next to nothing. */
const MOST_CASES = 50_000;

/** Waits from the hold to the visa, the latest first. */
export async function latestHistories(
  waits: Pick<Waits, 'rows'>,
  sets: readonly Pick<DataSet, 'id'>[],
): Promise<readonly CaseHistory[]> {
  let histories: CaseHistory[] = [];
  for (const { id } of sets) {
    for await (const row of waits.rows(id)) {
      if (row.wait === 'hold-to-issued') histories.push(historyOf(row));
      if (histories.length >= 2 * MOST_CASES) histories = latest(histories);
    }
  }
  return latest(histories);
}

const latest = (histories: readonly CaseHistory[]): CaseHistory[] =>
  histories.toSorted((one, other) => (one.start < other.start ? 1 : -1)).slice(0, MOST_CASES);

/** That a fiscal year ends is known to the forecast as a day after which nothing is issued: here it only censors. */
function historyOf({
  start,
  end,
  ended,
  seen,
  visaClass,
  post,
  region,
  hold,
  field,
  entry,
}: KeptWait): CaseHistory {
  const covariates = { class: visaClass, post, region, hold, field, entry };
  const yearEnded =
    ended === 'refused' && endsWithFiscalYear(visaClass ?? '') && end?.endsWith('-09-30') === true;
  return yearEnded
    ? { start, end: null, outcome: null, seen, covariates }
    : { start, end, outcome: ended, seen, covariates };
}
