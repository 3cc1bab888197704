/** Sends what stands in the outbox to the addresses that asked for it, and tries again later what did not arrive. */
import type { Storage } from '../services/ports/storage.ts';
import type { Delivery, Webhook } from '../services/ports/webhooks.ts';
import type { Post } from './make-post.ts';
import { signWebhook } from './sign-webhook.ts';

export type DeliveryContext = {
  readonly storage: Pick<Storage, 'webhooks'>;
  /** Epoch milliseconds. */
  readonly now: () => number;
  readonly post: Post;
};

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** How long after each failed try the next is made; after the last it is given up. Standard Webhooks suggests these. */
export const WAITS: readonly number[] = [
  5_000,
  5 * MINUTE,
  30 * MINUTE,
  2 * HOUR,
  5 * HOUR,
  10 * HOUR,
  14 * HOUR,
  20 * HOUR,
  24 * HOUR,
];

const AT_ONCE = 50;
const PATIENCE = 15_000;

/** One round over what is due; the number of deliveries that were tried. */
export async function deliverWebhooks(context: DeliveryContext): Promise<number> {
  const { webhooks } = context.storage;
  const due = await webhooks.due(context.now(), AT_ONCE);
  if (due.length === 0) return 0;
  const known = new Map((await webhooks.all()).map((webhook) => [webhook.id, webhook]));
  await Promise.all(due.map((delivery) => deliver(context, delivery, known.get(delivery.webhook) ?? null)));
  return due.length;
}

async function deliver(context: DeliveryContext, delivery: Delivery, to: Webhook | null): Promise<void> {
  const { webhooks } = context.storage;
  if (to === null) return webhooks.done(delivery.id);
  const status = await send(context, delivery, to);
  if (status >= 200 && status < 300) return webhooks.done(delivery.id);
  // 410 Gone: the receiver asks to be told nothing more.
  if (status === 410) {
    await webhooks.remove(to.id);
    return webhooks.done(delivery.id);
  }
  const wait = WAITS[delivery.attempts];
  await webhooks.failed(delivery.id, context.now() + (wait ?? 0), wait === undefined);
}

/** The status of the answer; 0 when there was none. */
async function send({ post, now }: DeliveryContext, { id, body }: Delivery, to: Webhook): Promise<number> {
  try {
    return await post({
      url: to.url,
      headers: { 'content-type': 'application/json', ...signWebhook(to.secret, id, body, now()) },
      body,
      patience: PATIENCE,
    });
  } catch {
    return 0;
  }
}
