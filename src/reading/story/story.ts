/** A text with all that the later steps look at: tokens, mentions, dates, and which clause everything stands in. */
import { findDates } from '../dates/find-dates.ts';
import type { FoundDate } from '../dates/found-date.ts';
import type { Concept } from '../vocabulary/concepts.ts';
import { ROLES } from '../vocabulary/roles.ts';
import { findMentions, type Mention } from '../words/find-mentions.ts';
import type { PhraseTree } from '../words/phrase-tree.ts';
import { SORTS } from '../words/sorts.ts';
import { type Token, tokenise } from '../words/tokens.ts';
import { findStarts, type Places } from './places.ts';
import { splitClauses } from './split-clauses.ts';

export type Line = { readonly from: number; readonly to: number; readonly dated: boolean };

export type Story = {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly mentions: readonly Mention[];
  readonly dates: readonly FoundDate[];
  /** Number of the line, sentence and clause of every token; all three count upwards. */
  readonly line: readonly number[];
  readonly sentence: readonly number[];
  readonly clause: readonly number[];
  /** Tokens at which a "but" turns from what was said before. */
  readonly turns: Places;
  /** Tokens at which the writer's own begins: "my status". */
  readonly ownThings: ReadonlySet<number>;
  /** Tokens at which a clause begins with "I", "my", "we". */
  readonly ownClauses: ReadonlySet<number>;
  /** Sentences that end with a question mark. */
  readonly asking: ReadonlySet<number>;
  /** Classes that are named anywhere. */
  readonly classes: ReadonlySet<string>;
  /** Tokens at which a thing, a visit, a class or a status of a case begins. */
  readonly caseStarts: Places;
  /** Joining words behind which an act begins: "eligible for a waiver and dropped". */
  readonly actJoins: Places;
  /** Tokens at which a date begins. */
  readonly dateStarts: Places;
  /** Last tokens of dates. */
  readonly dateEnds: Places;
  /** First token of every line, the token behind its last, and whether a date stands in it. */
  readonly lines: readonly Line[];
  /** Whether an interview waiver is spoken of anywhere. */
  readonly hasDropbox: boolean;
  /** Whether any visit is named. */
  readonly hasVisit: boolean;
  /** Whether Chinese is written, where "check" and single words tell events. */
  readonly hasHan: boolean;
  /** Whether quotation marks open and close anywhere. */
  readonly hasQuotes: boolean;
};

export function tellStory(text: string, tree: PhraseTree): Story {
  const tokens = tokenise(text, tree.lexicon);
  const mentions = findMentions(tokens, tree);
  const dates = findDates(tokens, mentions);
  const starts = findStarts(tokens.length, mentions, dates);
  const { line, sentence, clause } = splitClauses(tokens, mentions, dates, starts.dateStarts);
  const named = namedIn(mentions, starts.caseStarts);
  const written = writtenIn(tokens, sentence, clause);
  return {
    text,
    tokens,
    mentions,
    dates,
    line,
    sentence,
    clause,
    turns: starts.turns,
    caseStarts: starts.caseStarts,
    actJoins: starts.actJoins,
    dateStarts: starts.dateStarts,
    dateEnds: starts.dateEnds,
    lines: linesOf(line, dates),
    classes: named.classes,
    ownThings: named.ownThings,
    ownClauses: written.ownClauses,
    hasDropbox: named.hasDropbox,
    hasVisit: named.hasVisit,
    asking: written.asking,
    hasHan: written.hasHan,
    hasQuotes: written.hasQuotes,
  };
}

/** Most texts have none of these: they share the empty ones. */
const NO_NAMES: ReadonlySet<string> = new Set();
const NOWHERE: ReadonlySet<number> = new Set();

