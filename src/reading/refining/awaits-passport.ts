/** "Issued on 4 January, and I still have not received my passport": the word's detail says that it is not in hand. */
import { NOT_IN_HAND } from '../../cases/reported.ts';
import { names, type Story } from '../story/story.ts';
import type { Refiner } from './refiner.ts';

export const awaitsPassport: Refiner = (story, events) => {
  const at = events.findLastIndex(({ kind, value }) => kind === 'status' && value === 'issued');
  const issued = events[at];
  if (issued === undefined || issued.detail !== null || !isAwaited(story, issued.anchor)) return events;
  return events.with(at, { ...issued, detail: NOT_IN_HAND });
};

const isAwaited = (story: Story, anchor: number): boolean =>
  story.mentions.some(
    (mention, index) =>
      index > anchor && names(mention, 'thing.passport') && isClauseOfWaiting(story, mention.from),
  );

/** Words of the clause looked at on either side of the passport. */
const REACH = 8;

function isClauseOfWaiting(story: Story, at: number): boolean {
  if (story.asking.has(story.sentence[at] ?? 0)) return false;
  for (let near = at - REACH; near <= at + REACH; near += 1)
    if (story.clause[near] === story.clause[at] && WAITS.has(story.tokens[near]?.word ?? '')) return true;
  return false;
}
const WAITS: ReadonlySet<string> = new Set('not havent hasnt didnt waiting awaiting yet no'.split(' '));
