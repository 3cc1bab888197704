import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { assertAccessible, assertFits, type Opened, openBrowser } from './open-browser.ts';

const PASTE =
  'Refused\nCase Created: 01-Mar-2021\nCase Last Updated: 08-Mar-2021\nA U.S. consular officer has adjudicated and refused your visa application.  Please see the letter you received at the interview.';

async function send(page: Page): Promise<void> {
  await Promise.all([page.waitForURL('**/explain'), page.locator('button.button').first().click()]);
}

/** How each page is reached. */
const PAGES: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  home: (page) => page.goto('/'),
  'home, all questions open': async (page) => {
    await page.goto('/');
    await page.evaluate("document.querySelectorAll('details').forEach((part) => { part.open = true; })");
  },
  'answer to a paste': async (page) => {
    await page.goto('/');
    await page.fill('#text', PASTE);
    await send(page);
  },
  'answer to a story, every row open': async (page) => {
    await page.goto('/');
    await page.fill(
      '#text',
      'H4, Nairobi. Interview on 2 March. He said approved and kept my passport. No slip.',
    );
    await send(page);
    await page.evaluate("document.querySelectorAll('details').forEach((part) => { part.open = true; })");
  },
  'answer to a sample': async (page) => {
    await page.goto('/');
    await Promise.all([
      page.waitForURL('**/explain'),
      page.locator('button[form="sample-finishing"]').click(),
    ]);
    await page.evaluate("document.querySelectorAll('details').forEach((part) => { part.open = true; })");
  },
  'empty form': async (page) => {
    await page.goto('/');
    await send(page);
  },
  guide: (page) => page.goto('/guide'),
  'guide article': async (page) => {
    await page.goto('/guide');
    await page.locator('main a[href^="/guide/"]').first().click();
  },
  'embassies and consulates': (page) => page.goto('/posts'),
  'one consulate': (page) => page.goto('/posts/hyderabad'),
  'how to ask': (page) => page.goto('/explain'),
  'page that does not exist': (page) => page.goto('/nowhere'),
};

/** A page that is an error is an error in the console too; that alone is no complaint. */
const expected = (text: string): boolean => /status of (404|422)/.test(text);

describe('every page, on a phone and on a desk, in light and in dark', () => {
  let opened: Opened;
  before(async () => {
    opened = await openBrowser();
  });
  after(() => opened.close());

  for (const width of [320, 1280]) {
    for (const colorScheme of ['light', 'dark'] as const) {
      it(`breaks no rule of axe or of our policy, and fits: ${width} px, ${colorScheme}`, async () => {
        const { page, complaints } = await opened.visit({ viewport: { width, height: 800 }, colorScheme });
        for (const [name, reach] of Object.entries(PAGES)) {
          await reach(page);
          await assertAccessible(page, name);
          await assertFits(page, name);
        }
        assert.deepEqual(
          complaints.filter((text) => !expected(text)),
          [],
        );
      });
    }
  }

  it('fits from right to left, and prints without what cannot be pressed on paper', async () => {
    const { page } = await opened.visit({ viewport: { width: 320, height: 800 } });
    await PAGES['answer to a paste']?.(page);
    await page.evaluate("document.documentElement.setAttribute('dir', 'rtl')");
    await assertFits(page, 'the answer from right to left');
    await page.evaluate("document.documentElement.setAttribute('dir', 'ltr')");
    await page.emulateMedia({ media: 'print' });
    await assertFits(page, 'the answer on paper');
    assert.equal(await page.locator('h1').isVisible(), true);
    assert.equal(await page.locator('button').first().isVisible(), false);
  });
});
