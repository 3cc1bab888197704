/**
 * Marks the tokens whose words tell no event of the writer's: questions, hopes, conditions, what may come, what
 * others lived through, advice to "you", and quotations.
 */
import type { Mention } from './find-mentions.ts';
import { names, namesAny, type Story } from './story.ts';
import type { Concept } from './vocabulary/concepts.ts';

/** From the word to the end of its sentence, or to a "but". */
const TO_SENTENCE_END: readonly Concept[] = ['mood.hope', 'mood.if', 'mood.hearsay', 'mood.advice'];
/** From the word to the end of its clause. */
const TO_CLAUSE_END: readonly Concept[] = ['mood.future', 'mood.opinion', 'mood.thanks'];
/** What is waited for has not come; but the word of the page that one looks at meanwhile is there. */
export const WAITED_FOR = 4;
const OF_OTHERS: readonly Concept[] = ['mood.you'];
const SAYS: readonly Concept[] = ['act.tell', 'place.officer'];

export function markUnreal(story: Story): Uint8Array {
  const unreal = new Uint8Array(story.tokens.length);
  for (const [index, mention] of story.mentions.entries()) {
    if (isUntilDay(story, mention)) continue;
    if (isAsking(mention) || isInverted(story, mention)) mark(story, unreal, mention.from, 'question');
    else if (namesAny(mention, TO_SENTENCE_END)) mark(story, unreal, mention.from, 'sentence');
    else if (namesAny(mention, TO_CLAUSE_END)) mark(story, unreal, mention.from, 'clause');
    else if (namesAny(mention, OF_OTHERS) && !isToldToMe(story, index))
      markClause(story, unreal, mention.from);
  }
  for (const mention of story.mentions)
    if (names(mention, 'mood.wait')) mark(story, unreal, mention.from, 'wait');
  markAskingEnds(story, unreal);
  markQuotations(story, unreal);
  return unreal;
}

const isAsking = (mention: Mention): boolean =>
  names(mention, 'mood.question') || mention.concepts.some((name) => name.startsWith('asks.'));

/** "is my case …" where a sentence or clause begins, or where a question mark ends it. */
function isInverted(story: Story, mention: Mention): boolean {
  if (!names(mention, 'mood.inverted')) return false;
  const begins = mention.from === 0 || story.sentence[mention.from - 1] !== story.sentence[mention.from];
  return begins || story.asking.has(story.sentence[mention.from] ?? 0);
}

/** "until yesterday", "till 5 May" give a day and no condition. */
function isUntilDay(story: Story, mention: Mention): boolean {
  if (!UNTIL.has(story.tokens[mention.from]?.word ?? '')) return false;
  return [0, 1, 2].some((more) => story.dateStarts.has(mention.to + more));
}

const UNTIL: ReadonlySet<string> = new Set(['until', 'till', 'untill']);

/** A question runs to the end of its sentence; a wish or condition ends at a "but". */
function mark(
  story: Story,
  unreal: Uint8Array,
  from: number,
  until: 'question' | 'sentence' | 'clause' | 'wait',
): void {
  const isShort = until === 'clause' || until === 'wait';
  const unit = isShort ? story.clause : story.sentence;
  const value = until === 'wait' ? WAITED_FOR : isShort ? 1 : 2;
  // What is marked is marked to its end: every token is marked at most twice.
  if ((unreal[from] ?? 0) >= value || (until === 'wait' && (unreal[from] ?? 0) > 0)) return;
  for (let at = from; at < unreal.length && unit[at] === unit[from]; at += 1) {
    if (until !== 'question' && at > from && story.turns.has(at)) return;
    if (isShort && at > from && story.actJoins.has(at)) return;
    if (until !== 'wait' || unreal[at] === 0) unreal[at] = Math.max(unreal[at] ?? 0, value);
  }
}

/** Tokens before "you" that still speak to it: "they kept your passport". */
const REACH_BACK = 5;

function markClause(story: Story, unreal: Uint8Array, at: number): void {
  const { clause } = story;
  if ((unreal[at] ?? 0) >= 2) return;
  for (let back = at; back >= Math.max(0, at - REACH_BACK) && clause[back] === clause[at]; back -= 1)
    unreal[back] = Math.max(unreal[back] ?? 0, 1);
  for (let next = at; next < unreal.length && clause[next] === clause[at]; next += 1) unreal[next] = 2;
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
function markAskingEnds(story: Story, unreal: Uint8Array): void {
  for (const [at, { word }] of story.tokens.entries()) {
    if (word !== '?' || at === 0) continue;
    let back = at - 1;
    if (unreal[back] !== 0) continue;
    const { clause } = story;
    const asked = clause[back];
    while (back >= 0 && clause[back] === asked) {
      unreal[back] = 1;
      back -= 1;
    }
  }
}

/** Long quotations repeat a page or a letter; one or two quoted words are the writer's emphasis. */
function markQuotations(story: Story, unreal: Uint8Array): void {
  const SHORTEST = 5;
  const LONGEST = 120;
  let open: number | null = null;
  for (const [at, { word, kind }] of story.tokens.entries()) {
    if (kind === 'break') open = null;
    if (word !== '"') continue;
    if (open !== null && at - open <= LONGEST) {
      if (at - open > SHORTEST) for (let inside = open; inside <= at; inside += 1) unreal[inside] = 1;
      open = null;
    } else open = at;
  }
}
