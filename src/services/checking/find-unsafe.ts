/**
 * What no data from outside may have, whatever their schema: control characters, halves of characters, and nesting
 * without end. PostgreSQL keeps no NUL in text, half a character changes when it is written as UTF-8, and whatever
 * walks data by calling itself breaks on endless nesting.
 */

/** Levels of lists and objects; the deepest thing that is taken here has five. */
export const DEEPEST = 32;

/** Tab and the ends of lines belong to text that people write. */
const CONTROL = /(?![\t\n\r])\p{Cc}/u;

type Waiting = { readonly value: unknown; readonly path: string; readonly depth: number };

/** Null when there is nothing of it, else a sentence. Costs time in proportion to the data, and calls itself never. */
export function findUnsafe(given: unknown): string | null {
  const waiting: Waiting[] = [{ value: given, path: '', depth: 0 }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { value, path, depth } = next;
    if (typeof value === 'string') {
      const fault = faultIn(value);
      if (fault !== null) return `${path === '' ? 'The text' : `"${path}"`} has ${fault}`;
    } else if (typeof value === 'object' && value !== null) {
      if (depth === DEEPEST) return `The data are nested more than ${DEEPEST} deep. Send them flatter.`;
      for (const [name, inner] of Object.entries(value)) {
        waiting.push({ value: inner, path: below(path, name), depth: depth + 1 });
      }
    }
  }
  return null;
}

/** Long names are of data that fit no schema; a message need not repeat them. */
const below = (path: string, name: string): string => `${path}${path && '.'}${name}`.slice(0, 60);

function faultIn(text: string): string | null {
  if (!text.isWellFormed()) return 'half a character (a lone surrogate). Send whole characters.';
  const found = CONTROL.exec(text)?.[0].codePointAt(0);
  if (found === undefined) return null;
  const code = found.toString(16).toUpperCase().padStart(4, '0');
  return `the control character U+${code}, which no text has. Take it out.`;
}
