/** Records one more event of an official case, if procedure allows it and nobody was there first. */
import { type Decided, decide } from '../../cases/decide.ts';
import type { CaseEvent } from '../../cases/event.ts';
import { replay } from '../../cases/evolve.ts';
import { lookUpKeys } from '../look-up/look-up-keys.ts';
import type { OfficeContext } from '../office-context.ts';
import type { WholeCase } from '../ports/case-records.ts';
import { answerBeside } from '../status/make-answer.ts';
import { deliveriesOf } from './deliveries-of.ts';
import { statusRowOf } from './status-row-of.ts';

export type RecordAsk = {
  readonly caseId: string;
  /** The sequence that whoever records has seen; null when the event stands whatever came before it. */
  readonly expect: number | null;
  readonly event: CaseEvent;
  readonly by: string;
};

export type RecordOutcome =
  | { readonly ok: true; readonly seq: number }
  | { readonly ok: false; readonly reason: 'no-such-case' }
  | { readonly ok: false; readonly reason: 'conflict'; readonly seq: number }
  | { readonly ok: false; readonly reason: 'forbidden'; readonly why: Extract<Decided, { ok: false }> };

/** How often somebody else may be first before an event that expects nothing is given back as a conflict. */
const TRIES = 20;

/** Those who record in the same case through this process wait their turn; another process may still be first. */
export function recordEvent(context: OfficeContext, ask: RecordAsk): Promise<RecordOutcome> {
  return context.inTurn(`log of ${ask.caseId}`, () => recordNow(context, ask));
}

async function recordNow(context: OfficeContext, ask: RecordAsk): Promise<RecordOutcome> {
  let seen = 0;
  for (let tried = 0; tried < TRIES; tried += 1) {
    const found = await context.storage.cases.read(ask.caseId);
    if (found === null) return { ok: false, reason: 'no-such-case' };
    const outcome = await recordAfter(context, found, ask);
    if (outcome.ok || outcome.reason !== 'conflict' || ask.expect !== null) return outcome;
    seen = outcome.seq;
  }
  return { ok: false, reason: 'conflict', seq: seen };
}

async function recordAfter(
  context: OfficeContext,
  { record, log }: WholeCase,
  { caseId, expect, event, by }: RecordAsk,
): Promise<RecordOutcome> {
  if (expect !== null && expect !== record.seq) return { ok: false, reason: 'conflict', seq: record.seq };
  const events = log.map((entry) => entry.event);
  const decided = decide(replay(events), event, context.today().toString());
  if (!decided.ok) return { ok: false, reason: 'forbidden', why: decided };
  const after = [...events, event];
  const seq = record.seq + 1;
  const status = statusRowOf({ ...record, seq }, after);
  const appended = await context.storage.cases.append({
    id: caseId,
    expect: record.seq,
    entries: [{ event, by, at: context.now() }],
    status,
    lookUps:
      status.post === record.post
        ? []
        : lookUpKeys(context.keyring, { ...record.identity, post: status.post }),
    deliveries: await deliveriesOf(context, caseId, seq, [event]),
    ...(await answerBeside(context, {
      record: { ...record, post: status.post },
      log: [...log, { seq, event }],
    })),
  });
  if (appended.ok) context.wakeDelivery();
  return appended;
}
