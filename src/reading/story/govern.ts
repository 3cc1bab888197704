/** Which act governs a thing in its clause: "asked me to submit my passport", "passport was returned". */

import type { Concept } from '../vocabulary/concepts.ts';
import { ROLES } from '../vocabulary/roles.ts';
import type { Mention } from '../words/find-mentions.ts';
import { SORTS } from '../words/sorts.ts';
import { asksFor } from './asks-for.ts';
import { isLedByDay, nearestBefore } from './near.ts';
import { names, namesAny, type Story } from './story.ts';

const ACTS = [
  'act.ask',
  'act.give',
  'act.supplement',
  'act.deliver',
  'act.receive',
  'act.keep',
  'act.return',
  'act.ship',
  'act.notice',
] as const satisfies readonly Concept[];
type AnyAct = (typeof ACTS)[number];
export type Act = Exclude<AnyAct, 'act.supplement'>;

/** How far, in mentions and tokens, an act reaches to its thing. */
const REACH = { mentions: 9, tokens: 22, after: 6 } as const;
const SUBJECTS: readonly Concept[] = [
  'person.self',
  'person.spouse',
  'person.child',
  'person.family',
  'place.officer',
  'place.post',
];

type AnyGovernor = {
  readonly act: AnyAct;
  readonly index: number;
  /** Passive or behind the thing: "passport returned". */
  readonly behind: boolean;
};

export type Governor = AnyGovernor & { readonly act: Act };

function actOf(story: Story, index: number): AnyAct | null {
  const mention = story.mentions[index];
  if (!mention || (mention.sorts & (SORTS.act | SORTS.thing)) !== SORTS.act || isNoDeed(story, mention))
    return null;
  return ACTS.find((act) => names(mention, act)) ?? null;
}

/** "the required form": of what kind it is, and nobody asks; "the courier rang": who it is, and nobody sends. */
function isNoDeed(story: Story, { from, to }: Mention): boolean {
  const word = story.tokens[from]?.word ?? '';
  if (to - from !== 1) return false;
  if (word === 'courier') return !sendsByCourier(story, from);
  return ROLES.needed.has(word) && ROLES.determiners.has(story.tokens[from - 1]?.word ?? '');
}
/** "to courier", "please courier", "courier my passport". */
const sendsByCourier = (story: Story, at: number): boolean =>
  ['to', 'please', 'and', 'i', 'we', 'will', 'can'].includes(story.tokens[at - 1]?.word ?? '') ||
  ROLES.determiners.has(story.tokens[at + 1]?.word ?? '');

/** The act before the thing, over lists ("sent my CV, my petition and the form") but not over a new subject's verb. */
function actBefore(story: Story, index: number): AnyGovernor | null {
  const thing = story.mentions[index];
  if (!thing) return null;
  for (let before = index - 1; before >= Math.max(0, index - REACH.mentions); before -= 1) {
    const mention = story.mentions[before];
    if (!mention || story.sentence[mention.from] !== story.sentence[thing.from]) return null;
    if (thing.from - mention.to > REACH.tokens) return null;
    if (
      names(mention, 'mood.but') ||
      (names(mention, 'act.tell') && SAID.has(story.tokens[mention.from]?.word ?? ''))
    )
      return null;
    const act = actOf(story, before);
    if (act === 'act.ask' && isAskedByWriter(story, mention)) return null;
    if (act === 'act.notice' || act === null || isOfMessage(story, before, act)) continue;
    const isGiving = act === 'act.give' || act === 'act.supplement' || act === 'act.deliver';
    return { act: isGiving && asksFor(story, before) ? 'act.ask' : act, index: before, behind: false };
  }
  return null;
}

/** "asked for my CV and said that the passport …": what is said is told apart. */
const SAID: ReadonlySet<string> = new Set(['said', 'says']);

/** "I asked them for my passport": the writer asks. */
const isAskedByWriter = (story: Story, { from }: Mention): boolean =>
  ROLES.askers.has(story.tokens[from]?.word ?? '') && ROLES.writers.has(story.tokens[from - 1]?.word ?? '');

/** "received an e-mail": the message was received and not the thing. */
function isOfMessage(story: Story, index: number, act: AnyAct): boolean {
  const mention = story.mentions[index];
  const next = story.mentions[index + 1];
  return act === 'act.receive' && names(next, 'act.notice') && (next?.from ?? 0) - (mention?.to ?? 0) <= 3;
}

/** Only a joining word between: "document and passport received". */
function isJoined(story: Story, from: number, to: number): boolean {
  return to - from <= 2 && ['and', '&', ',', '+', '/', '和'].includes(story.tokens[from]?.word ?? '');
}

