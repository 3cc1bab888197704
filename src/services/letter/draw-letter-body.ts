/** What the letter says: the truth in plain words above a line, under it the law, then what is missing and what comes. */
import type { LetterItem } from '../../explanation/official/letter.ts';
import type { LetterPdfAsk } from './letter-pdf-ask.ts';
import { COLOURS, type Face, type Sheet } from './letter-sheet.ts';

export function drawLetterBody(sheet: Sheet, { letter, page, words }: LetterPdfAsk): void {
  paragraph(sheet, letter.title, 'title', 'H1');
  sheet.space(8);
  paragraph(sheet, letter.plain, 'lead');
  rule(sheet);
  heading(sheet, words.say('letter.law'));
  for (const sentence of letter.law) paragraph(sheet, sentence);
  heading(sheet, words.say('letter.needs'));
  needs(sheet, { letter, words });
  if (letter.items.length > 0) {
    heading(sheet, words.say('letter.items'));
    items(sheet, letter.items);
  }
  heading(sheet, words.say('letter.next'));
  list(sheet, [...letter.next, letter.year.says]);
  sheet.space(8);
  for (const says of letter.office.says) paragraph(sheet, says);
  paragraph(sheet, letter.safety, 'strong');
  sheet.space(4);
  way(sheet, words.say('letter.page-says'), page);
  sheet.space(10);
  paragraph(sheet, letter.office.name);
}

/** Stays together, unless it is longer than half a page. */
function paragraph(sheet: Sheet, words: string, face: Face = 'text', tag = 'P'): void {
  const { left: x, width } = sheet;
  keepTogether(sheet, sheet.heightOf(words, { face, width }));
  sheet.tag(tag, () => sheet.text(words, { face, x, width }));
  sheet.space(5);
}

/** Never the last line of a page: two lines of what follows must fit under it. */
function heading(sheet: Sheet, words: string): void {
  const { left: x, width } = sheet;
  sheet.space(12);
  sheet.makeRoom(sheet.heightOf(words, { face: 'head', width }) + 44);
  sheet.tag('H2', () => sheet.text(words, { face: 'head', colour: 'accent', x, width }));
  sheet.space(4);
}

const keepTogether = (sheet: Sheet, height: number): void =>
  sheet.makeRoom(Math.min(height, sheet.bottom / 2));

/** The line that the letter is about: above it what is true, under it the official words. */
function rule(sheet: Sheet): void {
  const { pdf, left, width } = sheet;
  sheet.space(6);
  sheet.makeRoom(40);
  sheet.decorate(() => pdf.rect(left, pdf.y, width, 1.5).fill(COLOURS.accent));
  sheet.space(2);
}

const INDENT = 24;

/** A box for each need that such a letter knows, so that everybody can see what was not ticked too. */
function needs(sheet: Sheet, { letter, words }: Pick<LetterPdfAsk, 'letter' | 'words'>): void {
  const all = sheet.group('L');
  const width = sheet.width - INDENT;
  const x = sheet.left + INDENT;
  for (const { ticked, says, plain } of letter.needs) {
    const face = ticked ? 'strong' : 'text';
    const height =
      sheet.heightOf(says, { face, width }) + (ticked ? sheet.heightOf(plain, { face: 'text', width }) : 0);
    sheet.makeRoom(height);
    const one = sheet.group('LI', all);
    const alt = words.say(ticked ? 'letter.ticked' : 'letter.not-ticked');
    one.add(sheet.pdf.struct('Lbl', { actual: alt }, () => box(sheet, ticked)));
    sheet.tag(
      'LBody',
      () => {
        sheet.text(says, { face, colour: ticked ? 'ink' : 'soft', x, width });
        if (ticked) sheet.text(plain, { face: 'text', x, width });
      },
      one,
    );
    sheet.space(ticked ? 5 : 2);
  }
}

function box({ pdf, left }: Sheet, ticked: boolean): void {
  const [x, y, side] = [left + 2, pdf.y + 0.5, 9.5];
  pdf
    .lineWidth(ticked ? 1.2 : 0.7)
    .rect(x, y, side, side)
    .stroke(ticked ? COLOURS.ink : COLOURS.soft);
  if (!ticked) return;
  pdf
    .lineWidth(2)
    .moveTo(x + 2, y + 5)
    .lineTo(x + 4.2, y + 7.4)
    .lineTo(x + 10.5, y - 2)
    .stroke(COLOURS.accent);
}

function items(sheet: Sheet, asked: readonly LetterItem[]): void {
  const all = sheet.group('L');
  const width = sheet.width - INDENT;
  const x = sheet.left + INDENT;
  for (const [index, { says, dueSays }] of asked.entries()) {
    const height =
      sheet.heightOf(says, { face: 'text', width }) +
      sheet.heightOf(dueSays, { face: 'label-strong', width });
    keepTogether(sheet, height);
    const one = sheet.group('LI', all);
    label(sheet, `${index + 1}.`, one);
    sheet.tag(
      'LBody',
      () => {
        sheet.text(says, { face: 'text', x, width });
        sheet.text(dueSays, { face: 'label-strong', x, width });
      },
      one,
    );
    sheet.space(7);
  }
}

function list(sheet: Sheet, sentences: readonly string[]): void {
  const all = sheet.group('L');
  const width = sheet.width - INDENT;
  const x = sheet.left + INDENT;
  for (const sentence of sentences) {
    keepTogether(sheet, sheet.heightOf(sentence, { face: 'text', width }));
    const one = sheet.group('LI', all);
    label(sheet, '•', one);
    sheet.tag('LBody', () => sheet.text(sentence, { face: 'text', x, width }), one);
    sheet.space(3);
  }
}

/** Stands beside what follows. */
function label(sheet: Sheet, words: string, parent: PDFKit.PDFStructureElement): void {
  // Text that a page has no line left for goes to the next one, and its label with it.
  sheet.makeRoom(sheet.heightOf(words, { face: 'strong', width: INDENT }));
  const y = sheet.pdf.y;
  sheet.tag('Lbl', () => sheet.text(words, { face: 'strong', x: sheet.left, width: INDENT }), parent);
  sheet.pdf.y = y;
}

export function way(sheet: Sheet, says: string, address: string): void {
  const { left: x, width } = sheet;
  sheet.makeRoom(40);
  sheet.tag('P', () => sheet.text(says, { face: 'text', x, width }));
  const place = sheet.group('P');
  sheet.tag(
    'Link',
    () => sheet.text(address, { face: 'text', colour: 'accent', x, width, link: address }),
    place,
  );
}