/** What is named anywhere, and where the writer's own begins. */
function namedIn(
  mentions: readonly Mention[],
  caseStarts: Places,
): Pick<Story, 'classes' | 'ownThings' | 'hasDropbox' | 'hasVisit'> {
  let classes: Set<string> | null = null;
  let ownThings: Set<number> | null = null;
  let sorts = 0;
  for (let index = 0; index < mentions.length; index += 1) {
    const mention = mentions[index];
    if (mention === undefined) continue;
    sorts |= mention.sorts;
    if ((mention.sorts & (SORTS.class | SORTS.self)) === 0) continue;
    const name = valueIn(mention, 'class.');
    if (name !== null) {
      classes ??= new Set();
      classes.add(name);
    }
    const { from, to } = mention;
    if ((mention.sorts & SORTS.self) === 0 || !caseStarts.has(to)) continue;
    ownThings ??= new Set();
    ownThings.add(from);
  }
  return {
    classes: classes ?? NO_NAMES,
    ownThings: ownThings ?? NOWHERE,
    hasDropbox: (sorts & SORTS.dropbox) !== 0,
    hasVisit: (sorts & SORTS.visit) !== 0,
  };
}

/** The questions, the writer's own clauses, and whether Chinese and quotations stand among the words. */
function writtenIn(
  tokens: readonly Token[],
  sentence: readonly number[],
  clause: readonly number[],
): Pick<Story, 'asking' | 'ownClauses' | 'hasHan' | 'hasQuotes'> {
  let asking: Set<number> | null = null;
  let ownClauses: Set<number> | null = null;
  let hasHan = false;
  let quotes = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token?.kind === 'han') hasHan = true;
    if (token?.kind === 'word' && beginsClause(tokens, clause, at) && OWN.has(token.word)) {
      ownClauses ??= new Set();
      ownClauses.add(at);
    }
    if (token?.kind !== 'mark') continue;
    if (token.word === '"') quotes += 1;
    if (token.word !== '?') continue;
    asking ??= new Set();
    asking.add(sentence[at] ?? 0);
  }
  return { asking: asking ?? NOWHERE, ownClauses: ownClauses ?? NOWHERE, hasHan, hasQuotes: quotes > 1 };
}

/** At the beginning of a clause, or behind the word that joins it: "but my interview was". */
const beginsClause = (tokens: readonly Token[], clause: readonly number[], at: number): boolean =>
  (clause[at] !== clause[at - 1] ||
    (clause[at - 1] !== clause[at - 2] && ROLES.joins.has(tokens[at - 1]?.word ?? ''))) &&
  // "I-129" is a form.
  tokens[at + 1]?.kind === 'word';

/** With these the writer speaks of the writer. */
const OWN: ReadonlySet<string> = new Set([
  'i',
  'my',
  'mine',
  'me',
  'im',
  'ive',
  'myself',
  'we',
  'our',
  'ours',
]);

function linesOf(line: readonly number[], dates: readonly FoundDate[]): readonly Line[] {
  const lines: Line[] = [];
  let from = 0;
  let next = 0;
  for (let at = 1; at <= line.length; at += 1) {
    if (at < line.length && line[at] === line[from]) continue;
    let dated = false;
    for (; next < dates.length && (dates[next]?.from ?? 0) < at; next += 1)
      if (dates[next]?.is !== 'vague') dated = true;
    lines.push({ from, to: at, dated });
    from = at;
  }
  return lines;
}

/** Most mentions have one concept. */
export function names(mention: Mention | undefined, concept: Concept): boolean {
  if (mention === undefined) return false;
  const { concepts } = mention;
  for (let at = 0; at < concepts.length; at += 1) if (concepts[at] === concept) return true;
  return false;
}

export function namesAny(mention: Mention | undefined, concepts: readonly Concept[]): boolean {
  if (mention === undefined) return false;
  for (let at = 0; at < mention.concepts.length; at += 1) {
    const concept = mention.concepts[at];
    for (let other = 0; other < concepts.length; other += 1) if (concepts[other] === concept) return true;
  }
  return false;
}

/** The value behind the dot of the first concept of a kind: "visa" for "thing." of "thing.visa". */
export const valueIn = (mention: Mention | undefined, kind: string): string | null =>
  mention?.values.get(kind) ?? null;
