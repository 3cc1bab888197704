/** One question to a ClamAV daemon over its socket, and the daemon's line of answer (clamd(8), commands after "z"). */
import { connect } from 'node:net';
import type { ClamdAddress } from './clamd-address.ts';

/** Answers are one short line; whoever sends more is no scanner. */
const LONGEST_ANSWER = 4_096;

/**
 * The answer without the zero byte that ends it, or null when there is none within the time: nobody listens, the
 * connection breaks, or what listens sends something else.
 * @param milliseconds for everything together, so that a daemon that trickles cannot hold a request for ever.
 */
export function askClamd(
  address: ClamdAddress,
  question: readonly Uint8Array[],
  milliseconds: number,
): Promise<string | null> {
  return new Promise((resolve) => {
    const socket = connect(address);
    let heard = '';
    const end = (answer: string | null): void => {
      clearTimeout(timer);
      socket.destroy();
      resolve(answer);
    };
    const timer = setTimeout(() => end(null), milliseconds);
    socket.on('connect', () => {
      socket.cork();
      for (const part of question) socket.write(part);
      socket.uncork();
    });
    socket.on('data', (data) => {
      heard += data.toString('latin1');
      const stop = heard.indexOf('\0');
      if (stop >= 0) end(heard.slice(0, stop));
      else if (heard.length > LONGEST_ANSWER) end(null);
    });
    // A daemon that has enough answers and closes while we still write: what it said is heard before the close.
    socket.on('error', () => {});
    socket.on('close', () => end(null));
  });
}
