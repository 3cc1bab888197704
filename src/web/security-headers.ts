/**
 * The headers that every answer carries.
 *
 * Nothing is loaded from elsewhere, no inline style or script runs, no other site may frame us or learn from which
 * page a reader came: a status page can hold a name and a case number.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';

const POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self' data:",
  "script-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': POLICY,
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
};

/** For a page whose script sends files to this server by itself; all else stays forbidden. */
export const POLICY_WITH_SENDING = `${POLICY}; connect-src 'self'`;

const NAMES = Object.keys(SECURITY_HEADERS);

export function setSecurityHeaders(request: IncomingMessage, response: ServerResponse): void {
  for (const name of NAMES) response.setHeader(name, SECURITY_HEADERS[name] ?? '');
  // Only a page that came over https may ask for it; browsers take no notice of the header on plain http.
  if (request.headers['x-forwarded-proto'] === 'https') {
    response.setHeader('strict-transport-security', 'max-age=31536000; includeSubDomains');
  }
}
