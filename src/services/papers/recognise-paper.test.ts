import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { englishWords } from '../../language/words.ts';
import { sayPaperProblem } from './paper-problem.ts';
import { LARGEST_PAPER, recognisePaper } from './recognise-paper.ts';
import { makeExif } from './testing/make-exif.ts';
import { box, makeHeic } from './testing/make-heic.ts';
import { exifPart, jpegPart, makeJpeg } from './testing/make-jpeg.ts';
import { makePdf } from './testing/make-pdf.ts';
import { makePng, pngChunk } from './testing/make-png.ts';
import { makeZip } from './testing/make-zip.ts';

const words = englishWords();

async function seen(bytes: Uint8Array): Promise<string> {
  const recognised = await recognisePaper(bytes);
  return recognised.ok ? recognised.type : recognised.problem.reason;
}

const text = (content: string): Uint8Array => Buffer.from(content, 'latin1');

/** An object stream, as PDFs since 2003 pack their objects. */
function packed(objects: string, dictionary = '/Filter /FlateDecode'): Uint8Array {
  const data = deflateSync(Buffer.from(objects));
  const head = `<< /Type /ObjStm /N 1 /First 4 ${dictionary} /Length ${data.length} >>\nstream\n`;
  return Buffer.concat([text(head), data, text('\nendstream')]);
}

describe('what a file is', () => {
  it('is told by its content', async () => {
    assert.equal(await seen(makePdf()), 'application/pdf');
    assert.equal(await seen(makeJpeg()), 'image/jpeg');
    assert.equal(await seen(makePng()), 'image/png');
    assert.equal(await seen(makeHeic()), 'image/heic');
  });

  const OTHERS: readonly (readonly [what: string, bytes: Uint8Array, reason: string])[] = [
    ['nothing', new Uint8Array(), 'empty'],
    ['a page', text('<!DOCTYPE html><html><body>Hello</body></html>'), 'web-page'],
    ['a drawing', text('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>'), 'picture'],
    ['a GIF', text(`GIF89a${'\u0001\u0000'.repeat(20)}`), 'picture'],
    ['a text', text('Dear officer,\nhere is my answer.\n'), 'text'],
    ['a message', text('Received: from harbour\nFrom: Ayla\n\nHello'), 'mail'],
    ['a script', text('#!/bin/sh\necho hello\n'), 'program'],
    ['a Windows program', text(`MZ${'\u0000'.repeat(80)}`), 'program'],
    ['a package', makeZip('letter.txt'), 'archive'],
    ['a rich text', text('{\\rtf1\\ansi Hello}'), 'word'],
    ['old Word', text(`\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1${'\u0000'.repeat(600)}`), 'word'],
    ['noise', Uint8Array.from({ length: 400 }, (_, index) => (index * 37 + 11) % 251), 'unknown'],
    ['a PDF that begins with something else', Buffer.concat([text('GIF89a;'), makePdf()]), 'picture'],
    ['the header of a PDF', text('%PDF-1.7\n'), 'cut-short'],
  ];
  for (const [what, bytes, reason] of OTHERS) {
    it(`is told of ${what}: ${reason}`, async () => assert.equal(await seen(bytes), reason));
  }

  it('is not told of more than 10 MB, whatever it is, and the size is said', async () => {
    const recognised = await recognisePaper(new Uint8Array(LARGEST_PAPER + 1));
    assert.ok(!recognised.ok);
    assert.match(sayPaperProblem(words, recognised.problem), /has 10\.1 MB, and 10 MB is the most/);
  });

  it('says what to do about a document of Word', async () => {
    const recognised = await recognisePaper(text('{\\rtf1\\ansi Hello}'));
    assert.ok(!recognised.ok);
    assert.match(sayPaperProblem(words, recognised.problem), /Word writes it.*PDF and photos.*“Save as”/);
  });

  it('is refused when a picture has billions of dots', async () => {
    const huge = Uint8Array.from(makePng());
    huge.set([0, 1, 0, 0, 0, 1, 0, 0], 16);
    assert.equal(await seen(huge), 'too-many-pixels');
  });
});

describe('what is appended to a paper', () => {
  const PAGE = text('<html><script>alert(1)</script></html>');
  const PAPERS = { pdf: makePdf(), jpeg: makeJpeg(), png: makePng(), heic: makeHeic() };
  for (const [what, paper] of Object.entries(PAPERS)) {
    for (const [added, bytes] of Object.entries({ page: PAGE, package: makeZip('a.class') })) {
      it(`is cut: a ${added} after a ${what}`, async () => {
        const recognised = await recognisePaper(Buffer.concat([paper, bytes]));
        assert.ok(recognised.ok);
        assert.deepEqual(Buffer.from(recognised.bytes), Buffer.from(paper));
      });
    }
  }

  it('is refused when it lies before the end marker: a package inside a photo', async () => {
    const inside = makeJpeg({
      parts: [jpegPart(0xe2, Buffer.concat([text('ICC_PROFILE\0'), makeZip('a')]))],
    });
    assert.equal(await seen(inside), 'hidden-archive');
  });

  it('is refused when a PDF ends twice around it', async () => {
    const after = Buffer.concat([makeZip('a.class'), text('startxref\n9\n%%EOF')]);
    assert.equal(await seen(makePdf({ after })), 'hidden-archive');
  });
});

