import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { lookUpThat, type OpenPortal, openPortal, typedOf } from '../portal/open-portal.ts';
import { assertAccessible, assertFits, type Browsing, openChromium } from './open-browser.ts';

const SHOWS = {
  processing: /^approved in words/,
  reworded: /half a year/,
  back: /steps may go back/,
  family: /one of a family/,
  ready: /picked up/,
  letter: /documents asked for/,
  refused: /214\(b\)/,
} as const;

describe('the applicant’s side, in a browser', () => {
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

  const visit = async (options: BrowserContextOptions = {}) => browsing.visit(options);

  async function lookUp(page: Page, shows: RegExp, more: { readonly passport?: string } = {}): Promise<void> {
    const typed = typedOf(lookUpThat(open, shows));
    await page.goto('/status');
    await page.selectOption('#post', typed.post);
    await page.fill('#caseNumber', typed.caseNumber);
    await page.fill('#passportNumber', more.passport ?? typed.passportNumber);
    await page.fill('#surname', typed.surname.slice(0, 5));
    await page.locator('main button.button').click();
  }

  it('is looked up by keyboard alone, without script, and left by keyboard', async () => {
    const { page } = await visit({ javaScriptEnabled: false });
    const { caseNumber, passportNumber, surname } = typedOf(lookUpThat(open, SHOWS.processing));
    await page.goto('/status');
    await page.locator('#post').focus();
    await page.keyboard.type('Port M');
    await page.keyboard.press('Tab');
    await page.keyboard.type(caseNumber);
    await page.keyboard.press('Tab');
    await page.keyboard.type(passportNumber);
    await page.keyboard.press('Tab');
    await page.keyboard.type(surname.slice(0, 5));
    await page.keyboard.press('Tab');
    await Promise.all([page.waitForURL('**/status/case'), page.keyboard.press('Enter')]);
    assert.match((await page.locator('h1').textContent()) ?? '', /Your case is open/);
    assert.equal(new URL(page.url()).search, '');
    await page.locator('.leave button').focus();
    await Promise.all([page.waitForURL('**/status/left'), page.keyboard.press('Enter')]);
    assert.match((await page.locator('.lead').textContent()) ?? '', /You have left your page/);
    await page.goto('/status/case');
    assert.match((await page.locator('.lead').textContent()) ?? '', /look up your case first/);
    assert.equal((await page.context().cookies()).length, 0);
  });

  for (const width of [360, 1280]) {
    for (const colorScheme of ['light', 'dark'] as const) {
      it(`breaks no rule of axe or of our policy, and fits: ${width} px, ${colorScheme}`, async () => {
        const { page, complaints } = await visit({ viewport: { width, height: 800 }, colorScheme });
        await page.goto('/status');
        await assertAccessible(page, 'the look-up');
        await assertFits(page, 'the look-up');
        await lookUp(page, SHOWS.processing, { passport: 'X1' });
        await assertAccessible(page, 'no match');
        await assertFits(page, 'no match');
        // What differs between the themes is the same on every page.
        const all = Object.entries(SHOWS);
        for (const [name, shows] of colorScheme === 'light' ? all : all.slice(0, 3)) {
          await lookUp(page, shows);
          await page.waitForURL('**/status/case');
          await assertAccessible(page, name);
          await assertFits(page, name);
        }
        await lookUp(page, SHOWS.letter);
        await page.goto('/status/letter');
        await assertAccessible(page, 'the letter');
        await assertFits(page, 'the letter');
        assert.deepEqual(
          complaints.filter((text) => !/status of 404/.test(text)),
          [],
        );
      });
    }
  }

  it('fits 320 px, and from right to left', async () => {
    const { page } = await visit({ viewport: { width: 320, height: 800 } });
    await lookUp(page, SHOWS.back);
    await assertFits(page, 'the case');
    await page.evaluate("document.documentElement.setAttribute('dir', 'rtl')");
    await assertFits(page, 'the case from right to left');
  });

  it('prints what is known, and no button', async () => {
    const { page } = await visit();
    await lookUp(page, SHOWS.back);
    await page.emulateMedia({ media: 'print' });
    await assertFits(page, 'the case on paper');
    assert.equal(await page.locator('h1').isVisible(), true);
    assert.equal(await page.locator('.turns').isVisible(), true);
    for (const button of await page.locator('.button').all()) assert.equal(await button.isVisible(), false);
  });

  it('keeps what was typed when no case matches, and tells the browser not to keep it', async () => {
    const { page } = await visit();
    await lookUp(page, SHOWS.processing, { passport: 'X-WRONG' });
    assert.equal(new URL(page.url()).pathname, '/status');
    assert.equal(await page.locator('#passportNumber').inputValue(), 'X-WRONG');
    assert.equal(await page.locator('[role="alert"]').isVisible(), true);
  });

  it('ends the session before when another case is looked up', async () => {
    const { page } = await visit();
    await lookUp(page, SHOWS.processing);
    const [before] = await page.context().cookies();
    await lookUp(page, SHOWS.ready);
    const [now] = await page.context().cookies();
    assert.notEqual(now?.value, before?.value);
    const old = await open.server.inject({
      url: '/status/case',
      headers: { cookie: `case=${before?.value}` },
    });
    assert.equal(old.statusCode, 403);
  });

  it('takes no form from another site, and no other site can frame it', async () => {
    const { page } = await visit();
    await lookUp(page, SHOWS.processing);
    const foreign = await page.context().newPage();
    // localhost is another site than 127.0.0.1, and the page there is ours to write.
    await foreign.route('http://localhost:9/**', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<form method="post" action="${browsing.address}/status/leave"><button>x</button></form><iframe src="${browsing.address}/status"></iframe>`,
      }),
    );
    await foreign.goto('http://localhost:9/');
    await Promise.all([foreign.waitForURL('**/status/leave'), foreign.locator('button').click()]);
    assert.match((await foreign.locator('h1').textContent()) ?? '', /not sent from your page/);
    await page.reload();
    assert.match((await page.locator('h1').textContent()) ?? '', /Your case is open/);
  });
});
