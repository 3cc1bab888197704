import { WORDINGS } from '../catalogue/wordings.ts';
import { choosePage, isOnPage, latestPart, type PagePart } from './choose-page.ts';
import { findLabels, isBare, type Label } from './find-labels.ts';
import { matchPhrases, type PhraseHit } from './match-phrases.ts';
import { normalisePaste } from './normalise-paste.ts';
import { fieldDay, type PageFields, pageFields } from './page-fields.ts';
import { pagePost } from './page-post.ts';
import type { Paste } from './paste.ts';
import { readWords } from './read-words.ts';
import type { KnownWord, Recognised } from './recognised.ts';
import { toldText } from './told-text.ts';
import { unknownWord } from './unknown-word.ts';
import { VOCABULARY } from './vocabulary.ts';
import { sureOfBoth, sureOfLabel, sureOfText } from './weigh-confidence.ts';
import { type TextVerdict, weighTexts } from './weigh-texts.ts';

type Page = {
  readonly paste: Paste;
  readonly canon: readonly string[];
  readonly hits: readonly PhraseHit[];
  readonly labels: readonly Label[];
  readonly fields: PageFields;
};

type Answer = Pick<Recognised, 'is' | 'shown' | 'text' | 'editions' | 'confidence'>;

/** Of several words in a paste that is no page, one can only be guessed. */
const GUESS = 0.35;

/**
 * What the status page, tracker or letter in a paste says; null when there is nothing of one in it. Nothing that
 * the person pasted comes out again but an unknown word made of words that name nobody.
 */
export function recognise(text: string): Recognised | null {
  const page = readPage(text);
  const part = choosePage(page.labels, page.fields, page.canon.length);
  const answer = answerFrom(page, part);
  if (answer === null) return null;
  const { is, shown, text: which, editions, confidence } = answer;
  return {
    is,
    shown,
    text: which,
    edition: editions.length === 1 ? (editions[0] ?? null) : null,
    editions,
    post: pagePost(page.paste, part.from, part.until) ?? pagePost(page.paste, 0, page.canon.length),
    created: fieldDay(page.fields, 'created', part.from, part.until),
    updated: fieldDay(page.fields, 'updated', part.from, part.until),
    confidence: Math.round(confidence * 100) / 100,
  };
}

function readPage(text: string): Page {
  const paste = normalisePaste(text);
  const read = readWords(paste);
  const canon = paste.words.map((word, at) => VOCABULARY[read.ids[at] ?? -1] ?? word);
  const hits = matchPhrases(read);
  const covered = new Uint8Array(canon.length);
  for (const { from, to } of hits) covered.fill(1, from, to + 1);
  const labels = findLabels(paste, canon, covered, new Set(hits.map(({ from }) => from)));
  return { paste, canon, hits, labels, fields: pageFields(paste, canon) };
}

function answerFrom(page: Page, part: PagePart): Answer | null {
  const { labels, fields } = page;
  const verdict = weighTexts(hitsIn(page.hits, part));
  const label = labels.find((one) => isOnPage(one) && one.from >= part.from);
  if (label !== undefined) return limited(answerOnPage(label, verdict, fields), part);
  const unknown = verdict === null ? unknownAnswer(page) : null;
  if (unknown !== null && labels.length === 0) return unknown;
  return answerFromStory(page, verdict);
}

const hitsIn = (hits: readonly PhraseHit[], { from, until }: PagePart): readonly PhraseHit[] =>
  hits.filter((hit) => hit.from >= from && hit.from < until);

/** A page among several is never as sure as the only one. */
function limited(answer: Answer, { chosen }: PagePart): Answer {
  if (chosen === 'only') return answer;
  return { ...answer, confidence: Math.min(answer.confidence, chosen === 'latest' ? 0.75 : GUESS) };
}

