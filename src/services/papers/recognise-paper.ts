/**
 * What a file is, by its content and never by its name, and whether it is whole.
 *
 * A signature is not believed: the parts of the file are walked from its first byte to its end marker. What follows
 * the end is no part of the paper and is cut: a page, a program or a second file appended to a photo does not get in,
 * and phones append films and depth maps that nobody asked for.
 */
import type { PaperType } from '../ports/papers.ts';
import type { Broken } from './broken.ts';
import { checkPdf } from './check-pdf.ts';
import { hidesArchive } from './hidden-archive.ts';
import { nameOtherKind } from './name-other-kind.ts';
import type { PaperProblem } from './paper-problem.ts';
import { readHeic } from './read-heic.ts';
import { readJpeg } from './read-jpeg.ts';
import { PNG_SIGNATURE, readPng } from './read-png.ts';
import { nameAt, startsWith, uintAt } from './uint-at.ts';

/** Bytes. */
export const LARGEST_PAPER = 10 * 1024 * 1024;
/** The largest sensors of phones have 200 million dots; a picture of billions stops the computer that opens it. */
export const MOST_PIXELS = 250_000_000;

export type Recognised =
  | { readonly ok: true; readonly type: PaperType; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly problem: PaperProblem };

export async function recognisePaper(bytes: Uint8Array): Promise<Recognised> {
  if (bytes.length === 0) return refused({ reason: 'empty' });
  if (bytes.length > LARGEST_PAPER)
    return refused({ reason: 'too-large', values: { size: megabytes(bytes.length) } });
  const type = typeOf(bytes);
  if (type === null) return refused(await nameOtherKind(bytes));
  const looked = LOOK[type](bytes);
  if ('reason' in looked) return refused({ reason: looked.reason, values: { kind: KIND_NAMES[type] } });
  if (looked.pixels > MOST_PIXELS)
    return refused({ reason: 'too-many-pixels', values: { pixels: millions(looked.pixels), most: 250 } });
  const paper = bytes.subarray(0, looked.end);
  return hidesArchive(paper) ? refused({ reason: 'hidden-archive' }) : { ok: true, type, bytes: paper };
}

const refused = (problem: PaperProblem): Recognised => ({ ok: false, problem });
/** Rounded up, so that nobody reads that 10 MB are more than 10 MB. */
export const megabytes = (bytes: number): number => Math.ceil((bytes / 1024 / 1024) * 10) / 10;
const millions = (count: number): number => Math.round(count / 1_000_000);

/** Names of formats, the same in every language. */
export const KIND_NAMES = {
  'application/pdf': 'PDF',
  'image/jpeg': 'JPEG',
  'image/png': 'PNG',
  'image/heic': 'HEIC',
} as const satisfies Record<PaperType, string>;

/** By the first bytes alone. A PDF that starts with something else is one to some readers only, so to us it is none. */
function typeOf(bytes: Uint8Array): PaperType | null {
  if (startsWith(bytes, '%PDF-')) return 'application/pdf';
  if (uintAt(bytes, 0, 3) === 0xffd8ff) return 'image/jpeg';
  if (startsWith(bytes, PNG_SIGNATURE)) return 'image/png';
  return nameAt(bytes, 4) === 'ftyp' && isHeic(bytes) ? 'image/heic' : null;
}

/** One of the brands for pictures coded as HEVC (ISO/IEC 23008-12, B.4.1) among those that the file lists. */
function isHeic(bytes: Uint8Array): boolean {
  const end = Math.min(uintAt(bytes, 0, 4), 256, bytes.length);
  for (let at = 8; at + 4 <= end; at += 4)
    if (['heic', 'heix', 'heim', 'heis'].includes(nameAt(bytes, at))) return true;
  return false;
}

type Looked =
  | { readonly end: number; readonly pixels: number }
  | { readonly reason: Broken | 'pdf-locked' | 'pdf-active' | 'pdf-unreadable' };

const LOOK = {
  'application/pdf': (bytes) => {
    const checked = checkPdf(bytes);
    return checked.ok ? { end: checked.end, pixels: 0 } : checked;
  },
  'image/jpeg': (bytes) => ofPicture(readJpeg(bytes)),
  'image/png': (bytes) => ofPicture(readPng(bytes)),
  'image/heic': (bytes) => {
    const heic = readHeic(bytes);
    return typeof heic === 'string' ? { reason: heic } : heic;
  },
} as const satisfies Record<PaperType, (bytes: Uint8Array) => Looked>;

function ofPicture(read: Broken | { width: number; height: number; end: number }): Looked {
  return typeof read === 'string' ? { reason: read } : { end: read.end, pixels: read.width * read.height };
}
