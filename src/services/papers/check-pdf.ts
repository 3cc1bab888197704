/**
 * Whether a PDF is whole, open, and only shows something.
 *
 * A PDF can run programs (JavaScript), start others (Launch), send forms, play media and carry any file inside. None of
 * it is needed to show a paper, and whoever opens it at the post must not have to trust it: such a PDF is refused, and
 * the person is told how to print it to a plain one. Taking such things out is not tried: it would change a paper that
 * may be signed. The check reads names, also escaped ones and those in compressed object streams; it screens and does
 * not prove. What hides behind damage that only some readers forgive is left to the virus scanner and to whoever opens
 * the file in a sandbox.
 */
import { activeNames } from './pdf-active-names.ts';
import { startsWith } from './uint-at.ts';

export type PdfChecked =
  | { readonly ok: true; readonly end: number }
  | {
      readonly ok: false;
      readonly reason: 'damaged' | 'cut-short' | 'pdf-locked' | 'pdf-active' | 'pdf-unreadable';
    };

/** @returns where the last line of the PDF ends; what follows is no part of it. */
export function checkPdf(bytes: Uint8Array): PdfChecked {
  if (!startsWith(bytes, '%PDF-')) return { ok: false, reason: 'damaged' };
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(file);
  if (end === null) return { ok: false, reason: 'cut-short' };
  // Locked first: what is encrypted cannot be looked into, and the person can do something about the lock.
  if (isLocked(file)) return { ok: false, reason: 'pdf-locked' };
  const found = activeNames(file.subarray(0, end));
  return found === 'nothing' ? { ok: true, end } : { ok: false, reason: `pdf-${found}` };
}

/**
 * After the last "%%EOF", which must follow the place of a cross-reference table that lies in the file. PDFs made for
 * the web have one near their beginning too, so objects after it mean that the true end is missing.
 */
function endOf(file: Buffer): number | null {
  const mark = file.lastIndexOf('%%EOF');
  if (mark < 0) return null;
  const before = file.toString('latin1', Math.max(0, mark - 64), mark);
  const place = /startxref\s{1,4}(\d{1,10})\s{1,8}$/.exec(before)?.[1];
  if (place === undefined || Number(place) >= mark) return null;
  const lineEnd = file.toString('latin1', mark + 5, mark + 7);
  if (file.includes(' obj', mark)) return null;
  return mark + 5 + (/^(\r\n|\r|\n)/.exec(lineEnd)?.[0].length ?? 0);
}

/** A paper about PDF may mention it; a file that does so without end is no paper. */
const MOST_MENTIONS = 1_000;

/** The trailer, or a cross-reference stream, names the encryption of the whole file: never far from its dictionary's start. */
function isLocked(file: Buffer): boolean {
  let left = MOST_MENTIONS;
  for (let at = file.indexOf('/Encrypt'); at >= 0; at = file.indexOf('/Encrypt', at + 8)) {
    left -= 1;
    if (left < 0) return true;
    const after = file.toString('latin1', at + 8, at + 40);
    if (/^\s{0,4}(\d{1,10}\s{1,4}\d{1,5}\s{1,4}R|<<)/.test(after)) return true;
  }
  return false;
}
