/**
 * A request is answered in a few words that do not name the thing again: "which I did", "sent it on Monday",
 * "submitted the same", "replied the next day", "已提交". What was asked for is what was given.
 */

import { asksFor } from '../story/asks-for.ts';
import { isDenied, isLedByDay, nearestBefore } from '../story/near.ts';
import { names, namesAny, type Story, valueIn } from '../story/story.ts';
import type { Concept } from '../vocabulary/concepts.ts';
import { ROLES } from '../vocabulary/roles.ts';
import type { Mention } from '../words/find-mentions.ts';

/** How many mentions back something that was asked for is still meant. */
const REMEMBERED = 24;
const ASKED: readonly Concept[] = [
  'act.ask',
  'slip.221g',
  'slip.coloured',
  'slip.check',
  'told.documents-needed',
];
const ASKABLE: ReadonlySet<string> = new Set([
  'documents',
  'passport',
  'medical',
  'photos',
  'form',
  'information',
]);

/** The things that were asked for and are given here without a name; none when this gives nothing of the kind. */
export function givesWhatWasAsked(story: Story, index: number): readonly string[] {
  const mention = story.mentions[index];
  if (!mention || !isDeed(story, index, mention) || isDenied(story, index) || asksFor(story, index))
    return [];
  const points = pointsBack(story, mention);
  if (!points && (!endsHere(story, mention) || namesThing(story, index))) return [];
  // "got a 221(g), I e-mailed them twice" asks how it stands.
  const isGiven = names(mention, 'act.give') && !names(mention, 'act.contact');
  return lastAsked(story, index, isGiven || isMailedOnDay(story, mention));
}

/** A deed of the applicant: "submitted", "I did", "replied", and no "to submit". */
function isDeed(story: Story, index: number, mention: Mention): boolean {
  const before = story.tokens[mention.from - 1]?.word ?? '';
  if (ROLES.noDeed.has(before)) return false;
  const word = story.tokens[mention.from]?.word ?? '';
  if (ROLES.does.has(word))
    return (
      ROLES.i.has(before) ||
      ROLES.actors.has(before) ||
      story.clause[mention.from - 1] !== story.clause[mention.from]
    );
  if (!namesAny(mention, ['act.give', 'act.supplement', 'act.deliver'])) return false;
  return (
    !ROLES.takesBack.has(word) ||
    ROLES.i.has(before) ||
    beginsClause(story, mention) ||
    isToPost(story, index, mention)
  );
}

/** "asked for an I-20, gave it on …", "and gave everything", "gave the same day": the writer goes on. */
const beginsClause = (story: Story, { from, to }: Mention): boolean =>
  (story.clause[from - 1] !== story.clause[from] || story.tokens[from - 1]?.word === 'and') &&
  (IT.has(story.tokens[to]?.word ?? '') ||
    story.dateStarts.has(to) ||
    (BEFORE_A_DAY.has(story.tokens[to]?.word ?? '') && story.dateStarts.has(to + 1)));
const IT: ReadonlySet<string> = new Set(['it', 'everything', 'all', 'both', 'them']);
const BEFORE_A_DAY: ReadonlySet<string> = new Set(['the', 'on']);

/** "delivered to the consulate", and neither to the writer's home nor, as trackers say, "to post". */
const isToPost = (story: Story, index: number, { to }: Mention): boolean =>
  story.tokens[to]?.word === 'to' &&
  [1, 2].some((more) => {
    const other = story.mentions[index + more];
    if (!other || other.from - to > 2 || story.tokens[other.from]?.word === 'post') return false;
    return namesAny(other, POSTS);
  });
const POSTS: readonly Concept[] = ['place.post', 'place.office'];

/** Nothing more is named: the clause ends, or a day, a way or a person follows. */
function endsHere(story: Story, { to, from }: Mention): boolean {
  const next = story.tokens[to];
  if (next === undefined || next.kind !== 'word' || story.clause[to] !== story.clause[from]) return true;
  return story.dateStarts.has(to) || ROLES.afterGiving.has(next.word);
}

/** "submitted the same", "which he submitted", "these were sent". */
function pointsBack(story: Story, { from, to }: Mention): boolean {
  for (let at = Math.max(0, from - 5); at <= to + 1; at += 1)
    if (
      (at < from || at >= to) &&
      story.clause[at] === story.clause[from] &&
      ROLES.same.has(story.tokens[at]?.word ?? '')
    )
      return !isFollowedByThing(story, from, to);
  return LEFT_IT.has(story.tokens[to - 1]?.word ?? '') || isOne(story, to);
}
/** "left it at the window". */
const LEFT_IT: ReadonlySet<string> = new Set(['it', 'them']);

/** "submitted the new one", "sent a corrected one". */
const isOne = (story: Story, to: number): boolean =>
  ONES_LED.has(story.tokens[to]?.word ?? '') &&
  [1, 2].some((more) => ONES.has(story.tokens[to + more]?.word ?? ''));
const ONES_LED: ReadonlySet<string> = new Set(['the', 'a', 'another', 'my', 'new']);
const ONES: ReadonlySet<string> = new Set(['one', 'ones']);

