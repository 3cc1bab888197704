/** What a person typed, as it is kept: nothing that a terminal or a printer would obey, no halves of characters. */

/** Tab and the ends of lines belong to text that people write. */
const CONTROL = /(?![\t\n\r])\p{Cc}/gu;

/** Unlike a program, a person is not told of characters that they cannot see: they are left out. */
export function plainText(typed: string): string {
  return typed.toWellFormed().replace(CONTROL, '').trim();
}
