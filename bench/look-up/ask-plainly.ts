/**
 * Asks over a socket of its own, one request after the other, with as little work as can be: what is measured is the
 * server, and both use the same processor.
 */
import { connect } from 'node:net';
import type { LookUpAsk } from '../../src/services/look-up/look-up-keys.ts';

export type Answer = { readonly status: number; readonly head: string; readonly body: string };

export type Asker = {
  readonly ask: (asked: LookUpAsk) => Promise<Answer>;
  /** Sends bytes made by {@link requestOf} before, where making them must not be part of the time. */
  readonly send: (request: Uint8Array) => Promise<Answer>;
  readonly close: () => void;
};

type Waiting = { readonly resolve: (answer: Answer) => void; readonly reject: (bug: Error) => void };

const END_OF_HEAD = '\r\n\r\n';
const LENGTH = /content-length: (\d+)/i;

/** Answers must say their length, and bodies be ASCII or nobody looks at them. */
export function makeAsker(port: number): Asker {
  const socket = connect({ port, host: '127.0.0.1', noDelay: true });
  let waiting: Waiting | null = null;
  let got = '';
  socket.setEncoding('latin1');
  socket.on('data', (part: string) => {
    got += part;
    const answer = readAnswer(got);
    if (answer === null) return;
    got = '';
    waiting?.resolve(answer);
  });
  socket.on('error', (bug) => waiting?.reject(bug));
  socket.on('close', () => waiting?.reject(new Error('The server closed the connection.')));
  const send = (request: Uint8Array): Promise<Answer> =>
    new Promise((resolve, reject) => {
      waiting = { resolve, reject };
      socket.write(request);
    });
  return {
    send,
    ask: (asked) => send(requestOf(asked)),
    close: () => socket.destroy(),
  };
}

export function requestOf(asked: LookUpAsk): Uint8Array {
  const body = JSON.stringify(asked);
  const length = Buffer.byteLength(body);
  return Buffer.from(
    `POST /api/v1/status HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: ${length}\r\n\r\n${body}`,
  );
}

/** Null until all of it came. */
function readAnswer(got: string): Answer | null {
  const end = got.indexOf(END_OF_HEAD);
  if (end < 0) return null;
  const head = got.slice(0, end);
  const from = end + END_OF_HEAD.length;
  const length = Number(LENGTH.exec(head)?.[1] ?? Number.NaN);
  if (Number.isNaN(length)) throw new Error(`The answer does not say its length: ${head}`);
  if (got.length < from + length) return null;
  return { status: Number(head.slice(9, 12)), head, body: got.slice(from) };
}
