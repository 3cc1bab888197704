/**
 * Finds the case that somebody asks for by all that the official page asks.
 *
 * Whatever is wrong, the same is done: one keyed hash, one look-up by it, one count. So neither the answer nor the
 * time that it takes tells which of the values was wrong, or whether there is such a case.
 */
import type { OfficeContext } from '../office-context.ts';
import type { FoundStatus } from '../ports/statuses.ts';
import { caseNumberOf } from './case-number.ts';
import { type LookUpAsk, lookUpKey } from './look-up-keys.ts';
import type { Limiter } from './make-limiter.ts';
import { networkOf } from './network-of.ts';

export type FindOutcome =
  | { readonly is: 'found'; readonly found: FoundStatus }
  | { readonly is: 'no-match' }
  | { readonly is: 'too-many'; readonly seconds: number };

export type FindContext = Pick<OfficeContext, 'storage' | 'keyring' | 'now' | 'limits'>;

/** @param address of whoever asks; kept in memory while it is counted and nowhere else. */
export async function findCase(context: FindContext, ask: LookUpAsk, address: string): Promise<FindOutcome> {
  const counted = countedBy(context, ask, address);
  const before = secondsLeft(counted);
  if (before > 0) return { is: 'too-many', seconds: before };
  const found = await context.storage.statuses.find(lookUpKey(context.keyring, ask));
  // Many may have asked at the same moment, each before another was counted: who comes to be too many is told now.
  const after = secondsLeft(counted);
  if (after > 0) return { is: 'too-many', seconds: after };
  const noted = { at: context.now(), did: 'look-up' } as const;
  if (found === null) {
    for (const [limiter, key] of counted) limiter.count(key);
    context.storage.audit.note({ ...noted, who: 'nobody', caseId: null, came: 'not-found' });
    return { is: 'no-match' };
  }
  context.storage.audit.note({ ...noted, who: 'applicant', caseId: found.caseId, came: 'done' });
  return { is: 'found', found };
}

type Counted = readonly (readonly [Limiter, string])[];

/** What is no case number is counted by address alone: else a few people's slips would stop everybody else's. */
function countedBy({ limits }: FindContext, { caseNumber }: LookUpAsk, address: string): Counted {
  const number = caseNumberOf(caseNumber)?.text;
  const byAddress = [limits.byAddress, networkOf(address)] as const;
  return number === undefined ? [byAddress] : [byAddress, [limits.byNumber, number]];
}

const secondsLeft = (counted: Counted): number =>
  Math.max(...counted.map(([limiter, key]) => limiter.secondsLeft(key)));
