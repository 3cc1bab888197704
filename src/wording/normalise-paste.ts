import { decodeEntities } from './decode-entities.ts';
import { withoutMarks } from './page-marks.ts';
import { GAP, type Paste } from './paste.ts';
import { stripMarkup } from './strip-markup.ts';

/** Longer ones are no words of any page; they are kept as one letter that nothing knows. */
const LONGEST_WORD = 40;

const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/g;
const NOT_ASCII = /[^\0-\x7F]/;
/** A word broken at the end of a line, with the marks of a quoted mail before its second half. */
const BROKEN_WORD = /([a-z])[-\u2010\u2011][ \t]{0,3}\r?\n[ \t>|*]{0,8}([a-z])/g;
const TAG = /<[a-z/!]|lbl[A-Za-z]{3,12}\\?["'] {0,2}>/i;
const ESCAPED_TAG = /&lt;\/?[a-z]/i;

/** Whatever was pasted, once and in linear time, as plain words. */
export function normalisePaste(raw: string): Paste {
  let text = NOT_ASCII.test(raw) ? withoutMarks(raw.replace(INVISIBLE, '').replaceAll('İ', 'I')) : raw;
  if (ESCAPED_TAG.test(text) && !TAG.test(text)) text = decodeEntities(text);
  if (TAG.test(text)) text = stripMarkup(text);
  text = decodeEntities(text);
  if (text.includes('\\')) text = text.replaceAll('\\n', '\n').replaceAll('\\', ' ');
  return splitWords(text.replace(BROKEN_WORD, '$1$2'));
}

function splitWords(text: string): Paste {
  const lower = text.toLowerCase();
  const words: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const gaps: number[] = [];
  let gap: number = GAP.line;
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const is = classOf(code);
    if (is === SEPARATOR) {
      gap |= gapOf(code);
      at += 1;
      continue;
    }
    const end = is === MARK ? at + 1 : endOfWord(text, at);
    words.push(wordAt(lower, at, end));
    starts.push(at);
    ends.push(end);
    gaps.push(code >= 65 && code <= 90 ? gap | GAP.capital : gap);
    gap = 0;
    at = end;
  }
  return { text, words, starts, ends, gaps };
}

const SEPARATOR = 0;
const LETTER = 1;
const DIGIT = 2;
const MARK = 3;
type CharacterClass = typeof SEPARATOR | typeof LETTER | typeof DIGIT | typeof MARK;

function classOf(code: number): CharacterClass {
  if (code < 128) {
    if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return LETTER;
    return code >= 48 && code <= 57 ? DIGIT : SEPARATOR;
  }
  if (code < 0xc0 || code === 0xd7 || code === 0xf7) return SEPARATOR;
  if (code >= 0xe000 && code <= 0xe006) return MARK;
  const symbols =
    (code >= 0x2000 && code <= 0x2bff) ||
    (code >= 0x3000 && code <= 0x303f) ||
    (code >= 0xd800 && code <= 0xdfff) ||
    (code >= 0xfe00 && code <= 0xff0f) ||
    (code >= 0xff1a && code <= 0xff20);
  return symbols ? SEPARATOR : LETTER;
}

/**
 * A word ends at a separator, and where a page's labels run into one another: before a capital that begins a word
 * after a small letter ("RefusedApplication"), after capitals ("ABCDCase") or after a year ("2021Case"). The points
 * of "U.S." are no end.
 */
function endOfWord(text: string, start: number): number {
  let digits = 0;
  let at = start;
  let before = 0;
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const is = classOf(code);
    if (is === DIGIT) digits += 1;
    else if (is === LETTER) {
      if (isCapital(code) && at > start && beginsWord(text, at, before, digits === at - start)) break;
    } else if (!(code === 46 && at === start + 1 && digits === 0 && isAsciiLetter(text.charCodeAt(at + 1))))
      break;
    before = code;
  }
  return at;
}

/** Whether the capital at a place begins a word that ran into the one before; `year` when that one is a number. */
function beginsWord(text: string, at: number, before: number, year: boolean): boolean {
  if (year) return true;
  const next = text.charCodeAt(at + 1);
  if (before >= 97 && before <= 122) return !isCapital(next);
  return at > 1 && isCapital(before) && next >= 97 && next <= 122 && isCapital(text.charCodeAt(at - 2));
}

function isCapital(code: number): boolean {
  return code >= 65 && code <= 90;
}

function isAsciiLetter(code: number): boolean {
  return (code | 32) >= 97 && (code | 32) <= 122;
}

function wordAt(lower: string, start: number, end: number): string {
  if (end - start > LONGEST_WORD) return '?';
  const word = lower.slice(start, end);
  if (word.charCodeAt(1) === 46) return word.replaceAll('.', '');
  if (!NOT_ASCII.test(word) || classOf(word.charCodeAt(0)) === MARK) return word;
  return word
    .normalize('NFKD')
    .replace(/[\u0300-\u036F]/g, '')
    .toLowerCase();
}

function gapOf(code: number): number {
  switch (code) {
    case 10:
    case 13:
    case 0x2028:
    case 0x2029:
      return GAP.line;
    case 46:
    case 33:
    case 0x3002:
      return GAP.stop;
    case 63:
    case 0xff1f:
      return GAP.stop | GAP.question;
    case 58:
    case 61:
    case 0xff1a:
      return GAP.colon;
    case 34:
    case 39:
    case 42:
    case 95:
    case 96:
    case 0x2018:
    case 0x2019:
    case 0x201c:
    case 0x201d:
    case 0xab:
    case 0xbb:
      return GAP.quote;
    case 44:
    case 59:
      return GAP.comma;
    case 9:
    case 124:
    case 45:
    case 62:
    case 0x2013:
    case 0x2014:
    case 0x2022:
    case 0x2192:
    case 0x25cf:
    case 0xb7:
      return GAP.bar;
    default:
      return 0;
  }
}
