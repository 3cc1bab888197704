/** Kept waits as histories that a forecast learns from, some hundred at a time. */
import type { CaseHistory } from '../../../waits/case-history.ts';
import { endsWithFiscalYear } from '../../../waits/forecast/hard-end.ts';
import type { DataSet, KeptWait, Waits } from '../../ports/waits.ts';
import type { Histories } from './messages.ts';

/** Few enough that a request between two batches hardly waits. */
const TOGETHER = 500;

/** Waits from the hold to the visa. `example` is the id of the set that examples are taken from; null for none. */
export async function* historiesOfWaits(
  waits: Pick<Waits, 'rows'>,
  sets: readonly Pick<DataSet, 'id'>[],
  example: string | null,
): AsyncGenerator<Omit<Histories, 'is'>> {
  for (const { id } of sets) {
    let histories: CaseHistory[] = [];
    for await (const row of waits.rows(id)) {
      if (row.wait === 'hold-to-issued') histories.push(historyOf(row));
      if (histories.length < TOGETHER) continue;
      yield { histories, example: id === example };
      histories = [];
    }
    if (histories.length > 0) yield { histories, example: id === example };
  }
}

/** The end of a fiscal year is known to the forecast as a day after which nothing is issued: here it only censors. */
function historyOf({ start, end, ended, seen, ...kind }: KeptWait): CaseHistory {
  const { visaClass, post, region, hold, field, entry } = kind;
  const covariates = { class: visaClass, post, region, hold, field, entry };
  const yearEnded =
    ended === 'refused' && endsWithFiscalYear(visaClass ?? '') && end?.endsWith('-09-30') === true;
  return yearEnded
    ? { start, end: null, outcome: null, seen, covariates }
    : { start, end, outcome: ended, seen, covariates };
}
