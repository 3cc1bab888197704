/** Addresses that are told of events, and the outbox. */
import type { Keyring } from '../../services/ports/keyring.ts';
import type { Webhook, Webhooks } from '../../services/ports/webhooks.ts';
import type { Database } from '../database/database.ts';
import type { WebhooksRow } from '../database/tables.ts';
import { openText, sealText } from '../keyring/seal-text.ts';
import { readDelivery, toDeliveryRow } from './delivery-row.ts';

const aboutSecret = (id: string) => `webhook:${id}`;

export function makeWebhooks({ read, write }: Database, keyring: Keyring): Webhooks {
  return {
    add: async (webhook) => {
      await write((tx) => tx.insertInto('webhooks').values(toRow(keyring, webhook)).execute());
    },
    all: async () => {
      const rows = await read.selectFrom('webhooks').selectAll().orderBy('made_at').orderBy('id').execute();
      return rows.map((row) => readWebhook(keyring, row));
    },
    remove: (id) =>
      write(async (tx) => {
        await tx.deleteFrom('deliveries').where('webhook', '=', id).execute();
        const gone = await tx.deleteFrom('webhooks').where('id', '=', id).executeTakeFirst();
        return gone.numDeletedRows > 0n;
      }),
    queue: async (deliveries) => {
      if (deliveries.length === 0) return;
      await write((tx) => tx.insertInto('deliveries').values(deliveries.map(toDeliveryRow)).execute());
    },
    due: async (now, limit) => {
      const rows = await read
        .selectFrom('deliveries')
        .innerJoin('webhooks', 'webhooks.id', 'deliveries.webhook')
        .selectAll('deliveries')
        // The literal lets the partial index of the outbox be used.
        .where((is) => is('gave_up', '=', is.lit(0)))
        .where('not_before', '<=', now)
        .orderBy('not_before')
        .orderBy('deliveries.id')
        .limit(limit)
        .execute();
      return rows.map(readDelivery);
    },
    done: async (id) => {
      await write((tx) => tx.deleteFrom('deliveries').where('id', '=', id).execute());
    },
    failed: async (id, notBefore, gaveUp) => {
      await write((tx) =>
        tx
          .updateTable('deliveries')
          .set((is) => ({
            attempts: is('attempts', '+', 1),
            not_before: notBefore,
            gave_up: gaveUp ? 1 : 0,
          }))
          .where('id', '=', id)
          .execute(),
      );
    },
  };
}

function toRow(keyring: Keyring, { id, url, secret, kinds, madeAt }: Webhook): WebhooksRow {
  const sealed = sealText(keyring, secret, aboutSecret(id));
  return { id, url, secret: sealed, kinds: kinds && JSON.stringify(kinds), made_at: madeAt };
}

function readWebhook(keyring: Keyring, { id, url, secret, kinds, made_at }: WebhooksRow): Webhook {
  const known: readonly string[] | null = kinds === null ? null : JSON.parse(kinds);
  return { id, url, secret: openText(keyring, secret, aboutSecret(id)), kinds: known, madeAt: made_at };
}
