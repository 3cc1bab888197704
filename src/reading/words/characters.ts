/** What a character of a text is, and the plain mark for typographic ones. */
export const PLAIN_MARKS: Readonly<Record<string, string>> = {
  // Unlike a dot it never stands inside a number.
  '。': ';',
  '．': '.',
  '，': ',',
  '、': ',',
  '–': '-',
  '—': '-',
  '‐': '-',
  '‑': '-',
  '−': '-',
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '「': '"',
  '」': '"',
  '‘': "'",
  '’': "'",
  '`': "'",
  '→': '->',
  '⇒': '->',
  '➡': '->',
  '➔': '->',
  '⟶': '->',
  '•': '*',
  '·': '*',
  '●': '*',
  '▪': '*',
};
const LETTER = /\p{L}|\p{M}/u;

export const isBreak = (code: number): boolean => code === 10 || code === 13 || code === 0x2028;
export const isSpace = (code: number): boolean =>
  code <= 32 || code === 0xa0 || code === 0x3000 || code === 0xfeff || (code >= 0x2000 && code <= 0x200b);
export const isDigit = (code: number): boolean =>
  (code >= 48 && code <= 57) || (code >= 0xff10 && code <= 0xff19);
export const isHan = (code: number): boolean =>
  (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf) || code === 0x3007;
/** A letter without an accent; capitals and small letters differ by one bit. */
export const isPlainLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122;

export function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return isPlainLetter(code);
  if (isHan(code) || (code >= 0x2010 && code <= 0x2bff)) return false;
  return LETTER.test(text[at] ?? '');
}

/** "don't": an apostrophe before a letter. */
export const isInnerApostrophe = (text: string, at: number): boolean =>
  isApostrophe(text.charCodeAt(at)) && at + 1 < text.length && isLetter(text, at + 1);

export const APOSTROPHE = 39;
export const isApostrophe = (code: number): boolean =>
  code === APOSTROPHE || code === 0x2019 || code === 0x2018 || code === 0x2bc;
