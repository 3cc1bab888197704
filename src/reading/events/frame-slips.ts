/** The letter under section 221(g): its colour, or that none was given. */

import { isDenied, nearestAfter, nearestBefore } from '../story/near.ts';
import { isSentenceEnd } from '../story/sentence-end.ts';
import { names, namesAny, type Story, valueIn } from '../story/story.ts';
import type { Concept } from '../vocabulary/concepts.ts';
import { ROLES } from '../vocabulary/roles.ts';
import type { FoundEvent } from './found-event.ts';

const COLOURED: readonly Concept[] = [
  'colour.white',
  'colour.pink',
  'colour.blue',
  'colour.yellow',
  'colour.green',
  'colour.orange',
  'colour.other',
];

export function frameSlip(story: Story, index: number): readonly FoundEvent[] {
  const mention = story.mentions[index];
  if (!mention) return [];
  if (names(mention, 'slip.221g')) return isOfText(story, mention.to) ? [] : [slip(story, index)];
  if (names(mention, 'slip.coloured')) return [slip(story, index)];
  if (namesAny(mention, COLOURED)) return namesPaper(story, index) ? [slip(story, index)] : [];
  if (names(mention, 'slip.check')) return isChecked(story, index) ? [slip(story, index)] : [];
  if (names(mention, 'slip.paper')) return framePaper(story, index);
  // "gave me nothing", "did not hand me anything".
  if (
    names(mention, 'slip.nothing') &&
    !isOnSlip(story, index) &&
    (saysNothing(story, index) || isDenied(story, index))
  )
    return [{ ...slip(story, index), value: 'none' }];
  return [];
}

/** "a yellow 221(g) with nothing written": a slip all the same. */
const isOnSlip = (story: Story, index: number): boolean =>
  nearestBefore(story, index, ['slip.221g', 'slip.paper', 'slip.coloured'], 2) !== null &&
  ON.has(story.tokens[(story.mentions[index]?.from ?? 0) - 1]?.word ?? '');
const ON: ReadonlySet<string> = new Set(['with', 'and', 'but']);

/** "Refused with the 221(g) text": what the page says. */
const isOfText = (story: Story, to: number): boolean =>
  TEXTS.has(story.tokens[story.tokens[to]?.word === ')' ? to + 1 : to]?.word ?? '');
const TEXTS: ReadonlySet<string> = new Set(['text', 'message', 'paragraph', 'note', 'wording', 'sentence']);

/** "check" tells a slip in Chinese notes and in short dated lines, not in "please check". */
function isChecked(story: Story, index: number): boolean {
  const mention = story.mentions[index];
  if (!mention || story.tokens[mention.from]?.word === 'checkee') return false;
  if (story.tokens[mention.from - 1]?.word === 'to') return false;
  // "I checked and …", "please check": looking at a page.
  if (
    namesAny(story.mentions[index - 1], [
      'person.self',
      'mood.wait',
      'mood.you',
      'time.today',
      'person.family',
    ])
  )
    return false;
  if (nearestAfter(story, index, ['place.page'], 4) !== null) return false;
  const line = story.lines[story.line[mention.from] ?? 0];
  return (
    story.hasHan || (line?.dated === true && line.to - line.from <= 34 && startsWithDate(story, line.from))
  );
}

function startsWithDate(story: Story, from: number): boolean {
  return [0, 1, 2, 3].some((more) => story.dateStarts.has(from + more));
}

/** A dated line of few words, as notes are written. */
export function isShortLine(story: Story, index: number): boolean {
  const line = story.lines[story.line[story.mentions[index]?.from ?? 0] ?? 0];
  return line?.dated === true && line.to - line.from <= 20;
}

function saysNothing(story: Story, index: number): boolean {
  const { from, to } = story.mentions[index] ?? { from: 0, to: 0 };
  for (let at = from; at < to; at += 1) if (story.tokens[at]?.word === 'nothing') return true;
  return false;
}

function namesPaper(story: Story, index: number): boolean {
  const mention = story.mentions[index];
  if (!mention || mention.concepts.length === 0) return false;
  if (story.tokens[mention.from]?.kind === 'han' && mention.to - mention.from > 1) return true;
  const next = story.mentions[index + 1];
  const before = story.mentions[index - 1];
  // "slip (white)", "the 221g was blue".
  if (before && mention.from - before.to <= 1 && namesAny(before, ['slip.paper', 'slip.221g'])) return true;
  if (isColourOf(story, index)) return true;
  return (
    next !== undefined &&
    next.from - mention.to <= 1 &&
    namesAny(next, ['slip.paper', 'slip.221g', 'thing.form'])
  );
}

