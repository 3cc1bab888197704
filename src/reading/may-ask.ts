/** The sentences that may ask something, in small letters: most of a text is told by its words not to ask. */
import type { Story } from './story/story.ts';
import { MAY_ASK } from './vocabulary/ask-words.ts';
import { PHRASES } from './words/grow-tree.ts';
import { addWord, UNKNOWN } from './words/lexicon.ts';
import type { Token } from './words/tokens.ts';

/** What a sentence keeps of itself, and of the marks behind it, at most. */
const LONGEST = 2000;
const MOST_MARKS = 3;

const ASKS = { opening: 1, anywhere: 2, leading: 4, behindCan: 8, can: 16 } as const;

/** What every word of the lexicon does in a question, by its number. */
const PARTS: readonly number[] = partsOfWords();

function partsOfWords(): readonly number[] {
  const parts: number[] = [];
  const give = (words: string, bit: number): void => {
    for (const word of words.split(' ')) {
      const number = addWord(PHRASES.lexicon, word);
      parts[number] = (parts[number] ?? 0) | bit;
    }
  };
  for (const [part, words] of Object.entries(MAY_ASK)) give(words, ASKS[part as keyof typeof MAY_ASK]);
  give('can', ASKS.can);
  return Array.from(PHRASES.lexicon.words, (_, number) => parts[number] ?? 0);
}

export function mayAsk({ text, tokens, hasHan }: Story): readonly string[] {
  const sentences: string[] = [];
  let from = 0;
  // Chinese asks with signs inside its words, and every sentence of it is looked at.
  let asks = hasHan;
  let before: number = ASKS.leading;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    if (endsSentence(text, token)) {
      if (asks || isQuestion(text.charCodeAt(token.from))) addSentence(sentences, text, from, token.from);
      from = token.to;
      asks = hasHan;
      before = ASKS.leading;
      continue;
    }
    const parts = token.kind === 'mark' ? partsOfMark(token.word) : partsOf(token);
    asks ||=
      (parts & ASKS.anywhere) !== 0 ||
      ((parts & ASKS.opening) !== 0 && (before & ASKS.leading) !== 0) ||
      ((parts & ASKS.behindCan) !== 0 && (before & ASKS.can) !== 0);
    before = parts;
  }
  if (asks) addSentence(sentences, text, from, text.length);
  return sentences;
}

const partsOf = ({ known }: Token): number => (known === UNKNOWN ? 0 : (PARTS[known] ?? 0));
const partsOfMark = (mark: string): number =>
  mark === ',' || mark === ';' || mark === ':' ? ASKS.leading : 0;

const endsSentence = (text: string, { kind, from }: Token): boolean =>
  kind === 'break' || (kind === 'mark' && isStop(text.charCodeAt(from)));

/** The sentence with the stops that follow it; one without end in pieces. */
function addSentence(sentences: string[], text: string, from: number, end: number): void {
  for (let at = from; at < end; at += LONGEST) {
    const last = Math.min(at + LONGEST, end);
    let to = last;
    while (to < last + MOST_MARKS && to < text.length && isStop(text.charCodeAt(to))) to += 1;
    sentences.push(plainly(text.slice(at, to)));
  }
}

function plainly(text: string): string {
  const small = text.toLowerCase();
  return small.includes('’') || small.includes('‘') ? small.replace(/[’‘]/g, "'") : small;
}

const isQuestion = (code: number): boolean => code === 63 || code === 0xff1f;

/** One of ".!?。！？"; letters are told by one comparison. */
const isStop = (code: number): boolean =>
  code <= 63
    ? code === 46 || code === 33 || code === 63
    : code >= 0x3002 && (code === 0x3002 || code === 0xff01 || code === 0xff1f);
