import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { lookUpThat, type OpenPortal, openPortal, PORTAL_DAY, typedOf } from '../portal/open-portal.ts';
import { fillInventedWaits } from '../waits/invented-waits.ts';
import { assertAccessible, assertFits, type Browsing, openChromium } from './open-browser.ts';

const STORY = 'F1, London. Interview on 1 June 2026, they said administrative processing. Page says Refused.';
const PROCESSING = /^approved in words/;

/** How each page is reached. */
const PAGES: Readonly<Record<string, (page: Page, open: OpenPortal) => Promise<unknown>>> = {
  'no choice': (page) => page.goto('/waits'),
  'a choice': (page) => page.goto('/waits?post=LND&class=F1'),
  'a comparison': (page) => page.goto('/waits?post=FRN&vs-post=PRS&vs-class=any'),
  'too few': (page) => page.goto('/waits?post=PRG'),
  'an address that cannot be used': (page) => page.goto('/waits?post=Atlantis&since=2031-01'),
  'how we count': (page) => page.goto('/waits/how'),
  'an answer with a forecast': async (page) => {
    await page.goto('/');
    await page.fill('#text', STORY);
    await Promise.all([page.waitForURL('**/explain'), page.locator('button.button').first().click()]);
    await page.locator('.forecast').waitFor();
  },
  'a case with a forecast': async (page, open) => {
    const typed = typedOf(lookUpThat(open, PROCESSING));
    await page.goto('/status');
    await page.selectOption('#post', typed.post);
    for (const name of ['caseNumber', 'passportNumber', 'surname'] as const)
      await page.fill(`#${name}`, typed[name].slice(0, name === 'surname' ? 5 : undefined));
    await Promise.all([page.waitForURL('**/status/case'), page.locator('main button.button').click()]);
    await page.locator('.forecast').waitFor();
  },
};

describe('the pages of waits, in a browser', () => {
  let open: OpenPortal;
  let browsing: Browsing;
  before(async () => {
    open = await openPortal();
    const { storage, forecasts } = open.office;
    await fillInventedWaits(storage.waits);
    await forecasts.refresh(storage.waits, PORTAL_DAY);
    browsing = await openChromium(open.server);
  });
  after(async () => {
    await browsing.close();
    await open.close();
  });

  for (const width of [360, 1280]) {
    for (const colorScheme of ['light', 'dark'] as const) {
      it(`break no rule of axe or of our policy, and fit: ${width} px, ${colorScheme}`, async () => {
        const { page, complaints } = await browsing.visit({ viewport: { width, height: 800 }, colorScheme });
        for (const [name, reach] of Object.entries(PAGES)) {
          await reach(page, open);
          await page.evaluate(
            "document.querySelectorAll('details').forEach((part) => { part.open = true; })",
          );
          await assertAccessible(page, name);
          await assertFits(page, name);
        }
        assert.deepEqual(complaints, []);
      });
    }
  }

  it('fit 320 px from right to left, and on paper without what cannot be pressed there', async () => {
    const { page } = await browsing.visit({ viewport: { width: 320, height: 800 } });
    for (const name of ['a comparison', 'how we count', 'an answer with a forecast']) {
      await PAGES[name]?.(page, open);
      await assertFits(page, name);
      await page.evaluate("document.documentElement.setAttribute('dir', 'rtl')");
      await assertFits(page, `${name} from right to left`);
      await page.evaluate("document.documentElement.setAttribute('dir', 'ltr')");
      await page.emulateMedia({ media: 'print' });
      await assertFits(page, `${name} on paper`);
      await page.emulateMedia({ media: 'screen' });
    }
    await page.goto('/waits?post=LND');
    await page.emulateMedia({ media: 'print' });
    assert.equal(await page.locator('.plot').first().isVisible(), true);
    assert.equal(await page.locator('.choose .button').first().isVisible(), false);
  });

  for (const javaScriptEnabled of [true, false]) {
    it(`are chosen by keyboard alone, ${javaScriptEnabled ? 'with' : 'without'} script, and a link keeps the choice`, async () => {
      const { page } = await browsing.visit({ javaScriptEnabled });
      await page.goto('/waits');
      await page.locator('#post').focus();
      await page.keyboard.type('London');
      await page.keyboard.press('Tab');
      await page.keyboard.type('F1');
      // Kind of hold, month, button.
      for (const _ of ['hold', 'since', 'show']) await page.keyboard.press('Tab');
      await Promise.all([page.waitForURL('**/waits?*'), page.keyboard.press('Enter')]);
      assert.equal(await page.locator('#post').inputValue(), 'LND');
      assert.equal(await page.locator('#class').inputValue(), 'F1');
      assert.match((await page.locator('.say').first().textContent()) ?? '', /Half of such cases/);
      await page.getByRole('link', { name: 'a link that keeps it' }).click();
      assert.equal(new URL(page.url()).search, '?post=LND&class=F1');
      assert.equal(await page.locator('#post').inputValue(), 'LND');
    });
  }

  it('compare without script, and the comparison is left again', async () => {
    const { page } = await browsing.visit({ javaScriptEnabled: false });
    await page.goto('/waits?post=FRN&class=F1');
    await page.locator('.choose summary').focus();
    await page.keyboard.press('Enter');
    await page.locator('#vs-post').selectOption('PRS');
    await Promise.all([
      page.waitForURL('**/waits?*vs-post=PRS*'),
      page.locator('.choose details button').click(),
    ]);
    assert.match((await page.locator('.say').first().textContent()) ?? '', /“Frankfurt” went sooner/);
    await page.getByRole('link', { name: 'Leave the comparison out' }).click();
    assert.equal(new URL(page.url()).search, '?post=FRN&class=F1');
  });

  it('hand out their numbers as a file', async () => {
    const { page } = await browsing.visit({ acceptDownloads: true });
    await page.goto('/waits?post=LND');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'CSV' }).click(),
    ]);
    assert.equal(download.suggestedFilename(), 'waits.csv');
    assert.match(await readFile((await download.path()) ?? '', 'utf8'), /^cases,as_of,day,at_risk/);
  });

  it('offer the wider choice for a small one, and lead from a forecast to the cases behind it', async () => {
    const { page } = await browsing.visit();
    await page.goto('/waits?post=PRG');
    await page.locator('main a[href^="/waits?region="]').click();
    assert.match((await page.locator('.say').first().textContent()) ?? '', /Half of such cases/);
    await PAGES['an answer with a forecast']?.(page, open);
    assert.match((await page.locator('.forecast .say').textContent()) ?? '', /You have waited 175 days/);
    await page.getByRole('link', { name: 'See how long it took for cases like yours' }).click();
    assert.equal(new URL(page.url()).search, '?post=LND&class=F1&hold=processing');
    await page.getByRole('link', { name: 'How we count' }).click();
    assert.match((await page.locator('h1').textContent()) ?? '', /How we count/);
  });
});
