/** A passport on its way or in hand that a short note tells without naming it: "origination scan", "EMS delivered". */

import { isDenied, nearestAfter } from '../story/near.ts';
import { names, namesAny, type Story, valueIn } from '../story/story.ts';
import type { Concept } from '../vocabulary/concepts.ts';
import type { Mention } from '../words/find-mentions.ts';
import { SORTS } from '../words/sorts.ts';
import type { FoundEvent } from './found-event.ts';
import { isShortLine } from './frame-slips.ts';
import { isCaseInTransit } from './shown-words.ts';

export function frameShipping(story: Story, index: number): readonly FoundEvent[] {
  const mention = story.mentions[index];
  if (names(mention, 'place.tracker')) return frameTracker(story, index);
  if (names(mention, 'place.courier')) return frameCourier(story, index);
  if (mention && isOwnersArrived(story, index, mention)) return [passport('delivered', index)];
  if (!mention || !isEntry(story, index) || isDenied(story, index) || namesThing(story, index)) return [];
  if (names(mention, 'act.ship')) {
    if (names(mention, 'status.in-transit') && isCaseInTransit(story, index)) return [];
    // "in transit to post" is the applicant's parcel.
    return nearestAfter(story, index, ['place.post'], 3) === null ? [passport('in-transit', index)] : [];
  }
  const isBegun = beginsEntry(story, index);
  if (
    isBegun &&
    namesAny(mention, ['act.receive', 'act.deliver']) &&
    !asksOrTells(story, index) &&
    followsIssue(story, index)
  )
    return [passport('delivered', index)];
  return [];
}

/** "mine arrived on Friday": whose it is stands for the passport. */
const isOwnersArrived = (story: Story, index: number, mention: Mention): boolean =>
  ARRIVES.has(story.tokens[mention.from]?.word ?? '') &&
  isOwner(story, index, mention) &&
  !isDenied(story, index) &&
  !namesThing(story, index);
/** "mine", "hers (H4)"; "my H4" only where it came back stamped. */
function isOwner(story: Story, index: number, { from, to }: Mention): boolean {
  const before = story.mentions[index - 1];
  const isOfClass = before !== undefined && (before.sorts & SORTS.class) !== 0;
  if (isOfClass && before.to === from) return to - from > 1;
  const isBracket = isOfClass && story.tokens[from - 1]?.word === ')' && before.to === from - 1;
  return OWNERS.has(story.tokens[isBracket ? before.from - 2 : from - 1]?.word ?? '');
}
const ARRIVES: ReadonlySet<string> = new Set(['arrived', 'came', 'reached']);
const OWNERS: ReadonlySet<string> = new Set(['mine', 'hers', 'theirs', 'ours']);

/** "the passport tracker says still with the consulate", "passport status: in transit". */
function frameTracker(story: Story, index: number): readonly FoundEvent[] {
  const kept = nearestAfter(story, index, ['act.keep'], 7);
  if (kept !== null) return [{ ...passport('kept', index), last: kept }];
  const sent = nearestAfter(story, index, ['act.ship'], 7);
  return sent === null ? [] : [{ ...passport('in-transit', index), last: sent }];
}

/** "24 Jan issued, 29 Jan DHL": a day and who brings it. */
function frameCourier(story: Story, index: number): readonly FoundEvent[] {
  const { from, to } = story.mentions[index] ?? { from: 0, to: 0 };
  const isAlone = story.clause[to] !== story.clause[from] || story.tokens[to]?.kind !== 'word';
  if (!isAlone || !story.dateEnds.has(from - 1) || !followsIssue(story, index)) return [];
  return [passport('delivered', index)];
}

/** A short dated line, or a short clause with a day: "…, issued 3 Feb, picked up 8 Feb". */
function isEntry(story: Story, index: number): boolean {
  if (isShortLine(story, index)) return true;
  const { from, to } = story.mentions[index] ?? { from: 0, to: 0 };
  const isDated =
    [-3, -2, -1].some((at) => story.dateStarts.has(from + at)) ||
    [0, 1, 2].some((at) => story.dateStarts.has(to + at));
  return (
    isDated && story.clause[from - 7] !== story.clause[from] && story.clause[to + 7] !== story.clause[from]
  );
}

/** Nothing unknown stands before it in its clause: "EMS delivered", but not "clearance received". */
function beginsEntry(story: Story, index: number): boolean {
  const from = story.mentions[index]?.from ?? 0;
  const before = story.tokens[from - 1];
  if (before === undefined || before.kind !== 'word') return true;
  return names(story.mentions[index - 1], 'place.courier') || story.clause[from - 1] !== story.clause[from];
}

/** A thing beside it in its clause has a frame of its own. */
function namesThing(story: Story, index: number): boolean {
  const clause = story.clause[story.mentions[index]?.from ?? 0];
  return [-3, -2, -1, 1, 2, 3].some((near) => {
    const other = story.mentions[index + near];
    return (
      other !== undefined &&
      story.clause[other.from] === clause &&
      !names(other, 'thing.package') &&
      valueIn(other, 'thing.') !== null
    );
  });
}

/** A message, a request, the post or the word of the page beside it; behind the word's own clause it is delivered. */
function asksOrTells(story: Story, index: number): boolean {
  const { from } = story.mentions[index] ?? { from: 0 };
  const isDelivered = names(story.mentions[index], 'act.deliver');
  return [-2, -1, 1, 2].some((near) => {
    const other = story.mentions[index + near];
    if (other === undefined || story.line[other.from] !== story.line[from]) return false;
    if (namesAny(other, TELLING)) return true;
    return namesAny(other, WORDS) && (!isDelivered || story.clause[other.from] === story.clause[from]);
  });
}
const TELLING: readonly Concept[] = ['act.notice', 'act.ask', 'slip.221g', 'place.post'];
const WORDS: readonly Concept[] = ['status.issued', 'status.approved'];

/** How many mentions back "Issued" may stand. */
const REMEMBERED = 16;

function followsIssue(story: Story, index: number): boolean {
  for (let before = index - 1; before >= Math.max(0, index - REMEMBERED); before -= 1)
    if (namesAny(story.mentions[before], ['status.issued', 'act.ship'])) return true;
  return false;
}

const passport = (value: 'in-transit' | 'delivered' | 'kept', index: number): FoundEvent => ({
  kind: 'passport',
  value,
  detail: null,
  first: index,
  last: index,
  anchor: index,
  certainty: 0.65,
});
