/** A delivery as it is kept. */
import type { Delivery } from '../../services/ports/webhooks.ts';
import type { DeliveriesRow } from '../database/tables.ts';

export function toDeliveryRow({ id, webhook, body, attempts, notBefore }: Delivery): DeliveriesRow {
  return { id, webhook, body, attempts, not_before: notBefore, gave_up: 0 };
}

export function readDelivery({ id, webhook, body, attempts, not_before }: DeliveriesRow): Delivery {
  return { id, webhook, body, attempts, notBefore: not_before };
}
