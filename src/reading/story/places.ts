/** Tokens at which something begins, for all mentions and dates of a text in one pass. */

import type { FoundDate } from '../dates/found-date.ts';
import { emptyMarks } from '../words/empty-marks.ts';
import type { Mention } from '../words/find-mentions.ts';
import { SORTS } from '../words/sorts.ts';

/** Some of the tokens of a text. */
export type Places = { has(at: number): boolean };

const BITS = { turn: 1, case: 2, join: 4, date: 8, dateEnd: 16 } as const;
type Starts = {
  /** Tokens at which a "but" turns from what was said before. */
  readonly turns: Places;
  /** Tokens at which a thing, a visit, a class or a status of a case begins. */
  readonly caseStarts: Places;
  /** Joining words behind which an act begins: "eligible for a waiver and dropped". */
  readonly actJoins: Places;
  /** Tokens at which a date begins. */
  readonly dateStarts: Places;
  /** Last tokens of dates. */
  readonly dateEnds: Places;
};

export function findStarts(size: number, mentions: readonly Mention[], dates: readonly FoundDate[]): Starts {
  const marks = emptyMarks(size);
  for (let index = 0; index < mentions.length; index += 1) {
    const mention = mentions[index];
    if (mention === undefined || (mention.sorts & (SORTS.but | SORTS.ofCase | SORTS.and)) === 0) continue;
    const isJoin = (mention.sorts & SORTS.and) !== 0 && ((mentions[index + 1]?.sorts ?? 0) & SORTS.act) !== 0;
    marks[mention.from] =
      ((mention.sorts & SORTS.but) === 0 ? 0 : BITS.turn) |
      ((mention.sorts & SORTS.ofCase) === 0 ? 0 : BITS.case) |
      (isJoin ? BITS.join : 0);
  }
  for (const { from, to } of dates) {
    marks[from] = (marks[from] ?? 0) | BITS.date;
    marks[to - 1] = (marks[to - 1] ?? 0) | BITS.dateEnd;
  }
  return {
    turns: placesOf(marks, BITS.turn),
    caseStarts: placesOf(marks, BITS.case),
    actJoins: placesOf(marks, BITS.join),
    dateStarts: placesOf(marks, BITS.date),
    dateEnds: placesOf(marks, BITS.dateEnd),
  };
}

const placesOf = (marks: readonly number[], bit: number): Places => ({
  has: (at) => at >= 0 && at < marks.length && ((marks[at] ?? 0) & bit) !== 0,
});
