/**
 * Finds names of people: by what stands beside them, by lists of common names, by the place of a signature. What was
 * once found as a name is one wherever it stands in the text.
 */

import { COMMON_NAMES, NOT_NAMES, ORDINARY, PARTICLES } from '../vocabulary/names.ts';
import type { Mention } from '../words/find-mentions.ts';
import type { Token } from '../words/tokens.ts';
import { findHanNames } from './find-han-names.ts';
import {
  isActing,
  isAddressed,
  isCapital,
  isGreeted,
  isLabelledInHan,
  isMaybeNamed,
  isNamed,
  isPartOfName,
  isSignature,
  isStranger,
  isTitled,
  type Look,
  wordAt,
} from './name-cues.ts';
import type { PersonalSpan } from './personal-span.ts';

const LONGEST_NAME = 5;

export function findNames(
  text: string,
  tokens: readonly Token[],
  mentions: readonly Mention[],
): readonly PersonalSpan[] {
  const known = new Uint8Array(tokens.length);
  for (const { from, to } of mentions) known.fill(to - from > 1 ? 2 : 1, from, to);
  const look: Look = { text, tokens, known };
  const found = introducedNames(look);
  const spans = [...found, ...repeatedNames(look, found)].map(({ from, to }): PersonalSpan => {
    return { kind: 'name', from: tokens[from]?.from ?? 0, to: tokens[to - 1]?.to ?? 0 };
  });
  return [...spans, ...findHanNames(text, tokens, known)];
}

/** Tokens of a name; the end is exclusive. */
type Name = { readonly from: number; readonly to: number };

function introducedNames(look: Look): readonly Name[] {
  const names: Name[] = [];
  for (let at = 0; at < look.tokens.length; at += 1) {
    if (look.tokens[at]?.kind !== 'word') continue;
    const last = names.at(-1)?.to ?? -1;
    const isJoined = last === at - 1 && ['and', '&'].includes(wordAt(look, at - 1)) && isCapital(look, at);
    const to = nameAt(look, at, isJoined);
    if (to === null) continue;
    names.push({ from: at, to });
    at = to - 1;
  }
  return names;
}

/** The token behind a name that begins here; null when none does. `isJoined`: a name and "and" stand before. */
function nameAt(look: Look, at: number, isJoined: boolean): number | null {
  const word = wordAt(look, at);
  if (NOT_NAMES.has(word) || word.length < 2) return null;
  const isFree = look.known[at] === 0 || isStranger(look, at);
  if (isTitled(look, at)) return endOfName(look, at, isCapital);
  if (COMMON_NAMES.has(word) && isCapital(look, at) && isFree) return endOfName(look, at, isCapital);
  if (!isFree) return null;
  if (isSignature(look, at)) return endOfName(look, at, isCapital(look, at) ? isCapital : isStranger);
  if (isGreeted(look, at) || (isAddressed(look, at) && !ORDINARY.has(word)))
    return endOfName(look, at, isCapital);
  if (!isCapital(look, at)) return null;
  if (isNamed(look, at) || isLabelledInHan(look, at))
    return endOfFormalName(look, endOfName(look, at, isCapital));
  const isMeant = (isJoined && isStranger(look, at)) || isMaybeNamed(look, at) || isActing(look, at);
  return isMeant ? endOfName(look, at, isCapital) : null;
}

function endOfName(look: Look, at: number, goesOn: (look: Look, at: number) => boolean): number {
  let to = at + 1;
  let words = 1;
  while (words < LONGEST_NAME) {
    if (isGlued(look, to)) to += 2;
    else if (isPartOfName(look, to)) to += 1;
    else if (goesOn(look, to) && (look.known[to] === 0 || isStranger(look, to)) && isPart(look, to)) {
      to += 1;
      words += 1;
    } else if (PARTICLES.has(wordAt(look, to)) && isCapital(look, to + 1) && isStranger(look, to + 1))
      to += 1;
    else break;
  }
  return to;
}

/** "Al-Sayed", "Ji-hoon". */
const isGlued = (look: Look, at: number): boolean =>
  wordAt(look, at) === '-' && isPartOfName(look, at) && look.tokens[at + 1]?.kind === 'word';

const isPart = (look: Look, at: number): boolean =>
  !NOT_NAMES.has(wordAt(look, at)) && !ORDINARY.has(wordAt(look, at));

/** "OKONKWO, Ngozi": a form gives the family name first. */
function endOfFormalName(look: Look, to: number): number {
  const goesOn = wordAt(look, to) === ',' && isCapital(look, to + 1) && isStranger(look, to + 1);
  const isCapitals = /^[\p{Lu}'’]{2,}$/u.test(textOf(look, to - 1));
  return goesOn && isCapitals ? endOfName(look, to + 1, isCapital) : to;
}

const textOf = ({ text, tokens }: Look, at: number): string =>
  text.slice(tokens[at]?.from ?? 0, tokens[at]?.to ?? 0);

function repeatedNames(look: Look, found: readonly Name[]): readonly Name[] {
  const words = new Set<string>();
  for (const { from, to } of found)
    for (let at = from; at < to; at += 1) if (isStranger(look, at)) words.add(wordAt(look, at));
  if (words.size === 0) return [];
  const isFound = new Uint8Array(look.tokens.length);
  for (const { from, to } of found) isFound.fill(1, from, to);
  return look.tokens.flatMap(({ kind, word }, at) =>
    kind === 'word' && isFound[at] === 0 && words.has(word) && isCapital(look, at)
      ? [{ from: at, to: endOfName(look, at, isStranger) }]
      : [],
  );
}
