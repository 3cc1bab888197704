/**
 * Sends to an address outside, and only to one that may be sent to.
 *
 * A name is asked for when the connection is made, and the very address that was checked is the one connected to: a
 * name that leads elsewhere the second time gains nothing. No redirect is followed and no answer is read.
 */
import { type IncomingMessage, type RequestOptions, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { isForbiddenAddress } from '../services/webhooks/is-forbidden-address.ts';
import { bareHost } from '../services/webhooks/read-webhook-url.ts';

export type Sending = {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Milliseconds after which it is given up. */
  readonly patience: number;
};

/** The status of the answer. Rejects when there is none, or nothing may be sent there. */
export type Post = (sending: Sending) => Promise<number>;

/** Every address of a name, as `dns.promises.lookup` gives them. */
export type Resolve = (
  host: string,
) => Promise<readonly { readonly address: string; readonly family: number }[]>;

export function makePost(resolve: Resolve): Post {
  const lookup = checkedLookup(resolve);
  return async ({ url: given, headers, body, patience }) => {
    const url = new URL(given);
    const host = bareHost(url);
    // Nobody looks up what is an address already.
    if (isIP(host) !== 0) refuseForbidden(host);
    const options: RequestOptions = {
      ...{ method: 'POST', headers, lookup },
      signal: AbortSignal.timeout(patience),
    };
    return new Promise((done, fail) => {
      const answered = (answer: IncomingMessage): void => {
        done(answer.statusCode ?? 0);
        answer.destroy();
      };
      const request =
        url.protocol === 'https:'
          ? requestHttps(url, options, answered)
          : requestHttp(url, options, answered);
      request.on('error', fail);
      request.end(body);
    });
  };
}

/** All of the addresses must be allowed: which of them is taken is not ours to choose. */
function checkedLookup(resolve: Resolve): LookupFunction {
  return (host, { all }, done) => {
    resolve(host).then(
      (found) => {
        const [first] = found;
        try {
          if (first === undefined) throw new Error('The name has no address.');
          for (const { address } of found) refuseForbidden(address);
        } catch (error) {
          done(error instanceof Error ? error : new Error(String(error)), '');
          return;
        }
        if (all === true) done(null, [...found]);
        else done(null, first.address, first.family);
      },
      (error: NodeJS.ErrnoException) => done(error, ''),
    );
  };
}

function refuseForbidden(address: string): void {
  if (isForbiddenAddress(address)) throw new Error('Nothing is sent to this address.');
}
