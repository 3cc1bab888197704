/**
 * What ended a case without a visa, and what became of the petition behind it: "withdrew my application", "the
 * registration was terminated", "the petition was extended". An end is told by the detail of an event.
 */

import { isDenied, nearestBefore } from '../story/near.ts';
import { names, type Story, valueIn } from '../story/story.ts';
import type { Concept } from '../vocabulary/concepts.ts';
import type { FoundEvent } from './found-event.ts';
import { frameHint } from './frame-hints.ts';

const PETITION: readonly Concept[] = ['thing.petition'];
/** Words between a petition and what became of it, at most. */
const NEAR = 4;

export function frameEnd(story: Story, index: number): readonly FoundEvent[] {
  const mention = story.mentions[index];
  if (mention === undefined || isDenied(story, index)) return [];
  switch (valueIn(mention, 'end.')) {
    case 'withdrawn':
      // An employer withdraws a petition; whose visa it was may still be decided.
      return names(story.mentions[index + 1], 'thing.petition')
        ? []
        : [ended(index, 'contacted', null, 'withdrawn')];
    case 'terminated':
      return [ended(index, 'status', 'other', 'registration terminated')];
    case 'taken-back':
      return [ended(index, 'status', 'other', 'visa revoked')];
    case 'revoked':
      // Said by the post it is what an officer told.
      return frameHint(story, index).length > 0 ? [] : [ended(index, 'status', 'other', 'petition revoked')];
    default:
      return [];
  }
}

/** "my petition was approved", "the I-797 expired", "the extension got extended". */
export function framePetition(story: Story, index: number): readonly FoundEvent[] {
  const mention = story.mentions[index];
  const became = petitionBecame(valueIn(mention, 'status.'), valueIn(mention, 'end.'));
  if (mention === undefined || became === null || isDenied(story, index)) return [];
  const petition = nearestBefore(story, index, PETITION, NEAR);
  const from = petition === null ? undefined : story.mentions[petition]?.from;
  if (petition === null || from === undefined || story.clause[from] !== story.clause[mention.from]) return [];
  return [{ ...ended(index, 'petition', became, null), first: petition }];
}

function petitionBecame(status: string | null, end: string | null): string | null {
  if (status === 'approved') return 'approved';
  return end === 'expired' || end === 'extended' ? end : null;
}

function ended(
  at: number,
  kind: 'contacted' | 'status' | 'petition',
  value: string | null,
  detail: string | null,
): FoundEvent {
  return { kind, value, detail, first: at, last: at, anchor: at, certainty: 0.8 };
}
