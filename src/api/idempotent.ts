/**
 * Answers a repeated write as the first time, without writing again.
 *
 * After draft-ietf-httpapi-idempotency-key-header: the same key with another request is refused, and so is a second
 * request while the first is not finished.
 */
import type { OfficeContext } from '../services/office-context.ts';
import type { Answer } from './route.ts';

export type IdempotencyAsk = {
  /** As it came in `Idempotency-Key`. */
  readonly key: string;
  readonly actor: string;
  /** Method, path and body. */
  readonly request: readonly string[];
};

export type Repeated = { readonly answer: Answer; readonly replayed: boolean };

export const LONGEST_KEY = 200;

export function makeIdempotent({ storage, keyring, now }: OfficeContext) {
  const inFlight = new Set<string>();
  const repeated = async (key: string, request: string): Promise<Repeated | null> => {
    const kept = await storage.idempotency.find(key, now());
    if (kept === null) return null;
    if (kept.request !== request) return first(USED_BEFORE);
    if (kept.reply === null) return first(UNANSWERED);
    const answer: Answer = JSON.parse(kept.reply.body);
    return { answer, replayed: true };
  };
  return async (ask: IdempotencyAsk, act: () => Promise<Answer>): Promise<Repeated> => {
    if (ask.key === '' || ask.key.length > LONGEST_KEY) return first(wrongLength(ask.key));
    const key = keyring.hash('idempotency', [ask.actor, ask.key]);
    const request = keyring.hash('idempotency', ask.request);
    if (inFlight.has(key)) return first(IN_USE);
    inFlight.add(key);
    try {
      const before = await repeated(key, request);
      if (before !== null) return before;
      const written = await storage.idempotency.underKey(key, request, now(), act);
      // Another server was first, after we looked.
      if (!written.ok) return (await repeated(key, request)) ?? first(IN_USE);
      const answer = written.done;
      // A problem is not kept: whoever mends the request may send it again under the same key.
      if ('problem' in answer) await storage.idempotency.release(key);
      else {
        await storage.idempotency.keep(
          key,
          { request, status: answer.status, body: JSON.stringify(answer) },
          now(),
        );
      }
      return first(answer);
    } finally {
      inFlight.delete(key);
    }
  };
}

const first = (answer: Answer): Repeated => ({ answer, replayed: false });

const IN_USE: Answer = {
  problem: 'key-in-use',
  detail: 'The first request with this Idempotency-Key is still being worked on. Wait, then send it again.',
};
const UNANSWERED: Answer = {
  problem: 'key-in-use',
  detail:
    'What the first request with this Idempotency-Key asked for is written, but its answer is not kept yet. Wait, then send it again. If this answer stays, the server was stopped in between: read the record to see what was written.',
};
const USED_BEFORE: Answer = {
  problem: 'key-used-before',
  detail: 'This Idempotency-Key came before with another request. Use a new key for a new request.',
};
const wrongLength = (key: string): Answer => ({
  problem: 'not-valid',
  detail: `The Idempotency-Key has ${key.length} characters. Give 1 to ${LONGEST_KEY}.`,
});
