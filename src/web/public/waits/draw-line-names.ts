/** Which line is which, said at the lines. */
import type { Cohort } from '../../../services/waits/cohort.ts';
import { attributes, type Html, html } from '../../html/html.ts';
import { drop, onDay } from './curve-days.ts';

/**
 * Where the lines are furthest apart each has its name at its free side: the upper to the left, the lower to the right.
 * Where they end far apart, or the upper has no room to its left, the names stand at the ends: above, and below.
 */
export function drawLineNames(
  pair: readonly [Cohort, Cohort],
  names: readonly [string, string],
  last: number,
): Html {
  const shorts = [shortened(names[0]), shortened(names[1])] as const;
  const day = furthestApart(pair, last);
  const x = (day * 100) / last;
  const [one, other] = [onDay(pair[0], day).issuedBy, onDay(pair[1], day).issuedBy];
  const upper = one >= other ? 0 : 1;
  const hasRoom = shorts[upper].length * WIDEST < x * NARROWEST;
  const ends = pair.map((cohort) => onDay(cohort, last).issuedBy);
  const apart = Math.abs((ends[0] ?? 0) - (ends[1] ?? 0));
  if (apart > FAR_APART || !hasRoom) return namesAtEnds(ends, shorts);
  return html`${shorts.map((name, at) => {
    const y = `${drop(at === 0 ? one : other).toFixed(2)}%`;
    const place =
      at === upper ? { class: 'halo name end', dx: -10, dy: -6 } : { class: 'halo name', dx: 10, dy: 18 };
    return html`<text${attributes({ ...place, x: `${x.toFixed(2)}%`, y })}>${name}</text>`;
  })}`;
}

function namesAtEnds(ends: readonly number[], names: readonly string[]): Html {
  const highest = Math.max(...ends);
  const first = ends.indexOf(highest);
  return html`${names.map((name, at) => html`<text class="halo name end" x="100%" y="${drop(ends[at] ?? 0).toFixed(2)}%" dy="${at === first ? -8 : 20}">${name}</text>`)}`;
}

/** Pixels of a letter, and of a hundredth of the narrowest picture. */
const WIDEST = 7.5;
const NARROWEST = 2.5;
const LONGEST_NAME = 26;
const LOWEST_NAMED = 0.12;
const FAR_APART = 0.1;

const shortened = (name: string): string =>
  name.length <= LONGEST_NAME ? name : `${name.slice(0, LONGEST_NAME - 1).trimEnd()}…`;

/** Among the days in the middle of the picture on which neither line lies at the bottom, where a name has no room. */
function furthestApart([one, other]: readonly [Cohort, Cohort], last: number): number {
  const middle = Array.from({ length: 40 }, (_, step) => Math.round((last * (step + 5)) / 80));
  const lower = (day: number): number => Math.min(onDay(one, day).issuedBy, onDay(other, day).issuedBy);
  const roomy = middle.filter((day) => lower(day) >= LOWEST_NAMED);
  const days = roomy.length > 0 ? roomy : middle;
  const gap = (day: number): number => Math.abs(onDay(one, day).issuedBy - onDay(other, day).issuedBy);
  return days.reduce((best, day) => (gap(day) > gap(best) ? day : best), days[0] ?? 0);
}