describe('a PDF', () => {
  it('that lost its end is cut short, also when it was made for the web and has an end near its beginning', async () => {
    const whole = makePdf();
    assert.equal(await seen(whole.subarray(0, -20)), 'cut-short');
    assert.equal(await seen(makePdf({ after: '9 0 obj\n<< /Type /Page >>\nendobj\n' })), 'cut-short');
  });

  it('that is locked is refused before anything else is said of it', async () => {
    const locked = makePdf({ trailer: '/Encrypt 9 0 R', objects: ['<< /S /JavaScript >>'] });
    assert.equal(await seen(locked), 'pdf-locked');
    assert.equal(
      await seen(makePdf({ objects: ['(it speaks of /Encrypt and /EncryptMetadata)'] })),
      'application/pdf',
    );
  });

  const ACTIVE: Readonly<Record<string, string | Uint8Array>> = {
    'runs a script': '<< /S /JavaScript /JS (app.alert(1)) >>',
    'runs a script under an escaped name': '<< /S /J#61vaScr#69pt /JS (app.alert(1)) >>',
    'starts a program': '<< /S /Launch /F (calc.exe) >>',
    'has a file inside': '<< /Type /EmbeddedFile /Length 0 >>\nstream\n\nendstream',
    'has a list of files inside': '<< /Names << /EmbeddedFiles 9 0 R >> >>',
    'sends a form': '<< /S /SubmitForm /F (https://example.org) >>',
    'plays media': '<< /Subtype /RichMedia >>',
    'hides a script in packed objects': packed('4 0 << /S /JavaScript /JS (app.alert(1)) >>'),
    'hides it in a list of one filter': packed('4 0 << /S /Launch >>', '/Filter [ /FlateDecode ]'),
  };
  for (const [what, object] of Object.entries(ACTIVE)) {
    it(`that ${what} is refused`, async () =>
      assert.equal(await seen(makePdf({ objects: [object] })), 'pdf-active'));
  }

  const UNREADABLE: Readonly<Record<string, string | Uint8Array>> = {
    'in another way': packed('4 0 << >>', '/Filter /LZWDecode'),
    twice: packed('4 0 << >>', '/Filter [/FlateDecode /FlateDecode]'),
    'in rows': packed('4 0 << >>', '/Filter /FlateDecode /DecodeParms << /Predictor 12 >>'),
    'and damaged': '<< /Type /ObjStm /Filter /FlateDecode >>\nstream\nnoise\nendstream',
    'into more than memory should hold': packed(' '.repeat(40 * 1024 * 1024)),
  };
  for (const [what, object] of Object.entries(UNREADABLE)) {
    it(`whose objects are packed ${what} is refused`, async () =>
      assert.equal(await seen(makePdf({ objects: [object] })), 'pdf-unreadable'));
  }

  it('with thousands of packed parts, which no paper has, is refused', async () =>
    assert.equal(
      await seen(makePdf({ objects: Array.from({ length: 2_001 }, () => packed('4 0 << >>')) })),
      'pdf-unreadable',
    ));

  it('that only shows something is taken: packed objects, links, pages to open at', async () => {
    const objects = [
      packed('4 0 << /Type /Annot /Subtype /Link /A << /S /URI /URI (https://example.org) >> >>'),
      '<< /S /GoTo /D [3 0 R /Fit] >>',
      '<< /Type /ObjStm /N 0 /First 0 /Length 0 >>\nstream\n\nendstream',
    ];
    assert.equal(await seen(makePdf({ objects, catalogue: '/OpenAction 5 0 R' })), 'application/pdf');
  });
});

describe('a damaged picture', () => {
  const PICTURES: Readonly<Record<string, Uint8Array>> = {
    jpeg: makeJpeg({ parts: [exifPart(makeExif(6))] }),
    png: makePng({ chunks: [pngChunk('tEXt', text('Author\0Ayla'))] }),
    heic: makeHeic({ exif: makeExif(6), xmp: '<x>Ayla</x>', beside: [box('free', new Uint8Array(8))] }),
    pdf: makePdf({ objects: [packed('4 0 << >>')] }),
  };

  for (const [what, whole] of Object.entries(PICTURES)) {
    it(`is never taken when its end is missing: ${what}`, async () => {
      const accepted: number[] = [];
      // A PDF is whole without the line break after its end.
      for (let length = 1; length < whole.length - (what === 'pdf' ? 1 : 0); length += 1)
        if ((await recognisePaper(whole.subarray(0, length))).ok) accepted.push(length);
      assert.deepEqual(accepted, []);
    });

    it(`is answered, whatever is changed in it: ${what}`, async () => {
      const change = fc.tuple(fc.nat(whole.length - 1), fc.integer({ min: 0, max: 255 }));
      await fc.assert(
        fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 12 }), async (changes) => {
          const changed = Uint8Array.from(whole);
          for (const [at, byte] of changes) changed[at] = byte;
          const recognised = await recognisePaper(changed);
          assert.ok(recognised.ok || sayPaperProblem(words, recognised.problem).length > 20);
        }),
        { numRuns: 300 },
      );
    });
  }

  it('says what it claims to be, and that its end is missing', async () => {
    const jpeg = makeJpeg();
    const recognised = await recognisePaper(jpeg.subarray(0, jpeg.length - 2));
    assert.ok(!recognised.ok);
    assert.match(sayPaperProblem(words, recognised.problem), /says that it is JPEG, and its end is missing/);
  });
});
