/**
 * Asks a ClamAV daemon about a file before it is kept. It stands in storage/ because it serves a port of papers and
 * looks at what is about to be stored; nothing is delivered to anybody.
 *
 * A daemon that is configured and does not answer gives "scanner-failed", and the file is then refused with "try
 * again": whoever connected a scanner decided that nothing unscanned lies beside the papers, and a scanner that can be
 * switched off by overloading it would protect nobody. Without a daemon files are kept as "not-scanned", and say so.
 */
import type { Scanner, ScanResult } from '../../services/ports/papers.ts';
import { askClamd } from './ask-clamd.ts';
import type { ClamdAddress } from './clamd-address.ts';

/** 10 MB take a second or two; a busy daemon queues. */
const LONGEST_SCAN = 30_000;
const LONGEST_PING = 2_000;

/** @param milliseconds the longest that a scan may take. */
export function scanWithClamd(address: ClamdAddress, milliseconds = LONGEST_SCAN): Scanner {
  return {
    scan: async (bytes) => resultOf(await askClamd(address, instream(bytes), milliseconds)),
    answers: async () =>
      (await askClamd(address, [Buffer.from('zPING\0')], Math.min(milliseconds, LONGEST_PING))) === 'PONG',
  };
}

const PIECE = 65_536;

/** Pieces, each after its length, and a length of 0 at the end. */
function instream(bytes: Uint8Array): readonly Uint8Array[] {
  const parts: Uint8Array[] = [Buffer.from('zINSTREAM\0')];
  for (let at = 0; at < bytes.length; at += PIECE) {
    const piece = bytes.subarray(at, at + PIECE);
    parts.push(length(piece.length), piece);
  }
  return [...parts, length(0)];
}

function length(value: number): Uint8Array {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

/** Anything but the two known answers, such as "INSTREAM size limit exceeded. ERROR", is no scan. */
function resultOf(answer: string | null): ScanResult {
  if (answer === 'stream: OK') return 'clean';
  return answer?.startsWith('stream: ') && answer.endsWith(' FOUND') ? 'infected' : 'scanner-failed';
}
