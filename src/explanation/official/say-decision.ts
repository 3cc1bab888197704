/** The legal state of a case in one sentence: it stands beside the word, and is never mixed with it. */
import type { Decision } from '../../cases/case-state.ts';
import { type Ground, isPublicCharge } from '../../cases/grounds.ts';
import type { Refused } from '../../cases/refusal.ts';
import type { MessageId, Words } from '../../language/words.ts';
import { nameOfSection } from './name-of-section.ts';
import type { StatusAnswer } from './status-answer.ts';

export function sayDecision(decision: Decision, words: Words): StatusAnswer['decision'] {
  const refusal = decision.is === 'closed' ? decision.refusal : decision;
  const ground = refusal.is === 'refused' ? refusal.ground : null;
  const section = refusal.is === 'refused' || refusal.is === 'discontinued' ? refusal.section : null;
  return {
    is: decision.is,
    ...{ ground, section },
    on: decision.is === 'undecided' ? null : decision.on,
    says: words.say(messageOf(decision), {
      section: section === null ? (BARE_SECTION[decision.is] ?? '') : nameOfSection(section),
    }),
  };
}

/** Where an office names no section, the one that the decision itself names. */
const BARE_SECTION: Partial<Record<Decision['is'], string>> = { discontinued: '243(d)' };

const OF_GROUND = {
  '221(g)': 'official.decision.refused.221g',
  '214(b)': 'official.decision.refused.214b',
  '212(a)': 'official.decision.refused.212a',
  '212(f)': 'official.decision.refused.212f',
  other: 'official.decision.refused.other',
} as const satisfies Record<Ground, MessageId>;

function messageOf(decision: Decision): MessageId {
  if (decision.is === 'refused') return messageOfRefusal(decision);
  if (decision.is === 'closed') return `official.decision.closed.${decision.by}`;
  return `official.decision.${decision.is}`;
}

function messageOfRefusal({ ground, section }: Refused): MessageId {
  return isPublicCharge(ground, section) ? 'official.decision.refused.public-charge' : OF_GROUND[ground];
}
