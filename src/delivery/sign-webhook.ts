/** Signs what is sent to a webhook, as Standard Webhooks 1.0 describes: HMAC-SHA-256 over id, second and body. */
import { createHmac } from 'node:crypto';

export type WebhookHeaders = {
  readonly 'webhook-id': string;
  readonly 'webhook-timestamp': string;
  readonly 'webhook-signature': string;
};

const PREFIX = 'whsec_';

/** @param now epoch milliseconds: a receiver refuses what was signed long ago. */
export function signWebhook(secret: string, id: string, body: string, now: number): WebhookHeaders {
  const second = String(Math.floor(now / 1000));
  const key = Buffer.from(secret.startsWith(PREFIX) ? secret.slice(PREFIX.length) : secret, 'base64');
  const signature = createHmac('sha256', key).update(`${id}.${second}.${body}`).digest('base64');
  return { 'webhook-id': id, 'webhook-timestamp': second, 'webhook-signature': `v1,${signature}` };
}
