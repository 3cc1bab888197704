/**
 * A text as tokens with their place: words, numbers, single Han characters, marks and line breaks.
 *
 * Letters are lower-cased and lose accents and apostrophes, full-width and typographic marks become plain ones, and
 * letters part from digits ("21st" is "21" and "st"), so that one vocabulary entry meets every spelling. One pass.
 */
export type TokenKind = 'word' | 'number' | 'han' | 'mark' | 'break';

export type Token = {
  readonly kind: TokenKind;
  /** The normalised spelling by which the vocabulary knows it. */
  readonly word: string;
  /** Place in the text, in UTF-16 units; `to` is exclusive. */
  readonly from: number;
  readonly to: number;
  /** False when it follows the token before it without a space. */
  readonly spaced: boolean;
};

const PLAIN_MARKS: Readonly<Record<string, string>> = {
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
const ACCENTS = /\p{M}/gu;
const APOSTROPHES = new Set(["'", '’', '‘', 'ʼ']);

export function tokenise(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let spaced = true;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === 10 || code === 13 || code === 0x2028) {
      tokens.push({ kind: 'break', word: '\n', from: at, to: at + 1, spaced });
      at += 1;
      spaced = true;
    } else if (isSpace(code)) {
      at += 1;
      spaced = true;
    } else {
      const token = readToken(text, at, code, spaced);
      tokens.push(token);
      at = token.to;
      spaced = false;
    }
  }
  return tokens;
}

const isSpace = (code: number): boolean =>
  code <= 32 || code === 0xa0 || code === 0x3000 || code === 0xfeff || (code >= 0x2000 && code <= 0x200b);
const isDigit = (code: number): boolean => (code >= 48 && code <= 57) || (code >= 0xff10 && code <= 0xff19);
const isHan = (code: number): boolean =>
  (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf) || code === 0x3007;

function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  if (isHan(code) || (code >= 0x2010 && code <= 0x2bff)) return false;
  return LETTER.test(text[at] ?? '');
}

function readToken(text: string, at: number, code: number, spaced: boolean): Token {
  let to = at + 1;
  if (isDigit(code)) {
    while (to < text.length && isDigit(text.charCodeAt(to))) to += 1;
    return { kind: 'number', word: plainDigits(text.slice(at, to)), from: at, to, spaced };
  }
  if (isHan(code)) return { kind: 'han', word: text[at] ?? '', from: at, to, spaced };
  if (isLetter(text, at)) {
    while (to < text.length && (isLetter(text, to) || isInnerApostrophe(text, to))) to += 1;
    return { kind: 'word', word: plainWord(text.slice(at, to)), from: at, to, spaced };
  }
  const mark = text[at] ?? '';
  if (mark === '[') {
    const blank = blankAt(text, at);
    if (blank > 0) return { kind: 'mark', word: '[]', from: at, to: at + blank, spaced };
  }
  if (mark === '-' && text[to] === '>') return { kind: 'mark', word: '->', from: at, to: to + 1, spaced };
  if (code >= 0xff01 && code <= 0xff5e)
    return { kind: 'mark', word: String.fromCharCode(code - 0xfee0), from: at, to, spaced };
  return { kind: 'mark', word: PLAIN_MARKS[mark] ?? mark, from: at, to, spaced };
}

/** The blanks of a scrubbed text, which tell nothing. */
const BLANK = /\[(?:email|link|phone|(?:passport |case |receipt )?number|name)\]/y;

function blankAt(text: string, at: number): number {
  BLANK.lastIndex = at;
  return BLANK.exec(text)?.[0].length ?? 0;
}

const isInnerApostrophe = (text: string, at: number): boolean =>
  APOSTROPHES.has(text[at] ?? '') && at + 1 < text.length && isLetter(text, at + 1);

function plainDigits(digits: string): string {
  return digits.charCodeAt(0) < 128 ? digits : digits.normalize('NFKC');
}

function plainWord(word: string): string {
  const lower = word.toLowerCase();
  const plain = isAscii(lower) ? lower : lower.normalize('NFKD').replace(ACCENTS, '');
  return plain.includes("'") || plain.includes('’') || plain.includes('‘') || plain.includes('ʼ')
    ? plain.replace(/['’‘ʼ]/g, '')
    : plain;
}

function isAscii(word: string): boolean {
  for (let at = 0; at < word.length; at += 1) if (word.charCodeAt(at) > 127) return false;
  return true;
}
