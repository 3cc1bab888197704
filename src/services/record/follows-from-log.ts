/** What must be kept beside the log of a case: its row for queues, the keys under which it is found, papers given. */
import { NO_CASE } from '../../cases/case-state.ts';
import type { CaseEvent } from '../../cases/event.ts';
import { evolve } from '../../cases/evolve.ts';
import { lookUpKeys } from '../look-up/look-up-keys.ts';
import type { WholeCase } from '../ports/case-records.ts';
import type { FollowsFromLog } from '../ports/checks.ts';
import type { Keyring } from '../ports/keyring.ts';
import { statusRowOf } from './status-row-of.ts';

export function followsFromLog(keyring: Keyring, { record, log }: WholeCase): FollowsFromLog {
  const events = log.map(({ event }) => event);
  const status = statusRowOf(record, events);
  const keysAt = (post: string) => lookUpKeys(keyring, { post, ...record.identity });
  const { post } = status;
  const before = [...postsOf(events)].filter((one) => one !== post);
  return {
    status,
    lookUps: keysAt(post),
    mayLookUps: before.flatMap(keysAt),
    given: log.flatMap(({ event, by, at }) =>
      event.kind === 'item-provided' && by === 'applicant' ? [{ item: event.item, at }] : [],
    ),
  };
}

/** Every post that had the case after some entry, also where that was corrected since. */
function postsOf(events: readonly CaseEvent[]): ReadonlySet<string> {
  const posts = new Set<string>();
  let state = NO_CASE;
  for (const event of events) {
    state = evolve(state, event);
    if (state.post !== null) posts.add(state.post);
  }
  return posts;
}
