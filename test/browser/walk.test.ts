import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { type Opened, openBrowser } from './open-browser.ts';

/** Goes on with the Tab key until the focus is where it should be. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let step = 0; step < 80; step += 1) {
    if (await page.evaluate<boolean>(`document.activeElement?.matches(${JSON.stringify(selector)}) ?? false`))
      return;
    await page.keyboard.press('Tab');
  }
  assert.fail(`The Tab key does not reach ${selector}`);
}

async function answered(page: Page, act: () => Promise<unknown>): Promise<string> {
  await Promise.all([page.waitForURL('**/explain'), act()]);
  return (await page.locator('h1').textContent()) ?? '';
}

describe('a visit', () => {
  let opened: Opened;
  before(async () => {
    opened = await openBrowser();
  });
  after(() => opened.close());

  it('can be made by keyboard alone, without script', async () => {
    const { page } = await opened.visit({ javaScriptEnabled: false });
    await page.goto('/');
    await page.keyboard.press('Tab');
    assert.equal(await page.locator('.skip:focus').count(), 1);
    await page.locator('summary', { hasText: 'officer' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    // From "I do not know", which stands last, the arrow leads round to the first choice.
    await page.keyboard.press('ArrowDown');
    assert.equal(await page.locator('input#told').isChecked(), true);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/explain');
    assert.match((await page.locator('.timeline').textContent()) ?? '', /You were told/);
    assert.equal(await page.locator('#offer-link').isVisible(), false);
  });

  it('can be made with the Tab key from the box to the button', async () => {
    const { page } = await opened.visit();
    await page.goto('/');
    await tabTo(page, '#text');
    await page.keyboard.type('Administrative Processing');
    await tabTo(page, 'button.button');
    const headline = await answered(page, () => page.keyboard.press('Enter'));
    assert.ok(headline.length > 10);
    assert.equal(new URL(page.url()).search, '');
  });

  it('can be corrected: what was told comes back, and a new answer follows', async () => {
    const { page } = await opened.visit({ javaScriptEnabled: false });
    await page.goto('/');
    await answered(page, () => page.locator('button[form="sample-real"]').click());
    const before = await page.locator('h1').textContent();
    await Promise.all([page.waitForURL('**/change'), page.locator('form[action="/change"] button').click()]);
    assert.equal(await page.locator('input[name="paper"][value="214b"]').isChecked(), true);
    await page.locator('input[name="paper"][value="none"]').check();
    await page.locator('input[name="told"][value="approved"]').check();
    await page.locator('input[name="passport"][value="kept"]').check();
    const now = await answered(page, () => page.locator('button.button').last().click());
    assert.notEqual(now, before);
  });

  it('ends with a link that gives the same answer, and whose facts reach no address of ours', async () => {
    const { page } = await opened.visit();
    await page.goto('/');
    const headline = await answered(page, () => page.locator('button[form="sample-papers"]').click());
    const link = await page.locator('#offer-link input').inputValue();
    assert.match(link, /\/explain#page=refused/);

    const { page: other } = await opened.visit();
    const addresses: string[] = [];
    other.on('request', (request) => addresses.push(request.url()));
    await other.goto(link);
    await other.locator('.timeline').waitFor();
    assert.equal(await other.locator('h1').textContent(), headline);
    assert.ok(addresses.every((address) => !new URL(address).search.includes('refused')));
  });

  it('can tell a story, correct one event by keyboard and leave another out, without script', async () => {
    const { page } = await opened.visit({ javaScriptEnabled: false });
    await page.goto('/');
    const story =
      'H4, Nairobi. Interview on 2 March. He said approved and kept my passport. Page shows Refused.';
    await page.fill('#text', story);
    const first = await answered(page, () => page.locator('button.button').first().click());
    assert.ok((await page.locator('mark').count()) >= 3);
    const rows = await page.locator('.timeline li').count();
    await page.locator('.timeline summary', { hasText: 'approved' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.locator('.timeline select:focus').selectOption('told:refused');
    await page.locator('.timeline summary', { hasText: 'passport' }).click();
    await page.locator('.timeline li:has(summary:has-text("passport")) [name="drop"]').check();
    const send = page.locator('button', { hasText: 'Answer again' });
    const now = await answered(page, () => send.click());
    assert.notEqual(now, first);
    assert.equal(await page.locator('.timeline li').count(), rows - 1);
    assert.equal(await page.locator('.story').textContent(), story);
  });

  it('says without script that a link needs it', async () => {
    const { page } = await opened.visit({ javaScriptEnabled: false });
    await page.goto('/explain#page=refused');
    assert.equal(await page.locator('noscript p').isVisible(), true);
  });

  it('keeps what was typed when something is wrong', async () => {
    const { page } = await opened.visit({ javaScriptEnabled: false });
    await page.goto('/');
    await page.fill('#text', 'Refused since Tuesday');
    await page.locator('summary', { hasText: 'since' }).click();
    await page.fill('[name="touched-day"]', '2030-01-01');
    await Promise.all([page.waitForURL('**/explain'), page.locator('button.button').first().click()]);
    assert.equal(await page.locator('#text').inputValue(), 'Refused since Tuesday');
    await page.locator('.problems a').click();
    assert.match(page.url(), /#touched-day$/);
    assert.equal(await page.locator('#touched-day').isVisible(), true);
  });
});
