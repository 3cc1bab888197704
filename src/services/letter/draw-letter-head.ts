/** The top of the letter: who writes, to whom, about which case, and the way to its page. */

import { drawQr } from './draw-qr.ts';
import type { LetterPdfAsk } from './letter-pdf-ask.ts';
import type { Sheet } from './letter-sheet.ts';

const QR_SIDE = 92;
const GAP = 24;

export function drawLetterHead(sheet: Sheet, ask: LetterPdfAsk): void {
  const { pdf, left, width } = sheet;
  const { office } = ask.letter;
  drawBand(sheet, office.colour);
  const top = pdf.y;
  const column = width - QR_SIDE - GAP;
  sheet.tag('P', () => sheet.text(office.name, { face: 'head', x: left, width: column }));
  for (const line of office.lines)
    sheet.tag('P', () => sheet.text(line, { face: 'label', colour: 'soft', x: left, width: column }));
  sheet.space(22);
  drawFields(sheet, ask, column);
  const under = pdf.y;
  drawWayToPage(sheet, ask, top);
  pdf.y = Math.max(under, pdf.y) + 26;
}

/** The office's own habit of coloured letters: a band that says nothing and that no reader has to see. */
function drawBand(sheet: Sheet, colour: string | null): void {
  if (colour === null || !/^(#[0-9a-f]{6}|[a-z]{3,20})$/i.test(colour)) return;
  const { pdf } = sheet;
  sheet.decorate(() => pdf.rect(0, 0, pdf.page.width, 14).fill(colour));
}

function drawFields(sheet: Sheet, { letter, applicant, words }: LetterPdfAsk, width: number): void {
  const { pdf, left } = sheet;
  sheet.tag('P', () => sheet.text(applicant.name, { face: 'strong', x: left, width }));
  sheet.space(2);
  const rows = [
    [words.say('letter.case-number'), applicant.caseNumber],
    [words.say('letter.visa-class'), letter.visaClass],
    [words.say('letter.date'), letter.writtenOnSays],
  ] as const;
  for (const [label, value] of rows) {
    const y = pdf.y;
    sheet.tag('P', () => {
      sheet.text(label, { face: 'label', colour: 'soft', x: left, width: 84 });
      pdf.y = y;
      sheet.text(value, { face: 'label-strong', x: left + 88, width: width - 88 });
    });
  }
  if (letter.copySays === null) return;
  const { copySays } = letter;
  sheet.space(4);
  sheet.tag('P', () => sheet.text(copySays, { face: 'label', x: left, width }));
}

function drawWayToPage(sheet: Sheet, { page, words }: LetterPdfAsk, top: number): void {
  const { pdf, left, width } = sheet;
  const x = left + width - QR_SIDE;
  const alt = words.say('letter.qr', { address: page });
  // The white around the code hangs over the margin, so that its squares stand on the line of the text.
  const figure = pdf.struct('Figure', { alt }, () => drawQr(sheet, page, x + 8, top - 10, QR_SIDE));
  sheet.group('Sect').add(figure);
  pdf.y = top + QR_SIDE - 12;
  sheet.tag('P', () =>
    sheet.text(words.say('letter.page'), { face: 'label-strong', x: x + 18, width: QR_SIDE }),
  );
}
