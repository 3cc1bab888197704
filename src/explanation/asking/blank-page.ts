/** Takes the status page out of a text, so that the page's own sentences are not read as something that happened. */
import { recognise } from '../../wording/recognise.ts';
import type { Recognised } from '../../wording/recognised.ts';

/** From here on a line belongs to the page and not to the person's words. */
const SURE = 0.7;
/** Longer texts are read as they are: nobody pastes more than a page and a story. */
const LONGEST = 20_000;

/** Blanks keep the length, so that places found in the rest are places of the text. */
export function blankPage(text: string): string {
  if (text.length > LONGEST || (recognise(text)?.confidence ?? 0) < SURE) return text;
  return text.replace(/[^\n.。!?！？]+[.。!?！？]?/g, (piece) =>
    isOfPage(piece) ? ' '.repeat(piece.length) : piece,
  );
}

/** Lines of the page that say nothing by themselves. */
const LABEL =
  /^\s*(?:case created|case creation date|case last updated|status updated date|application id or case number|visa type)\b/i;

function isOfPage(piece: string): boolean {
  if (LABEL.test(piece)) return true;
  const found = recognise(piece);
  return found !== null && isPasted(found);
}

/** The word stands as the page shows it; less than that may be somebody telling of a word, their own or another's. */
export function isPasted({ confidence, created, updated }: Recognised): boolean {
  return confidence >= SURE || created !== null || updated !== null;
}
