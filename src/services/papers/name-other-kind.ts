/** What a file is that is no paper, as the person who gave it would name it. Only words depend on it, never safety. */
import { fileTypeFromBuffer } from 'file-type';
import type { OtherKind, PaperProblem } from './paper-problem.ts';
import { startsWith } from './uint-at.ts';

/** Every kind shows itself near the beginning, and a small piece keeps a hostile archive from costing anything. */
const LOOKED_AT = 65_536;

export async function nameOtherKind(bytes: Uint8Array): Promise<PaperProblem> {
  const front = bytes.subarray(0, LOOKED_AT);
  if (startsWith(front, OLD_OFFICE)) return { reason: oldOffice(front) };
  const found = await typeOf(front);
  if (found === null || found.ext === 'xml') return ofText(front);
  const kind = BY_EXTENSION[found.ext] ?? BY_FAMILY[found.mime.split('/')[0] ?? ''] ?? 'unknown';
  return kind === 'picture' ? picture(found.ext) : { reason: kind };
}

const picture = (ext: string): PaperProblem => ({ reason: 'picture', values: { kind: ext.toUpperCase() } });

/** Null for what is not known, and for what breaks off while it is being looked at. */
async function typeOf(front: Uint8Array): Promise<{ ext: string; mime: string } | null> {
  try {
    return (await fileTypeFromBuffer(front)) ?? null;
  } catch {
    return null;
  }
}

const BY_FAMILY: Readonly<Record<string, OtherKind>> = {
  image: 'picture',
  video: 'film',
  audio: 'sound',
  text: 'text',
};

const BY_EXTENSION: Readonly<Record<string, OtherKind>> = {
  ...kinds('word', 'docx docm dotx dotm odt ott rtf'),
  ...kinds('sheet', 'xlsx xlsm xltx xltm ods ots'),
  ...kinds('slides', 'pptx pptm potx potm ppsx odp otp'),
  ...kinds('archive', 'zip gz bz2 xz 7z rar tar zst lz lzh cab ar tar.gz dmg iso jar'),
  ...kinds('program', 'exe elf macho class apk dex wasm deb rpm msi crx xpi'),
};

function kinds(kind: OtherKind, extensions: string): Record<string, OtherKind> {
  return Object.fromEntries(extensions.split(' ').map((extension) => [extension, kind]));
}

/** The container of Office before 2007, and of Outlook's messages. */
const OLD_OFFICE = '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1';

function oldOffice(front: Uint8Array): OtherKind {
  const file = Buffer.from(front);
  const holds = (name: string): boolean => file.includes(Buffer.from(name, 'utf16le'));
  if (holds('__substg1')) return 'mail';
  if (holds('Workbook')) return 'sheet';
  return holds('PowerPoint') ? 'slides' : 'word';
}

function ofText(front: Uint8Array): PaperProblem {
  const text = Buffer.from(front.subarray(0, 2_048)).toString('utf8');
  const lower = text.toLowerCase();
  if (lower.includes('<svg')) return picture('svg');
  if (/<!doctype html|<html|<script|<body/.test(lower)) return { reason: 'web-page' };
  if (text.startsWith('#!')) return { reason: 'program' };
  if (/^(received|from|return-path|mime-version|delivered-to):/m.test(lower)) return { reason: 'mail' };
  return { reason: isReadable(text) ? 'text' : 'unknown' };
}

/** No control character but those that lay out lines, and nothing that is no UTF-8 but perhaps the cut at the end. */
function isReadable(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: it is control characters that we look for
  return !/[\u0000-\u0008\u000e-\u001f]/.test(text) && !text.slice(0, -2).includes('\ufffd');
}
