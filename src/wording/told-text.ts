import type { Label } from './find-labels.ts';
import type { Paste } from './paste.ts';

const CALLED_TEXT = new Set('text texts message version note paragraph description explanation'.split(' '));
const NEAR = 5;

/** The text that a person names instead of pasting it: "Refused with the short text". */
export function toldText(
  { words }: Paste,
  { from, to }: Pick<Label, 'from' | 'to'>,
): 'long' | 'short' | null {
  for (let at = Math.max(0, from - NEAR); at <= to + NEAR; at += 1) {
    const word = words[at];
    if ((word === 'long' || word === 'short') && CALLED_TEXT.has(words[at + 1] ?? '')) return word;
  }
  return null;
}
