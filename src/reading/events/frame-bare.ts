/** Short notes that leave the thing out: "6/12 submitted", "补件", "email sent", "update", "催签". */

import { asksFor } from '../story/govern.ts';
import { isDenied, nearestAfter, nearestBefore } from '../story/near.ts';
import { names, namesAny, type Story } from '../story/story.ts';
import type { Concept } from '../vocabulary/concepts.ts';
import { ROLES } from '../vocabulary/roles.ts';
import type { Mention } from '../words/find-mentions.ts';
import { SORTS } from '../words/sorts.ts';
import type { FoundEvent } from './found-event.ts';
import { frameGoing } from './frame-going.ts';
import { isShortLine } from './frame-slips.ts';
import { givesWhatWasAsked } from './gives-what-was-asked.ts';

export function frameBare(story: Story, index: number): readonly FoundEvent[] {
  const mention = story.mentions[index];
  // "updated affidavit" is a paper.
  if (names(mention, 'text.update') && story.caseStarts.has(mention?.to ?? 0)) return [];
  if (names(mention, 'text.update')) return isDenied(story, index, 2) ? [] : [bare('touched', null, index)];
  const given = namesAny(mention, GIVING) ? frameGiving(story, index) : [];
  if (given.length > 0) return given;
  // "e-mailed my CV" gives; "e-mailed the consulate" asks.
  if (names(mention, 'act.give') && hasObject(story, index)) return [];
  if (isStamped(story, index)) return [bare('passport', 'delivered', index)];
  if (receivesIt(story, index)) return [bare('passport', 'delivered', index)];
  if (names(mention, 'act.contact')) return isDenied(story, index, 3) ? [] : [bare('contacted', null, index)];
  return names(mention, 'act.attend') ? frameGoing(story, index) : [];
}

/** "my L1 was stamped in February": the visa is in the passport. */
function isStamped(story: Story, index: number): boolean {
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
function receivesIt(story: Story, index: number): boolean {
  const mention = story.mentions[index];
  if (!mention || isDenied(story, index) || asksFor(story, index)) return false;
  if (comesIt(story, index, mention)) return true;
  if (!names(mention, 'act.receive')) return false;
  if (isCollected(story, index, mention)) return true;
  if (story.tokens[mention.to]?.word !== 'it' || story.tokens[mention.from - 1]?.word === 'to') return false;
  return nearestBefore(story, index, ['thing.passport', 'thing.visa', 'status.issued'], 16) !== null;
}

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
  return isDated && !hasObject(story, index, 1) && isPassportNear(story, index);
}

/** "picked up mine on 25 May". */
const OWNERS: ReadonlySet<string> = new Set(['mine', 'hers', 'his', 'theirs', 'ours']);

/** "it had the visa! Picked up today." */
const isPassportNear = (story: Story, index: number): boolean =>
  nearestBefore(story, index, ['thing.passport'], 8) !== null ||
  story.mentions
    .slice(Math.max(0, index - NEAR), index + NEAR)
    .some((other) => namesAny(other, ['thing.visa', 'status.issued', 'place.courier', 'act.ship']));
const NEAR = 6;

/** Giving without the thing: what was asked for, or in a bare note the papers. */
function frameGiving(story: Story, index: number): readonly FoundEvent[] {
  const asked = givesWhatWasAsked(story, index);
  if (asked.length > 0) return asked.map((thing) => bare('provided', thing, index));
  if (givesToTheBox(story, index) || isAlone(story, index)) return [bare('provided', 'documents', index)];
  return handsIn(story, index) ? [{ ...bare('provided', 'documents', index), boxed: true }] : [];
}

/** "Submitted on 30 Dec" where an interview waiver is spoken of. */
function givesToTheBox(story: Story, index: number): boolean {
  const mention = story.mentions[index];
  if (!mention || !story.hasDropbox || isDenied(story, index) || hasObject(story, index)) return false;
  const word = wordsOf(story, mention);
  const isGiven = word === 'given' && HAVE.has(story.tokens[mention.from - 1]?.word ?? '');
  if (!isGiven && !ROLES.plain.has(word) && !ROLES.sent.has(word)) return false;
  const isAtOffice = nearestAfter(story, index, ['visit.exempt', 'place.office', 'place.post'], 3) !== null;
  return isAtOffice || [0, 1, 2].some((more) => story.dateStarts.has(mention.to + more));
}

/** "I have given on 27 Nov at Hyderabad". */
const HAVE: ReadonlySet<string> = new Set(['have', 'had', 'ive']);

/** "dropped 20th Jan, refused 29th Jan": what was handed in goes without saying. */
function handsIn(story: Story, index: number): boolean {
  const mention = story.mentions[index];
  if (!mention || story.hasHan || !names(mention, 'act.give') || isDenied(story, index)) return false;
  const word = wordsOf(story, mention);
  if (!ROLES.plain.has(word) && !ROLES.sent.has(word)) return false;
  const isAll = ALL.has(story.tokens[mention.to]?.word ?? '');
  if (hasObject(story, index, 1) || (!isAll && ROLES.same.has(story.tokens[mention.to]?.word ?? '')))
    return false;
  if (story.mentions.slice(Math.max(0, index - REMEMBERED), index).some((other) => namesAny(other, MEETING)))
    return false;
  return [0, 1, 2, ...(isAll ? [3, 4, 5] : [])].some((more) => story.dateStarts.has(mention.to + more));
}
/** "mailed everything by courier on 24 May". */
const ALL: ReadonlySet<string> = new Set(['everything', 'all']);

/** How many mentions back an interview or a request is still meant. */
const REMEMBERED = 24;
const MEETING: readonly Concept[] = ['visit.interview', 'slip.221g', 'slip.coloured', 'act.ask'];

/** Besides the words of giving, "did" and "replied" stand for it behind a request. */
const GIVING: readonly Concept[] = ['act.give', 'act.supplement', 'act.deliver', 'act.attend', 'act.tell'];

const OBJECTS: readonly Concept[] = [
  'thing.passport',
  'thing.documents',
  'thing.form',
  'thing.information',
  'thing.medical',
  'thing.photos',
  'thing.visa',
  'visit.dropbox',
  'visit.interview',
  'slip.221g',
  'slip.paper',
];
/** A word of giving in a short dated line that names nothing else to give. */
function isAlone(story: Story, index: number): boolean {
  const mention = story.mentions[index];
  if (!mention || !ROLES.plain.has(wordsOf(story, mention)) || !isShortLine(story, index)) return false;
  return !hasObject(story, index);
}

function wordsOf(story: Story, { from, to }: Mention): string {
  if (to - from === 1) return story.tokens[from]?.word ?? '';
  return story.tokens
    .slice(from, to)
    .map(({ word }) => word)
    .join('');
}

function hasObject(story: Story, index: number, after = 4): boolean {
  const sentence = story.sentence[story.mentions[index]?.from ?? 0];
  for (const near of after < 4 ? [1, after] : [-4, -3, -2, -1, 1, 2, 3, 4]) {
    const other = story.mentions[index + near];
    if (other && story.sentence[other.from] === sentence && namesAny(other, OBJECTS)) return true;
  }
  return false;
}

const bare = (
  kind: 'touched' | 'contacted' | 'provided' | 'passport',
  value: string | null,
  index: number,
): FoundEvent => ({
  kind,
  value,
  detail: null,
  first: index,
  last: index,
  anchor: index,
  certainty: 0.6,
});
