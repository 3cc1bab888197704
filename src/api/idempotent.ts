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

const LONGEST_KEY = 200;

export function makeIdempotent({ storage, keyring, now }: OfficeContext) {
  const inFlight = new Set<string>();
  return async (ask: IdempotencyAsk, act: () => Promise<Answer>): Promise<Repeated> => {
    if (ask.key === '' || ask.key.length > LONGEST_KEY) return first(wrongLength(ask.key));
    const key = keyring.hash('idempotency', [ask.actor, ask.key]);
    const request = keyring.hash('idempotency', ask.request);
    if (inFlight.has(key)) return first(IN_USE);
    inFlight.add(key);
    try {
      const kept = await storage.idempotency.find(key, now());
      if (kept !== null) {
        if (kept.request !== request) return first(USED_BEFORE);
        const answer: Answer = JSON.parse(kept.body);
        return { answer, replayed: true };
      }
      const answer = await act();
      // A problem is not kept: whoever mends the request may send it again under the same key.
      if (!('problem' in answer)) {
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
const USED_BEFORE: Answer = {
  problem: 'key-used-before',
  detail: 'This Idempotency-Key came before with another request. Use a new key for a new request.',
};
const wrongLength = (key: string): Answer => ({
  problem: 'not-valid',
  detail: `The Idempotency-Key has ${key.length} characters. Give 1 to ${LONGEST_KEY}.`,
});
