/** Short notes that leave the thing out: "6/12 submitted", "补件", "email sent", "update", "催签". */

import { isDenied, nearestAfter } from '../story/near.ts';
import { names, namesAny, type Story } from '../story/story.ts';
import type { Concept } from '../vocabulary/concepts.ts';
import { ROLES } from '../vocabulary/roles.ts';
import type { Mention } from '../words/find-mentions.ts';
import type { FoundEvent } from './found-event.ts';
import { frameGoing } from './frame-going.ts';
import { isShortLine } from './frame-slips.ts';
import { givesWhatWasAsked } from './gives-what-was-asked.ts';
import { hasObject } from './has-object.ts';
import { isStamped, receivesIt } from './receives-it.ts';

export function frameBare(story: Story, index: number): readonly FoundEvent[] {
  const mention = story.mentions[index];
  if (names(mention, 'text.update')) return isTouch(story, index) ? [bare('touched', null, index)] : [];
  const given = namesAny(mention, GIVING) ? frameGiving(story, index) : [];
  if (given.length > 0) return given;
  // "e-mailed my CV" gives; "e-mailed the consulate" asks.
  if (names(mention, 'act.give') && hasObject(story, index)) return [];
  if (isStamped(story, index)) return [bare('passport', 'delivered', index)];
  if (receivesIt(story, index)) return [bare('passport', 'delivered', index)];
  if (names(mention, 'act.contact')) return isDenied(story, index, 3) ? [] : [bare('contacted', null, index)];
  return names(mention, 'act.attend') ? frameGoing(story, index) : [];
}

/** The page's date was renewed; "updated affidavit" is a paper, and "Update 3 Feb:" heads what the writer adds. */
function isTouch(story: Story, index: number): boolean {
  const mention = story.mentions[index];
  if (!mention || story.caseStarts.has(mention.to) || isHeading(story, mention)) return false;
  return !isDenied(story, index, 2);
}

function isHeading(story: Story, { from, to }: Mention): boolean {
  if (to - from > 1 || !HEADS.has(story.tokens[from]?.word ?? '')) return false;
  if (HEADED.has(story.tokens[from - 1]?.word ?? '')) return true;
  if (story.tokens[from - 1]?.word === 'an' && story.tokens[from - 2]?.word === 'just') return true;
  // "Status update: 9 Jan" is a line of the page.
  if (story.tokens[from - 1]?.kind === 'word' && !story.dateEnds.has(from - 1)) return false;
  if (story.tokens[to]?.word === ':') return true;
  if (!story.dateStarts.has(to)) return false;
  return DAY_LONG.some((more) => story.tokens[to + more]?.word === ':' && story.dateEnds.has(to + more - 1));
}
/** Tokens that a day has: "3 Feb", "Feb 3, 2021". */
const DAY_LONG: readonly number[] = [1, 2, 3, 4, 5];
const HEADS: ReadonlySet<string> = new Set(['update', 'updates']);
/** "quick update", "final update". */
const HEADED: ReadonlySet<string> = new Set(['quick', 'final', 'brief', 'happy']);

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