/** The page's own word stands; its text tells which one, and how sure. */
function answerOnPage(label: Label, verdict: TextVerdict | null, fields: PageFields): Answer {
  const { word, place } = label;
  if (verdict?.word === word) {
    const { text, editions } = verdict;
    return { is: word, shown: null, text, editions, confidence: sureOfBoth(place, verdict) };
  }
  const sure = sureOfLabel(place, word === 'refused', fields.anchors);
  const contradicted = verdict !== null && verdict.weight > 2 && !verdict.word.startsWith('passport');
  return { ...wordAlone(word), confidence: contradicted ? Math.min(sure, 0.5) : sure };
}

function wordAlone(word: KnownWord, text: Answer['text'] = null): Omit<Answer, 'confidence'> {
  const wordings = WORDINGS.filter((one) => one.word === word && (text === null || one.text === text));
  const editions = wordings.flatMap((one) => one.editions);
  return { is: word, shown: null, text, editions: editions.map(({ id }) => id) };
}

/** No word stands where a page puts it: what the sentences say, or the word that somebody tells of. */
function answerFromStory(page: Page, verdict: TextVerdict | null): Answer | null {
  const words = new Set(page.labels.map(({ word }) => word));
  if (verdict !== null) return answerFromText(page, verdict, words);
  const label = words.size > 1 ? latestLabel(page) : page.labels[0];
  if (label === undefined) return isDenied(page) ? { ...wordAlone('refused'), confidence: GUESS } : null;
  const sure = sureOfLabel(label.place, label.word === 'refused', page.fields.anchors);
  const told = label.word === 'refused' ? toldText(page.paste, label) : null;
  return { ...wordAlone(label.word, told), confidence: words.size > 1 ? Math.min(sure, GUESS) : sure };
}

/** People write "Denied" for the page's "Refused"; no edition has the word. */
const isDenied = ({ canon }: Page): boolean => {
  const at = canon.indexOf('denied');
  return at >= 0 && canon.length <= LONGEST_DENIED && isBare(canon, at, at);
};
const LONGEST_DENIED = 6;

function answerFromText(page: Page, verdict: TextVerdict, told: ReadonlySet<KnownWord>): Answer {
  const latest = verdict.torn ? latestPart(page.fields, page.canon.length) : null;
  const last = latest === null ? null : weighTexts(hitsIn(page.hits, latest));
  const best = last ?? verdict;
  const labelled = page.labels.find(({ word }) => word === best.word);
  let sure = labelled === undefined || best.torn ? sureOfText(best) : sureOfBoth(labelled.place, best);
  if (last !== null) sure = Math.min(sure, 0.55);
  if (told.size > (labelled === undefined ? 0 : 1)) sure *= 0.7;
  if (isOwnWords(page)) sure *= 0.6;
  return { is: best.word, shown: null, text: best.text, editions: best.editions, confidence: sure };
}

const SPEAKERS = new Set(['my', 'our', 'his', 'her', 'their']);

/** "My passport is still with …" is what a person says; the tracker says "Your". */
function isOwnWords({ hits, paste }: Page): boolean {
  return hits.length > 0 && hits.every(({ from }) => SPEAKERS.has(paste.words[from - 1] ?? ''));
}

/** In a story, the word of its latest day, or else the one told last. */
function latestLabel({ labels, fields, canon }: Page): Label | undefined {
  const part = latestPart(fields, canon.length);
  return (
    labels.findLast(({ from }) => part !== null && from >= part.from && from < part.until) ?? labels.at(-1)
  );
}

/** How sure it is that the page shows a new word: less where the place is only guessed from the labels around. */
const NEW_WORD = { field: 0.75, key: 0.5, line: 0.5 } as const;
const NO_WORD = 0.3;

/** The page shows a word that no edition knows, or is cut before its word. */
function unknownAnswer({ paste, canon, fields }: Page): Answer | null {
  const found = unknownWord(paste, canon);
  const unknown = { is: 'unknown', text: null, editions: [] } as const;
  if (found?.shown) return { ...unknown, shown: found.shown, confidence: NEW_WORD[found.place] };
  return found !== null || fields.anchors > 1 ? { ...unknown, shown: null, confidence: NO_WORD } : null;
}
