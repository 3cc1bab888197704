/** Before an edition is published: which cases will show another word though nothing happened to them. */
import { wholeDay } from '../../cases/day.ts';
import type { Edition, SaidWord } from './edition.ts';
import { editionInForce } from './edition-in-force.ts';
import { labelOf } from './say-word.ts';
import { type SayableCase, sayableOf } from './sayable-of.ts';

export type PreviewedRow = SayableCase & { readonly caseId: string; readonly post: string };

export type WordChange = {
  readonly caseId: string;
  readonly post: string;
  /** "word": another word. "text": the same word with other sentences under it. */
  readonly changes: 'word' | 'text';
  /** The word as the page writes it, with "long" or "short" where the text tells them apart. */
  readonly from: ShownWord;
  readonly to: ShownWord;
};
export type ShownWord = { readonly label: string; readonly text: SaidWord['text'] };

export type Preview = {
  readonly cases: number;
  readonly words: number;
  readonly texts: number;
  /** The first of them, as many as were asked for. */
  readonly listed: readonly WordChange[];
};

/**
 * Compares what each case shows on the first day of the next edition, without it and with it.
 *
 * Give it the rows a few at a time and join the counts, or all at once; `most` bounds the list and not the counts.
 */
export function previewEdition(
  rows: Iterable<PreviewedRow>,
  editions: readonly Edition[],
  next: Edition,
  most = Number.POSITIVE_INFINITY,
): Preview {
  const changeOf = makeWordChange(editions, next);
  const counts = { cases: 0, words: 0, texts: 0 };
  const listed: WordChange[] = [];
  for (const row of rows) {
    counts.cases += 1;
    const change = changeOf(row);
    if (change === null) continue;
    counts[change.changes === 'word' ? 'words' : 'texts'] += 1;
    if (listed.length < most) listed.push(change);
  }
  return { ...counts, listed };
}

/** What changes for one case; null when nothing does. The editions of a post are looked up once. */
export function makeWordChange(
  editions: readonly Edition[],
  next: Edition,
): (row: PreviewedRow) => WordChange | null {
  const day = wholeDay(next.from);
  if (day === null)
    throw new RangeError(`The edition begins on "${next.from}". Give a whole day, such as 2026-01-31.`);
  const known = new Map<string, readonly [before: Edition, after: Edition]>();
  const ofPost = (post: string) => {
    const found = known.get(post) ?? [
      editionInForce(editions, post, day),
      editionInForce([...editions, next], post, day),
    ];
    known.set(post, found);
    return found;
  };
  return (row) => {
    const [before, after] = ofPost(row.post);
    const sayable = sayableOf(row);
    const [from, to] = [before.words[sayable], after.words[sayable]];
    if (from.word === to.word && from.text === to.text && from.says === to.says) return null;
    return {
      ...{ caseId: row.caseId, post: row.post, changes: from.word === to.word ? 'text' : 'word' },
      ...{ from: shown(from), to: shown(to) },
    };
  };
}

const shown = ({ word, text }: SaidWord): ShownWord => ({ label: labelOf(word), text });
