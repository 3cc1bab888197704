/** Short notes that leave the thing out: "6/12 submitted", "补件", "email sent", "update", "催签". */

import type { Mention } from './find-mentions.ts';
import type { FoundEvent } from './found-event.ts';
import { isShortLine } from './frame-slips.ts';
import { givesWhatWasAsked } from './gives-what-was-asked.ts';
import { asksFor } from './govern.ts';
import { isDenied, nearestAfter, nearestBefore } from './near.ts';
import { SORTS } from './sorts.ts';
import { names, namesAny, type Story } from './story.ts';
import type { Concept } from './vocabulary/concepts.ts';
import { ROLES } from './vocabulary/roles.ts';

export function frameBare(story: Story, index: number): readonly FoundEvent[] {
  const mention = story.mentions[index];
  // "updated affidavit" is a paper.
  if (names(mention, 'text.update') && story.caseStarts.has(mention?.to ?? 0)) return [];
  if (names(mention, 'text.update')) return isDenied(story, index, 2) ? [] : [bare('touched', null, index)];
  const given = namesAny(mention, GIVING) ? frameGiving(story, index) : [];
  if (given.length > 0) return given;
  // "e-mailed my CV" gives; "e-mailed the consulate" asks.
  if (names(mention, 'act.give') && hasObject(story, index)) return [];
  if (receivesIt(story, index)) return [bare('passport', 'delivered', index)];
  if (names(mention, 'act.contact')) return isDenied(story, index, 3) ? [] : [bare('contacted', null, index)];
  if (names(mention, 'act.attend')) {
    const attended = frameAttending(story, index);
    return attended.length > 0 ? attended : frameGoing(story, index);
  }
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
  if (!ROLES.plain.has(word) && !ROLES.sent.has(word)) return false;
  const isAtOffice = nearestAfter(story, index, ['visit.exempt', 'place.office', 'place.post'], 3) !== null;
  return isAtOffice || [0, 1, 2].some((more) => story.dateStarts.has(mention.to + more));
}

/** "dropped 20th Jan, refused 29th Jan": what was handed in goes without saying. */
function handsIn(story: Story, index: number): boolean {
  const mention = story.mentions[index];
  if (!mention || story.hasHan || !names(mention, 'act.give') || isDenied(story, index)) return false;
  const word = wordsOf(story, mention);
  if (!ROLES.plain.has(word) && !ROLES.sent.has(word)) return false;
  if (hasObject(story, index, 1) || ROLES.same.has(story.tokens[mention.to]?.word ?? '')) return false;
  if (story.mentions.slice(Math.max(0, index - REMEMBERED), index).some((other) => namesAny(other, MEETING)))
    return false;
  return [0, 1, 2].some((more) => story.dateStarts.has(mention.to + more));
}

const MEETING: readonly Concept[] = ['visit.interview', 'slip.221g', 'slip.coloured', 'act.ask'];

/** "I attended on 25 Nov": an interview, where no other visit is spoken of. */
function frameAttending(story: Story, index: number): readonly FoundEvent[] {
  const mention = story.mentions[index];
  if (story.hasDropbox || !mention || !isVisiting(story, index, mention) || isDenied(story, index)) return [];
  if (nearestAfter(story, index, ['visit.interview', 'visit.appointment', 'visit.exempt'], 8) !== null)
    return [];
  return [0, 1, 2].some((more) => story.dateStarts.has(mention.to + more))
    ? [bare('interview', null, index)]
    : [];
}

/** "That was on 27 January": the day of what was told before. */
const AT: ReadonlySet<string> = new Set(['embassy', 'consulate']);
const THEN: ReadonlySet<string> = new Set(['on', 'in']);

/** "she went to the embassy on 27 July": an interview, if what follows tells of one and nothing else does. */
function frameGoing(story: Story, index: number): readonly FoundEvent[] {
  const mention = story.mentions[index];
  if (!mention || story.hasDropbox || isDenied(story, index) || asksFor(story, index)) return [];
  const word = story.tokens[mention.to - 1]?.word ?? '';
  const isThen = THEN.has(word) && story.dateStarts.has(mention.to);
  const isAt =
    AT.has(word) &&
    nearestBefore(story, index, ['person.self', 'person.family', 'person.spouse'], 1) !== null;
  if (word !== 'there' && !isThen && !isAt && !goesToPost(story, index)) return [];
  const isAim =
    nearestAfter(story, index, ['act.give', 'act.receive', 'act.ask', 'thing.passport'], 8) !== null;
  const isDated = [0, 1, 2, 3, 4, 5, 6].some(
    (more) => story.dateStarts.has(mention.to + more) || story.dateStarts.has(mention.from - more),
  );
  return isDated && !isAim ? [{ ...bare('interview', null, index), visited: true }] : [];
}

/** "went to the embassy", "travelled to Lagos", "I went in March". */
function goesToPost(story: Story, index: number): boolean {
  if (nearestAfter(story, index, ['place.post'], 6) !== null) return true;
  const mention = story.mentions[index];
  if (!mention || story.tokens[mention.from]?.word !== 'went') return false;
  if (ROLES.subjects.has(story.tokens[mention.from - 1]?.word ?? ''))
    return [0, 1].some((more) => story.dateStarts.has(mention.to + more));
  return [1, 2].some((more) => {
    const other = story.mentions[index + more];
    return other !== undefined && (other.sorts & SORTS.post) !== 0 && other.from - mention.to <= 2;
  });
}

/** Besides the words of giving, "did" and "replied" stand for it behind a request. */
const GIVING: readonly Concept[] = ['act.give', 'act.supplement', 'act.deliver', 'act.attend', 'act.tell'];

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

/** How many mentions back an interview is still meant by "went". */
const REMEMBERED = 24;

/** "attended", or "went" once an interview is spoken of. */
function isVisiting(story: Story, index: number, mention: Mention): boolean {
  const word = story.tokens[mention.from]?.word;
  if (word === 'attended' || word === 'appeared') return true;
  if (word !== 'went') return false;
  return story.mentions
    .slice(Math.max(0, index - REMEMBERED), index)
    .some((other) => names(other, 'visit.interview'));
}
