/** What tells that a name of a person begins at a word: who is greeted, who signs, who is introduced, who acts. */

import {
  BEFORE_A_NAME,
  BEFORE_A_PERSON,
  BEFORE_A_SIGNATURE,
  DOINGS,
  MAYBE_NAMING,
  NAME_LABELS,
  NAMING,
  NOT_NAMES,
  OF_NO_PERSON,
  ORDINARY,
  RELATIVES,
  TITLES,
} from '../vocabulary/names.ts';
import type { Token } from '../words/tokens.ts';

/** `known` tells which tokens the vocabulary names: 1 by themselves, 2 with others. */
export type Look = { readonly text: string; readonly tokens: readonly Token[]; readonly known: Uint8Array };
type Cue = (look: Look, at: number) => boolean;

const GREETINGS: ReadonlySet<string> = new Set(BEFORE_A_NAME);
const CLOSINGS: ReadonlySet<string> = new Set(BEFORE_A_SIGNATURE);
const PEOPLE: ReadonlySet<string> = new Set(RELATIVES);
const PHRASES_OF_NAMING: ReadonlySet<string> = new Set(NAMING);
/** Words of a signature, at most. */
const LONGEST_SIGNATURE = 4;

export const wordAt = ({ tokens }: Look, at: number): string => tokens[at]?.word ?? '\n';

export const isCapital: Cue = ({ text, tokens }, at) => {
  const token = tokens[at];
  return token?.kind === 'word' && /^\p{Lu}/u.test(text.slice(token.from, token.from + 2));
};

/** No word of the vocabulary and none of everyday. */
export const isStranger: Cue = ({ tokens }, at) => {
  const token = tokens[at];
  if (token?.kind !== 'word' || token.known >= 0 || token.word.length < 2) return false;
  return !NOT_NAMES.has(token.word) && !ORDINARY.has(token.word) && !OF_NO_PERSON.has(token.word);
};

const isNameLike: Cue = (look, at) => isCapital(look, at) && isStranger(look, at);

/** "Mr. Ravi", "Dr. Ravi". */
export const isTitled: Cue = (look, at) => {
  const dot = wordAt(look, at - 1) === '.' ? 1 : 0;
  return isCapital(look, at) && TITLES.has(wordAt(look, at - 1 - dot));
};

/** "Hi Ravi", "@Ravi", "Dear Ravi", "thank you Ravi". */
export const isGreeted: Cue = (look, at) => {
  const before = wordAt(look, at - 1);
  if (before === '@') return true;
  if (CLOSINGS.has(before) || (before === 'you' && wordAt(look, at - 2) === 'thank'))
    return isCapital(look, at) && look.known[at] === 0;
  if (!GREETINGS.has(before)) return false;
  return isCapital(look, at) || [',', '\n', '!', '.'].includes(wordAt(look, at + 1));
};

/** "Ravi," alone at the beginning of the text. */
export const isAddressed: Cue = (look, at) => {
  const starts = at === 0 || (at === 2 && ['&', 'and'].includes(wordAt(look, 1)));
  let behind = at + 1;
  while (behind < at + 6 && (isPartOfName(look, behind) || isBehindHyphen(look, behind))) behind += 1;
  return starts && isCapital(look, at) && [',', ':', '&'].includes(wordAt(look, behind));
};

/** "Thanks,\nRavi", "Regards, Ravi", "- Ravi" at the end, or a last line with a name alone. */
export const isSignature: Cue = (look, at) => {
  let before = at - 1;
  while (before >= 0 && before >= at - 5 && isMark(look.tokens[before])) before -= 1;
  if (before === at - 1 || !endsHere(look, at)) return false;
  if (CLOSINGS.has(wordAt(look, before))) return true;
  if (wordAt(look, before - 1) === 'thank' && wordAt(look, before) === 'you') return true;
  const mark = wordAt(look, at - 1);
  const isDashed = ['-', '~', '—'].includes(mark) && [undefined, 'break'].includes(look.tokens[at - 2]?.kind);
  return (isDashed || mark === '\n') && at > 1 && isCapital(look, at) && isLastLine(look, at);
};

const isMark = (token: Token | undefined): boolean => token?.kind === 'mark' || token?.kind === 'break';

