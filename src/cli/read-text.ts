/** The one text that a command is given, and what to say when it is none: too long, empty, or not text at all. */
import type { Readable } from 'node:stream';

export type TextOutcome =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly problem: string };

/** Far above any page or story, far below what would fill the memory. Bytes. */
const LONGEST = 8_000_000;

/** Of a text, less than this share is control characters; of other files, about an eighth is. */
const MOST_CONTROL = 0.05;

/** @param empty what to say when there is nothing in it. */
export async function readText(input: Readable, empty: string): Promise<TextOutcome> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const chunk of input) {
    const part = Buffer.from(chunk);
    length += part.length;
    if (length > LONGEST) return refused('The text is longer than 8,000,000 bytes. Give a part of it.');
    parts.push(part);
  }
  const text = decode(Buffer.concat(parts));
  if (text === null || isMostlyControl(text)) {
    return refused('The input is not text. Give text as UTF-8: copy the page or the story, and paste it.');
  }
  return text.trim() === '' ? refused(empty) : { ok: true, text };
}

const refused = (problem: string): TextOutcome => ({ ok: false, problem });

/** Null when the bytes are no text. UTF-16 is taken when its mark says so, as Windows' editor writes it. */
function decode(bytes: Buffer): string | null {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : isBigEndian(bytes) ? 'utf-16be' : 'utf-8';
  try {
    // Streaming, so that a text cut in the middle of its last character is still one.
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
    return text.includes('\0') ? null : text;
  } catch {
    return null;
  }
}

const isBigEndian = ([first, second]: Buffer): boolean => first === 0xfe && second === 0xff;

/** Tabs, line ends and the escapes of a terminal stand in texts, too. */
const LAID_OUT: ReadonlySet<number> = new Set([9, 10, 12, 13, 27]);

function isMostlyControl(text: string): boolean {
  let control = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if ((code < 32 && !LAID_OUT.has(code)) || (code >= 127 && code < 160)) control += 1;
  }
  return control > text.length * MOST_CONTROL;
}
