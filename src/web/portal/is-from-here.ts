/**
 * Whether a form was sent from a page of ours, as the browser itself says.
 *
 * `Sec-Fetch-Site` is decisive where there is one: browsers send it over https and on this machine since 2023. Over
 * plain http `Origin` must name the host that was asked. A request with neither comes from no browser in use, so no
 * other site can have made somebody's browser send it; forms of a session carry a token beside this.
 */
import type { FastifyRequest } from 'fastify';

/** "none": the person, not a page, sent it, as when a form is sent again after the browser was opened. */
const HERE: ReadonlySet<string> = new Set(['same-origin', 'none']);

export function isFromHere({ headers, host }: Pick<FastifyRequest, 'headers' | 'host'>): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return typeof site === 'string' && HERE.has(site);
  const { origin } = headers;
  return origin === undefined || hostOf(origin) === host;
}

/** Null for what names no host, such as "null". */
function hostOf(origin: string): string | null {
  return URL.parse(origin)?.host ?? null;
}