/** The line ends after a few words more. */
function endsHere({ tokens }: Look, at: number): boolean {
  for (let next = at + 1; next <= at + LONGEST_SIGNATURE + 1; next += 1) {
    const token = tokens[next];
    if (token === undefined || token.kind === 'break') return true;
    if (token.word === '.' || token.word === '!') {
      const isInitial = token.word === '.' && (tokens[next - 1]?.word.length ?? 0) === 1;
      if (!isInitial) return true;
    } else if (token.kind !== 'word' && token.word !== '-') return false;
  }
  return false;
}

/** Nothing but a name stands from here to the end of the text. */
function isLastLine(look: Look, at: number): boolean {
  const { tokens } = look;
  for (let next = at; next < at + 9; next += 1) {
    const token = tokens[next];
    if (token === undefined) return true;
    if (token.kind === 'word' && !isOfLastName(look, next)) return false;
    if (token.kind === 'number' || token.kind === 'han') return false;
  }
  return false;
}

/** "my name is Ravi", "my wife Ravi", "my son (Ravi)", "Name: Ravi". */
export const isNamed: Cue = (look, at) => {
  const mark = wordAt(look, at - 1);
  const skip = [':', '-', '=', '(', ','].includes(mark) ? 1 : 0;
  const one = wordAt(look, at - 1 - skip);
  if (mark !== ',' && mark !== '(') {
    if (NAME_LABELS.has(one) && skip === 1) return true;
    if (PHRASES_OF_NAMING.has(one) || PHRASES_OF_NAMING.has(`${wordAt(look, at - 2 - skip)} ${one}`))
      return true;
  }
  return PEOPLE.has(one) && (skip === 0 || isNameLike(look, at));
};

/** "申请人：Ravi": behind a Chinese label. */
export const isLabelledInHan: Cue = ({ text, tokens }, at) => {
  const from = tokens[at]?.from ?? 0;
  return /(?:姓名|申请人|名字|我叫|本人|我是)[是为]?[\s:：]{0,2}$/.test(
    text.slice(Math.max(0, from - 8), from),
  );
};

/** "I am Ngozi Okonkwo", "this is Ngozi.": more than a word, or nothing behind it, and no people's name. */
export const isMaybeNamed: Cue = (look, at) => {
  const one = wordAt(look, at - 1);
  if (!MAYBE_NAMING.has(one) && !MAYBE_NAMING.has(`${wordAt(look, at - 2)} ${one}`)) return false;
  if (!isNameLike(look, at)) return false;
  const ends = [',', '.', '\n', '!', 'from', 'and', 'here'].includes(wordAt(look, at + 1));
  return (
    isNameLike(look, at + 1) ||
    isPartOfName(look, at + 1) ||
    (ends && !/(?:ian|ean|ese|ish|ani|can)$/.test(wordAt(look, at)))
  );
};

/** "Ngozi and I waited", "Ngozi was told", "spoke with Ngozi Okonkwo". */
export const isActing: Cue = (look, at) => {
  if (!isNameLike(look, at)) return false;
  const before = look.tokens[at - 1];
  const begins = before?.kind !== 'word' || ['and', 'that', 'but'].includes(before.word);
  let behind = at + 1;
  while (
    behind < at + 8 &&
    (isNameLike(look, behind) || isPartOfName(look, behind) || isBehindHyphen(look, behind))
  )
    behind += 1;
  if (isOfNoPerson(look, behind)) return false;
  if (begins && before?.word !== '-') {
    if (DOINGS.has(wordAt(look, behind))) return true;
    if (wordAt(look, behind) === 'and' && ['i', 'me', 'myself'].includes(wordAt(look, behind + 1)))
      return true;
  }
  return behind > at + 1 && BEFORE_A_PERSON.has(before?.word ?? '');
};

/** A hyphen inside a name, an initial and its dot. */
export const isPartOfName: Cue = (look, at) => {
  const token = look.tokens[at];
  if (token === undefined) return false;
  if (token.word === '-') return !token.spaced && look.tokens[at + 1]?.spaced === false;
  if (token.word === '.') return !token.spaced && wordAt(look, at - 1).length === 1;
  return token.word.length === 1 && isCapital(look, at) && wordAt(look, at + 1) === '.';
};

const isOfLastName: Cue = (look, at) =>
  isBehindHyphen(look, at) ||
  (isCapital(look, at) && (wordAt(look, at).length === 1 || isStranger(look, at)));

const isBehindHyphen: Cue = (look, at) =>
  wordAt(look, at - 1) === '-' && isPartOfName(look, at - 1) && look.tokens[at]?.kind === 'word';

const isOfNoPerson: Cue = (look, at) => isCapital(look, at) && OF_NO_PERSON.has(wordAt(look, at));
