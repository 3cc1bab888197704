/** Which acknowledged entries a storage does not have as they were acknowledged. */
import type { Storage } from '../../services/ports/storage.ts';
import type { Acknowledged } from './start-appender.ts';

export async function missingEntries(
  { cases }: Pick<Storage, 'cases'>,
  acknowledged: readonly Acknowledged[],
): Promise<readonly Acknowledged[]> {
  const missing: Acknowledged[] = [];
  for (const [caseId, told] of Map.groupBy(acknowledged, (one) => one.caseId)) {
    const log = (await cases.read(caseId))?.log ?? [];
    const known = new Map(log.map(({ seq, event }) => [seq, 'reason' in event ? event.reason : null]));
    missing.push(...told.filter(({ seq, reason }) => known.get(seq) !== reason));
  }
  return missing;
}
