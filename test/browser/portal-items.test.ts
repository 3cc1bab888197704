/** Giving files and asking questions in a real browser: with script and without, by keyboard, on a phone. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { makeHeic } from '../../src/services/papers/testing/make-heic.ts';
import { makeJpeg } from '../../src/services/papers/testing/make-jpeg.ts';
import { makePdf } from '../../src/services/papers/testing/make-pdf.ts';
import { makePng } from '../../src/services/papers/testing/make-png.ts';
import { makeWord } from '../../src/services/papers/testing/make-zip.ts';
import { lookUpThat, type OpenPortal, openPortal, typedOf } from '../portal/open-portal.ts';
import { assertAccessible, assertFits, type Browsing, openChromium } from './open-browser.ts';

const ASKED = /documents asked for/;
const REJECTED = /steps may go back/;
const MEDICAL = /medical report is missing/;
const ANSWERED = /^approved in words/;

const file = (name: string, bytes: Uint8Array) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(bytes),
});
const pdf = (note: string) => makePdf({ objects: [`(${note})`] });
const WORD = makeWord();

describe('giving and asking, in a browser', () => {
  let open: OpenPortal;
  let browsing: Browsing;
  before(async () => {
    open = await openPortal();
    browsing = await openChromium(open.server);
  });
  after(async () => {
    await browsing.close();
    await open.close();
  });

  async function visit(shows: RegExp, options: BrowserContextOptions = {}) {
    const { page, complaints } = await browsing.visit(options);
    const typed = typedOf(lookUpThat(open, shows));
    await page.goto('/status');
    await page.selectOption('#post', typed.post);
    await page.fill('#caseNumber', typed.caseNumber);
    await page.fill('#passportNumber', typed.passportNumber);
    await page.fill('#surname', typed.surname.slice(0, 5));
    await Promise.all([page.waitForURL('**/status/case'), page.locator('main button.button').click()]);
    return { page, complaints };
  }

  const send = (page: Page) => page.locator('#give button').click();
  const kept = (page: Page) => page.locator('#papers .files > li').count();

  it('takes four kinds of files without script, refuses what is renamed, and keeps the rest', async () => {
    const { page } = await visit(ASKED, { javaScriptEnabled: false });
    await page.locator('.items a.button').first().click();
    await page.setInputFiles('#files', [
      file('cv.pdf', pdf('without')),
      file('photo.jpg', makeJpeg()),
      file('screen.png', makePng()),
      file('phone.heic', makeHeic()),
      file('renamed.pdf', WORD),
    ]);
    await Promise.all([page.waitForLoadState('load'), send(page)]);
    await page.locator('#given').waitFor();
    assert.match((await page.locator('#given h2').textContent()) ?? '', /We have 4 files\. One could not/);
    assert.match((await page.locator('#given .refused').textContent()) ?? '', /renamed\.pdf.*Save as/);
    assert.equal(await kept(page), 4);
    assert.match((await page.locator('#state').textContent()) ?? '', /Being checked/);
  });

  it('sends each file on its own with script, and says of each what became of it', async () => {
    const { page, complaints } = await visit(ASKED);
    await page.goto('/status/items/travel');
    await page.setInputFiles('#files', [
      file('one.pdf', pdf('one')),
      file('renamed.pdf', WORD),
      file('huge.pdf', Buffer.alloc(11 * 1024 * 1024)),
    ]);
    await send(page);
    await page.locator('#sent', { hasText: 'could not be taken' }).waitFor();
    const rows = await page.locator('#sending > li').allTextContents();
    assert.match(rows[0] ?? '', /We have your file “one\.pdf”/);
    assert.match(rows[1] ?? '', /text document/);
    assert.match(rows[2] ?? '', /11 MB, and 10 MB is the most/);
    assert.equal(await kept(page), 1);
    assert.match((await page.locator('#state').textContent()) ?? '', /Being checked/);
    assert.match(
      (await page.locator('#sent').textContent()) ?? '',
      /Files that we have: 1\. Files that could not be taken: 2\./,
    );
    assert.deepEqual(complaints, [
      'Failed to load resource: the server responded with a status of 422 (Unprocessable Entity)',
    ]);
  });

  it('lets a file be sent again when the connection broke, and says when the page was closed', async () => {
    const { page } = await visit(REJECTED);
    await page.goto('/status/items/bank');
    await page.route('**/status/items/bank', (route) => route.abort());
    await page.setInputFiles('#files', [file('bank.pdf', pdf('bank'))]);
    await send(page);
    await page.locator('#sending .broke').waitFor();
    assert.match((await page.locator('#sending').textContent()) ?? '', /The connection broke/);
    await page.unroute('**/status/items/bank');
    await page.locator('#sending button').focus();
    await page.keyboard.press('Enter');
    await page.locator('#sending .taken').waitFor();
    await page.locator('#sent', { hasText: 'We have what you sent' }).waitFor();
    assert.equal(await kept(page), 1);
    await page.context().clearCookies();
    await page.setInputFiles('#files', [file('late.pdf', pdf('late'))]);
    await send(page);
    await page.locator('#sending .broke').waitFor();
    assert.match((await page.locator('#sending .broke').textContent()) ?? '', /15 minutes without use/);
  });

  it('refuses eleven megabytes without script, with words', async () => {
    const { page } = await visit(REJECTED, { javaScriptEnabled: false });
    await page.goto('/status/items/bank');
    await page.setInputFiles('#files', [file('huge.pdf', Buffer.alloc(11 * 1024 * 1024))]);
    await send(page);
    await page.locator('#given').waitFor();
    assert.match((await page.locator('#given').textContent()) ?? '', /This file has 11 MB/);
  });

  it('asks a question and for more time by keyboard alone', async () => {
    const { page } = await visit(REJECTED, { javaScriptEnabled: false });
    await page.goto('/status/questions');
    await page.locator('a', { hasText: 'Something on my page is wrong' }).focus();
    await Promise.all([page.waitForURL('**/ask/correction'), page.keyboard.press('Enter')]);
    await page.locator('#body').focus();
    await page.keyboard.type('My date of birth is wrong.');
    await page.keyboard.press('Tab');
    await Promise.all([page.waitForURL('**/status/questions#q-*'), page.keyboard.press('Enter')]);
    assert.match((await page.locator('.thread').first().textContent()) ?? '', /date of birth is wrong/);
    await page.locator('.thread summary').first().focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.type('It is 3 May.');
    await page.keyboard.press('Tab');
    await Promise.all([page.waitForLoadState('load'), page.keyboard.press('Enter')]);
    await page.locator('blockquote', { hasText: 'It is 3 May.' }).waitFor();
  });

  it('asks for more time and gives a file by keyboard alone', async () => {
    const { page } = await visit(MEDICAL);
    await page.goto('/status/items/medical');
    await page.locator('#until').focus();
    await page.keyboard.type('12152026');
    await page.locator('#reason').focus();
    await page.keyboard.type('The doctor is away.');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('.thread', { hasText: 'The doctor is away.' }).waitFor();
    assert.match((await page.locator('.thread').textContent()) ?? '', /until 15 December 2026/);
    await page.locator('#files').focus();
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.keyboard.press('Space')]);
    await chooser.setFiles([file('report.pdf', pdf('report'))]);
    await page.locator('#files').focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('#sending .taken').waitFor();
    assert.equal(await kept(page), 1);
  });

  for (const width of [360, 1280]) {
    for (const colorScheme of ['light', 'dark'] as const) {
      it(`breaks no rule of axe or of our policy, and fits: ${width} px, ${colorScheme}`, async () => {
        const look = { viewport: { width, height: 800 }, colorScheme };
        const { page, complaints } = await visit(ANSWERED, look);
        for (const place of ['/status/questions', '/status/questions/ask/status', '/news']) {
          await page.goto(place);
          await page.evaluate(
            "document.querySelectorAll('details').forEach((part) => { part.open = true; })",
          );
          await assertAccessible(page, place);
          await assertFits(page, place);
        }
        await page.locator('.contents a').first().click();
        await assertAccessible(page, 'a notice');
        await assertFits(page, 'a notice');
        const { page: giving, complaints: more } = await visit(ASKED, look);
        await giving.goto('/status/items/cv');
        await giving.setInputFiles('#files', [
          file(
            'a-very-long-name-of-a-file-without-any-space-that-somebody-scanned-on-a-phone-in-2026.pdf',
            pdf(`${width}`),
          ),
        ]);
        await send(giving);
        await giving.locator('#sent:not(:empty)').waitFor();
        await assertAccessible(giving, 'an item, after sending');
        await assertFits(giving, 'an item, after sending');
        assert.deepEqual([...complaints, ...more], []);
      });
    }
  }
});
