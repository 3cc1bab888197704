/** Words of the page that somebody says: "the officer said it is approved", "I was approved". */

import { nearestAfter, nearestBefore } from '../story/near.ts';
import { relativeMeant } from '../story/pronouns.ts';
import { names, type Story, valueIn } from '../story/story.ts';
import { isByOutsider } from '../story/who-acts.ts';
import type { Concept } from '../vocabulary/concepts.ts';
import { ROLES } from '../vocabulary/roles.ts';
import { SORTS } from '../words/sorts.ts';
import type { FoundEvent } from './found-event.ts';
import { isShortLine } from './frame-slips.ts';
import { refusalText } from './refusal-text.ts';

const SPEAKS: readonly Concept[] = ['act.tell', 'place.officer', 'place.window'];

const TOLD = ['approved', 'administrative-processing', 'refused'] as const;

/** "the officer said it is approved", "my visa was approved": told, and not seen on the page. */
export function toldInWords(story: Story, index: number, status: string): FoundEvent | null {
  const value = TOLD.find((name) => name === status);
  if (value === undefined || isTellingPage(story, index)) return null;
  // Only a page has a long and a short text.
  if (value === 'refused' && refusalText(story, index) !== null) return null;
  const near = nearestBefore(story, index, SPEAKS, 14);
  const speaker = near !== null && isSpeaker(story, near, index) ? near : null;
  const isSaid =
    (speaker !== null &&
      !isBehindFinish(story, speaker, index) &&
      !isBehindDay(story, speaker, index) &&
      !isVerdictBetween(story, speaker, index, value)) ||
    (value === 'approved' && nearestBefore(story, index, ['visit.interview'], 8) !== null);
  const isBy = nearestAfter(story, index, ['place.officer'], 6) !== null && isLedByBy(story, index);
  const isOwn =
    value === 'approved' &&
    (((!isShortLine(story, index) || isLedByOwn(story, index)) && namesOwn(story, index)) ||
      isOfWriter(story, index));
  const isThen = value === 'approved' && followsInterview(story, index);
  const window = value === 'approved' ? nearestAfter(story, index, ['place.window'], 3) : null;
  if (window === null && !isSaid && !isOwn && !isBy && !isThen) return null;
  return {
    kind: 'told',
    value,
    detail: null,
    first: speaker ?? index,
    last: index,
    anchor: index,
    certainty: isSaid ? 0.85 : 0.7,
    atInterview: true,
  };
}

/** "Interviewed on 5 May. Approved.": the first word behind an interview. */
function followsInterview(story: Story, index: number): boolean {
  const from = story.mentions[index]?.from ?? 0;
  if (from === 0 || story.sentence[from - 1] === story.sentence[from]) return false;
  const sentence = story.sentence[from - 1];
  for (let before = index - 1; before >= index - 4; before -= 1) {
    const mention = story.mentions[before];
    if (
      !mention ||
      story.sentence[mention.from] !== sentence ||
      story.line[mention.from] !== story.line[from]
    )
      return false;
    if (names(mention, 'visit.interview')) return true;
  }
  return false;
}

/** "approved by the officer", "approved on 12 May by the officer". */
function isLedByBy(story: Story, index: number): boolean {
  const officer = nearestAfter(story, index, ['place.officer'], 6);
  const from = story.mentions[officer ?? index]?.from ?? 0;
  return [1, 2].some((back) => story.tokens[from - back]?.word === 'by');
}

/** Tokens between "he" and what he alone is said to have done: "he approved". */
const AT_ONCE = 3;

/** No lawyer and no relative; and "he" without a word of saying only right before. */
function isSpeaker(story: Story, speaker: number, index: number): boolean {
  const isProcessing = names(story.mentions[index], 'status.administrative-processing');
  const mention = story.mentions[speaker];
  if (!mention || isByOutsider(story, speaker)) return false;
  if (!ROLES.anybody.has(story.tokens[mention.from]?.word ?? '')) return true;
  const gap = (story.mentions[index]?.from ?? 0) - mention.to;
  return (gap <= AT_ONCE || isProcessing) && relativeMeant(story, speaker) === null;
}

/** "I was approved", "we got approved". */
function isOfWriter(story: Story, index: number): boolean {
  const from = story.mentions[index]?.from ?? 0;
  return [2, 3].some((back) => ROLES.subjects.has(story.tokens[from - back]?.word ?? ''));
}

