/** Whether two cohorts wait alike: both curves, and the log-rank test between them. */
import { type LogRank, logRank } from '../../waits/log-rank.ts';
import type { WaitChoice, Waits } from '../ports/waits.ts';
import type { CohortAnswer } from './cohort.ts';
import { describeCohort } from './describe-cohort.ts';
import { tableOfSums } from './table-of-sums.ts';

export type Comparison = {
  readonly one: CohortAnswer;
  readonly other: CohortAnswer;
  /** Null when either cohort is too small to be shown. `differ`: at most one chance in twenty that they wait alike. */
  readonly test: (LogRank & { readonly differ: boolean; readonly faster: 'one' | 'other' | null }) | null;
};

const ONE_IN_TWENTY = 0.05;

export async function compareCohorts(
  waits: Pick<Waits, 'sums' | 'sets'>,
  first: WaitChoice,
  second: WaitChoice,
): Promise<Comparison> {
  const [one, other] = await Promise.all([describeCohort(waits, first), describeCohort(waits, second)]);
  if (!one.ok || !other.ok) return { one, other, test: null };
  const [mine, theirs] = await Promise.all([waits.sums(first), waits.sums(second)]);
  const test = logRank(tableOfSums(mine.cells), tableOfSums(theirs.cells), ['issued']);
  const differ = test.pValue <= ONE_IN_TWENTY;
  const isFaster = test.observed[0] > test.expected[0];
  return { one, other, test: { ...test, differ, faster: differ ? (isFaster ? 'one' : 'other') : null } };
}