/** The act behind the thing in its clause: "documents submitted", "passport was sent back". */
function actAfter(story: Story, index: number): AnyGovernor | null {
  const thing = story.mentions[index];
  if (!thing) return null;
  for (let after = index + 1; after <= index + 5; after += 1) {
    const mention = story.mentions[after];
    if (
      !mention ||
      (story.clause[mention.from] !== story.clause[thing.from] && !isLabelled(story, thing, mention))
    )
      return null;
    if (mention.from - thing.to > REACH.after) return null;
    const act = actOf(story, after);
    if (ROLES.auxiliary.has(story.tokens[mention.from]?.word ?? '') && mention.to - mention.from === 1)
      continue;
    if (act !== null && act !== 'act.notice')
      return isAhead(story, thing.to, mention.from) ? null : { act, index: after, behind: true };
    // "passport he kept", "photos I gave": the thing stands before who does it.
    const isFronted = after === index + 1 && mention.from - thing.to <= 1;
    const isOwner =
      ROLES.ofRelatives.has(story.tokens[mention.to - 1]?.word ?? '') ||
      ROLES.ofRelatives.has(story.tokens[mention.to]?.word ?? '') ||
      isOf(story, mention.from);
    if (namesAny(mention, SUBJECTS) && !isFronted && !isOwner) return null;
    if ((mention.sorts & SORTS.thing) !== 0 && !isJoined(story, thing.to, mention.from)) return null;
  }
  return null;
}

/** "passports will be returned": nothing has happened yet. */
function isAhead(story: Story, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (AHEAD.has(story.tokens[at]?.word ?? '')) return true;
  return false;
}
const AHEAD: ReadonlySet<string> = new Set(['will', 'would', 'shall']);

/** "Passport: returned". */
const isLabelled = (story: Story, thing: Mention, act: Mention): boolean =>
  story.tokens[thing.to]?.word === ':' && act.from === thing.to + 1;

/** "the passport of my wife". */
const isOf = (story: Story, at: number): boolean =>
  [1, 2].some((back) => story.tokens[at - back]?.word === 'of');

/** The act that governs a thing: a passive right behind it, else what stands before, else what stands behind. */
export function governorOf(story: Story, index: number): Governor | null {
  const governor = anyGovernorOf(story, index);
  if (governor === null) return null;
  const { act } = governor;
  if (act === 'act.supplement') {
    const supplement = story.mentions[governor.index];
    const isGiven = supplement !== undefined && isLedByDay(story, supplement);
    return { ...governor, act: !isGiven && isOwedInLine(story, index) ? 'act.ask' : 'act.give' };
  }
  const isGiving = act === 'act.give' || act === 'act.receive' || act === 'act.keep';
  return { ...governor, act: isGiving && isNoticeOf(story, index, governor.index) ? 'act.ask' : act };
}

/** Papers that are still owed stand in the line of the interview or the slip; what has a day of its own was given. */
function isOwedInLine(story: Story, index: number): boolean {
  const line = story.line[story.mentions[index]?.from ?? 0];
  for (let near = index - 12; near <= index + 12; near += 1) {
    const mention = story.mentions[near];
    if (!mention || story.line[mention.from] !== line) continue;
    if (namesAny(mention, ['visit.interview', 'slip.221g', 'slip.coloured', 'slip.check'])) return true;
  }
  return false;
}

/** "an e-mail for passport submission", "passport request e-mail", "收交护照通知": a message about giving asks. */
function isNoticeOf(story: Story, index: number, act: number): boolean {
  const thing = story.mentions[index];
  const mention = story.mentions[act];
  if (!thing || !mention) return false;
  const next = story.mentions[index + 1];
  const isNoun = (other: Mention | undefined, from: number): boolean =>
    other !== undefined && other.from === from && namesAny(other, ['act.notice', 'act.ask']);
  if (isNoun(next, thing.to)) return true;
  if (names(next, 'act.give') && story.tokens[next?.from ?? 0]?.word === 'submission')
    return (
      isNoun(story.mentions[index + 2], next?.to ?? 0) ||
      nearestBefore(story, index, ['act.notice', 'act.ask'], 6) !== null
    );
  return false;
}

function anyGovernorOf(story: Story, index: number): AnyGovernor | null {
  const thing = story.mentions[index];
  if (!thing) return null;
  const before = actBefore(story, index);
  const after = actAfter(story, index);
  if (!after) return before;
  if (!before) return after;
  const act = story.mentions[after.index];
  const isClose = act !== undefined && act.from - thing.to <= (isPassive(story, thing.to, act.from) ? 4 : 0);
  const isNear = story.clause[story.mentions[before.index]?.from ?? 0] === story.clause[thing.from];
  if (isClose && before.act !== 'act.ask')
    return isNear && !isPassive(story, thing.to, act.from) ? before : after;
  const isTaken = after.act === 'act.return' || after.act === 'act.keep' || after.act === 'act.ship';
  if (isTaken && isClose && !isNear) return after;
  if (before.act === 'act.ask' && act !== undefined && !isPassive(story, thing.to, act.from)) return before;
  return isNear ? before : isClose ? after : before;
}

function isPassive(story: Story, from: number, to: number): boolean {
  for (let at = from; at <= to; at += 1) if (ROLES.passive.has(story.tokens[at]?.word ?? '')) return true;
  return false;
}
