/** A visit that is told by going: "attended on 25 Nov", "went to the embassy on 27 July", "that was on 5 May". */

import { asksFor } from '../story/asks-for.ts';
import { isDenied, nearestAfter, nearestBefore } from '../story/near.ts';
import { names, type Story } from '../story/story.ts';
import { ROLES } from '../vocabulary/roles.ts';
import type { Mention } from '../words/find-mentions.ts';
import { SORTS } from '../words/sorts.ts';
import type { FoundEvent } from './found-event.ts';

export function frameGoing(story: Story, index: number): readonly FoundEvent[] {
  if (willGo(story, index)) return [{ ...visit(index), ahead: true, planned: true }];
  const attended = frameAttending(story, index);
  return attended.length > 0 ? attended : frameVisiting(story, index);
}

/** "asked to come for an interview. I will go on 16 March": the visit that was asked for. */
function willGo(story: Story, index: number): boolean {
  const mention = story.mentions[index];
  if (!mention || !isGoing(story, mention) || isDenied(story, index) || !isCalled(story, index)) return false;
  return [0, 1, 2].some((more) => story.dateStarts.has(mention.to + more));
}

/** "I will go", "am going". */
export const isGoing = (story: Story, { from }: Mention): boolean =>
  GOES.has(story.tokens[from]?.word ?? '') &&
  [1, 2].some((back) => WILL.has(story.tokens[from - back]?.word ?? ''));
const GOES: ReadonlySet<string> = new Set(['go', 'going']);
const WILL: ReadonlySet<string> = new Set(['will', 'ill', 'am', 'im', 'shall']);

/** "I attended on 25 Nov": an interview, where no other visit is spoken of. */
function frameAttending(story: Story, index: number): readonly FoundEvent[] {
  const mention = story.mentions[index];
  if (!mention || !isVisiting(story, index, mention) || isDenied(story, index) || isToAsk(story, mention))
    return [];
  // Beside a drop box only where an interview was spoken of before.
  if (story.hasDropbox && !isCalled(story, index)) return [];
  if (nearestAfter(story, index, ['visit.interview', 'visit.appointment', 'visit.exempt'], 8) !== null)
    return [];
  const isDated =
    isDatedBehind(story, mention) ||
    (story.hasDropbox && [-4, -3, -2].some((more) => story.dateStarts.has(mention.from + more)));
  return isDated ? [visit(index)] : [];
}

/** "attended for H1B on 4 May": a day close behind in the clause. */
function isDatedBehind(story: Story, { from, to }: Mention): boolean {
  for (let at = to; at < to + 7 && story.clause[at] === story.clause[from]; at += 1)
    if (story.dateStarts.has(at)) return true;
  return false;
}

/** "That was on 27 January": the day of what was told before. */
const AT: ReadonlySet<string> = new Set(['embassy', 'consulate']);
const THEN: ReadonlySet<string> = new Set(['on', 'in']);

/** "she went to the embassy on 27 July": an interview, if what follows tells of one and nothing else does. */
function frameVisiting(story: Story, index: number): readonly FoundEvent[] {
  const mention = story.mentions[index];
  if (!mention || story.hasDropbox || isDenied(story, index) || asksFor(story, index)) return [];
  const word = story.tokens[mention.to - 1]?.word ?? '';
  const isThen = THEN.has(word) && story.dateStarts.has(mention.to);
  const isAt =
    AT.has(word) &&
    nearestBefore(story, index, ['person.self', 'person.family', 'person.spouse'], 1) !== null;
  if (word !== 'there' && !isThen && !isAt && !goesToPost(story, index)) return [];
  const isAim =
    nearestAfter(story, index, ['act.give', 'act.receive', 'act.ask', 'thing.passport'], 8) !== null ||
    isToAsk(story, mention);
  const isDated = [0, 1, 2, 3, 4, 5, 6, 7, 8].some(
    (more) => story.dateStarts.has(mention.to + more) || story.dateStarts.has(mention.from - more),
  );
  return isDated && !isAim ? [{ ...visit(index), visited: true }] : [];
}

/** "went to the embassy on 6 January to ask". */
function isToAsk(story: Story, { to }: Mention): boolean {
  for (let at = to; at < to + 8 && story.sentence[at] === story.sentence[to - 1]; at += 1)
    if (story.tokens[at]?.word === 'to' && ASKING.has(story.tokens[at + 1]?.word ?? '')) return true;
  return false;
}
const ASKING: ReadonlySet<string> = new Set([
  'ask',
  'inquire',
  'enquire',
  'check',
  'know',
  'see',
  'complain',
]);

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

/** How many mentions back an interview is still meant by "went". */
const REMEMBERED = 24;

/** "attended", or "went" once an interview is spoken of. */
function isVisiting(story: Story, index: number, mention: Mention): boolean {
  const word = story.tokens[mention.from]?.word;
  if (word === 'attended' || word === 'appeared') return true;
  return word === 'went' && isCalled(story, index);
}

/** An interview is spoken of before. */
const isCalled = (story: Story, index: number): boolean =>
  story.mentions
    .slice(Math.max(0, index - REMEMBERED), index)
    .some((other) => names(other, 'visit.interview'));

const visit = (index: number): FoundEvent => ({
  kind: 'interview',
  value: null,
  detail: null,
  first: index,
  last: index,
  anchor: index,
  certainty: 0.6,
});
