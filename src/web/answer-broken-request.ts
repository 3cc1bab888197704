/** Answers what is no HTTP at all, before any page is asked for: the same headers as everywhere, and one line. */
import type { Socket } from 'node:net';
import { SECURITY_HEADERS } from './security-headers.ts';

const SAID: Readonly<Record<string, readonly [string, string]>> = {
  HPE_HEADER_OVERFLOW: [
    '431 Request Header Fields Too Large',
    'The request has too many or too long headers.',
  ],
  ERR_HTTP_REQUEST_TIMEOUT: ['408 Request Timeout', 'The request did not arrive in time. Send it again.'],
};
const BROKEN = ['400 Bad Request', 'This is no request that a browser sends. Open the page again.'] as const;

export function answerBrokenRequest(error: NodeJS.ErrnoException, socket: Socket): void {
  // A connection that is gone, or on which an answer has begun, cannot be told anything.
  if (!socket.writable || error.code === 'ECONNRESET' || socket.bytesWritten > 0) {
    socket.destroy();
    return;
  }
  const [status, says] = SAID[error.code ?? ''] ?? BROKEN;
  const headers = Object.entries(SECURITY_HEADERS).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.end(
    `HTTP/1.1 ${status}\r\n${headers.join('')}content-type: text/plain; charset=utf-8\r\ncontent-length: ${Buffer.byteLength(says)}\r\nconnection: close\r\n\r\n${says}`,
  );
}
