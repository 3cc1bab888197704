/**
 * Marks the tokens whose words tell no event of the writer's, and why: questions, hopes, conditions, what may come,
 * what others lived through, advice to "you", quotations. The frames decide what survives which reason.
 */

import type { Concept } from '../vocabulary/concepts.ts';
import { ROLES } from '../vocabulary/roles.ts';
import { emptyMarks } from '../words/empty-marks.ts';
import type { Mention } from '../words/find-mentions.ts';
import { SORTS } from '../words/sorts.ts';
import { names, namesAny, type Story, valueIn } from './story.ts';
import { beginsOwn, isSelfDescribed, isTimeOfDeed, tellsWithDay } from './tells-own.ts';

/** Reasons, as bits: one token may stand in a question and speak of what may come. */
export const UNREAL = { future: 1, unsure: 2, waited: 4, asked: 8, advised: 16, quoted: 32 } as const;
type Reason = keyof typeof UNREAL;
type Scope = 'sentence' | 'turn' | 'others' | 'clause';

/** Which concepts begin a stretch, why it is unreal, and where it ends: a "turn" is a "but". */
type Beginning = { readonly by: readonly Concept[]; readonly reason: Reason; readonly scope: Scope };
const BEGINNINGS: readonly Beginning[] = [
  { by: ['mood.question'], reason: 'asked', scope: 'sentence' },
  { by: ['mood.hope', 'mood.if'], reason: 'unsure', scope: 'turn' },
  { by: ['mood.hearsay'], reason: 'unsure', scope: 'others' },
  { by: ['mood.advice'], reason: 'advised', scope: 'turn' },
  { by: ['mood.future', 'mood.opinion', 'mood.thanks'], reason: 'future', scope: 'clause' },
  { by: ['mood.wait'], reason: 'waited', scope: 'clause' },
];
const SAYS: readonly Concept[] = ['act.tell', 'place.officer'];

export function markUnreal(story: Story): readonly number[] {
  const unreal = emptyMarks(story.tokens.length);
  for (let index = 0; index < story.mentions.length; index += 1) {
    const mention = story.mentions[index];
    if (mention === undefined || (mention.sorts & SORTS.unreal) === 0 || isUntilDay(story, mention)) continue;
    if (isMonth(story, mention) || isSelfDescribed(story, mention) || isTimeOfDeed(story, mention)) continue;
    if (isInverted(story, mention) || isAsk(story, mention))
      mark(story, unreal, mention.from, 'asked', 'sentence');
    for (const { by, reason, scope } of BEGINNINGS)
      if (namesAny(mention, by)) mark(story, unreal, mention.from, reason, scope);
    if (names(mention, 'mood.you') && !isToldToMe(story, index)) markYou(story, unreal, mention.from);
  }
  markAskingEnds(story, unreal);
  markQuotations(story, unreal);
  return unreal;
}

/** "on May 21st": the month and not what may come. */
function isMonth(story: Story, mention: Mention): boolean {
  if (!names(mention, 'month.5')) return false;
  const { from, to } = mention;
  const around = [from - 1, to, story.tokens[to]?.word === ',' ? to + 1 : to];
  return (
    around.some((at) => story.tokens[at]?.kind === 'number') ||
    (ORDINALS.has(story.tokens[from - 1]?.word ?? '') && story.tokens[from - 2]?.kind === 'number') ||
    ROLES.beforeAMonth.has(story.tokens[from - 1]?.word ?? '')
  );
}

const ORDINALS: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th', 'of']);

/** A phrase of asking; one that begins with no word of asking asks only before a question mark. */
function isAsk(story: Story, mention: Mention): boolean {
  if (valueIn(mention, 'asks.') === null) return false;
  const word = story.tokens[mention.from];
  if (word === undefined || word.kind === 'han' || ROLES.asking.has(word.word)) return true;
  return story.asking.has(story.sentence[mention.from] ?? 0);
}

/** "is my case …" where a sentence begins, or where a question mark ends it. */
function isInverted(story: Story, mention: Mention): boolean {
  if (!names(mention, 'mood.inverted')) return false;
  const begins = mention.from === 0 || story.sentence[mention.from - 1] !== story.sentence[mention.from];
  if (story.asking.has(story.sentence[mention.from] ?? 0)) return true;
  // "When I looked, it said …" asks nothing.
  const isTime =
    mention.to - mention.from === 1 && ROLES.whenWords.has(story.tokens[mention.from]?.word ?? '');
  return begins && (!isTime || ROLES.asksWhen.has(story.tokens[mention.to]?.word ?? ''));
}

/** "until yesterday", "till 5 May" give a day and no condition. */
function isUntilDay(story: Story, mention: Mention): boolean {
  if (!ROLES.until.has(story.tokens[mention.from]?.word ?? '')) return false;
  return (
    ROLES.now.has(story.tokens[mention.to]?.word ?? '') ||
    [0, 1, 2].some((more) => story.dateStarts.has(mention.to + more))
  );
}

