import { findPost } from '../catalogue/find-post.ts';
import { GAP, type Paste } from './paste.ts';

/** Longest name of a post, in words ("consulate general in ho chi minh city" without its first word). */
const LONGEST_NAME = 6;
/** A page names its post once or twice; a list of all of them names none. */
const MOST_TRIES = 12;

/** What follows "embassy" or "consulate" where no name does. */
const NO_NAME = new Set(['or', 'at', 'where', 'to', 'and', 'has', 'that']);

/** Three-letter code of the post that the page names, by "U.S. Consulate General …" or by its location. */
export function pagePost(paste: Paste, from: number, until: number): string | null {
  let tries = 0;
  const codes = new Set<string>();
  for (let at = from; at < until && tries < MOST_TRIES; at += 1) {
    const word = paste.words[at];
    const named = word === 'embassy' || word === 'consulate';
    if (!named && !(word === 'location' && isKey(paste, at))) continue;
    if (named && NO_NAME.has(paste.words[at + 1] ?? '')) continue;
    tries += 1;
    const code = named ? postAfter(paste, at) : postOnLine(paste, at);
    if (code !== null) codes.add(code);
  }
  const [only] = codes;
  return codes.size === 1 && only !== undefined ? only : null;
}

/** The post that the words after "embassy" or "consulate" name. */
function postAfter(paste: Paste, at: number): string | null {
  const last = endOfName(paste, at, GAP.stop | GAP.colon);
  for (let to = last; to > at; to -= 1) {
    const post = findPost(`consulate ${paste.words.slice(at + 1, to + 1).join(' ')}`);
    if (post !== null) return post.code;
  }
  return null;
}

/** The post that the line after "Location:" names, with its country before or behind it. */
function postOnLine(paste: Paste, at: number): string | null {
  const last = endOfName(paste, at, GAP.line);
  for (let start = at + 1; start <= last; start += 1) {
    const post = findPost(paste.words.slice(start, last + 1).join(' '));
    if (post !== null) return post.code;
  }
  return null;
}

/** The last word that can belong to a name after a word; one of the gaps in `ends` comes after it. */
function endOfName({ words, gaps }: Paste, at: number, ends: number): number {
  let to = at;
  while (to + 1 < words.length && to - at < LONGEST_NAME) {
    if (to > at && ((gaps[to + 1] ?? 0) & ends) !== 0) break;
    to += 1;
  }
  return to;
}

function isKey({ gaps }: Paste, at: number): boolean {
  return ((gaps[at + 1] ?? 0) & (GAP.colon | GAP.line | GAP.bar)) !== 0;
}
