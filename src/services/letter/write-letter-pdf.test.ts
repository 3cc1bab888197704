import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import qrcode from 'qrcode';
import { NEEDS } from '../../cases/grounds.ts';
import type { Letter, LetterItem } from '../../explanation/official/letter.ts';
import { englishWords } from '../../language/words.ts';
import type { LetterPdfAsk } from './letter-pdf-ask.ts';
import { type ReadPdf, readPdf } from './testing/read-pdf.ts';
import { writeLetterPdf } from './write-letter-pdf.ts';

const PAGE = 'https://status.example.org/case';

const item = (says: string, index: number): LetterItem => ({
  ...{ id: `item-${index}`, what: 'documents', says },
  ...(index % 2 === 0
    ? { due: '2021-04-11', dueSays: 'by 11 April 2021' }
    : { due: null, dueSays: 'as soon as you can' }),
});

const letter = (changes: Partial<Letter> = {}): Letter => ({
  title: 'What your application lacks',
  office: {
    ...{ code: 'TST', name: 'Office of Port Meridian', address: null },
    ...{ lines: ['12 Harbour Street'], colour: '#4f86c6', says: ['We are closed on Sundays.'] },
  },
  visaClass: 'F1',
  refusedOn: '2021-01-11',
  writtenOn: '2021-01-11',
  writtenOnSays: '11 January 2021',
  copySays: null,
  law: ['Refused under section 221(g).', 'The section says when.'],
  plain: 'The case stays open.',
  needs: NEEDS.map((is) => ({
    ...{ is, ticked: is === 'documents', says: `Need of ${is}`, plain: `That is ${is}.` },
  })),
  items: ['Your transcript', 'Your (old) contract \\ letter'].map(item),
  next: ['Give everything at once.', 'Then an officer decides again.'],
  year: { says: 'You have one year.', by: '2022-01-11' },
  safety: 'This letter is free.',
  ...changes,
});

const ask = (changes: Partial<LetterPdfAsk> = {}): LetterPdfAsk => ({
  letter: letter(),
  applicant: { name: 'AYLA EXAMPLE', caseNumber: 'AA00123456' },
  ...{ page: PAGE, words: englishWords(), size: 'A4', compress: false },
  ...changes,
});

const written = async (changes: Partial<LetterPdfAsk> = {}): Promise<ReadPdf> =>
  readPdf(await writeLetterPdf(ask(changes)));

const saidIn = ({ pages }: ReadPdf): readonly string[] => pages.flat().map(({ text }) => text);

describe('a letter as PDF', () => {
  it('says everything that the letter says, in its order', async () => {
    const said = saidIn(await written());
    const expected = [
      'Office of Port Meridian',
      '12 Harbour Street',
      'AYLA EXAMPLE',
      'Case number AA00123456',
      'Visa class F1',
      'Date 11 January 2021',
      'What your application lacks',
      'The case stays open.',
      'Refused under section 221(g).',
      'The section says when.',
      'Need of administrative-processing',
      'Need of documents That is documents.',
      'Need of interview',
      'Your transcript by 11 April 2021',
      'Your (old) contract \\ letter as soon as you can',
      'Give everything at once.',
      'Then an officer decides again.',
      'You have one year.',
      'We are closed on Sundays.',
      'This letter is free.',
      PAGE,
      'Office of Port Meridian',
    ];
    assert.deepEqual(
      said.filter((text) => expected.includes(text)),
      expected,
    );
  });

  it('says plainly that it is a copy, beside the day of the letter itself', async () => {
    const copySays = 'This is a copy, made on 3 March 2021.';
    const said = saidIn(await written({ letter: letter({ copySays }) }));
    assert.ok(said.includes(copySays), said.join(' | '));
    assert.ok(said.includes('Date 11 January 2021'));
  });

  it('is tagged: a title, headings, lists of labelled entries, the code described, the address a link', async () => {
    const { dictionaries } = await written();
    const count = (tag: string) => dictionaries.split(new RegExp(`/S /${tag}\\b`)).length - 1;
    assert.deepEqual(
      ['Document', 'H1', 'H2', 'L', 'LI', 'Lbl', 'LBody', 'Figure', 'Link'].map((tag) => [tag, count(tag)]),
      [
        ['Document', 1],
        ['H1', 1],
        ['H2', 4],
        ['L', 3],
        ['LI', 11],
        ['Lbl', 11],
        ['LBody', 11],
        ['Figure', 1],
        ['Link', 1],
      ],
    );
    assert.equal(dictionaries.split('/ActualText (Ticked:)').length - 1, 1);
    assert.equal(dictionaries.split('/ActualText (Not ticked:)').length - 1, NEEDS.length - 1);
    assert.ok(dictionaries.includes(`/URI (${PAGE})`));
  });

  it('names its language and its title, and leaves no text outside of a tag', async () => {
    const { dictionaries, pages } = await written();
    for (const part of [
      '/Lang (en)',
      '/Marked true',
      '/DisplayDocTitle true',
      '(What your application lacks)',
    ])
      assert.ok(dictionaries.includes(part), part);
    assert.deepEqual(
      pages.flat().filter(({ tag }) => tag === null),
      [],
    );
  });

  it('comes on both papers', async () => {
    assert.ok((await written()).dictionaries.includes('/MediaBox [0 0 595.28 841.89]'));
    assert.ok((await written({ size: 'LETTER' })).dictionaries.includes('/MediaBox [0 0 612 792]'));
  });

  it('draws the code of its page square by square, without an image', async () => {
    const { dictionaries, drawings } = await written();
    assert.ok(!dictionaries.includes('/Subtype /Image'));
    const figure = /\/Figure [\s\S]*?EMC/.exec(drawings)?.[0] ?? '';
    const runs = [...figure.matchAll(/^\S+ \S+ (\S+) (\S+) re$/gm)].map(
      (found) => Number(found[1]) / Number(found[2]),
    );
    const { modules } = qrcode.create(PAGE, { errorCorrectionLevel: 'M' });
    const dark = modules.data.reduce((sum, module) => sum + module, 0);
    assert.equal(Math.round(runs.reduce((sum, run) => sum + run, 0)), dark);
  });

  it('is the same file for the same letter', async () => {
    assert.deepEqual(await writeLetterPdf(ask()), await writeLetterPdf(ask()));
  });

  it('is some kilobytes when it is compressed', async () => {
    const { compress: _, ...asUsual } = ask();
    const bytes = await writeLetterPdf(asUsual);
    assert.equal(Buffer.from(bytes).toString('latin1', 0, 8), '%PDF-1.7');
    assert.ok(bytes.length < 40_000);
  });
});

