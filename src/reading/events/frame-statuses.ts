/** What the status page showed, apart from what somebody said about the decision. */

import { isDenied, nearestAfter, nearestBefore } from '../story/near.ts';
import { names, type Story, valueIn } from '../story/story.ts';
import type { Concept } from '../vocabulary/concepts.ts';
import { ROLES } from '../vocabulary/roles.ts';
import type { Mention } from '../words/find-mentions.ts';
import { isLeft, isReached, isStill } from './changed-words.ts';
import type { FoundEvent } from './found-event.ts';
import { HANDED, isNoWord } from './no-word.ts';
import { refusalText } from './refusal-text.ts';
import { isOnPage } from './shown-words.ts';
import { toldInWords } from './told-in-words.ts';

/** Approvals and denials of petitions are no word of the case. */
const NOT_THE_CASE: readonly Concept[] = ['thing.petition'];

export function frameStatus(story: Story, index: number): readonly FoundEvent[] {
  const mention = story.mentions[index];
  const value = valueIn(mention, 'status.');
  if (mention === undefined || value === null || isNoun(story, mention)) return [];
  if (isDenied(story, index, 3) && !isUnmoved(story, mention)) return [];
  if (isOfPetition(story, index) || isOver(story, mention.to) || isNotYet(story, mention.to)) return [];
  if (isSpokenOf(story, mention) || isForSlip(story, index) || isInText(story, index, value)) return [];
  if (isNoWord(story, index, mention, value)) return [];
  if (story.tokens[mention.from]?.word === 'rejected' && isRejectedThere(story, index))
    return [toldThere(value, index)];
  return [toldInWords(story, index, value) ?? shown(story, index, mention, value)];
}

/** What the page shows, with the text under it. */
function shown(story: Story, index: number, mention: Mention, value: string): FoundEvent {
  const isFrom =
    (!isReached(story, mention.from) && isLeft(story, index)) ||
    story.tokens[mention.from - 1]?.word === 'from' ||
    isAfterTime(story, mention.from);
  return {
    kind: 'status',
    value,
    detail: value === 'refused' ? refusalText(story, index) : null,
    first: index,
    last: index,
    anchor: index,
    certainty: isOnPage(story, index) ? 0.95 : 0.85,
    undated: isFrom,
    atInterview: isOfInterviewDay(story, index),
    still: isStill(story, index),
  };
}

const toldThere = (value: string, index: number): FoundEvent => ({
  kind: 'told',
  value,
  detail: null,
  first: index,
  last: index,
  anchor: index,
  certainty: 0.6,
  atInterview: true,
});

/** "AP or refused", "waiting for the approval". */
const isSpokenOf = (story: Story, { from }: Mention): boolean =>
  story.tokens[from - 1]?.word === 'or' ||
  (story.tokens[from]?.word === 'approval' && ROLES.speaksOf.has(story.tokens[from - 1]?.word ?? ''));

/** "never changed from Refused": what it is still. */
const isUnmoved = (story: Story, { from }: Mention): boolean => story.tokens[from - 1]?.word === 'from';

/** "a refusal for that section", "actual refusals": refusals in general and not the word of this page. */
const isNoun = (story: Story, { from, to }: Mention): boolean => {
  const word = story.tokens[to - 1]?.word;
  if (word === 'refusals') return true;
  return word === 'refusal' && to - from === 1 && ROLES.ofAnyKind.has(story.tokens[from - 1]?.word ?? '');
};

/** "interview on 4 May, rejected": no word of the page. */
const isRejectedThere = (story: Story, index: number): boolean =>
  nearestBefore(story, index, ['visit.interview'], 14) !== null &&
  nearestBefore(story, index, ['place.page', 'visit.dropbox'], 14) === null;

/** "refused since the day of the interview": its day is the interview’s. */
const isOfInterviewDay = (story: Story, index: number): boolean =>
  nearestAfter(story, index, ['visit.its-day'], 4) !== null ||
  nearestBefore(story, index, ['visit.its-day'], 4) !== null;

/** "a yellow paper for AP": what the slip is for. */
const isForSlip = (story: Story, index: number): boolean =>
  ROLES.ofPaper.has(story.tokens[(story.mentions[index]?.from ?? 0) - 1]?.word ?? '') &&
  (nearestBefore(story, index, HANDED, 1) !== null || isBox(story, story.mentions[index]?.from ?? 0));

/** "Refused with a long text that speaks of administrative processing": words of the text and not of the page. */
function isInText(story: Story, index: number, value: string): boolean {
  if (value !== 'administrative-processing') return false;
  // "showing administrative processing" beside "refused" is its text.
  const isText = names(story.mentions[index], 'text.long');
  if (isText && nearestAfter(story, index, ['status.refused'], 14) !== null) return true;
  if (isText && nearestBefore(story, index, ['status.refused'], 14) !== null) return true;
  const from = story.mentions[index]?.from ?? 0;
  const isNamed = [1, 2, 3].some((back) => ROLES.speaksOf.has(story.tokens[from - back]?.word ?? ''));
  return isNamed && nearestBefore(story, index, ['status.refused', 'text.long'], 14) !== null;
}

/** "issued after a long time in refused". */
const isAfterTime = (story: Story, from: number): boolean =>
  (story.tokens[from - 1]?.word === 'in' || story.tokens[from - 1]?.word === 'of') &&
  [2, 3, 4, 5, 6].some((back) => story.tokens[from - back]?.word === 'after');

/** "the box for administrative processing": printed on the slip. */
const isBox = (story: Story, at: number): boolean =>
  [2, 3].some((back) => ROLES.boxes.has(story.tokens[at - back]?.word ?? ''));

/** "AP is complete": what is over is not what the page shows. */
const isOver = (story: Story, at: number): boolean =>
  [0, 1, 2].some(
    (more) =>
      ROLES.over.has(story.tokens[at + more]?.word ?? '') && story.clause[at + more] === story.clause[at],
  );

/** "Issued: not yet", "issued? pending". */
function isNotYet(story: Story, at: number): boolean {
  const mark = story.tokens[at]?.word;
  if (mark !== ':' && mark !== '-' && mark !== '?' && mark !== '=') return false;
  const word = story.tokens[at + 1]?.word;
  return word === 'awaited' || word === 'pending' || (word === 'not' && story.tokens[at + 2]?.word === 'yet');
}

export function isOfPetition(story: Story, index: number): boolean {
  const before = nearestBefore(story, index, NOT_THE_CASE, 6);
  const after = nearestAfter(story, index, NOT_THE_CASE, 4);
  const page = nearestBefore(story, index, ['place.page'], 6);
  return (before !== null || after !== null) && page === null;
}