/** "the slip was white", "slip color is pink". */
function isColourOf(story: Story, index: number): boolean {
  const paper = nearestBefore(story, index, ['slip.paper', 'slip.221g'], 3);
  const [from, to] = [story.mentions[paper ?? index]?.to ?? 0, story.mentions[index]?.from ?? 0];
  if (paper === null || from === to) return false;
  for (let at = from; at < to; at += 1) if (!ROLES.ofColour.has(story.tokens[at]?.word ?? '')) return false;
  return true;
}

/** Paper without a colour or section tells only that none was given, or that a slip was. */
function framePaper(story: Story, index: number): readonly FoundEvent[] {
  const mention = story.mentions[index];
  const word = story.tokens[(mention?.to ?? 1) - 1]?.word ?? '';
  if (isAskedOrRead(story, index)) return [];
  if (ROLES.papersGiven.has(word) && isDenied(story, index, 2)) return [slip(story, index, 2)];
  if (
    isDenied(story, index, 8) &&
    (nearestBefore(story, index, ['act.hand', 'act.receive', 'act.give'], 6) !== null ||
      nearestAfter(story, index, ['act.hand'], 2) !== null)
  )
    return [slip(story, index, 8)];
  return ROLES.papersGiven.has(word) && nearestBefore(story, index, ['act.hand', 'act.receive'], 5) !== null
    ? [slip(story, index)]
    : [];
}

/** "did not ask me any paper", "nothing on the letter": not that none was given. */
function isAskedOrRead(story: Story, index: number): boolean {
  const from = story.mentions[index]?.from ?? 0;
  const isRead =
    ROLES.determiners.has(story.tokens[from - 1]?.word ?? '') &&
    READ_ON.has(story.tokens[from - 2]?.word ?? '');
  if (isRead) return isDenied(story, index, 4);
  return nearestBefore(story, index, ['act.ask'], 3) !== null && isDenied(story, index, 8);
}
const READ_ON: ReadonlySet<string> = new Set(['on', 'in']);

function slip(story: Story, index: number, reach = 6): FoundEvent {
  const isNone = isDenied(story, index, reach) || isDeniedBehind(story, index);
  const colour = isNone ? 'none' : (colourNear(story, index) ?? 'uncoloured');
  return {
    kind: 'slip',
    value: colour === 'other' ? 'uncoloured' : colour,
    detail: colour === 'other' ? colourWord(story, index) : null,
    first: index,
    last: index,
    anchor: index,
    certainty: 0.9,
    atInterview: true,
  };
}

/** "221g I did not get", "no slip: not given". */
function isDeniedBehind(story: Story, index: number): boolean {
  const own = story.mentions[index];
  const not = nearestAfter(story, index, ['mood.not'], 2);
  const mention = story.mentions[not ?? index];
  if (not === null || !own || !mention || story.line[mention.from] !== story.line[own.from]) return false;
  // "221g: no".
  const end = story.tokens[mention.to];
  const mark = story.tokens[own.to]?.word;
  if (
    (mark === '-' || mark === ':') &&
    mention.from - own.to === 1 &&
    (end === undefined || end.kind === 'break' || isSentenceEnd(end.word) || end.word === ',')
  )
    return true;
  const act = story.mentions[not + 1];
  return namesAny(act, ['act.receive', 'act.hand', 'act.give']) && (act?.from ?? 0) - mention.to <= 1;
}

/** The colour beside the slip: "white 221g", "221(g), pink sheet", "绿色221g". */
function colourNear(story: Story, index: number): string | null {
  const at = story.mentions[index];
  if (!at) return null;
  for (const near of [index, index - 1, index + 1, index + 2]) {
    const mention = story.mentions[near];
    if (!mention || story.sentence[mention.from] !== story.sentence[at.from]) continue;
    if (Math.abs(mention.from - at.from) > 6) continue;
    const colour = valueIn(mention, 'colour.');
    if (colour !== null) return colour;
  }
  return null;
}

function colourWord(story: Story, index: number): string | null {
  for (const near of [index, index - 1, index + 1, index + 2]) {
    const mention = story.mentions[near];
    if (names(mention, 'colour.other') && mention) return story.tokens[mention.from]?.word ?? null;
  }
  return null;
}
