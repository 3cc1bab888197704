/** The status of a case for whoever can name all of it, as JSON text; mostly made before it is asked for. */

import type { OfficeContext } from '../office-context.ts';
import type { FoundStatus } from '../ports/statuses.ts';
import { answerStamp, makeAnswer } from '../status/make-answer.ts';
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
  const stamp = answerStamp(context, await context.published.read());
  const today = context.today().toString();
  if (kept?.stamp === stamp && kept.from <= today && today <= kept.until) return kept.body;
  const whole = await context.storage.cases.read(caseId);
  if (whole === null) return null;
  const answer = await makeAnswer(context, whole);
  context.storage.statuses.keep(caseId, whole.record.seq, answer);
  return answer.body;
}
