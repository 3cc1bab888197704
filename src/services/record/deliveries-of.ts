/** What has to be told to whom of events that are being recorded; it names the case, never the person. */
import type { CaseEvent } from '../../cases/event.ts';
import type { OfficeContext } from '../office-context.ts';
import type { Delivery } from '../ports/webhooks.ts';

/** @param first sequence of the first of the events. */
export async function deliveriesOf(
  { storage, newId, now }: OfficeContext,
  caseId: string,
  first: number,
  events: readonly CaseEvent[],
): Promise<readonly Delivery[]> {
  const webhooks = await storage.webhooks.all();
  const at = now();
  return webhooks.flatMap(({ id, kinds }) =>
    events.flatMap((event, index) => {
      if (kinds !== null && !kinds.includes(event.kind)) return [];
      const body = {
        type: `case.${event.kind}`,
        timestamp: new Date(at).toISOString(),
        data: { case: caseId, seq: first + index, kind: event.kind },
      };
      return [{ id: newId(), webhook: id, body: JSON.stringify(body), attempts: 0, notBefore: at }];
    }),
  );
}
