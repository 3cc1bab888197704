/** Splits a stream into lines while it arrives, in linear time and with a bound on what one line may hold. */
import type { Readable } from 'node:stream';

/** A line of input; `tooLong` when it passed the bound and was dropped. */
export type Line = { readonly number: number; readonly text: string; readonly tooLong: boolean };

/** Longest line that is kept, in characters: far above any story, far below what would fill the memory. */
export const LONGEST_LINE = 8_000_000;

/** Yields the lines that arrived together, so that an answer can be written for many at once. Blank lines are left out. */
export async function* readLines(input: Readable, longest = LONGEST_LINE): AsyncGenerator<readonly Line[]> {
  const decoder = new TextDecoder('utf-8');
  let parts: string[] = [];
  let held = 0;
  let number = 0;
  const take = (last: string): Line => {
    number += 1;
    const tooLong = held + last.length > longest;
    const text = tooLong ? '' : parts.join('') + last;
    parts = [];
    held = 0;
    return { number, text: number === 1 ? text.replace(/^\uFEFF/, '') : text, tooLong };
  };
  for await (const chunk of input) {
    const pieces = (typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true })).split('\n');
    const rest = pieces.pop() ?? '';
    const lines = pieces.map(take).filter(says);
    if (held + rest.length <= longest) parts.push(rest);
    held += rest.length;
    if (lines.length > 0) yield lines;
  }
  const last = [take(decoder.decode())].filter(says);
  if (last.length > 0) yield last;
}

const says = (line: Line): boolean => line.tooLong || line.text.trim() !== '';
