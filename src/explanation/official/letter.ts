/** What stands in a letter about a refusal under section 221(g): drawn as a page and as PDF, the same in both. */
import type { ItemSort, Need } from '../../cases/grounds.ts';
import type { OfficeIdentity } from './status-answer.ts';

export type LetterOffice = OfficeIdentity & {
  /** Lines under its name: street, town. */
  readonly lines: readonly string[];
  /** Colour of the paper or its band, as CSS writes it; the office's own habit, which means nothing. */
  readonly colour: string | null;
  /** The office's own paragraphs, before its name at the end. */
  readonly says: readonly string[];
};

export type LetterItem = {
  readonly id: string;
  readonly what: ItemSort;
  readonly says: string;
  /** ISO; null where no day was set. */
  readonly due: string | null;
  readonly dueSays: string;
};

export type Letter = {
  readonly title: string;
  readonly office: LetterOffice;
  readonly visaClass: string;
  /** Day of the refusal and the day on which the letter was given, ISO and in words. */
  readonly refusedOn: string;
  readonly writtenOn: string;
  readonly writtenOnSays: string;
  /** That this is a later copy, and as of which day; null on the day of the letter itself. */
  readonly copySays: string | null;
  /** The words of the law, then what they mean. */
  readonly law: readonly string[];
  readonly plain: string;
  /** Every need that such a letter knows, in one order: the boxes, ticked or not. */
  readonly needs: readonly {
    readonly is: Need;
    readonly ticked: boolean;
    readonly says: string;
    readonly plain: string;
  }[];
  readonly items: readonly LetterItem[];
  readonly next: readonly string[];
  readonly year: { readonly says: string; readonly by: string | null };
  readonly safety: string;
};
