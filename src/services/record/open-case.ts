/** Opens an official case: its number is nobody else's, and its log begins with the application. */
import type { OfficeFactOf } from '../../cases/office-event.ts';
import { caseNumberOf } from '../look-up/case-number.ts';
import { lookUpKeys } from '../look-up/look-up-keys.ts';
import type { OfficeContext } from '../office-context.ts';
import type { CaseRecord, Identity } from '../ports/case-records.ts';
import { answerBeside } from '../status/make-answer.ts';
import { deliveriesOf } from './deliveries-of.ts';
import { statusRowOf } from './status-row-of.ts';

export type OpenAsk = {
  readonly identity: Identity;
  readonly application: Omit<OfficeFactOf<'application-made'>, 'kind'>;
  readonly by: string;
};

export type Opened =
  | { readonly ok: true; readonly id: string; readonly seq: number }
  | { readonly ok: false; readonly reason: 'number-taken' | 'number-malformed' | 'in-the-future' };

export async function openCase(context: OfficeContext, ask: OpenAsk): Promise<Opened> {
  const number = caseNumberOf(ask.identity.caseNumber);
  if (number === null) return { ok: false, reason: 'number-malformed' };
  if (ask.application.on > context.today().toString()) return { ok: false, reason: 'in-the-future' };
  const { keyring, storage } = context;
  const { post, family } = ask.application;
  const record: CaseRecord = {
    id: context.newId(),
    post,
    seq: 1,
    identity: { ...ask.identity, caseNumber: number.text },
    family: family === null ? null : keyring.hash('family', [post, family]),
    openedAt: context.now(),
  };
  const event = { witness: 'post', kind: 'application-made', ...ask.application } as const;
  const made = await storage.cases.create(
    {
      ...record,
      numberHash: keyring.hash('case-number', [number.text]),
      lookUps: lookUpKeys(keyring, { post, ...record.identity }),
    },
    {
      entries: [{ event, by: ask.by, at: record.openedAt }],
      status: statusRowOf(record, [event]),
      deliveries: await deliveriesOf(context, record.id, 1, [event]),
      ...(await answerBeside(context, { record, log: [{ seq: 1, event }] })),
    },
  );
  if (!made.ok) return made;
  context.wakeDelivery();
  return { ok: true, id: record.id, seq: made.seq };
}
