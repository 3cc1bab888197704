/** Case number and page number at the foot of every page: loose pages find together again. */
import type { Words } from '../../language/words.ts';
import { COLOURS, type Sheet } from './letter-sheet.ts';
import { printableText } from './printable-text.ts';

export function drawPageFeet({ pdf, left, width, bottom }: Sheet, caseNumber: string, words: Words): void {
  const { start, count } = pdf.bufferedPageRange();
  const about = printableText(words.say('letter.footer', { number: caseNumber })).text;
  for (let index = 0; index < count; index += 1) {
    pdf.switchToPage(start + index);
    // Below the margin, where pdfkit would begin a new page for it.
    pdf.page.margins.bottom = 0;
    const place = words.say('letter.page-of', { page: index + 1, pages: count });
    const y = bottom + 24;
    pdf.markContent('Artifact', { type: 'Pagination', attached: ['Bottom'] });
    pdf.rect(left, y - 8, width, 0.5).fill(COLOURS.rule);
    pdf.font('Helvetica').fontSize(8).fillColor(COLOURS.soft);
    pdf.text(about, left, y, { width: width / 2, lineBreak: false });
    pdf.text(place, left + width / 2, y, { width: width / 2, align: 'right', lineBreak: true, height: 12 });
    pdf.endMarkedContent();
  }
}
