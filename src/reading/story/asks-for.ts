/** Whether giving is asked for and not done: "asked me to submit", "please send", "received an e-mail to drop". */

import type { Concept } from '../vocabulary/concepts.ts';
import { ROLES } from '../vocabulary/roles.ts';
import { nearestBefore } from './near.ts';
import { names, namesAny, type Story } from './story.ts';

/** "asked me to submit", "need to send", "received an email to drop": giving that is asked for. */
export function asksFor(story: Story, index: number): boolean {
  const mention = story.mentions[index];
  if (!mention) return false;
  const led = story.tokens[mention.from - 1]?.word ?? '';
  const isTo = led === 'to' || ROLES.instructs.has(led);
  if (continuesAsk(story, index) || isInstruction(story, index)) return true;
  for (let before = index - 1; before >= Math.max(0, index - 5); before -= 1) {
    const other = story.mentions[before];
    if (!other || story.sentence[other.from] !== story.sentence[mention.from]) return false;
    if (mention.from - other.to > 8) return false;
    const isApart = !isTo && story.clause[other.from] !== story.clause[mention.from];
    if (isApart && !ROLES.baseForms.has(story.tokens[mention.from]?.word ?? '')) return false;
    if (names(other, 'act.ask') && !actBetween(story, before, index)) return true;
    if (isTo && namesAny(other, TELLING) && !actBetween(story, before, index)) return true;
    const isVerbPair = other.to === mention.from;
    if (namesAny(other, ['act.give', 'act.receive']) && !names(other, 'act.notice') && !isVerbPair)
      return false;
  }
  return false;
}

/** Behind these "to submit" is asked for: a message, a speaker, a slip. */
const TELLING: readonly Concept[] = ['act.notice', 'act.tell', 'slip.221g', 'slip.paper', 'slip.coloured'];

/** "an e-mail saying AP is over, send passport": a plain verb begins a clause, and no day follows. */
function isInstruction(story: Story, index: number): boolean {
  const mention = story.mentions[index];
  if (!mention || !ROLES.baseForms.has(story.tokens[mention.from]?.word ?? '')) return false;
  if (![',', ':', '-', '->'].includes(story.tokens[mention.from - 1]?.word ?? '')) return false;
  for (
    let at = mention.to;
    at < mention.to + 5 && story.sentence[at] === story.sentence[mention.from];
    at += 1
  )
    if (story.dateStarts.has(at)) return false;
  return nearestBefore(story, index, TELLING, 12) !== null;
}

/** "asked me to attend … and bring": a plain verb behind "and" goes on asking. */
function continuesAsk(story: Story, index: number): boolean {
  const mention = story.mentions[index];
  if (!mention || !ROLES.baseForms.has(story.tokens[mention.from]?.word ?? '')) return false;
  if (!['and', 'or', '&', ','].includes(story.tokens[mention.from - 1]?.word ?? '')) return false;
  return nearestBefore(story, index, ['act.ask'], 30) !== null;
}

const actBetween = (story: Story, from: number, to: number): boolean => {
  for (let at = from + 1; at < to; at += 1)
    if (
      namesAny(story.mentions[at], ['mood.but', 'thing.passport', 'thing.documents']) ||
      (story.clause[story.mentions[at]?.from ?? 0] !== story.clause[story.mentions[from]?.from ?? 0] &&
        names(story.mentions[at], 'mood.and'))
    )
      return true;
  return false;
};
