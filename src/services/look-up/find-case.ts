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

/** Count look-ups that matched nothing, by address and by case number. */
export type LookUpLimits = { readonly byAddress: Limiter; readonly byNumber: Limiter };

export type FindOutcome =
  | { readonly is: 'found'; readonly found: FoundStatus }
  | { readonly is: 'no-match' }
  | { readonly is: 'too-many'; readonly seconds: number };

export type FindContext = Pick<OfficeContext, 'storage' | 'keyring' | 'now' | 'limits'>;

/** @param address of whoever asks; kept in memory while it is counted and nowhere else. */
export async function findCase(context: FindContext, ask: LookUpAsk, address: string): Promise<FindOutcome> {
  const { byAddress, byNumber } = context.limits;
  // What is no case number is counted by address alone: else a few people's slips would stop everybody else's.
  const number = caseNumberOf(ask.caseNumber)?.text ?? null;
  const ofNumber = number === null ? 0 : byNumber.secondsLeft(number);
  const seconds = Math.max(byAddress.secondsLeft(address), ofNumber);
  if (seconds > 0) return { is: 'too-many', seconds };
  const found = await context.storage.statuses.find(lookUpKey(context.keyring, ask));
  const noted = { at: context.now(), did: 'look-up' } as const;
  if (found === null) {
    byAddress.count(address);
    if (number !== null) byNumber.count(number);
    context.storage.audit.note({ ...noted, who: 'nobody', caseId: null, came: 'not-found' });
    return { is: 'no-match' };
  }
  context.storage.audit.note({ ...noted, who: 'applicant', caseId: found.caseId, came: 'done' });
  return { is: 'found', found };
}
