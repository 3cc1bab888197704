/** Drops every row and key that follows from a log and works it out again; queues, counts and look-ups stand on them. */
import type { Keyring } from '../ports/keyring.ts';
import type { RebuiltRow } from '../ports/statuses.ts';
import type { Storage } from '../ports/storage.ts';
import { followsFromLog } from './follows-from-log.ts';

type Kept = Pick<Storage, 'cases' | 'statuses'>;

/** How many cases were worked out. */
export function rebuildStatuses({ cases, statuses }: Kept, keyring: Keyring): Promise<number> {
  return statuses.rebuild(rebuiltRows(cases, keyring));
}

async function* rebuiltRows(cases: Storage['cases'], keyring: Keyring): AsyncGenerator<RebuiltRow> {
  for await (const whole of cases.all()) {
    const { status, lookUps, mayLookUps } = followsFromLog(keyring, whole);
    yield { status, lookUps: [...lookUps, ...mayLookUps] };
  }
}
