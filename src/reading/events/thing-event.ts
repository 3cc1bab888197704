/** An event that a thing and the act upon it tell. */

import type { Governor } from '../story/govern.ts';
import type { Story } from '../story/story.ts';
import { ROLES } from '../vocabulary/roles.ts';
import type { FoundEvent } from './found-event.ts';

type Extra = Pick<FoundEvent, 'atInterview'>;

export function thingEvent(
  kind: FoundEvent['kind'],
  value: string,
  index: number,
  governor: Governor,
  extra: Extra = {},
): FoundEvent {
  const first = Math.min(index, governor.index);
  const last = Math.max(index, governor.index);
  return {
    kind,
    value,
    detail: null,
    first,
    last,
    anchor: index,
    certainty: governor.behind ? 0.85 : 0.9,
    ...extra,
  };
}

export function isFar(story: Story, index: number, governor: Governor, reach = 16): boolean {
  const thing = story.mentions[index];
  const act = story.mentions[governor.index];
  return thing !== undefined && act !== undefined && thing.from - act.to > reach;
}

/** "to get my visa": an aim and no event; what is asked for is told by the asking. */
export function isAim(story: Story, { act, index }: Governor): boolean {
  const from = story.mentions[index]?.from ?? 0;
  // "to come and take back".
  const to =
    story.tokens[from - 1]?.word === 'and' && GOES.has(story.tokens[from - 2]?.word ?? '')
      ? from - 3
      : from - 1;
  if (act === 'act.ask' || act === 'act.ship' || story.tokens[to]?.word !== 'to') return false;
  return ![2, 3, 4, 5].some((back) => ROLES.done.has(story.tokens[from - back]?.word ?? ''));
}

const GOES: ReadonlySet<string> = new Set(['come', 'go']);
