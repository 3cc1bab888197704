import { isCutHeading } from './label-table.ts';
import { anchorAt } from './page-anchors.ts';
import { FIELD_END, FIELD_MARKS } from './page-marks.ts';
import { GAP, type Paste } from './paste.ts';

/** Words of which a status can be made; what has any other word in it is not shown again, it might be a name. */
const STATUS_WORDS = new Set(
  'approved pending processing returned to at nvc expired expiring soon terminated case closed transfer transferred in progress transit ready review under completed complete need info information printed shipped dispatched cancelled canceled revoked withdrawn hold on additional required scheduled denied rejected not available unavailable open reopened suspended delivered administrative application visa received submitted further security check background cleared documents missing awaiting waiting for interview fee paid undetermined archived abandoned discontinued deferred ineligible eligible waiver waived inactive active error unknown none 221g'.split(
    ' ',
  ),
);
const LONGEST_STATUS = 5;

/** A word where the page's word belongs; `shown` is null when it may name somebody. */
export type UnknownWord = { readonly shown: string | null; readonly place: 'field' | 'key' | 'line' };

/** The status that the page shows where its word belongs, though no edition knows it; null when there is none. */
export function unknownWord(paste: Paste, canon: readonly string[]): UnknownWord | null {
  for (let at = 0; at < canon.length; at += 1) {
    if (canon[at] === FIELD_MARKS.lblstatus) {
      const end = canon.indexOf(FIELD_END, at);
      const length = (end < 0 ? canon.length : end) - at - 1;
      if (length > 0) return { shown: shownSafely(paste, at + 1, at + length), place: 'field' };
    }
    const line = lineAt(paste, canon, at);
    if (line !== null) return { shown: line, place: 'line' };
    const key = isStatusKey(paste, at) ? lineAfter(paste, at + 1) : null;
    if (key !== null) return { shown: key, place: 'key' };
  }
  return null;
}

/** The line between the visa's type and the case number, whichever of the two is there. */
function lineAt(paste: Paste, canon: readonly string[], at: number): string | null {
  const anchor = anchorAt(canon, at);
  if (anchor === 'visa-type') return lineAfter(paste, at + 3);
  return anchor === 'case-number' && canon[at] === 'application' ? lineBefore(paste, at - 1) : null;
}

function isStatusKey({ words, gaps }: Paste, at: number): boolean {
  return words[at] === 'status' && ((gaps[at + 1] ?? 0) & GAP.colon) !== 0;
}

function lineAfter(paste: Paste, from: number): string | null {
  let to = from;
  while (to < from + LONGEST_STATUS && !endsLine(paste, to + 1)) to += 1;
  return from < paste.words.length ? shownSafely(paste, from, to) : null;
}

function lineBefore(paste: Paste, to: number): string | null {
  let from = to;
  while (from > 0 && to - from < LONGEST_STATUS && ((paste.gaps[from] ?? 0) & GAP.line) === 0) from -= 1;
  return to >= 0 ? shownSafely(paste, from, to) : null;
}

function endsLine({ words, gaps }: Paste, at: number): boolean {
  return words[at] === undefined || ((gaps[at] ?? 0) & (GAP.line | GAP.quote | GAP.comma | GAP.bar)) !== 0;
}

/** The words as they stand, when every one of them is a word of which a status can be made. */
function shownSafely({ words, text, starts, ends }: Paste, from: number, to: number): string | null {
  if (to - from >= LONGEST_STATUS) return null;
  if (isCutHeading(words.slice(from, to + 1))) return null;
  const parts: string[] = [];
  for (let at = from; at <= to; at += 1) {
    if (!STATUS_WORDS.has(words[at] ?? '')) return null;
    parts.push(text.slice(starts[at], ends[at]));
  }
  return parts.join(' ').replace(/[^A-Za-z ]/g, '');
}
