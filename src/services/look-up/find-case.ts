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
import { networkOf } from './network-of.ts';

export type FindOutcome =
  | { readonly is: 'found'; readonly found: FoundStatus }
  | { readonly is: 'no-match' }
  | { readonly is: 'too-many'; readonly seconds: number };

export type FindContext = Pick<OfficeContext, 'storage' | 'keyring' | 'now' | 'limits'>;

/** @param address of whoever asks; kept in memory while it is counted and nowhere else. */
export async function findCase(context: FindContext, ask: LookUpAsk, address: string): Promise<FindOutcome> {
  const counted = countedBy(context, ask, address);
  const before = counted.secondsLeft();
  if (before > 0) return { is: 'too-many', seconds: before };
  const found = await context.storage.statuses.find(lookUpKey(context.keyring, ask));
  // Many may have asked at the same moment, each before another was counted: who comes to be too many is told now.
  const after = counted.secondsLeft();
  if (after > 0) return { is: 'too-many', seconds: after };
  const noted = { at: context.now(), did: 'look-up' } as const;
  if (found === null) {
    counted.count();
    context.storage.audit.note({ ...noted, who: 'nobody', caseId: null, came: 'not-found' });
    return { is: 'no-match' };
  }
  context.storage.audit.note({ ...noted, who: 'applicant', caseId: found.caseId, came: 'done' });
  return { is: 'found', found };
}

type Counted = { readonly secondsLeft: () => number; readonly count: () => void };

/** What is no case number is counted by address alone: else a few people's slips would stop everybody else's. */
function countedBy({ limits }: FindContext, { caseNumber }: LookUpAsk, address: string): Counted {
  const { byAddress, byNumber } = limits;
  const number = caseNumberOf(caseNumber)?.text;
  const network = networkOf(address);
  if (number === undefined) {
    return { secondsLeft: () => byAddress.secondsLeft(network), count: () => byAddress.count(network) };
  }
  return {
    secondsLeft: () => Math.max(byAddress.secondsLeft(network), byNumber.secondsLeft(number, network)),
    count: () => {
      byAddress.count(network);
      byNumber.count(number, network);
    },
  };
}
