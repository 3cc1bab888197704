/** Reads the address of a webhook as an officer gives it, and says what is wrong with it. */
import { isIP } from 'node:net';
import { isForbiddenAddress } from './is-forbidden-address.ts';

export type WebhookUrlRead =
  /** Written one way only: `http://2852039166/` comes out as `http://169.254.169.254/` and is refused. */
  { readonly ok: true; readonly url: string } | { readonly ok: false; readonly problem: string };

export function readWebhookUrl(given: string): WebhookUrlRead {
  const url = URL.parse(given);
  if (url === null || !(url.protocol === 'https:' || url.protocol === 'http:')) {
    return problem('"url" is no web address. Give one that begins with https://.');
  }
  if (url.username !== '' || url.password !== '') {
    return problem(
      '"url" has a name or a password in it, which would be shown. Check the signature instead.',
    );
  }
  const host = bareHost(url);
  if (isIP(host) !== 0 && isForbiddenAddress(host)) {
    return problem(
      `"url" leads to ${host}, to which nothing is sent. Give the address of a receiver of yours.`,
    );
  }
  return { ok: true, url: url.href };
}

/** Without the brackets around IPv6. */
export function bareHost({ hostname }: URL): string {
  return hostname.startsWith('[') ? hostname.slice(1, -1) : hostname;
}

const problem = (says: string): WebhookUrlRead => ({ ok: false, problem: says });
