/**
 * Messages that only put values between words, which are most of them, without the machinery of plurals and tags.
 *
 * The parser of ICU text builds a tree and walks it for every sentence; for these messages, joining the words with
 * the values says the same some ten times faster. A page says about a hundred.
 */

export type Fill = (values?: Readonly<Record<string, string | number>>) => string;

/** Null for a message that needs more: a plural or choice, a tag, or a quoted brace. */
export function simpleMessage(message: string): Fill | null {
  // Odd parts are the names of values, even ones the words around them.
  const parts = message.split(/\{(\w+)\}/);
  if (parts.some((part, index) => index % 2 === 0 && /[{}<>']/.test(part))) return null;
  return (values) => {
    let said = parts[0] ?? '';
    for (let index = 1; index < parts.length; index += 2) {
      const name = parts[index] ?? '';
      const value = values?.[name];
      if (value === undefined) throw new Error(`The message "${message}" needs a value for "${name}".`);
      said += `${value}${parts[index + 1] ?? ''}`;
    }
    return said;
  };
}
