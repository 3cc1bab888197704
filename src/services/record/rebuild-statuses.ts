/** Drops every row that follows from a log and works it out again; queues, counts and look-ups stand on these rows. */
import type { Storage } from '../ports/storage.ts';
import { statusRowOf } from './status-row-of.ts';

/** How many rows were written. */
export function rebuildStatuses({ cases, statuses }: Pick<Storage, 'cases' | 'statuses'>): Promise<number> {
  return statuses.rebuild(statusRows(cases));
}

async function* statusRows(cases: Storage['cases']) {
  for await (const { record, log } of cases.all()) {
    yield statusRowOf(
      record,
      log.map(({ event }) => event),
    );
  }
}
