/** Addresses that are told of events. */
import { randomBytes } from 'node:crypto';
import Type from 'typebox';
import { OFFICE_KINDS } from '../../cases/office-event.ts';
import { readWebhookUrl } from '../../services/webhooks/read-webhook-url.ts';
import type { DeskRoute } from '../route.ts';
import { deskRoute } from '../route.ts';

/** Standard Webhooks asks for 24 to 64 random bytes. */
const SECRET_BYTES = 32;

const addRoute = deskRoute({
  method: 'POST',
  path: '/webhooks',
  right: 'manage',
  did: 'add-webhook',
  summary: 'Tell an address of events; the secret is shown this once',
  body: Type.Object(
    {
      url: Type.String({ maxLength: 2_000, pattern: '^https?://' }),
      kinds: Type.Optional(
        Type.Union([Type.Array(Type.String(), { minItems: 1, maxItems: 100 }), Type.Null()]),
      ),
    },
    { additionalProperties: false },
  ),
  answers: [201, Type.Object({ id: Type.String(), secret: Type.String() })],
  handle: async ({ storage, newId, now }, { body: { url: given, kinds = null } }) => {
    const read = readWebhookUrl(given);
    if (!read.ok) return { problem: 'not-valid', detail: read.problem };
    const { url } = read;
    const known: readonly string[] = OFFICE_KINDS;
    const unknown = kinds?.find((kind) => !known.includes(kind));
    if (unknown !== undefined) {
      const detail = `"kinds" has "${unknown.slice(0, 40)}". Expected any of ${known.join(', ')}.`;
      return { problem: 'not-valid', detail };
    }
    const [id, secret] = [newId(), `whsec_${randomBytes(SECRET_BYTES).toString('base64')}`];
    await storage.webhooks.add({ id, url, secret, kinds, madeAt: now() });
    return { status: 201, body: { id, secret } };
  },
});

const listRoute = deskRoute({
  method: 'GET',
  path: '/webhooks',
  right: 'manage',
  did: 'read-webhooks',
  summary: 'Every address that is told, without its secret',
  body: null,
  answers: [
    200,
    Type.Object({
      webhooks: Type.Array(
        Type.Object({ id: Type.String(), url: Type.String() }, { additionalProperties: true }),
      ),
    }),
  ],
  handle: async ({ storage }) => {
    const all = await storage.webhooks.all();
    return { status: 200, body: { webhooks: all.map(({ id, url, kinds }) => ({ id, url, kinds })) } };
  },
});

const removeRoute = deskRoute({
  method: 'DELETE',
  path: '/webhooks/:webhook',
  right: 'manage',
  did: 'remove-webhook',
  summary: 'Tell an address nothing more',
  body: null,
  answers: [200, Type.Object({ id: Type.String() })],
  problems: ['no-such-thing'],
  handle: async ({ storage }, { params }) => {
    const id = params['webhook'] ?? '';
    if (await storage.webhooks.remove(id)) return { status: 200, body: { id } };
    return {
      problem: 'no-such-thing',
      detail: 'There is no webhook with this id. GET /api/v1/desk/webhooks lists them.',
    };
  },
});

export const WEBHOOK_ROUTES: readonly DeskRoute[] = [addRoute, listRoute, removeRoute];
