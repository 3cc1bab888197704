/** Finds telephone numbers and other long numbers that are written in groups of figures. */
import type { PersonalSpan } from './personal-span.ts';

/** Groups of figures with a mark or a blank between; the end of a line parts numbers. Bounded, so the cost is linear. */
const RUN = /(?<![\p{L}\d/:.,-])[+(]?\(?\d+(?:[ \t\u00a0().-]{1,3}\d+){0,24}/gu;
const YEAR = /^(?:19|20)\d\d$/;
const FEWEST = 9;
const MOST_OF_A_PHONE = 15;

type Group = { readonly figures: string; readonly from: number; readonly to: number };

export function findPhones(text: string): readonly PersonalSpan[] {
  const spans: PersonalSpan[] = [];
  for (const run of text.matchAll(RUN)) {
    const groups = groupsOf(run[0], run.index);
    const called =
      run[0].startsWith('+') || /^\(?\+/.test(run[0]) || (groups[0]?.figures ?? '').startsWith('00');
    for (const part of called ? [groups] : partsOf(groups)) {
      const [first, last] = [part[0], part.at(-1)];
      if (first === undefined || last === undefined || !isNumber(part, called, text)) continue;
      const figures = last.to - first.from > 0 ? countFigures(part) : 0;
      const opens = /[+(]/.test(text[first.from - 1] ?? '') ? 1 : 0;
      const before = opens === 1 && /[+(]/.test(text[first.from - 2] ?? '') ? 2 : opens;
      spans.push({
        kind: figures > MOST_OF_A_PHONE ? 'number' : 'phone',
        from: first.from - before,
        to: last.to,
      });
    }
  }
  return spans;
}

const groupsOf = (run: string, at: number): readonly Group[] =>
  [...run.matchAll(/\d+/g)].map(({ 0: figures, index }) => ({
    figures,
    from: at + index,
    to: at + index + figures.length,
  }));

/** Dates are taken out, and what is long enough by itself stands by itself. */
function partsOf(groups: readonly Group[]): readonly (readonly Group[])[] {
  const parts: Group[][] = [[]];
  for (let at = 0; at < groups.length; at += 1) {
    const group = groups[at];
    if (group === undefined) break;
    const dated = datedFrom(groups, at);
    const pairs = groups.slice(at, at + 5);
    // "06 12 34 56 78" is a telephone number, "06 12 34" a day.
    if (pairs.length === 5 && pairs.every(({ figures }) => figures.length === 2)) {
      parts.push([...pairs], []);
      at += 4;
    } else if (dated > 0) {
      parts.push([]);
      at += dated - 1;
    } else if (group.figures.length >= FEWEST) parts.push([group], []);
    else parts.at(-1)?.push(group);
  }
  return parts;
}

/** How many groups from here write a day: "2021-03-05", "5.3.2021", "25 2021"; none when they write none. */
function datedFrom(groups: readonly Group[], at: number): number {
  const [one, two, three] = [0, 1, 2].map((next) => groups[at + next]?.figures ?? '');
  if (one === undefined || two === undefined || three === undefined) return 0;
  const small = (figures: string): boolean => figures.length > 0 && figures.length <= 2;
  if (YEAR.test(one) && small(two) && small(three)) return 3;
  if (small(one) && small(two) && YEAR.test(three)) return 3;
  if (small(one) && YEAR.test(two) && !/^\d{3,4}$/.test(three)) return 2;
  return small(one) && small(two) && small(three) ? 3 : 0;
}

const countFigures = (groups: readonly Group[]): number =>
  groups.reduce((sum, { figures }) => sum + figures.length, 0);

function isNumber(groups: readonly Group[], called: boolean, text: string): boolean {
  const last = groups.at(-1);
  if (last === undefined || /^[\p{L}/:%]/u.test(text.slice(last.to, last.to + 2))) return false;
  const figures = countFigures(groups);
  if (called) return figures >= 8 && figures <= MOST_OF_A_PHONE + 2;
  if (figures < FEWEST || figures > 30) return false;
  if (groups.length === 1) return figures <= 22;
  if (groups.every((group) => YEAR.test(group.figures))) return false;
  return groups.every(({ figures: { length } }, at) => length >= 2 || at === 0) && groups.length <= 7;
}
