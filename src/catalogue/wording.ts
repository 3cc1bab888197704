/**
 * What status pages, passport trackers and letters say, word for word, and when they said it.
 *
 * An edition with `sentences` was seen exactly as it stands here; `<post>` marks where the name of the embassy or
 * consulate stands. An edition with `phrases` is known by fragments only: it can be recognised, and must never be
 * shown as official text. Runs of spaces are one space, as a browser shows them.
 */
import type { PageWord } from './page-words.ts';

type EditionFacts = {
  readonly id: string;
  /** First and last day on which it was shown, as far as it is known; null when nobody recorded it. */
  readonly from: string | null;
  readonly until: string | null;
  /** Days (or months, or years) on which somebody is known to have seen it. */
  readonly seen: readonly string[];
  readonly source: string;
  readonly checkedOn: string;
};

export type ExactEdition = EditionFacts & { readonly exact: true; readonly sentences: readonly string[] };
export type KeyPhraseEdition = EditionFacts & { readonly exact: false; readonly phrases: readonly string[] };
export type WordingEdition = ExactEdition | KeyPhraseEdition;

export type Wording = {
  readonly id: string;
  readonly word: PageWord;
  /** The headings under which it stands; the first is the usual one, the others were seen too. */
  readonly labels: readonly string[];
  /** Which of the two explanations of "Refused" it is; null for every other word. */
  readonly text: 'long' | 'short' | null;
  /** Shown for immigrant cases only (true), for nonimmigrant ones only (false), or for both or not known (null). */
  readonly immigrant: boolean | null;
  readonly editions: readonly [WordingEdition, ...WordingEdition[]];
};

const CHECKED = '2026-11-22';

type When = Partial<Pick<EditionFacts, 'from' | 'until' | 'seen'>>;

export function exact(
  id: string,
  source: string,
  sentences: readonly string[],
  when: When = {},
): ExactEdition {
  return {
    id,
    from: null,
    until: null,
    seen: [],
    ...when,
    exact: true,
    sentences,
    source,
    checkedOn: CHECKED,
  };
}

export function fragments(
  id: string,
  source: string,
  phrases: readonly string[],
  when: When = {},
): KeyPhraseEdition {
  return {
    id,
    from: null,
    until: null,
    seen: [],
    ...when,
    exact: false,
    phrases,
    source,
    checkedOn: CHECKED,
  };
}

/** Nobody recorded a text under this heading; the heading itself is what was seen. */
export const headingOnly = (id: string, source: string, when: When = {}): KeyPhraseEdition =>
  fragments(id, source, [], when);
