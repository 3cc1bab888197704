/** Photos that were stripped of what cameras write still open in a browser, the right way up. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { stripMetadata } from '../../src/services/papers/strip-metadata.ts';
import { makeExif } from '../../src/services/papers/testing/make-exif.ts';
import { exifPart, makeJpeg } from '../../src/services/papers/testing/make-jpeg.ts';
import { makePng, pngChunk } from '../../src/services/papers/testing/make-png.ts';
import { type Opened, openBrowser } from './open-browser.ts';

let opened: Opened;
before(async () => {
  opened = await openBrowser();
});
after(() => opened.close());

/** Width and height as drawn; what cannot be decoded fails. */
async function drawn(type: 'image/jpeg' | 'image/png', bytes: Uint8Array): Promise<string> {
  const stripped = stripMetadata(type, bytes);
  assert.ok(stripped.ok && stripped.stripped);
  const { page } = await opened.visit();
  const address = `data:${type};base64,${Buffer.from(stripped.bytes).toString('base64')}`;
  const size = await page.evaluate<string>(
    `(async () => {
      const picture = new Image();
      picture.src = ${JSON.stringify(address)};
      await picture.decode();
      return picture.naturalWidth + ' by ' + picture.naturalHeight;
    })()`,
  );
  await page.close();
  return size;
}

describe('a stripped photo', () => {
  it('that was taken upright opens', async () =>
    assert.equal(await drawn('image/jpeg', makeJpeg()), '16 by 8'));

  it('that was taken sideways is still turned', async () => {
    const sideways = makeJpeg({ parts: [exifPart(makeExif(6, 'II'))] });
    assert.equal(await drawn('image/jpeg', sideways), '8 by 16');
  });

  it('of a screen opens', async () => {
    const screen = makePng({ chunks: [pngChunk('tEXt', Buffer.from('Author\0Ayla'))] });
    assert.equal(await drawn('image/png', screen), '16 by 8');
  });
});
