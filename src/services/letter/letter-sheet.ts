/**
 * The paper a letter is drawn on: its type, its colours, and text that goes on to the next page by itself. Everything
 * is drawn under a structure tag, or marked as decoration, so that a screen reader meets what an eye meets.
 */
import PDFDocument from 'pdfkit';
import { printableText } from './printable-text.ts';

/** Points: 72 to an inch. */
export const MARGIN = 68;
const FOOT = 72;

/** Serif speaks, sans explains; both are built into every reader. */
const FACES = {
  title: { font: 'Times-Roman', size: 23, gap: 1 },
  lead: { font: 'Times-Roman', size: 13, gap: 4 },
  text: { font: 'Times-Roman', size: 11.5, gap: 3.4 },
  strong: { font: 'Times-Bold', size: 11.5, gap: 3.4 },
  head: { font: 'Times-Bold', size: 14, gap: 2 },
  label: { font: 'Helvetica', size: 9, gap: 2.6 },
  'label-strong': { font: 'Helvetica-Bold', size: 9, gap: 2.6 },
} as const satisfies Record<string, { font: string; size: number; gap: number }>;
export type Face = keyof typeof FACES;

export const COLOURS = { ink: '#1f1a20', soft: '#544c55', rule: '#b9b4ba', accent: '#792866' } as const;
export type Colour = keyof typeof COLOURS;

type Tag = PDFKit.PDFStructureElement;

export type TextAsk = {
  readonly face: Face;
  readonly colour?: Colour;
  readonly x: number;
  readonly width: number;
  readonly link?: string;
};

export type Sheet = {
  readonly pdf: PDFKit.PDFDocument;
  readonly left: number;
  /** Between the margins. */
  readonly width: number;
  /** Where the last line of a page must end. */
  readonly bottom: number;
  /** A child of a tag, with what is drawn in it; without a tag, of the document. */
  readonly tag: (name: string, draw: () => void, parent?: Tag) => void;
  /** A tag that holds others. */
  readonly group: (name: string, parent?: Tag) => Tag;
  /** Lines, boxes and page numbers, which a screen reader passes over. */
  readonly decorate: (draw: () => void) => void;
  /** Writes at the present height and moves below. */
  readonly text: (words: string, ask: TextAsk) => void;
  readonly heightOf: (words: string, ask: Pick<TextAsk, 'face' | 'width'>) => number;
  /** Begins a new page when so much does not fit under the present height; what no page holds begins where it is. */
  readonly makeRoom: (height: number) => void;
  readonly space: (height: number) => void;
  /** Whether any word so far was in letters that the fonts do not have. */
  readonly lostLetters: () => boolean;
};

export type SheetAsk = {
  readonly size: 'A4' | 'LETTER';
  /** BCP 47. */
  readonly language: string;
  readonly title: string;
  readonly author: string;
  /** The day that is written into the file. */
  readonly on: Date;
  readonly compress: boolean;
};

export function openSheet({ size, language, title, author, on, compress }: SheetAsk): Sheet {
  const pdf = new PDFDocument({
    ...{ size, compress, lang: language, tagged: true, displayTitle: true, pdfVersion: '1.7' },
    bufferPages: true,
    margins: { top: MARGIN - 8, bottom: FOOT, left: MARGIN, right: MARGIN },
    info: { Title: title, Author: author, CreationDate: on, ModDate: on },
  });
  const root = pdf.struct('Document');
  pdf.addStructure(root);
  const bottom = pdf.page.height - FOOT;
  let lost = false;
  const printable = (words: string): string => {
    const { text, complete } = printableText(words);
    lost ||= !complete;
    return text;
  };
  const dress = (face: Face) => pdf.font(FACES[face].font).fontSize(FACES[face].size);
  const group = (name: string, parent: Tag = root): Tag => {
    const tag = pdf.struct(name);
    parent.add(tag);
    return tag;
  };
  return {
    ...{ pdf, bottom, group, left: MARGIN, width: pdf.page.width - 2 * MARGIN },
    tag: (name, draw, parent = root) => {
      parent.add(pdf.struct(name, {}, draw));
    },
    decorate: (draw) => {
      pdf.markContent('Artifact', { type: 'Layout' });
      draw();
      pdf.endMarkedContent();
    },
    text: (words, { face, colour = 'ink', x, width, link }) => {
      dress(face).fillColor(COLOURS[colour]);
      pdf.text(printable(words), x, pdf.y, {
        width,
        lineGap: FACES[face].gap,
        ...(link ? { link, underline: true } : {}),
      });
    },
    heightOf: (words, { face, width }) =>
      dress(face).heightOfString(printable(words), { width, lineGap: FACES[face].gap }),
    makeRoom: (height) => {
      if (pdf.y + height > bottom && height < bottom - MARGIN) pdf.addPage();
    },
    space: (height) => {
      pdf.y += height;
    },
    lostLetters: () => lost,
  };
}
