/** What the status page showed, apart from what somebody said about the decision. */

import type { Mention } from './find-mentions.ts';
import type { FoundEvent } from './found-event.ts';
import { isShortLine } from './frame-slips.ts';
import { isDenied, nearestAfter, nearestBefore } from './near.ts';
import { names, namesAny, type Story, valueIn } from './story.ts';
import type { Concept } from './vocabulary/concepts.ts';
import { ROLES } from './vocabulary/roles.ts';

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
  if (mention === undefined || value === null || isDenied(story, index, 3)) return [];
  if (isOfPetition(story, index) || isOver(story, mention.to)) return [];
  if (value === 'issued' && isSlip(story.mentions[index - 1], mention.from)) return [];
  if (value === 'issued' && nearestAfter(story, index, HANDED, 4) !== null && isVerb(story, index)) return [];
  if (
    value === 'issued' &&
    story.tokens[mention.from]?.word === 'issue' &&
    !isShortLine(story, index) &&
    !story.hasHan
  )
    return [];
  if (value === 'issued' && givesSomething(story, mention.to)) return [];
  if (value === 'ready' && !isOnPage(story, index) && nearestAfter(story, index, CHANGED_TO, 3) === null)
    return [];
  if (value === 'in-transit') return [];
  if (isForSlip(story, index)) return [];
  const told = toldInWords(story, index, value);
  if (told !== null) return [told];
  const changedFrom =
    (!isReached(story, mention.from) && isLeft(story, index)) ||
    story.tokens[mention.from - 1]?.word === 'from';
  return [
    {
      kind: 'status',
      value,
      detail: value === 'refused' ? textOf(story, index) : null,
      first: index,
      last: index,
      anchor: index,
      certainty: isOnPage(story, index) ? 0.95 : 0.85,
      ...(changedFrom ? { undated: true } : {}),
      ...(isOfInterviewDay(story, index) ? { atInterview: true } : {}),
      ...(isStill(story, index) ? { still: true } : {}),
    },
  ];
}

/** "refused since the day of the interview": its day is the interview’s. */
const isOfInterviewDay = (story: Story, index: number): boolean =>
  nearestAfter(story, index, ['visit.its-day'], 4) !== null ||
  nearestBefore(story, index, ['visit.its-day'], 4) !== null;

/** "a yellow paper for AP": what the slip is for. */
const isForSlip = (story: Story, index: number): boolean =>
  ROLES.ofPaper.has(story.tokens[(story.mentions[index]?.from ?? 0) - 1]?.word ?? '') &&
  nearestBefore(story, index, HANDED, 1) !== null;

/** "221g issued" */
const isSlip = (before: Mention | undefined, at: number): boolean =>
  before !== undefined && at - before.to <= 2 && namesAny(before, ['slip.221g', 'slip.paper']);

/** "issued a new one", "issued me": the verb and not the word of the page. */
const givesSomething = (story: Story, at: number): boolean =>
  ROLES.objects.has(story.tokens[at]?.word ?? '') && !story.dateStarts.has(at);

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

export function isOfPetition(story: Story, index: number): boolean {
  const before = nearestBefore(story, index, NOT_THE_CASE, 6);
  const after = nearestAfter(story, index, NOT_THE_CASE, 4);
  const page = nearestBefore(story, index, ['place.page'], 6);
  return (before !== null || after !== null) && page === null;
}

/** The words speak of the page: "status changed to", "CEAC shows", or a line that has only the word. */
function isOnPage(story: Story, index: number): boolean {
  return (
    nearestBefore(story, index, ['place.page'], 12) !== null ||
    nearestAfter(story, index, ['place.page'], 6) !== null ||
    isShortLine(story, index)
  );
}

/** "W -> X -> Y": X was arrived at as well. */
const isReached = (story: Story, at: number): boolean =>
  ['->', 'to', '>', '转', '变', '到'].includes(story.tokens[at - 1]?.word ?? '');

/** "changed from X to Y", "X -> Y", "X to Y": X was there before. */
function isLeft(story: Story, index: number): boolean {
  const mention = story.mentions[index];
  if (!mention) return false;
  for (let at = mention.to; at < mention.to + 12; at += 1) {
    const word = story.tokens[at]?.word;
    if (word === undefined || word === '\n' || word === ',' || word === '.') return false;
    if (word !== '->' && word !== 'to' && word !== '转' && word !== '变' && word !== '>' && word !== 'into')
      continue;
    const other = [1, 2, 3, 4, 5]
      .map((more) => story.mentions[index + more])
      .find((next) => next && next.from > at);
    const wasFrom =
      story.tokens[mention.from - 1]?.word === 'from' ||
      at - mention.to <= 2 ||
      nearestBefore(story, index, [], 0) !== null;
    return (
      other !== undefined &&
      other.from - at <= 4 &&
      namesAny(other, CHANGED_TO) &&
      (wasFrom || saysFrom(story, mention.from))
    );
  }
  return false;
}

