/** A text with all that the later steps look at: tokens, mentions, dates, and which clause everything stands in. */
import { findDates } from './find-dates.ts';
import { findMentions, type Mention } from './find-mentions.ts';
import type { FoundDate } from './found-date.ts';
import type { PhraseTree } from './phrase-tree.ts';
import { SORTS } from './sorts.ts';
import { splitClauses } from './split-clauses.ts';
import { type Token, tokenise } from './tokens.ts';
import type { Concept } from './vocabulary/concepts.ts';

export type Line = { readonly from: number; readonly to: number; readonly dated: boolean };

export type Story = {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly mentions: readonly Mention[];
  readonly dates: readonly FoundDate[];
  /** Number of the line, sentence and clause of every token; all three count upwards. */
  readonly line: Int32Array;
  readonly sentence: Int32Array;
  readonly clause: Int32Array;
  /** Tokens at which a "but" turns from what was said before. */
  readonly turns: ReadonlySet<number>;
  /** Tokens at which the writer's own begins: a clause with "I", or "my status". */
  readonly ownClauses: ReadonlySet<number>;
  /** Sentences that end with a question mark. */
  readonly asking: ReadonlySet<number>;
  /** Classes that are named anywhere. */
  readonly classes: ReadonlySet<string>;
  /** Tokens at which a thing, a visit, a class or a status of a case begins. */
  readonly caseStarts: ReadonlySet<number>;
  /** Joining words behind which an act begins: "eligible for a waiver and dropped". */
  readonly actJoins: ReadonlySet<number>;
  /** Tokens at which a date begins. */
  readonly dateStarts: ReadonlySet<number>;
  /** First token of every line, the token behind its last, and whether a date stands in it. */
  readonly lines: readonly Line[];
  /** Whether an interview waiver is spoken of anywhere. */
  readonly hasDropbox: boolean;
  /** Whether Chinese is written, where "check" and single words tell events. */
  readonly hasHan: boolean;
};

export function tellStory(text: string, tree: PhraseTree): Story {
  const tokens = tokenise(text, tree.lexicon);
  const mentions = findMentions(tokens, tree);
  const dates = findDates(tokens, mentions);
  const hasHan = tokens.some(({ kind }) => kind === 'han');
  const turns = new Set(mentions.filter(({ sorts }) => (sorts & SORTS.but) !== 0).map(({ from }) => from));
  const hasDropbox = mentions.some((mention) => names(mention, 'visit.dropbox'));
  const clauses = splitClauses(tokens, mentions, dates);
  const classes = new Set(
    mentions.flatMap((mention) =>
      (mention.sorts & SORTS.class) === 0 ? [] : (valueIn(mention, 'class.') ?? []),
    ),
  );
  const caseStarts = new Set(
    mentions.filter(({ sorts }) => (sorts & SORTS.ofCase) !== 0).map(({ from }) => from),
  );
  const actJoins = new Set(
    mentions.flatMap((mention, at) =>
      (mention.sorts & SORTS.and) !== 0 && ((mentions[at + 1]?.sorts ?? 0) & SORTS.act) !== 0
        ? [mention.from]
        : [],
    ),
  );
  const ownClauses = new Set(
    mentions.flatMap((mention) =>
      names(mention, 'person.self') &&
      (clauses.clause[mention.from] !== clauses.clause[mention.from - 1] || caseStarts.has(mention.to))
        ? [mention.from]
        : [],
    ),
  );
  const dateStarts = new Set(dates.map(({ from }) => from));
  const asking = new Set(tokens.flatMap(({ word }, at) => (word === '?' ? [clauses.sentence[at] ?? 0] : [])));
  const lines = linesOf(clauses.line, dates.filter(({ is }) => is !== 'vague'));
  return {
    text,
    tokens,
    mentions,
    dates,
    turns,
    hasDropbox,
    hasHan,
    lines,
    dateStarts,
    actJoins,
    classes,
    ownClauses,
    asking,
    caseStarts,
    ...clauses,
  };
}

function linesOf(line: Int32Array, dates: readonly FoundDate[]): readonly Line[] {
  const dated = new Set(dates.map(({ from }) => line[from]));
  const lines: Line[] = [];
  let from = 0;
  for (let at = 1; at <= line.length; at += 1) {
    if (at < line.length && line[at] === line[from]) continue;
    lines[line[from] ?? 0] = { from, to: at, dated: dated.has(line[from]) };
    from = at;
  }
  return lines;
}

export const names = (mention: Mention | undefined, concept: Concept): boolean =>
  mention?.concepts.includes(concept) ?? false;

export function namesAny(mention: Mention | undefined, concepts: readonly Concept[]): boolean {
  if (mention === undefined) return false;
  for (let at = 0; at < mention.concepts.length; at += 1) {
    const concept = mention.concepts[at];
    if (concept !== undefined && concepts.includes(concept)) return true;
  }
  return false;
}

/** The value behind the dot of the first concept of a kind: "visa" for "thing." of "thing.visa". */
export const valueIn = (mention: Mention | undefined, kind: string): string | null =>
  mention?.values.get(kind) ?? null;
