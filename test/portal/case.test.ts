import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { describePortal } from './describe-portal.ts';
import { lookUpThat, type OpenPortal, visitCase } from './open-portal.ts';

describePortal('the page of a case', (opened) => {
  let open: OpenPortal;
  before(async () => {
    open = await opened();
  });
  after(() => open.close());

  const bodyOf = async (shows: RegExp): Promise<string> => (await visitCase(open, shows)).body;

  it('says what is true above the official word, and the word in quotation under it', async () => {
    const body = await bodyOf(/administrative processing/);
    const title = body.indexOf('<h1><span>Your case is open.</span>');
    assert.ok(title > 0 && title < body.indexOf('<q>Refused</q>'));
    assert.match(body, /<blockquote class="official"><p>A U\.S\. Consular Officer/);
    assert.match(body, /in these words since 3 November 2026/);
  });

  it('says when it was last changed and as of which day', async () =>
    assert.match(
      await bodyOf(/administrative processing/),
      /Last changed 14 November\. As of 23 November 2026/,
    ));

  it('says that the word changed and the case did not, once', async () => {
    const body = await bodyOf(/half a year/);
    assert.match(body, /The word changed, your case did not\./);
    assert.equal(body.match(/Nothing has happened to these cases/g)?.length, 1);
    assert.doesNotMatch(await bodyOf(/steps may go back/), /The word changed, your case did not/);
  });

  it('shows what was asked for with its state, the officer’s words and the way to give it', async () => {
    const body = await bodyOf(/steps may go back/);
    assert.match(body, /Please send it again\./);
    assert.match(body, /<blockquote><p>The pages after March are missing/);
    assert.match(body, /<a class="button" href="\/status\/items\/[\w-]+">/);
    assert.doesNotMatch(await bodyOf(/half a year/), /\/status\/items\//);
  });

  it('shows a step back as one, and the line with whoever acts next', async () => {
    const body = await bodyOf(/steps may go back/);
    assert.match(body, /<li class="you from-us back now">/);
    assert.match(body, /Then it was your turn\./);
  });

  it('says which way the passport moves, and until when it can be collected', async () => {
    assert.match(await bodyOf(/picked up/), /waits for you\.[\s\S]*It could be collected until 17 October/);
    assert.match(await bodyOf(/on its way/), /It moves towards you\./);
    assert.match(await bodyOf(/passport in hand/), /class="here" aria-current="step">With you again/);
  });

  it('says from which day asking helps', async () =>
    assert.match(await bodyOf(/administrative processing/), /Asking how far it is helps from/));

  it('tells the notices that touch it, with their days in words, and a finished case none', async () => {
    const body = await bodyOf(/half a year/);
    assert.match(body, /Closed for Lantern Day<\/a><\/h3><p class="from">On 2 December 2026\.<\/p>/);
    assert.doesNotMatch(body, /From today/);
    assert.doesNotMatch(
      await bodyOf(/really refused/),
      /Notices for you|Lantern Day|Administrative Processing/,
    );
  });

  it('has every state of the demonstration, and says nothing undefined', async () => {
    for (const { shows } of open.lookUps) {
      const one = new RegExp(`^${shows.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`);
      const { status, body } = await visitCase(open, one);
      assert.equal(status, 200, shows);
      // The form's own token is random letters, which may spell anything.
      const said = body.replaceAll(/name="formToken" value="[^"]*"/g, '');
      assert.doesNotMatch(said, /undefined|\[object|null|NaN/, shows);
    }
  });

  it('shows a family on one page, its own case first, and no case of others', async () => {
    const family = /one of a family/;
    const body = await bodyOf(family);
    const { surname, caseNumber } = lookUpThat(open, family);
    assert.ok(body.indexOf(caseNumber) < body.indexOf('id="h-family"'));
    assert.equal(body.match(/class="member gloss"/g)?.length, 2);
    assert.match(body, /<a href="#family-2">/);
    assert.doesNotMatch(body, new RegExp(`passport.*${surname}`));
    assert.doesNotMatch(await bodyOf(/picked up/), /class="member/);
  });

  it('gives the letter as a page and as PDF where one was given', async () => {
    const { cookie, body } = await visitCase(open, /documents asked for/);
    assert.match(body, /href="\/status\/letter"/);
    const page = await open.server.inject({ url: '/status/letter', headers: { cookie } });
    assert.equal(page.statusCode, 200);
    assert.match(page.body, /section 221\(g\) of the U\.S\. Immigration and Nationality Act/);
    const pdf = await open.server.inject({ url: '/status/letter.pdf', headers: { cookie } });
    assert.equal(pdf.headers['content-type'], 'application/pdf');
    assert.equal(pdf.rawPayload.subarray(0, 5).toString(), '%PDF-');
  });

  it('has no letter where none was given', async () => {
    const { cookie, body } = await visitCase(open, /picked up/);
    assert.doesNotMatch(body, /href="\/status\/letter"/);
    for (const url of ['/status/letter', '/status/letter.pdf']) {
      assert.equal((await open.server.inject({ url, headers: { cookie } })).statusCode, 404);
    }
  });

  it('shows nothing of it without a session', async () => {
    for (const url of ['/status/case', '/status/letter', '/status/letter.pdf']) {
      assert.equal((await open.server.inject(url)).statusCode, 403, url);
    }
  });
});
