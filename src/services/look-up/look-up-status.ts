/** The status of a case for whoever can name all of it, as JSON text; made once a day and log, then kept. */

import type { OfficeContext } from '../office-context.ts';
import type { FoundStatus } from '../ports/statuses.ts';
import { sayCase } from '../status/say-case.ts';
import { type FindOutcome, findCase } from './find-case.ts';
import type { LookUpAsk } from './look-up-keys.ts';

export type StatusOutcome =
  | { readonly is: 'found'; readonly body: Uint8Array }
  | Exclude<FindOutcome, { is: 'found' }>;

export async function lookUpStatus(
  context: OfficeContext,
  ask: LookUpAsk,
  address: string,
): Promise<StatusOutcome> {
  const outcome = await findCase(context, ask, address);
  if (outcome.is !== 'found') return outcome;
  const body = await statusBody(context, outcome.found);
  return body === null ? { is: 'no-match' } : { is: 'found', body };
}

/** Null when the case went away between two looks, which only a restore can do. */
async function statusBody(context: OfficeContext, { caseId, kept }: FoundStatus): Promise<Uint8Array | null> {
  const published = await context.published.read();
  const stamp = `${context.version} ${context.today()} ${published.stamp} ${context.words.locale}`;
  if (kept?.stamp === stamp) return kept.body;
  const whole = await context.storage.cases.read(caseId);
  if (whole === null) return null;
  const body = Buffer.from(JSON.stringify(sayCase(context, whole, published)));
  context.storage.statuses.keep(caseId, whole.record.seq, { stamp, body });
  return body;
}
