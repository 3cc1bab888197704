/**
 * A text as tokens with their place: words, numbers, single Han characters, marks and line breaks.
 *
 * Letters are lower-cased and lose accents and apostrophes, full-width and typographic marks become plain ones, and
 * letters part from digits ("21st" is "21" and "st"), so that one vocabulary entry meets every spelling. One pass.
 */
import {
  APOSTROPHE,
  isApostrophe,
  isBreak,
  isDigit,
  isHan,
  isInnerApostrophe,
  isLetter,
  isPlainLetter,
  isSpace,
  PLAIN_MARKS,
} from './characters.ts';
import {
  hashOn,
  LETTERS_PACKED,
  type Lexicon,
  numberAt,
  numberOf,
  packOn,
  SMALL,
  UNKNOWN,
  wordMet,
} from './lexicon.ts';

export type TokenKind = 'word' | 'number' | 'han' | 'mark' | 'break';

export type Token = {
  readonly kind: TokenKind;
  /** The normalised spelling by which the vocabulary knows it. */
  readonly word: string;
  /** Its number in the lexicon; -1 when it is not there. */
  readonly known: number;
  /** Place in the text, in UTF-16 units; `to` is exclusive. */
  readonly from: number;
  readonly to: number;
  /** False when it follows the token before it without a space. */
  readonly spaced: boolean;
};

const ACCENTS = /\p{M}/gu;

export function tokenise(text: string, lexicon: Lexicon): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let spaced = true;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    // Words and blanks are most of a text and are asked for first.
    if (isPlainLetter(code)) {
      const word = readPlainWord(text, at, spaced, lexicon);
      tokens.push(word);
      at = word.to;
      spaced = false;
    } else if (isBreak(code)) {
      tokens.push({ kind: 'break', word: '\n', known: UNKNOWN, from: at, to: at + 1, spaced });
      at += 1;
      spaced = true;
    } else if (isSpace(code)) {
      at += 1;
      spaced = true;
    } else {
      const token = readOther(text, at, code, spaced, lexicon);
      tokens.push(token);
      at = token.to;
      spaced = false;
    }
  }
  return tokens;
}

/** A token that begins with no plain letter. */
function readOther(text: string, at: number, code: number, spaced: boolean, lexicon: Lexicon): Token {
  if (isDigit(code)) return readNumber(text, at, spaced, lexicon);
  if (isHan(code)) {
    const word = text[at] ?? '';
    return { kind: 'han', word, known: numberOf(lexicon, word), from: at, to: at + 1, spaced };
  }
  return isLetter(text, at) ? readWord(text, at, spaced, lexicon) : readMark(text, at, code, spaced, lexicon);
}

/** A word of plain letters and apostrophes alone, which is cut out of the text only when it is not known. */
function readPlainWord(text: string, from: number, spaced: boolean, lexicon: Lexicon): Token {
  let to = from;
  let hash = 0;
  let packed = 0;
  let letters = 0;
  let code = text.charCodeAt(to);
  for (;;) {
    if (isPlainLetter(code)) {
      hash = hashOn(hash, code | SMALL);
      packed = packOn(packed, code);
      letters += 1;
    } else if (!isApostrophe(code) || !isPlainLetter(text.charCodeAt(to + 1))) break;
    to += 1;
    code = to < text.length ? text.charCodeAt(to) : 0;
  }
  if (code > 127 || code === APOSTROPHE)
    if ((code > 127 && isLetter(text, to)) || isInnerApostrophe(text, to))
      return readWord(text, from, spaced, lexicon);
  if (letters > LETTERS_PACKED) packed = 0;
  const known = numberAt(lexicon, text, from, to, hash, packed);
  const word =
    known === UNKNOWN ? wordMet(lexicon, text, from, to, hash, packed) : (lexicon.words[known] ?? '');
  return { kind: 'word', word, known, from, to, spaced };
}

function readWord(text: string, from: number, spaced: boolean, lexicon: Lexicon): Token {
  let to = from + 1;
  while (to < text.length && (isLetter(text, to) || isInnerApostrophe(text, to))) to += 1;
  const word = plainWord(text.slice(from, to));
  return { kind: 'word', word, known: numberOf(lexicon, word), from, to, spaced };
}

function readNumber(text: string, from: number, spaced: boolean, lexicon: Lexicon): Token {
  let to = from;
  let hash = 0;
  let isPlain = true;
  let code = text.charCodeAt(to);
  while (isDigit(code)) {
    if (code > 127) isPlain = false;
    hash = hashOn(hash, code);
    to += 1;
    code = to < text.length ? text.charCodeAt(to) : 0;
  }
  if (!isPlain) {
    const word = text.slice(from, to).normalize('NFKC');
    return { kind: 'number', word, known: numberOf(lexicon, word), from, to, spaced };
  }
  // Figures have the bit of small letters, so they are met like words.
  const known = numberAt(lexicon, text, from, to, hash, 0);
  const word = known === UNKNOWN ? wordMet(lexicon, text, from, to, hash, 0) : (lexicon.words[known] ?? '');
  return { kind: 'number', word, known, from, to, spaced };
}

function readMark(text: string, from: number, code: number, spaced: boolean, lexicon: Lexicon): Token {
  const mark = text[from] ?? '';
  const blank = mark === '[' ? blankAt(text, from) : 0;
  const isArrow = mark === '-' && text[from + 1] === '>';
  const word = blank > 0 ? '[]' : isArrow ? '->' : plainMark(mark, code);
  const to = from + (blank > 0 ? blank : isArrow ? 2 : 1);
  return { kind: 'mark', word, known: numberOf(lexicon, word), from, to, spaced };
}

function plainMark(mark: string, code: number): string {
  if (code < 128) return mark === '`' ? "'" : mark;
  return code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : (PLAIN_MARKS[mark] ?? mark);
}

/** The blanks of a scrubbed text, which tell nothing. */
const BLANK = /\[(?:email|link|phone|(?:passport |case |receipt )?number|name|address)\]/y;

function blankAt(text: string, at: number): number {
  BLANK.lastIndex = at;
  return BLANK.exec(text)?.[0].length ?? 0;
}

function plainWord(word: string): string {
  const plain = word.toLowerCase().normalize('NFKD').replace(ACCENTS, '');
  return plain.replace(/['’‘ʼ]/g, '');
}
