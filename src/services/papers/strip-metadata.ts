/**
 * Takes out of a photo what its camera wrote about place, time and owner, and everything else that drawing does not
 * need. A PDF stays as it is: it may be signed, and what it says of its author is part of a paper.
 */
import type { PaperType } from '../ports/papers.ts';
import type { Broken } from './broken.ts';
import { cleanHeic } from './clean-heic.ts';
import { cleanJpeg } from './clean-jpeg.ts';
import { cleanPng } from './clean-png.ts';

export type Stripped =
  | { readonly ok: true; readonly bytes: Uint8Array; readonly stripped: boolean }
  | { readonly ok: false; readonly reason: Broken };

/** Costs one pass; damaged content is refused, whatever is wrong with it. */
export function stripMetadata(type: PaperType, bytes: Uint8Array): Stripped {
  if (type === 'application/pdf') return { ok: true, bytes, stripped: false };
  const cleaned = CLEAN[type](bytes);
  return typeof cleaned === 'string'
    ? { ok: false, reason: cleaned }
    : { ok: true, bytes: cleaned, stripped: true };
}

const CLEAN = {
  'image/jpeg': cleanJpeg,
  'image/png': cleanPng,
  'image/heic': cleanHeic,
} as const satisfies Record<
  Exclude<PaperType, 'application/pdf'>,
  (bytes: Uint8Array) => Uint8Array | Broken
>;
