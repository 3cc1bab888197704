import { type Heading, headingAt } from './label-table.ts';
import { anchorAt } from './page-anchors.ts';
import { FIELD_END, FIELD_MARKS } from './page-marks.ts';
import { GAP, type Paste } from './paste.ts';
import type { KnownWord } from './recognised.ts';
import { isTold } from './told-label.ts';

/**
 * Where a heading stands: in the page's own element (field), between the page's own labels (page), after "Status:"
 * (keyed), as all there is (whole), on a line of its own (line), or in somebody's sentence about the page (said).
 */
export type Place = 'field' | 'page' | 'keyed' | 'whole' | 'line' | 'said';

export type Label = {
  readonly word: KnownWord;
  readonly place: Place;
  readonly from: number;
  readonly to: number;
};

/** Words of a paste in which a heading and nothing that matters besides can stand. */
const LONGEST_WHOLE = 5;

/**
 * The headings in a paste, in their order. `covered` tells which words belong to a sentence of a wording, in which
 * "refused" is no heading, and `opens` where such a sentence begins.
 */
export function findLabels(
  paste: Paste,
  canon: readonly string[],
  covered: Uint8Array,
  opens: ReadonlySet<number>,
): readonly Label[] {
  const labels: Label[] = [];
  for (let at = 0; at < canon.length; at += 1) {
    const heading = headingAt(canon, at);
    if (heading === null || covered[at] === 1) continue;
    const to = at + heading.words.length - 1;
    const place = placeOf(paste, canon, at, to, opens, heading);
    if (place !== null) labels.push({ word: heading.word, place, from: at, to });
    at = to;
  }
  return labels;
}

function placeOf(
  paste: Paste,
  canon: readonly string[],
  from: number,
  to: number,
  opens: ReadonlySet<number>,
  heading: Heading,
): Place | null {
  const before = leftOf(paste, canon, from);
  if (before === 'mark') return 'field';
  const after = rightOf(paste, canon, to, opens);
  const onPage = after === 'label' || after === 'sentence';
  if (onPage && (before !== 'word' || isWritten(paste, from))) return 'page';
  if (before === 'visa-type' && after !== 'word') return 'page';
  // The page on one line, cut behind its word: "NONIMMIGRANT VISA APPLICATION Approved Applic".
  if (before === 'visa-type' && 'application'.startsWith(canon[to + 1] ?? '?')) return 'keyed';
  if (before === 'key' && after !== 'word') return 'keyed';
  if (canon.length - heading.words.length < LONGEST_WHOLE && isBare(canon, from, to)) return 'whole';
  if (before === 'start' && after === 'end') return 'line';
  return isTold(paste, canon, from, to) ? 'said' : null;
}

/** True for a word with a capital, as headings are written. */
const isWritten = ({ gaps }: Paste, at: number): boolean => ((gaps[at] ?? 0) & GAP.capital) !== 0;

/** What else has a status, on other people's pages. */
const OTHER_STATUS = new Set(
  'order delivery package parcel shipment shipping marital employment payment job'.split(' '),
);

type Left = 'mark' | 'visa-type' | 'key' | 'start' | 'break' | 'word';

function leftOf({ gaps }: Paste, canon: readonly string[], from: number): Left {
  const before = canon[from - 1];
  const gap = gaps[from] ?? 0;
  if (before === FIELD_MARKS.lblstatus) return 'mark';
  if (before === 'application' && (from === 1 || canon[from - 2] === 'visa')) return 'visa-type';
  if (
    before === 'status' &&
    !OTHER_STATUS.has(canon[from - 2] ?? '') &&
    (gap & (GAP.colon | GAP.line | GAP.bar | GAP.quote)) !== 0
  )
    return 'key';
  if (before === undefined || (gap & GAP.line) !== 0) return 'start';
  return (gap & (GAP.stop | GAP.bar | GAP.quote | GAP.colon)) === 0 ? 'word' : 'break';
}

type Right = 'label' | 'sentence' | 'end' | 'break' | 'word';

function rightOf({ gaps }: Paste, canon: readonly string[], to: number, opens: ReadonlySet<number>): Right {
  const next = to + 1;
  if (canon[next] === undefined || canon[next] === FIELD_END) return 'end';
  const gap = gaps[next] ?? 0;
  // "…: processing, case last updated 01/27" is somebody's sentence; the page has no comma there.
  if (anchorAt(canon, next) !== null && (gap & GAP.comma) === 0) return 'label';
  if (opens.has(next)) return 'sentence';
  if ((gap & GAP.line) !== 0) return 'end';
  return (gap & (GAP.stop | GAP.comma | GAP.quote | GAP.bar)) === 0 ? 'word' : 'break';
}

const AROUND_WHOLE = new Set(
  'status 签证状态 签证 状态 我的 ceac visa case my the is it s says shows now still current currently 221 g 221g 214b b ina section under per showing as ds 160 passport your of short long text message with'.split(
    ' ',
  ),
);

/** True when nothing but the heading and words that point at it stand in the paste. */
export function isBare(canon: readonly string[], from: number, to: number): boolean {
  return canon.every((word, at) => (at >= from && at <= to) || AROUND_WHOLE.has(word));
}