describe('a long letter', () => {
  const many = Array.from(
    { length: 30 },
    (_, index) => `Paper ${index}: ${'a copy with its stamp, '.repeat(4 + (index % 6) * 9)}end.`,
  );

  it('goes on over pages, loses nothing, and numbers them', async () => {
    const read = await written({ letter: letter({ items: many.map(item) }) });
    assert.ok(read.pages.length >= 4, `${read.pages.length} pages`);
    const bodies = read.pages
      .flat()
      .filter(({ tag }) => tag === 'LBody')
      .map(({ text }) => text)
      .join(' ');
    for (const says of many) assert.ok(bodies.includes(says), says.slice(0, 20));
    for (const [index, page] of read.pages.entries()) {
      const feet = page.filter(({ tag }) => tag === 'Artifact').map(({ text }) => text);
      assert.deepEqual(feet, [`Case AA00123456 Page ${index + 1} of ${read.pages.length}`]);
    }
  });

  it('writes nothing over its feet', async () => {
    const { pages } = await written({ letter: letter({ items: many.map(item) }) });
    const body = pages.flat().filter(({ tag }) => tag !== 'Artifact');
    assert.ok(body.every(({ y }) => y > 70 && y < 842 - 40));
  });

  it('leaves no heading alone at the end of a page', async () => {
    for (let length = 0; length < 40; length += 1) {
      const law = Array.from({ length }, () => 'A sentence.');
      const { pages } = await written({ letter: letter({ law, items: many.slice(0, 2).map(item) }) });
      for (const page of pages.slice(0, -1)) {
        const last = page.findLast(({ tag }) => tag !== 'Artifact');
        assert.notEqual(last?.tag, 'H2', `${length} sentences`);
        assert.notEqual(last?.tag, 'Lbl', `${length} sentences`);
      }
    }
  });

  it('takes an entry that no page holds, and a word that no line holds', async () => {
    const endless = [`${'word '.repeat(1_500)}end`, 'x'.repeat(2_000)];
    const read = await written({ letter: letter({ items: endless.map(item) }) });
    const bodies = saidIn(read).join('');
    assert.ok(bodies.includes('word end'));
    assert.ok(bodies.replace(/ /g, '').includes('x'.repeat(2_000)));
  });
});

describe('words in other letters', () => {
  it('are written as passports write them, or said to be missing', async () => {
    const named = async (name: string) =>
      saidIn(await written({ applicant: { name, caseNumber: 'AA00123456' } }));
    const missing = 'Some words are in letters that this paper cannot print.';
    const says = (texts: readonly string[]) => texts.some((text) => text.startsWith(missing));
    const shown = await named('Łukasz Дмитрий Nguyễn');
    assert.ok(shown.includes('Lukasz Dmitrii Nguyen'));
    assert.ok(!says(shown));
    const lost = await named('王小明 AYLA');
    assert.ok(lost.includes('[…] AYLA'));
    assert.ok(says(lost));
  });

  it('of a colour that is none change nothing', async () => {
    const { office } = letter();
    const odd = letter({ office: { ...office, colour: 'url(javascript:alert(1))' } });
    assert.deepEqual(saidIn(await written({ letter: odd })), saidIn(await written()));
  });
});