/** Another thing behind the verb has a frame of its own. */
function isFollowedByThing(story: Story, from: number, to: number): boolean {
  for (let at = to; at < to + 3; at += 1)
    if (story.clause[at] === story.clause[from] && story.caseStarts.has(at)) return true;
  return false;
}

/** A thing or a message beside the verb: "documents submitted", "emailed the consulate". */
function namesThing(story: Story, index: number): boolean {
  const mention = story.mentions[index];
  if (mention === undefined || (names(mention, 'act.contact') && !isMailedOnDay(story, mention))) return true;
  for (const near of [-3, -2, -1, 1, 2]) {
    const other = story.mentions[index + near];
    const isBeside =
      other !== undefined &&
      (story.hasHan && !isLedByDay(story, mention)
        ? story.line[other.from] === story.line[mention.from]
        : story.clause[other.from] === story.clause[mention.from]);
    if (isBeside && near > 0 && isAnswered(story, mention, other)) continue;
    if (isBeside && (valueIn(other, 'thing.') !== null || namesAny(other, BESIDE))) return true;
  }
  return false;
}

/** "I replied the questions": what was asked. */
const isAnswered = (story: Story, { from }: Mention, other: Mention): boolean =>
  ANSWERS.has(story.tokens[from]?.word ?? '') && namesAny(other, ['thing.form', 'thing.information']);
const ANSWERS: ReadonlySet<string> = new Set(['replied', 'answered', 'responded']);

/** "asked for my CV. I e-mailed on 6 Jan", "要CV，8号发的邮件": a day and no receiver stands beside it. */
const isMailedOnDay = (story: Story, mention: Mention): boolean =>
  story.dateStarts.has(mention.to) ||
  (story.tokens[mention.to]?.word === 'on' && story.dateStarts.has(mention.to + 1)) ||
  isLedByDay(story, mention);

const BESIDE: readonly Concept[] = [
  'visit.dropbox',
  'visit.interview',
  'slip.paper',
  'slip.221g',
  'slip.coloured',
  'act.contact',
];

/** What the last request named; a slip that names nothing asks for papers. */
function lastAsked(story: Story, index: number, isGiven: boolean): readonly string[] {
  const things = new Set<string>();
  let sentence = -1;
  for (let before = index - 1; before >= Math.max(0, index - REMEMBERED); before -= 1) {
    const mention = story.mentions[before];
    if (mention === undefined) continue;
    // Only what stands in the sentence of the request was asked for.
    if (story.sentence[mention.from] !== sentence) things.clear();
    sentence = story.sentence[mention.from] ?? -1;
    const named = valueIn(mention, 'thing.');
    if (named !== null && ASKABLE.has(named) && !isTaken(story, before)) things.add(named);
    if (names(mention, 'visit.interview') && things.size === 0) return [];
    if (things.has('form') && namesAny(mention, FORM_COMES)) return [...things].toReversed();
    const isList = things.size > 0 && names(mention, 'slip.paper');
    if (!isRequest(story, before) && !isList) continue;
    if (things.size > 0) return [...things].toReversed();
    const asked = thingBefore(story, before) ?? thingMeant(story, before);
    if (asked !== null) return [asked];
    const isSlip = !namesAny(mention, ['act.ask', 'act.give']) && !isDenied(story, before);
    return isSlip && isGiven ? ['documents'] : [];
  }
  return [];
}

/** "received a form by e-mail", "was given a form". */
const FORM_COMES: readonly Concept[] = ['act.notice', 'act.hand'];

/** "a questionnaire, please fill it", "the client letter is ticked": what is asked for stands before the request. */
function thingBefore(story: Story, index: number): string | null {
  const mention = story.mentions[index];
  if (!mention || !names(mention, 'act.ask')) return null;
  const isTicked = ROLES.ticks.has(story.tokens[mention.from]?.word ?? '');
  const isIt = isTicked || story.tokens[mention.to]?.word === 'it';
  const near = nearestBefore(story, index, isIt ? THINGS : ASKED_FOR, isIt ? 12 : 1);
  return near === null ? null : valueIn(story.mentions[near], 'thing.');
}

/** "his record was expired and he needed to bring a new one". */
function thingMeant(story: Story, index: number): string | null {
  const to = story.mentions[index]?.to ?? 0;
  const isMeant = [0, 1, 2, 3, 4].some((more) => ROLES.meant.has(story.tokens[to + more]?.word ?? ''));
  const near = isMeant ? nearestBefore(story, index, THINGS, 12) : null;
  return near === null ? null : valueIn(story.mentions[near], 'thing.');
}

/** "passport requested": right before the word. */
const ASKED_FOR: readonly Concept[] = [
  'thing.passport',
  'thing.documents',
  'thing.form',
  'thing.medical',
  'thing.photos',
];
const THINGS: readonly Concept[] = ['thing.form', 'thing.documents', 'thing.information', 'thing.medical'];

/** "and retained the passport": taken, and not asked for. */
const isTaken = (story: Story, index: number): boolean =>
  nearestBefore(story, index, ['act.keep', 'act.return'], 2) !== null;

function isRequest(story: Story, index: number): boolean {
  const mention = story.mentions[index];
  return namesAny(mention, ASKED) || (names(mention, 'act.give') && asksFor(story, index));
}