const CHANGED_TO: readonly Concept[] = [
  'status.refused',
  'status.administrative-processing',
  'status.issued',
  'status.approved',
  'status.ready',
  'status.application-received',
  'text.long',
  'text.short',
];

const saysFrom = (story: Story, at: number): boolean =>
  [1, 2].some((back) => story.tokens[at - back]?.word === 'from');

/** "still refused", "no update, refused": seen again. */
function isStill(story: Story, index: number): boolean {
  // "still received since 1 Dec" tells the day all the same.
  const to = story.mentions[index]?.to ?? 0;
  if ([0, 1].some((more) => story.tokens[to + more]?.word === 'since' && story.dateStarts.has(to + more + 1)))
    return false;
  const before = nearestBefore(story, index, ['mood.still'], 5);
  const after = nearestAfter(story, index, ['mood.still'], 2);
  const own = story.mentions[index];
  const same = (other: number | null): boolean => {
    const mention = other === null ? undefined : story.mentions[other];
    if (mention === undefined || own === undefined) return false;
    return story.clause[mention.from] === story.clause[own.from] || isShortLine(story, index);
  };
  return same(before) || same(after);
}

/** The text under "Refused" that the words near it name. */
function textOf(story: Story, index: number): 'long' | 'short' | null {
  const own = story.mentions[index];
  if (names(own, 'text.long')) return 'long';
  if (names(own, 'text.short')) return 'short';
  const near = [
    nearestAfter(story, index, ['text.long', 'text.short'], 12),
    nearestBefore(story, index, ['text.long', 'text.short'], 4),
  ];
  for (const other of near) {
    if (other === null) continue;
    return names(story.mentions[other], 'text.short') ? 'short' : 'long';
  }
  return null;
}

const SPEAKS: readonly Concept[] = ['act.tell', 'place.officer', 'place.window'];
const TOLD = ['approved', 'administrative-processing', 'refused'] as const;

/** "the officer said it is approved", "my visa was approved": told, and not seen on the page. */
function toldInWords(story: Story, index: number, status: string): FoundEvent | null {
  const value = TOLD.find((name) => name === status);
  if (value === undefined || isTellingPage(story, index)) return null;
  // Only a page has a long and a short text.
  if (value === 'refused' && textOf(story, index) !== null) return null;
  const speaker = nearestBefore(story, index, SPEAKS, 14);
  const isSaid =
    (speaker !== null &&
      !isBehindFinish(story, speaker, index) &&
      !isVerdictBetween(story, speaker, index, value)) ||
    (value === 'approved' && nearestBefore(story, index, ['visit.interview'], 8) !== null);
  const isBy =
    nearestAfter(story, index, ['place.officer'], 3) !== null &&
    story.tokens[story.mentions[index]?.to ?? 0]?.word === 'by';
  const isOwn =
    value === 'approved' &&
    ((!isShortLine(story, index) && namesOwn(story, index)) || isOfWriter(story, index));
  const window = value === 'approved' ? nearestAfter(story, index, ['place.window'], 3) : null;
  if (window === null && !isSaid && !isOwn && !isBy) return null;
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

/** "I was approved", "we got approved". */
function isOfWriter(story: Story, index: number): boolean {
  const from = story.mentions[index]?.from ?? 0;
  return [2, 3].some((back) => ROLES.subjects.has(story.tokens[from - back]?.word ?? ''));
}

/** A page is named between the speaker and the word, or nobody is but the page. */
function isTellingPage(story: Story, index: number): boolean {
  if (saysIt(story, index)) return true;
  const page = nearestBefore(story, index, ['place.page'], 10);
  const speaker = nearestBefore(story, index, ['place.officer', 'act.tell'], 14);
  return page !== null && (speaker === null || page > speaker || names(story.mentions[speaker], 'act.tell'));
}

/** "we check it say refused": nobody but the page. */
function saysIt(story: Story, index: number): boolean {
  const from = story.mentions[index]?.from ?? 0;
  return [1, 2, 3].some(
    (back) =>
      ROLES.pageSays.has(story.tokens[from - back]?.word ?? '') &&
      ROLES.pageIt.has(story.tokens[from - back - 1]?.word ?? ''),
  );
}

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
    if (
      names(other, 'thing.visa') ||
      other.concepts.some((name) => name.startsWith('class.') || name.startsWith('person.'))
    )
      return true;
  }
  return false;
}
