/** A file's name as it can be kept, shown and offered for saving: no folder, nothing invisible, an ending that is true. */
import type { PaperType } from '../ports/papers.ts';

const ENDINGS = {
  'application/pdf': ['.pdf'],
  'image/jpeg': ['.jpg', '.jpeg'],
  'image/png': ['.png'],
  'image/heic': ['.heic', '.heif'],
} as const satisfies Record<PaperType, readonly [string, ...string[]]>;

/** Letters as people count them, in any script. */
const LONGEST = 100;

/**
 * Control and format characters go, among them those that turn the direction of writing and make "fdp.exe" look like
 * "exe.pdf"; the two joiners that Persian and Indic words are written with stay.
 */
const INVISIBLE = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu;

/** @param given as the browser sent it; anything at all. */
export function cleanFileName(given: string, type: PaperType): string {
  const name = plainFileName(given);
  const endings: readonly string[] = ENDINGS[type];
  const fits = endings.some((ending) => name.toLowerCase().endsWith(ending));
  return fits ? name : `${name}${ENDINGS[type][0]}`;
}

/** The name of a file that is not kept, as it can be shown beside the reason. */
export function plainFileName(given: string): string {
  const last = given.slice(-4_000).split(/[/\\]/).at(-1) ?? '';
  const plain = last
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(/\s/gu, ' ')
    .replace(/[<>:"|?*]/g, '_');
  return [...plain.trim().replace(/^\.+/, '')].slice(0, LONGEST).join('').trim() || 'file';
}
