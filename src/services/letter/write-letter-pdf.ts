/**
 * The letter about a refusal under section 221(g) as PDF: the same words as its page, to keep, print and show.
 *
 * It is tagged (headings, paragraphs, lists, the code as a figure with a description), names its language and shows its
 * title, so that a screen reader reads it in order. Its fonts are those built into every reader, which keeps it small
 * and knows western letters only; `printable-text.ts` says what becomes of others.
 */
import { drawLetterBody, way } from './draw-letter-body.ts';
import { drawLetterHead } from './draw-letter-head.ts';
import { drawPageFeet } from './draw-page-feet.ts';
import type { LetterPdfAsk } from './letter-pdf-ask.ts';
import { openSheet, type Sheet } from './letter-sheet.ts';
import { MISSING } from './printable-text.ts';

/** The same letter gives the same bytes: the day in the file is the letter's. */
export async function writeLetterPdf(ask: LetterPdfAsk): Promise<Uint8Array> {
  const { letter, words } = ask;
  const sheet = openSheet({
    ...{ size: ask.size, language: words.locale, title: letter.title, author: letter.office.name },
    on: new Date(`${letter.writtenOn}T00:00:00Z`),
    compress: ask.compress ?? true,
  });
  const written = collect(sheet.pdf);
  drawLetterHead(sheet, ask);
  drawLetterBody(sheet, ask);
  drawLostLetters(sheet, ask);
  drawPageFeet(sheet, ask.applicant.caseNumber, words);
  sheet.pdf.end();
  return written;
}

function drawLostLetters(sheet: Sheet, { page, words }: LetterPdfAsk): void {
  if (!sheet.lostLetters()) return;
  sheet.space(6);
  way(sheet, words.say('letter.lost-letters', { mark: MISSING }), page);
}

function collect(pdf: PDFKit.PDFDocument): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    pdf.on('data', (part: Buffer) => parts.push(part));
    pdf.on('end', () => resolve(Buffer.concat(parts)));
    pdf.on('error', reject);
  });
}
