/** What the post asked for, each thing with its state and the post's own words beside it. */
import type { CaseState } from '../../cases/case-state.ts';
import type { FactInForce } from '../../cases/in-force.ts';
import type { Words } from '../../language/words.ts';
import type { RequestedItem } from './status-answer.ts';

export function requestedItems(
  state: CaseState,
  facts: readonly FactInForce[],
  words: Words,
): readonly RequestedItem[] {
  const asked = new Map<string, string>();
  const rejected = new Map<string, string>();
  for (const { fact } of facts) {
    if (fact.kind === 'item-requested') asked.set(fact.item, fact.says);
    if (fact.kind === 'item-rejected') rejected.set(fact.item, fact.reason);
  }
  return [...state.items].map(([id, { what, is, on, due }]) => {
    const reason = is === 'rejected' ? rejected.get(id) : undefined;
    return {
      ...{ id, what, says: asked.get(id) ?? words.say('official.timeline.item-unnamed') },
      ...{ state: is, stateSays: words.say(`official.item.${is}`), on, due },
      ...(reason === undefined ? {} : { reason }),
    };
  });
}
