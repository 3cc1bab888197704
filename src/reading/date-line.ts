/** Tokens and mentions as the date parsers look at them. */
import type { Mention } from './find-mentions.ts';
import type { DateLine } from './found-date.ts';
import { SORTS } from './sorts.ts';
import type { Token } from './tokens.ts';

const TIME = 'time.';

export function dateLine(tokens: readonly Token[], mentions: readonly Mention[]): DateLine {
  const covers: (Mention | undefined)[] = new Array(tokens.length);
  for (const mention of mentions) for (let at = mention.from; at < mention.to; at += 1) covers[at] = mention;
  const numberOf = (at: number, kind: string): number | null => {
    const mention = covers[at];
    if (mention?.from !== at || (mention.sorts & SORTS.time) === 0) return null;
    const value = mention.values.get(kind);
    return value === undefined ? null : Number(value);
  };
  return {
    length: tokens.length,
    word: (at) => (at < 0 ? '\n' : (tokens[at]?.word ?? '\n')),
    number: (at) => {
      const token = tokens[at];
      if (token?.kind !== 'number' || token.word.length > 8) return null;
      const mention = covers[at];
      return mention && (mention.sorts & SORTS.time) === 0 ? null : Number(token.word);
    },
    digits: (at) => tokens[at]?.word.length ?? 0,
    glued: (at) => tokens[at]?.spaced === false,
    month: (at) => numberOf(at, 'month.'),
    weekday: (at) => numberOf(at, 'weekday.'),
    count: (at) => numberOf(at, 'count.'),
    is: (at, word) => {
      const mention = at < 0 ? undefined : covers[at];
      if (mention === undefined || (mention.sorts & SORTS.time) === 0) return false;
      for (let index = 0; index < mention.concepts.length; index += 1) {
        const name = mention.concepts[index] ?? '';
        if (name.length === TIME.length + word.length && name.endsWith(word)) return true;
      }
      return false;
    },
    isTime: (at) => ((covers[at]?.sorts ?? 0) & SORTS.time) !== 0,
    end: (at) => covers[at]?.to ?? at + 1,
    startsLine: (at) => startsLine(tokens, at),
  };
}

/** Only bullets, brackets and stars stand before it on its line. */
function startsLine(tokens: readonly Token[], at: number): boolean {
  for (let before = at - 1; before >= at - 4; before -= 1) {
    const token = tokens[before];
    if (token === undefined || token.kind === 'break') return true;
    if (token.kind !== 'mark') return false;
  }
  return false;
}
