/** Short notes that leave the thing out: "6/12 submitted", "补件", "email sent", "update", "催签". */

import type { Mention } from './find-mentions.ts';
import type { FoundEvent } from './found-event.ts';
import { isShortLine } from './frame-slips.ts';
import { asksFor } from './govern.ts';
import { isDenied, nearestAfter, nearestBefore } from './near.ts';
import { names, namesAny, type Story, valueIn } from './story.ts';
import type { Concept } from './vocabulary/concepts.ts';
import { ROLES } from './vocabulary/roles.ts';

export function frameBare(story: Story, index: number): readonly FoundEvent[] {
  const mention = story.mentions[index];
  // "updated affidavit" is a paper.
  if (names(mention, 'text.update') && story.caseStarts.has(mention?.to ?? 0)) return [];
  if (names(mention, 'text.update')) return isDenied(story, index, 2) ? [] : [bare('touched', null, index)];
  const given = namesAny(mention, ['act.give', 'act.supplement']) ? frameGiving(story, index) : [];
  if (given.length > 0) return given;
  // "e-mailed my CV" gives; "e-mailed the consulate" asks.
  if (names(mention, 'act.give') && hasObject(story, index)) return [];
  if (receivesIt(story, index)) return [bare('passport', 'delivered', index)];
  if (names(mention, 'act.contact')) return isDenied(story, index, 3) ? [] : [bare('contacted', null, index)];
  if (names(mention, 'act.attend')) return frameAttending(story, index);
  return [];
}

/** "it was shipped on the 4th, received it on the 6th": the passport that was spoken of last. */
function receivesIt(story: Story, index: number): boolean {
  const mention = story.mentions[index];
  if (!mention || !names(mention, 'act.receive') || isDenied(story, index) || asksFor(story, index))
    return false;
  if (story.tokens[mention.to]?.word !== 'it' || story.tokens[mention.from - 1]?.word === 'to') return false;
  return nearestBefore(story, index, ['thing.passport'], 16) !== null;
}

/** Giving without the thing: a bare note, or "the same", "it", "them" for papers that were asked for. */
function frameGiving(story: Story, index: number): readonly FoundEvent[] {
  const same = theSame(story, index);
  if (same !== null) return [bare('provided', same, index)];
  if (givesWhatWasAsked(story, index)) return [bare('provided', 'documents', index)];
  const onDay = givesOnADay(story, index);
  if (onDay !== null) return [bare('provided', onDay, index)];
  return isAlone(story, index) ? [bare('provided', 'documents', index)] : [];
}

/** What was asked for and is now given as "the same", "it", "which"; null when nothing such is said. */
function theSame(story: Story, index: number): string | null {
  const mention = story.mentions[index];
  if (!mention || hasObject(story, index, 2) || asksFor(story, index) || isDenied(story, index)) return null;
  const words = [-5, -4, -3, -2, -1].map((back) => mention.from + back).concat([mention.to, mention.to + 1]);
  const isSame = words.some(
    (at) => story.clause[at] === story.clause[mention.from] && ROLES.same.has(story.tokens[at]?.word ?? ''),
  );
  return isSame ? lastAsked(story, index) : null;
}

/** How many mentions back something that was asked for is still meant by "it". */
const REMEMBERED = 24;

/** The thing that was asked for last, when one was. */
function lastAsked(story: Story, index: number): string | null {
  let thing: string | null = null;
  for (let before = index - 1; before >= Math.max(0, index - REMEMBERED); before -= 1) {
    const mention = story.mentions[before];
    const named = valueIn(mention, 'thing.');
    if (named !== null && ASKABLE.has(named)) thing ??= named;
    if (namesAny(mention, ['act.ask', 'slip.221g', 'slip.coloured', 'slip.check'])) return thing;
  }
  return null;
}

const ASKABLE: ReadonlySet<string> = new Set([
  'documents',
  'passport',
  'medical',
  'photos',
  'form',
  'information',
]);

/** "提交", "submitted" with nothing named, after papers were asked for. */
function givesWhatWasAsked(story: Story, index: number): boolean {
  const mention = story.mentions[index];
  if (
    !mention ||
    !ROLES.plain.has(wordsOf(story, mention)) ||
    asksFor(story, index) ||
    isDenied(story, index)
  )
    return false;
  const asked = lastAsked(story, index);
  return asked !== null && asked !== 'passport' && !hasObject(story, index);
}

/** "Submitted on 30 Dec" where an interview waiver is spoken of. */
function givesOnADay(story: Story, index: number): string | null {
  const mention = story.mentions[index];
  if (!mention || hasObject(story, index, 2) || isDenied(story, index)) return null;
  if (![0, 1, 2].some((more) => story.dateStarts.has(mention.to + more))) return null;
  const asked = lastAsked(story, index);
  if (asked !== null && ROLES.sent.has(wordsOf(story, mention))) return asked;
  return story.hasDropbox && ROLES.plain.has(wordsOf(story, mention)) && !hasObject(story, index)
    ? 'documents'
    : null;
}

/** "I attended on 25 Nov": an interview, where no other visit is spoken of. */
function frameAttending(story: Story, index: number): readonly FoundEvent[] {
  const mention = story.mentions[index];
  if (story.hasDropbox || !mention || !isVisiting(story, index, mention) || isDenied(story, index)) return [];
  const isDated = [0, 1, 2].some((more) => story.dateStarts.has(mention.to + more));
  return isDated &&
    nearestAfter(story, index, ['visit.interview', 'visit.appointment', 'visit.exempt'], 8) === null
    ? [bare('interview', null, index)]
    : [];
}

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
  return story.tokens
    .slice(from, to)
    .map(({ word }) => word)
    .join('');
}

function hasObject(story: Story, index: number, after = 4): boolean {
  const line = story.line[story.mentions[index]?.from ?? 0];
  for (const near of after < 4 ? [1, after] : [-4, -3, -2, -1, 1, 2, 3, 4]) {
    const other = story.mentions[index + near];
    if (other && story.line[other.from] === line && namesAny(other, OBJECTS)) return true;
  }
  return false;
}

const bare = (
  kind: 'touched' | 'contacted' | 'provided' | 'interview' | 'passport',
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

/** "attended", or "went" once an interview is spoken of. */
function isVisiting(story: Story, index: number, mention: Mention): boolean {
  const word = story.tokens[mention.from]?.word;
  if (word === 'attended' || word === 'appeared') return true;
  if (word !== 'went') return false;
  return story.mentions
    .slice(Math.max(0, index - REMEMBERED), index)
    .some((other) => names(other, 'visit.interview'));
}
