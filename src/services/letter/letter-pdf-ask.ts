/** What a letter as PDF is made of. */
import type { Letter } from '../../explanation/official/letter.ts';
import type { Words } from '../../language/words.ts';

export type LetterPdfAsk = {
  readonly letter: Letter;
  readonly applicant: { readonly name: string; readonly caseNumber: string };
  /** Address of the page where the case is looked up: nothing in it may identify anybody. */
  readonly page: string;
  readonly words: Words;
  /** A4 in most of the world, Letter in North and much of South America. */
  readonly size: 'A4' | 'LETTER';
  /** False leaves the drawing readable in the file, for tests. */
  readonly compress?: boolean;
};
