import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { PAPER_TYPES } from '../ports/papers.ts';
import { orientationOf } from './orientation-of.ts';
import { readJpeg } from './read-jpeg.ts';
import { readPng } from './read-png.ts';
import { stripMetadata } from './strip-metadata.ts';
import { makeExif, OWNER } from './testing/make-exif.ts';
import { box, CODED, makeHeic } from './testing/make-heic.ts';
import { exifPart, jpegPart, makeJpeg } from './testing/make-jpeg.ts';
import { makePdf } from './testing/make-pdf.ts';
import { makePng, pngChunk } from './testing/make-png.ts';

const text = (content: string): Uint8Array => Buffer.from(content, 'latin1');

function stripped(type: (typeof PAPER_TYPES)[number], bytes: Uint8Array): Buffer {
  const result = stripMetadata(type, bytes);
  assert.ok(result.ok);
  return Buffer.from(result.bytes);
}

/** What of the words may be read in the file. */
const left = (file: Buffer, ...searched: readonly string[]): readonly string[] =>
  searched.filter((word) => file.includes(word));

describe('a JPEG', () => {
  const XMP = 'http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>Harbour</x:xmpmeta>';
  const PROFILE = jpegPart(0xe2, text(`ICC_PROFILE\0\u0001\u0001${'colour '.repeat(20)}`));
  const ADOBE = jpegPart(0xee, text('Adobe\0d\0\0\0\0\u0001 and more'));
  const photo = makeJpeg({
    parts: [
      jpegPart(0xe0, text('JFIF\0\u0001\u0001\0\0H\0H\u0001\u0001RGB')),
      exifPart(makeExif(6, 'II')),
      jpegPart(0xe1, text(XMP)),
      PROFILE,
      jpegPart(0xe2, text('MPF\0 second picture')),
      jpegPart(0xed, text('Photoshop 3.0\0 caption')),
      ADOBE,
      jpegPart(0xfe, text('a comment')),
    ],
    after: text('a film of two seconds'),
  });

  it('says nothing of its owner, place, caption and programs any more', () => {
    const searched = [OWNER, 'Harbour', 'MPF', 'caption', 'comment', 'film', 'RGB', 'and more'];
    assert.deepEqual(left(Buffer.from(photo), ...searched), searched);
    assert.deepEqual(left(stripped('image/jpeg', photo), ...searched), []);
  });

  it('keeps its colours and how it is turned', () => {
    const clean = stripped('image/jpeg', photo);
    assert.ok(clean.includes(PROFILE));
    assert.ok(clean.includes('Adobe'));
    assert.ok(clean.includes(jpegPart(0xe0, text('JFIF\0\u0001\u0001\0\0H\0H\0\0'))));
    const read = readJpeg(clean);
    assert.ok(typeof read !== 'string');
    const exif = read.parts.filter(({ marker }) => marker === 0xe1);
    assert.deepEqual(
      exif.map(({ content, to }) => orientationOf(clean.subarray(content + 6, to))),
      [6],
    );
  });

  it('that stands upright has no Exif at all', () => {
    const upright = stripped('image/jpeg', makeJpeg({ parts: [exifPart(makeExif(1))] }));
    assert.deepEqual(upright, Buffer.from(makeJpeg()));
  });

  it('that is clean comes out as it was, and cleaning twice changes nothing', () => {
    assert.deepEqual(stripped('image/jpeg', makeJpeg()), Buffer.from(makeJpeg()));
    const once = stripped('image/jpeg', photo);
    assert.deepEqual(stripped('image/jpeg', once), once);
  });

  it('whose Exif points nowhere counts as upright', () => {
    for (const broken of [
      '',
      'MM',
      'MM\0*\u00ff\u00ff\u00ff\u00ff',
      'II*\0\u0008\0\0\0\u00ff\u00ff',
      'nothing',
    ])
      assert.equal(orientationOf(text(broken)), 1, JSON.stringify(broken));
    assert.equal(orientationOf(makeExif(9)), 1);
    assert.equal(orientationOf(makeExif(3, 'II')), 3);
  });
});

describe('a PNG', () => {
  const photo = makePng({
    chunks: [
      pngChunk('gAMA', Uint8Array.of(0, 0, 0xb1, 0x8f)),
      pngChunk('iCCP', text('profile\0\0colours')),
      pngChunk('pHYs', Uint8Array.of(0, 0, 11, 19, 0, 0, 11, 19, 1)),
      pngChunk('tEXt', text('Author\0Ayla')),
      pngChunk('zTXt', text('Place\0\0Harbour')),
      pngChunk('iTXt', text('XML:com.adobe.xmp\0\0\0\0\0<x/>')),
      pngChunk('tIME', Uint8Array.of(7, 229, 3, 12, 1, 1, 1)),
      pngChunk('eXIf', makeExif(6)),
      pngChunk('acTL', new Uint8Array(8)),
      pngChunk('prVt', text('notes')),
    ],
    after: text('a package'),
  });

  it('keeps colour and density, and nothing that only tells', () => {
    const clean = stripped('image/png', photo);
    const read = readPng(clean);
    assert.ok(typeof read !== 'string');
    assert.deepEqual(
      read.chunks.map(({ name }) => name),
      ['IHDR', 'gAMA', 'iCCP', 'pHYs', 'IDAT', 'IEND'],
    );
    assert.deepEqual(left(clean, 'Ayla', 'Harbour', 'adobe', OWNER, 'notes', 'package'), []);
  });

  it('with a wrong checksum is refused', () => {
    const wrong = Uint8Array.from(makePng());
    wrong[18] = 1;
    assert.deepEqual(stripMetadata('image/png', wrong), { ok: false, reason: 'damaged' });
  });
});