/** What is marked for a reason is marked to its end, so every token is visited at most once for each reason. */
function mark(story: Story, unreal: number[], from: number, reason: Reason, scope: Scope): void {
  const unit = scope === 'clause' ? story.clause : story.sentence;
  const bit = UNREAL[reason];
  for (
    let at = from;
    at < unreal.length && (unit[at] === unit[from] || isWhen(story, at, from, reason));
    at += 1
  ) {
    const value = unreal[at] ?? 0;
    if ((value & bit) !== 0) return;
    if (at > from && scope !== 'sentence' && story.turns.has(at)) return;
    if (at > from && scope === 'clause' && story.actJoins.has(at)) return;
    // "I should send it, and I sent it": the writer goes on.
    if (at > from && reason === 'advised' && goesOn(story, at)) return;
    // "Do not worry, mine was refused too": the comfort ends where the writer's own begins.
    if (at > from && reason === 'advised' && story.tokens[at - 1]?.word === ',' && beginsOwn(story, at))
      return;
    // What is said in quotation marks reaches no further.
    if (at > from && scope !== 'sentence' && story.tokens[at]?.word === '"') return;
    // "like many others, my status shows …": the writer's own begins.
    if (scope === 'others' && beginsOwn(story, at)) return;
    if (at > from && scope !== 'clause' && tellsWithDay(story, at)) return;
    unreal[at] = value | bit;
  }
}

/** "would write when my passport is ready": what stands behind "when" is as far away. */
const isWhen = (story: Story, at: number, from: number, reason: Reason): boolean =>
  reason === 'future' &&
  story.sentence[at] === story.sentence[from] &&
  (story.clause[at] ?? 0) - (story.clause[from] ?? 0) === 1 &&
  WHEN.has(story.tokens[startOfClause(story, at)]?.word ?? '');

const WHEN: ReadonlySet<string> = new Set(['when', 'once']);
/** Tokens that are walked back to the first of a clause. */
const LONGEST = 12;

function startOfClause(story: Story, at: number): number {
  let start = at;
  while (start > at - LONGEST && story.clause[start - 1] === story.clause[at]) start -= 1;
  return start;
}

const goesOn = (story: Story, at: number): boolean =>
  ROLES.joins.has(story.tokens[at]?.word ?? '') && ROLES.subjects.has(story.tokens[at + 1]?.word ?? '');

/** Tokens before "you" that still speak to it: "they kept your passport". */
const REACH_BACK = 5;

function markYou(story: Story, unreal: number[], at: number): void {
  const { clause } = story;
  for (let back = at - 1; back >= Math.max(0, at - REACH_BACK) && clause[back] === clause[at]; back -= 1)
    unreal[back] = (unreal[back] ?? 0) | UNREAL.advised;
  mark(story, unreal, at, 'advised', 'clause');
}

/** "The officer said your visa is approved": "your" is the writer's own. */
function isToldToMe(story: Story, index: number): boolean {
  const mention = story.mentions[index];
  if (!mention) return false;
  for (let before = index - 1; before >= Math.max(0, index - 6); before -= 1) {
    const other = story.mentions[before];
    if (!other || story.sentence[other.from] !== story.sentence[mention.from]) return false;
    if (namesAny(other, SAYS)) return true;
  }
  return false;
}

/** A question without an opening word: its last clause asks. */
function markAskingEnds(story: Story, unreal: number[]): void {
  if (story.asking.size === 0) return;
  for (let at = 1; at < story.tokens.length; at += 1) {
    let back = at - 1;
    if (story.tokens[at]?.kind !== 'mark' || story.tokens[at]?.word !== '?' || unreal[back] !== 0) continue;
    // "Issued (???)": the writer wonders at what is so.
    if (story.tokens[back]?.word === '(' || story.tokens[back]?.word === '?') continue;
    const unit = beginsWithAny(story, back) ? story.sentence : story.clause;
    const asked = unit[back];
    if (isToldIn(story, unit, back)) continue;
    for (; back >= 0 && unit[back] === asked; back -= 1) unreal[back] = (unreal[back] ?? 0) | UNREAL.asked;
  }
}

/** "is it normal that I got the slip on 8 Jan?": told within the question. */
function isToldIn(story: Story, unit: readonly number[], end: number): boolean {
  for (let at = end; at >= Math.max(0, end - LONGEST_QUESTION) && unit[at] === unit[end]; at -= 1)
    if (tellsWithDay(story, at)) return true;
  return false;
}

/** "Any F1 from Lagos who had AP first and was refused then?" asks with its first word. */
function beginsWithAny(story: Story, at: number): boolean {
  let from = at;
  while (from > 0 && at - from < LONGEST_QUESTION && story.sentence[from - 1] === story.sentence[at])
    from -= 1;
  return story.tokens[from]?.word === 'any';
}

/** Tokens that are walked back to the beginning of a question. */
const LONGEST_QUESTION = 40;

const QUOTED = { shortest: 5, longest: 120 } as const;

/** Long quotations repeat a page or a letter; one or two quoted words are the writer's emphasis. */
function markQuotations(story: Story, unreal: number[]): void {
  if (!story.hasQuotes) return;
  let open: number | null = null;
  for (let at = 0; at < story.tokens.length; at += 1) {
    const token = story.tokens[at];
    if (token?.kind === 'break') open = null;
    if (token?.kind !== 'mark' || token.word !== '"') continue;
    if (open === null || at - open > QUOTED.longest) open = at;
    else {
      if (at - open > QUOTED.shortest)
        for (let inside = open; inside <= at; inside += 1)
          unreal[inside] = (unreal[inside] ?? 0) | UNREAL.quoted;
      open = null;
    }
  }
}
