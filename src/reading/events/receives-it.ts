/** A passport in hand that is told without its name: "was stamped", "received it", "picked up on 5 May". */

import { asksFor } from '../story/asks-for.ts';
import { isOfPassport } from '../story/last-thing.ts';
import { isDenied, nearestAfter, nearestBefore } from '../story/near.ts';
import { names, namesAny, type Story } from '../story/story.ts';
import { ROLES } from '../vocabulary/roles.ts';
import type { Mention } from '../words/find-mentions.ts';
import { SORTS } from '../words/sorts.ts';
import { hasObject } from './has-object.ts';

/** "my L1 was stamped in February": the visa is in the passport. */
export function isStamped(story: Story, index: number): boolean {
  const mention = story.mentions[index];
  if (!mention || !names(mention, 'act.stamp') || isDenied(story, index)) return false;
  if (ROLES.noDeed.has(story.tokens[mention.from - 1]?.word ?? '') && !isPassive(story, mention.from - 1))
    return false;
  // "to get my visa stamped".
  if (nearestBefore(story, index, ['act.receive', 'act.ask', 'act.attend'], 5) !== null) return false;
  const visa = nearestBefore(story, index, ['thing.visa', 'thing.passport', 'visit.dropbox'], 3);
  const before = story.mentions[index - 1];
  const other = names(before, 'act.change') ? story.mentions[index - 2] : before;
  const isOfClass =
    other !== undefined &&
    (other.sorts & SORTS.class) !== 0 &&
    mention.from - other.to <= 3 &&
    story.tokens[other.from - 1]?.word !== 'the';
  return visa !== null || isOfClass;
}

const isPassive = (story: Story, at: number): boolean =>
  ROLES.passive.has(story.tokens[at]?.word ?? '') && story.tokens[at]?.word !== 'be';

/** "it was shipped on the 4th, received it on the 6th": the passport that was spoken of last. */
export function receivesIt(story: Story, index: number): boolean {
  const mention = story.mentions[index];
  if (!mention || isDenied(story, index) || asksFor(story, index)) return false;
  if (comesIt(story, index, mention)) return true;
  if (!names(mention, 'act.receive')) return false;
  if (isCollected(story, index, mention)) return true;
  if (story.tokens[mention.to]?.word !== 'it' || story.tokens[mention.from - 1]?.word === 'to') return false;
  if (isBackOrStamped(story, mention.to + 1) && hasPassport(story, index)) return true;
  if (isDayNext(story, mention.to + 1) && isOfPassport(story, index)) return true;
  return nearestBefore(story, index, ['thing.passport', 'thing.visa', 'status.issued'], 16) !== null;
}

/** "I dropped my passport on the 2nd. Got it back stamped on the 9th." */
const isBackOrStamped = (story: Story, at: number): boolean =>
  story.tokens[at]?.word === 'stamped' ||
  (story.tokens[at]?.word === 'back' &&
    (BACK_WITH.has(story.tokens[at + 1]?.word ?? '') ||
      story.tokens[at + 1]?.kind !== 'word' ||
      isDayNext(story, at + 1)));
/** "on 9 May", "the 9th". */
const isDayNext = (story: Story, at: number): boolean =>
  story.dateStarts.has(at) || story.dateStarts.has(at + 1);
const BACK_WITH: ReadonlySet<string> = new Set(['stamped', 'with', 'without']);
const hasPassport = (story: Story, index: number): boolean =>
  story.mentions
    .slice(Math.max(0, index - REMEMBERED), index)
    .some((other) => names(other, 'thing.passport'));
/** Mentions back in which a passport is still meant. */
const REMEMBERED = 24;

/** "my passport was kept and it came by DHL today". */
function comesIt(story: Story, index: number, { from }: Mention): boolean {
  if (!names(story.mentions[index], 'act.deliver') || story.tokens[from - 1]?.word !== 'it') return false;
  if (nearestAfter(story, index, ['place.courier'], 3) === null) return false;
  return nearestBefore(story, index, ['thing.passport'], 12) !== null;
}

/** "passport taken, picked up on 15 March". */
function isCollected(story: Story, index: number, { from, to }: Mention): boolean {
  const word = story.tokens[from]?.word ?? '';
  if (word !== 'picked' && word !== 'collected') return false;
  const isOwners = OWNERS.has(story.tokens[to]?.word ?? '');
  const isDated = [0, 1, ...(isOwners ? [2] : [])].some((more) => story.dateStarts.has(to + more));
  return (isDated || isLedByDay(story, from)) && !hasObject(story, index, 1) && isPassportNear(story, index);
}

/** "24 Jan issued, 28 Jan picked up". */
const isLedByDay = (story: Story, from: number): boolean =>
  story.dateEnds.has(from - 1) && story.clause[from - 1] === story.clause[from];

/** "picked up mine on 25 May". */
const OWNERS: ReadonlySet<string> = new Set(['mine', 'hers', 'his', 'theirs', 'ours']);

/** "it had the visa! Picked up today." */
const isPassportNear = (story: Story, index: number): boolean =>
  nearestBefore(story, index, ['thing.passport'], 8) !== null ||
  story.mentions
    .slice(Math.max(0, index - NEAR), index + NEAR)
    .some((other) => namesAny(other, ['thing.visa', 'status.issued', 'place.courier', 'act.ship']));

const NEAR = 6;
