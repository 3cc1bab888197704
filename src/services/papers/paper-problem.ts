/** Why a file is not taken, and how that is said to the person who gave it. */
import type { MessageId, Values, Words } from '../../language/words.ts';

/** What people give instead of a paper, as they would name it. */
export type OtherKind =
  | 'word'
  | 'sheet'
  | 'slides'
  | 'picture'
  | 'film'
  | 'sound'
  | 'archive'
  | 'web-page'
  | 'text'
  | 'mail'
  | 'program'
  | 'unknown';

export type PaperRefusal =
  | OtherKind
  | 'empty'
  | 'too-large'
  | 'too-many-pixels'
  | 'damaged'
  | 'cut-short'
  | 'hidden-archive'
  | 'pdf-locked'
  | 'pdf-active'
  | 'pdf-unreadable'
  | 'infected'
  | 'scanner-failed'
  | 'item-full'
  | 'case-full'
  | 'not-asked'
  | 'rejected-before'
  | 'broke';

export type PaperProblem = { readonly reason: PaperRefusal; readonly values?: Values };

const SAID = {
  word: 'papers.refused.word',
  sheet: 'papers.refused.sheet',
  slides: 'papers.refused.slides',
  picture: 'papers.refused.picture',
  film: 'papers.refused.film',
  sound: 'papers.refused.sound',
  archive: 'papers.refused.archive',
  'web-page': 'papers.refused.web-page',
  text: 'papers.refused.text',
  mail: 'papers.refused.mail',
  program: 'papers.refused.program',
  unknown: 'papers.refused.unknown',
  empty: 'papers.refused.empty',
  'too-large': 'papers.refused.too-large',
  'too-many-pixels': 'papers.refused.too-many-pixels',
  damaged: 'papers.refused.damaged',
  'cut-short': 'papers.refused.cut-short',
  'hidden-archive': 'papers.refused.hidden-archive',
  'pdf-locked': 'papers.refused.pdf-locked',
  'pdf-active': 'papers.refused.pdf-active',
  'pdf-unreadable': 'papers.refused.pdf-unreadable',
  infected: 'papers.refused.infected',
  'scanner-failed': 'papers.refused.scanner-failed',
  'item-full': 'papers.refused.item-full',
  'case-full': 'papers.refused.case-full',
  'not-asked': 'papers.refused.not-asked',
  'rejected-before': 'papers.refused.rejected-before',
  broke: 'papers.refused.broke',
} as const satisfies Record<PaperRefusal, MessageId>;

/** What was given, what is accepted, and what to do. */
export function sayPaperProblem(words: Words, { reason, values }: PaperProblem): string {
  return words.say(SAID[reason], values);
}
