/** What an officer or the post says that stands for a decision only because they say it: "we need to verify something". */

import { isDenied, nearestAfter, nearestBefore } from '../story/near.ts';
import { names, type Story, valueIn } from '../story/story.ts';
import { isByOutsider } from '../story/who-acts.ts';
import type { Concept } from '../vocabulary/concepts.ts';
import { ROLES } from '../vocabulary/roles.ts';
import { SORTS } from '../words/sorts.ts';
import type { FoundEvent } from './found-event.ts';

const SPEECH: readonly Concept[] = ['act.tell', 'place.officer'];
/** Tokens between the speaker and what is said. */
const REACH = { before: 14, behind: 4, thing: 5 } as const;
const ASKABLE: readonly Concept[] = ['thing.documents', 'thing.medical', 'thing.photos', 'thing.form'];

export function frameHint(story: Story, index: number): readonly FoundEvent[] {
  const mention = story.mentions[index];
  const value = valueIn(mention, 'hint.');
  if (mention === undefined || value === null || (mention.sorts & SORTS.told) !== 0) return [];
  if (isDenied(story, index, 2)) return [];
  const isSaid = isSaidByPost(story, index);
  if (value === 'documents-needed') return frameLack(story, index, isSaid);
  // At the counter of a drop box everybody is told when the passport comes.
  const isAtCounter = value === 'approved' && nearestBefore(story, index, COUNTER, REACH.before) !== null;
  return isSaid && !isAtCounter ? [hint('told', value, index, index)] : [];
}

const COUNTER: readonly Concept[] = ['visit.exempt', 'visit.dropbox', 'place.office'];

/** What is missing or too old is asked for, by the officer's word, by a message or on a slip. */
function frameLack(story: Story, index: number, isSaid: boolean): readonly FoundEvent[] {
  const thing = thingAtFault(story, index);
  if (thing === null) return [];
  const isWritten = nearestBefore(story, index, ['act.notice', ...SLIP], REACH.before) !== null;
  if (!isSaid && !isWritten) return [];
  const asked = requested(story, thing, index);
  return isWritten ? [asked] : [hint('told', 'documents-needed', index, index), asked];
}

/** Somebody other than the writer speaks, before it or right behind it. */
function isSaidByPost(story: Story, index: number): boolean {
  const before = nearestBefore(story, index, SPEECH, REACH.before);
  if (before !== null && !isOwnSpeech(story, before) && !isByOutsider(story, before)) return true;
  const behind = nearestAfter(story, index, ['act.tell'], REACH.behind);
  return behind !== null && !isOwnSpeech(story, behind) && !isByOutsider(story, behind);
}

/** "I told", "we said", and no "I was told". */
function isOwnSpeech(story: Story, index: number): boolean {
  const mention = story.mentions[index];
  if (!mention || !names(mention, 'act.tell')) return false;
  const led = story.tokens[mention.from - 1]?.word ?? '';
  return led === 'i' || led === 'we' || ROLES.pageIt.has(led);
}

/** "the medical is missing", "they can't find his certificate". */
function thingAtFault(story: Story, index: number): number | null {
  return (
    nearestBefore(story, index, ASKABLE, REACH.thing) ?? nearestAfter(story, index, ASKABLE, REACH.thing)
  );
}

const SLIP: readonly Concept[] = ['slip.221g', 'slip.coloured', 'slip.paper'];

const requested = (story: Story, thing: number, index: number): FoundEvent =>
  hint('requested', valueIn(story.mentions[thing], 'thing.') ?? 'documents', thing, index);

const hint = (kind: 'told' | 'requested', value: string, one: number, other: number): FoundEvent => ({
  kind,
  value,
  detail: null,
  first: Math.min(one, other),
  last: Math.max(one, other),
  anchor: other,
  certainty: 0.7,
  atInterview: true,
});
