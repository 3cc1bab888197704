/** Listens until it is told to stop, and then lets the answers in flight finish. */
import type { AddressInfo } from 'node:net';
import type { Context } from '../services/context.ts';
import { makeServer, type ServerParts } from './server.ts';

export type Listening =
  | { readonly ok: true; readonly address: string; readonly stopped: Promise<void> }
  | { readonly ok: false; readonly problem: string };

/** What a process is told to stop with: Ctrl-C, and what service managers send. */
const STOPS = ['SIGINT', 'SIGTERM'] as const;

export function listenWith(context: Context, parts: ServerParts = {}) {
  return async (at: { readonly port: number; readonly host: string }): Promise<Listening> => {
    const app = makeServer(context, parts);
    try {
      await app.listen({ port: at.port, host: at.host });
    } catch (error) {
      await app.close();
      return { ok: false, problem: problemOf(error, at) };
    }
    const stopped = untilTold().then(() => {
      // A connection whose answer is in flight is let go with the answer, not held open for the next question.
      app.server.keepAliveTimeout = 1;
      app.server.keepAliveTimeoutBuffer = 0;
      return app.close();
    });
    return { ok: true, address: addressOf(app.server.address(), at.host), stopped };
  };
}

function untilTold(): Promise<void> {
  return new Promise((resolve) => {
    const stop = (): void => {
      for (const signal of STOPS) process.off(signal, stop);
      resolve();
    };
    for (const signal of STOPS) process.on(signal, stop);
  });
}

function addressOf(address: AddressInfo | string | null, host: string): string {
  if (address === null || typeof address === 'string') return address ?? host;
  return `http://${host.includes(':') ? `[${host}]` : host}:${address.port}`;
}

function problemOf(error: unknown, { port, host }: { readonly port: number; readonly host: string }): string {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'EADDRINUSE')
    return `Port ${port} is taken. Stop what listens there, or give another with --port.`;
  if (code === 'EACCES')
    return `Port ${port} may not be used by this account. Give one above 1023 with --port.`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return `"${host}" is no address of this machine. Give another with --host.`;
  throw error;
}