/** "my F1 got approved", also in a short note. */
const isLedByOwn = (story: Story, index: number): boolean =>
  [2, 3, 4, 5].some((back) => {
    const at = (story.mentions[index]?.from ?? 0) - back;
    return ROLES.ownMany.has(story.tokens[at]?.word ?? '') && story.clause[at] === story.clause[at + back];
  });

/** A page is named between the speaker and the word, or nobody is but the page. */
function isTellingPage(story: Story, index: number): boolean {
  if (saysIt(story, index) || isSeen(story, index) || isChange(story, index)) return true;
  if (isUpdated(story, index)) return true;
  const page = nearestBefore(story, index, ['place.page'], 10);
  const speaker = nearestBefore(story, index, ['place.officer', 'act.tell'], 14);
  return page !== null && (speaker === null || page > speaker || names(story.mentions[speaker], 'act.tell'));
}

/** "it changed from X to Y": only a page changes. */
function isChange(story: Story, index: number): boolean {
  const from = story.mentions[index]?.from ?? 0;
  for (let at = from - 1; at >= from - 9 && story.clause[at] === story.clause[from]; at -= 1)
    if (ROLES.turns.has(story.tokens[at]?.word ?? '')) return true;
  return false;
}

/** "we check it say refused": nobody but the page. */
function saysIt(story: Story, index: number): boolean {
  const from = story.mentions[index]?.from ?? 0;
  return [1, 2, 3].some((back) => {
    if (!ROLES.pageSays.has(story.tokens[from - back]?.word ?? '')) return false;
    const isToo = TOO.has(story.tokens[from - back - 1]?.word ?? '');
    return ROLES.pageIt.has(story.tokens[from - back - (isToo ? 2 : 1)]?.word ?? '');
  });
}

/** "it was updated again on 15 May but still says Refused". */
const isUpdated = (story: Story, index: number): boolean =>
  ROLES.pageSays.has(story.tokens[(story.mentions[index]?.from ?? 0) - 1]?.word ?? '') &&
  nearestBefore(story, index, ['text.update'], 10) !== null &&
  nearestBefore(story, index, ['place.officer'], 10) === null;

/** "we still see Refused". */
const isSeen = (story: Story, index: number): boolean =>
  [1, 2].some((back) => SEES.has(story.tokens[(story.mentions[index]?.from ?? 0) - back]?.word ?? ''));
const SEES: ReadonlySet<string> = new Set(['see', 'sees', 'saw', 'seeing']);

/** "mine also said refused". */
const TOO: ReadonlySet<string> = new Set(['also', 'still', 'only', 'just', 'even']);

/** "said approved, same evening refused": what was said ends with the first verdict, and another one is the page's. */
function isVerdictBetween(story: Story, speaker: number, index: number, value: string): boolean {
  return story.mentions
    .slice(speaker, index)
    .some((mention) =>
      [valueIn(mention, 'status.'), valueIn(mention, 'told.')].some(
        (other) => other !== null && other !== value,
      ),
    );
}

/** "got the answer (14 Jan), AP (25 Jan)": behind a day another clause tells something else. */
function isBehindDay(story: Story, speaker: number, index: number): boolean {
  const to = story.mentions[speaker]?.to ?? 0;
  const isApart = story.clause[to - 1] !== story.clause[story.mentions[index]?.from ?? 0];
  return isApart && story.tokens[to]?.word === '(' && story.dateStarts.has(to + 1);
}

function isBehindFinish(story: Story, speaker: number, index: number): boolean {
  const [from, to] = [story.mentions[speaker], story.mentions[index]];
  return from !== undefined && to !== undefined && story.line[from.from] !== story.line[to.from];
}

/** "I was approved", "H1 approved", "my visa is approved". */
function namesOwn(story: Story, index: number): boolean {
  const mention = story.mentions[index];
  for (let before = index - 1; before >= Math.max(0, index - 4); before -= 1) {
    const other = story.mentions[before];
    if (!other || !mention || story.clause[other.from] !== story.clause[mention.from]) return false;
    if (names(other, 'person.other')) return false;
    if (names(other, 'thing.visa') || (other.sorts & (SORTS.class | SORTS.person)) !== 0) return true;
  }
  return false;
}
