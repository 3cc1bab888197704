import { GAP, type Paste } from './paste.ts';

const POINTS_AT_PAGE = new Set(
  'status page ceac portal site website online tracker tracking says shows'.split(' '),
);
const LEADS_TO_WORD = new Set(
  'says say said shows show showed showing shown reads displays displayed is as to still now into became becomes just was status currently'.split(
    ' ',
  ),
);
/** What makes a sentence a wish, a rule or somebody else's story. */
const NOT_THIS_CASE = new Set(
  'if would could might may unless should until before hope hoping will not never wont cant friend friends friend’s people others someone anyone who when whether means mean meaning'.split(
    ' ',
  ),
);
const LONGEST_SENTENCE = 24;

/** True when a sentence tells that the page shows the word, now and in this case ("my page says Refused"). */
export function isTold({ words, gaps }: Paste, canon: readonly string[], from: number, to: number): boolean {
  if (!LEADS_TO_WORD.has(words[from - 1] ?? '')) return false;
  let points = false;
  for (let at = from - 1; at >= 0 && from - at < LONGEST_SENTENCE; at -= 1) {
    const word = words[at] ?? '';
    if (NOT_THIS_CASE.has(word)) return false;
    if (POINTS_AT_PAGE.has(word)) points = true;
    if (at < from && ((gaps[at] ?? 0) & GAP.stop) !== 0) break;
  }
  if (!points) return false;
  for (let at = to + 1; at < words.length && at - to < LONGEST_SENTENCE; at += 1) {
    const gap = gaps[at] ?? 0;
    if ((gap & GAP.question) !== 0) return false;
    if ((gap & GAP.stop) !== 0) break;
    if (canon[at] === 'entry' || words[at] === 'by') return false;
  }
  return true;
}
