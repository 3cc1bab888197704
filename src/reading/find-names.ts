/** Finds names of people: by what stands before them, by lists of common names, by the place of a signature. */
import type { PersonalSpan } from './find-identifiers.ts';
import type { Mention } from './find-mentions.ts';
import type { Token } from './tokens.ts';
import {
  BEFORE_A_NAME,
  BEFORE_A_SIGNATURE,
  COMMON_NAMES,
  NAMING,
  NAMING_HAN,
  NOT_NAMES,
  RELATIVES,
} from './vocabulary/names.ts';

const GREETINGS: ReadonlySet<string> = new Set(BEFORE_A_NAME);
const CLOSINGS: ReadonlySet<string> = new Set(BEFORE_A_SIGNATURE);
const PEOPLE: ReadonlySet<string> = new Set(RELATIVES);
const LONGEST_NAME = 3;

export function findNames(
  text: string,
  tokens: readonly Token[],
  mentions: readonly Mention[],
): readonly PersonalSpan[] {
  const known = new Uint8Array(tokens.length);
  for (const { from, to } of mentions) for (let at = from; at < to; at += 1) known[at] = 1;
  const look: Look = { text, tokens, known };
  const spans: PersonalSpan[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const to = nameAt(look, at);
    if (to === null) continue;
    spans.push({ kind: 'name', from: tokens[at]?.from ?? 0, to: tokens[to - 1]?.to ?? 0 });
    at = to - 1;
  }
  return [...spans, ...hanNames(text)];
}

type Look = { readonly text: string; readonly tokens: readonly Token[]; readonly known: Uint8Array };

/** The token behind a name that begins here; null when none does. */
function nameAt(look: Look, at: number): number | null {
  const token = look.tokens[at];
  if (token?.kind !== 'word' || NOT_NAMES.has(token.word) || token.word.length < 2) return null;
  const isCommon = COMMON_NAMES.has(token.word);
  const greeted = isGreeted(look, at) || isSignature(look, at) || isAddressed(look, at);
  const named = isNamed(look, at) && isCapital(look, at);
  if (isCommon && ((isCapital(look, at) && look.known[at] === 0) || greeted)) return endOfName(look, at);
  if ((greeted || named) && look.known[at] === 0) return endOfName(look, at);
  return null;
}

function endOfName(look: Look, at: number): number {
  let to = at + 1;
  while (to < at + LONGEST_NAME && isCapital(look, to) && look.known[to] === 0) {
    const token = look.tokens[to];
    if (!token || NOT_NAMES.has(token.word)) break;
    to += 1;
  }
  // "Al-Sayed", "O'Brien-Li": what is glued on belongs to the name.
  while (
    wordAt(look, to) === '-' &&
    look.tokens[to]?.spaced === false &&
    look.tokens[to + 1]?.spaced === false &&
    isCapital(look, to + 1)
  )
    to += 2;
  return to;
}

const isCapital = ({ text, tokens }: Look, at: number): boolean => {
  const token = tokens[at];
  return token?.kind === 'word' && /^\p{Lu}/u.test(text.slice(token.from, token.from + 2));
};

const wordAt = ({ tokens }: Look, at: number): string => tokens[at]?.word ?? '\n';

/** "Hi Ravi", "@Ravi", "Dear Mr. Ravi". */
function isGreeted(look: Look, at: number): boolean {
  const before = wordAt(look, at - 1);
  if (before === '@') return true;
  if (before === '.' && GREETINGS.has(wordAt(look, at - 2))) return true;
  const isThanked = CLOSINGS.has(before) || (before === 'you' && wordAt(look, at - 2) === 'thank');
  if (isThanked) return isCapital(look, at) && look.known[at] === 0;
  if (!GREETINGS.has(before)) return false;
  return isCapital(look, at) || [',', '\n', '!', '.'].includes(wordAt(look, at + 1));
}

/** "Ravi," alone at the beginning of the text, and "PG & Ravi,". */
function isAddressed(look: Look, at: number): boolean {
  if (!isCapital(look, at)) return false;
  const starts = at === 0 || (at === 2 && ['&', 'and'].includes(wordAt(look, 1)));
  return starts && [',', ':', '&'].includes(wordAt(look, at + 1));
}

/** "Thanks,\nRavi", "Regards, Ravi", "- Ravi" at the end. */
function isSignature(look: Look, at: number): boolean {
  let before = at - 1;
  let marks = 0;
  while (
    before >= 0 &&
    marks < 4 &&
    look.tokens[before]?.kind !== 'word' &&
    look.tokens[before]?.kind !== 'number'
  ) {
    before -= 1;
    marks += 1;
  }
  if (marks === 0 || !endsHere(look, at)) return false;
  const closing: readonly string[] = BEFORE_A_SIGNATURE;
  return (
    closing.includes(wordAt(look, before)) ||
    (wordAt(look, before - 1) === 'thank' && wordAt(look, before) === 'you') ||
    wordAt(look, at - 1) === '-'
  );
}

/** At most two more words up to the end of the line. */
function endsHere(look: Look, at: number): boolean {
  for (let next = at + 1; next <= at + LONGEST_NAME + 1; next += 1) {
    const token = look.tokens[next];
    if (token === undefined || token.kind === 'break' || token.word === '.' || token.word === '!')
      return true;
    if (token.kind !== 'word' && token.word !== '-') return false;
  }
  return false;
}

/** "my name is Ravi", "this is Ravi", "my wife Ravi". */
function isNamed(look: Look, at: number): boolean {
  const skip = [':', '-', '='].includes(wordAt(look, at - 1)) ? 1 : 0;
  const one = wordAt(look, at - 1 - skip);
  const two = `${wordAt(look, at - 2 - skip)} ${one}`;
  const phrases: readonly string[] = NAMING;
  return phrases.includes(one) || phrases.includes(two) || (skip === 0 && PEOPLE.has(one));
}

function hanNames(text: string): readonly PersonalSpan[] {
  const pattern = new RegExp(`(?:${NAMING_HAN.join('|')})(?:是|为)?[:： ]{0,2}(\\p{Script=Han}{2,3})`, 'gu');
  return [...text.matchAll(pattern)].map((found) => {
    const to = found.index + found[0].length;
    return { kind: 'name', from: to - (found[1]?.length ?? 0), to };
  });
}
