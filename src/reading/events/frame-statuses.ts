/** What the status page showed, apart from what somebody said about the decision. */

import { isDenied, nearestAfter, nearestBefore } from '../story/near.ts';
import { names, namesAny, type Story, valueIn } from '../story/story.ts';
import type { Concept } from '../vocabulary/concepts.ts';
import { ROLES } from '../vocabulary/roles.ts';
import type { Mention } from '../words/find-mentions.ts';
import { isLeft, isReached, isStill } from './changed-words.ts';
import type { FoundEvent } from './found-event.ts';
import { isShortLine } from './frame-slips.ts';
import { refusalText } from './refusal-text.ts';
import { isCaseInTransit, isOnPage, isShownReady } from './shown-words.ts';
import { toldInWords } from './told-in-words.ts';

/** Approvals and denials of petitions are no word of the case. */
const NOT_THE_CASE: readonly Concept[] = ['thing.petition'];

const HANDED: readonly Concept[] = [
  'slip.221g',
  'slip.paper',
  'colour.white',
  'colour.pink',
  'colour.blue',
  'colour.yellow',
  'colour.green',
  'colour.orange',
];

export function frameStatus(story: Story, index: number): readonly FoundEvent[] {
  const mention = story.mentions[index];
  const value = valueIn(mention, 'status.');
  if (mention === undefined || value === null || isNoun(story, mention)) return [];
  if (isDenied(story, index, 3) && !isUnmoved(story, mention)) return [];
  if (isOfPetition(story, index) || isOver(story, mention.to) || isNotYet(story, mention.to)) return [];
  if (value === 'issued' && isSlip(story.mentions[index - 1], mention.from)) return [];
  if (value === 'issued' && nearestAfter(story, index, HANDED, 4) !== null && isVerb(story, index)) return [];
  if (
    value === 'issued' &&
    story.tokens[mention.from]?.word === 'issue' &&
    !isShortLine(story, index) &&
    !story.hasHan
  )
    return [];
  if (value === 'issued' && (givesSomething(story, mention.to) || isPaperPrinted(story, index))) return [];
  if (value === 'ready' && !isShownReady(story, index)) return [];
  if (
    (value === 'in-transit' && !isCaseInTransit(story, index)) ||
    story.tokens[mention.from - 1]?.word === 'or'
  )
    return [];
  if (value === 'administrative-processing' && isBesideSection(story, index)) return [];
  if (isForSlip(story, index) || isInText(story, index, value)) return [];
  if (value === 'refused' && isBesideTold(story, index)) return [];
  if (
    story.tokens[mention.from]?.word === 'approval' &&
    ROLES.speaksOf.has(story.tokens[mention.from - 1]?.word ?? '')
  )
    return [];
  if (story.tokens[mention.from]?.word === 'rejected' && isRejectedThere(story, index))
    return [
      {
        kind: 'told',
        value,
        detail: null,
        first: index,
        last: index,
        anchor: index,
        certainty: 0.6,
        atInterview: true,
      },
    ];
  const told = toldInWords(story, index, value);
  if (told !== null) return [told];
  const changedFrom =
    (!isReached(story, mention.from) && isLeft(story, index)) ||
    story.tokens[mention.from - 1]?.word === 'from' ||
    isAfterTime(story, mention.from);
  return [
    {
      kind: 'status',
      value,
      detail: value === 'refused' ? refusalText(story, index) : null,
      first: index,
      last: index,
      anchor: index,
      certainty: isOnPage(story, index) ? 0.95 : 0.85,
      undated: changedFrom,
      atInterview: isOfInterviewDay(story, index),
      still: isStill(story, index),
    },
  ];
}

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

/** "a 214(b) refusal": said already. */
const isBesideTold = (story: Story, index: number): boolean =>
  nearestBefore(story, index, ['told.refused'], 1) !== null;

/** "refused since the day of the interview": its day is the interview’s. */
const isOfInterviewDay = (story: Story, index: number): boolean =>
  nearestAfter(story, index, ['visit.its-day'], 4) !== null ||
  nearestBefore(story, index, ['visit.its-day'], 4) !== null;

/** "refused (221(g) administrative processing)": what the section is for. */
function isBesideSection(story: Story, index: number): boolean {
  const [before, own] = [story.mentions[index - 1], story.mentions[index]];
  if (!names(before, 'slip.221g') || !before || !own || story.line[before.from] !== story.line[own.from])
    return false;
  const between = story.tokens[before.to];
  return own.from === before.to || (own.from - before.to === 1 && between?.word === ')');
}

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
  const isSpokenOf = [1, 2, 3].some((back) => ROLES.speaksOf.has(story.tokens[from - back]?.word ?? ''));
  return isSpokenOf && nearestBefore(story, index, ['status.refused', 'text.long'], 14) !== null;
}

/** "issued after a long time in refused". */
const isAfterTime = (story: Story, from: number): boolean =>
  (story.tokens[from - 1]?.word === 'in' || story.tokens[from - 1]?.word === 'of') &&
  [2, 3, 4, 5, 6].some((back) => story.tokens[from - back]?.word === 'after');

/** "the box for administrative processing": printed on the slip. */
const isBox = (story: Story, at: number): boolean =>
  [2, 3].some((back) => ROLES.boxes.has(story.tokens[at - back]?.word ?? ''));

/** "221g issued" */
const isSlip = (before: Mention | undefined, at: number): boolean =>
  before !== undefined && at - before.to <= 2 && namesAny(before, ['slip.221g', 'slip.paper']);

/** "issued a new one", "issued me": the verb and not the word of the page. */
const givesSomething = (story: Story, at: number): boolean =>
  ROLES.objects.has(story.tokens[at]?.word ?? '') && !story.dateStarts.has(at);

/** "I had the resume printed". */
const isPaperPrinted = (story: Story, index: number): boolean =>
  story.tokens[story.mentions[index]?.from ?? 0]?.word === 'printed' &&
  nearestBefore(story, index, PAPERS, 3) !== null;
const PAPERS: readonly Concept[] = ['thing.documents', 'thing.form', 'thing.information', 'thing.photos'];

/** "the officer issued a white slip": the verb and not the word of the page. */
function isVerb(story: Story, index: number): boolean {
  const next = nearestAfter(story, index, HANDED, 4);
  const mention = story.mentions[next ?? index];
  const own = story.mentions[index];
  return mention !== undefined && own !== undefined && story.line[mention.from] === story.line[own.from];
}

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