describe('a HEIC', () => {
  const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/">${'Harbour '.repeat(9)}</x:xmpmeta>`;
  const photo = makeHeic({
    exif: makeExif(6),
    xmp,
    turned: true,
    unlisted: 'a second film',
    beside: [box('uuid', text('a note of the phone')), box('mpvd', text('a film'))],
    after: text('PK a package'),
  });
  const clean = stripped('image/heic', photo);

  it('says nothing of its owner and place any more', () => {
    const searched = [OWNER, 'Harbour', 'a note', 'a film', 'a second film', 'my phone', 'package'];
    assert.deepEqual(left(Buffer.from(photo), ...searched), searched);
    assert.deepEqual(left(clean, ...searched), []);
  });

  it('moves nothing: the coded picture and its turn lie where they lay', () => {
    assert.equal(clean.length, photo.length - 'PK a package'.length);
    assert.equal(clean.indexOf(CODED), Buffer.from(photo).indexOf(CODED));
    assert.equal(clean.indexOf('irot'), Buffer.from(photo).indexOf('irot'));
  });

  it('has an Exif block and an XMP text that are empty and can be read', () => {
    const exif = Buffer.from(photo).indexOf(Buffer.from(makeExif(6)));
    assert.equal(clean.toString('latin1', exif, exif + 10), 'MM\0*\0\0\0\u0008\0\0');
    assert.ok(clean.includes('<x:xmpmeta xmlns:x="adobe:ns:meta/"/> '));
  });

  it('of which a camera wrote nothing comes out without the names of its items', () => {
    const plain = Buffer.from(makeHeic());
    const expected = Buffer.from(plain.toString('latin1').replace('my phone', '        '), 'latin1');
    assert.deepEqual(stripped('image/heic', plain), expected);
  });

  it('whose notes claim the whole file by a length of nothing is refused', () => {
    const plain = Buffer.from(makeHeic({ exif: makeExif(1) }));
    plain.writeUInt32BE(0, plain.indexOf(Uint8Array.of(0, 2, 0, 0, 0, 1)) + 10);
    assert.deepEqual(stripMetadata('image/heic', plain), { ok: false, reason: 'damaged' });
  });

  it('whose notes claim to lie inside the picture is refused', () => {
    const plain = Buffer.from(makeHeic({ exif: makeExif(1) }));
    const place = plain.indexOf(CODED);
    const entry = plain.indexOf(Uint8Array.of(0, 2, 0, 0, 0, 1));
    plain.writeUInt32BE(place + 4, entry + 6);
    assert.deepEqual(stripMetadata('image/heic', plain), { ok: false, reason: 'damaged' });
  });
});

describe('a PDF', () => {
  it('stays as it is', () => {
    const pdf = makePdf();
    assert.deepEqual(stripMetadata('application/pdf', pdf), { ok: true, bytes: pdf, stripped: false });
  });
});

describe('whatever is given as a picture', () => {
  const seeds = {
    'image/jpeg': makeJpeg({ parts: [exifPart(makeExif(6)), jpegPart(0xfe, text('comment'))] }),
    'image/png': makePng({ chunks: [pngChunk('tEXt', text('Author\0Ayla'))] }),
    'image/heic': makeHeic({ exif: makeExif(6), xmp: '<x>Ayla</x>', turned: true }),
  } as const;

  for (const type of PAPER_TYPES.filter((type) => type !== 'application/pdf')) {
    const seed = seeds[type];
    const change = fc.tuple(fc.nat(seed.length - 1), fc.integer({ min: 0, max: 255 }));
    const mutated = fc
      .tuple(fc.array(change, { maxLength: 16 }), fc.nat(seed.length), fc.uint8Array({ maxLength: 40 }))
      .map(([changes, cut, inserted]) => {
        const changed = Uint8Array.from(seed);
        for (const [at, byte] of changes) changed[at] = byte;
        return Buffer.concat([changed.subarray(0, cut), inserted, changed.subarray(cut)]);
      });

    it(`is cleaned or refused, and what is clean stays so: ${type}`, () => {
      fc.assert(
        fc.property(mutated, (bytes) => {
          const before = Buffer.from(bytes);
          const once = stripMetadata(type, bytes);
          assert.deepEqual(Buffer.from(bytes), before, 'what was given is not changed');
          if (!once.ok) return;
          assert.deepEqual(stripMetadata(type, once.bytes), once);
        }),
        { numRuns: 1_000 },
      );
    });
  }
});
