import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { describePortal } from './describe-portal.ts';
import { cookieIn, lookUpThat, type OpenPortal, post, typedOf, visitCase } from './open-portal.ts';

const SHOWS = /administrative processing/;

describePortal('the session of an applicant', (opened) => {
  let open: OpenPortal;
  before(async () => {
    open = await opened();
  });
  after(() => open.close());

  const page = (cookie: string) => open.server.inject({ url: '/status/case', headers: { cookie } });
  const look = (headers = {}) => post(open, '/status', typedOf(lookUpThat(open, SHOWS)), headers);
  const tokenIn = (body: string): string => /name="formToken" value="([^"]+)"/.exec(body)?.[1] ?? '';

  it('is held by a cookie that no script reads and no other site sends', async () => {
    const [plain] = (await look()).cookies;
    assert.equal(plain?.name, 'case');
    assert.equal(plain?.httpOnly, true);
    assert.equal(plain?.sameSite, 'Strict');
    assert.equal(plain?.path, '/');
    assert.equal(plain?.maxAge, undefined);
  });

  it('is bound to the host and to https when it came by https', async () => {
    const [safe] = (await look({ 'x-forwarded-proto': 'https' })).cookies;
    assert.equal(safe?.name, '__Host-case');
    assert.equal(safe?.secure, true);
    assert.equal(safe?.domain, undefined);
  });

  it('has a new secret after every look-up, and the one before is worth nothing', async () => {
    const first = cookieIn(await look());
    assert.equal((await page(first)).statusCode, 200);
    const second = cookieIn(await look({ cookie: first }));
    assert.notEqual(second, first);
    assert.equal((await page(first)).statusCode, 403);
    assert.equal((await page(second)).statusCode, 200);
  });

  it('takes no secret that somebody else chose', async () => {
    const chosen = `case=${'a'.repeat(43)}`;
    const given = cookieIn(await look({ cookie: chosen }));
    assert.notEqual(given, chosen);
    assert.equal((await page(chosen)).statusCode, 403);
  });

  it('is over after fifteen minutes without use, and the page says so', async () => {
    const { cookie } = await visitCase(open, SHOWS);
    open.wait(14);
    assert.equal((await page(cookie)).statusCode, 200);
    open.wait(16);
    const over = await page(cookie);
    assert.equal(over.statusCode, 403);
    assert.match(over.body, /Your page was closed after 15 minutes without use/);
    assert.match(String(over.headers['set-cookie']), /case=;/);
  });

  it('is asked for where there was none', async () => {
    const none = await open.server.inject('/status/case');
    assert.equal(none.statusCode, 403);
    assert.match(none.body, /look up your case first/);
    assert.doesNotMatch(none.body, /15 minutes without use\. That protects/);
  });

  it('can be ended on every page that it shows', async () => {
    const { cookie } = await visitCase(open, /documents asked for/);
    const places = [
      '/status/case',
      '/status/items/cv',
      '/status/questions',
      '/status/questions/ask/status',
      '/status/letter',
    ];
    for (const url of places) {
      const shown = await open.server.inject({ url, headers: { cookie } });
      assert.equal(shown.statusCode, 200, url);
      assert.equal(shown.body.match(/action="\/status\/leave"/g)?.length, 1, url);
    }
    const { body } = await open.server.inject({ url: '/status/letter', headers: { cookie } });
    const left = await post(open, '/status/leave', { formToken: tokenIn(body) }, { cookie });
    assert.equal(left.statusCode, 303);
    assert.equal((await page(cookie)).statusCode, 403);
  });

  it('offers nothing to end where none is open', async () => {
    for (const url of ['/status', '/status/left', '/status/letter']) {
      assert.doesNotMatch((await open.server.inject(url)).body, /status\/leave/, url);
    }
  });

  it('ends when its page is left', async () => {
    const { cookie, body } = await visitCase(open, SHOWS);
    const left = await post(open, '/status/leave', { formToken: tokenIn(body) }, { cookie });
    assert.equal(left.statusCode, 303);
    assert.equal(left.headers['location'], '/status/left');
    assert.match(String(left.headers['set-cookie']), /case=;/);
    assert.equal((await page(cookie)).statusCode, 403);
  });

  it('does nothing for a form without its token, with that of another, or from elsewhere', async () => {
    const { cookie, body } = await visitCase(open, SHOWS);
    const other = await visitCase(open, /picked up/);
    const own = { formToken: tokenIn(body) };
    const refused = [
      await post(open, '/status/leave', {}, { cookie }),
      await post(open, '/status/leave', { formToken: tokenIn(other.body) }, { cookie }),
      await post(open, '/status/leave', own, { cookie, 'sec-fetch-site': 'cross-site' }),
    ];
    for (const answer of refused) {
      assert.equal(answer.statusCode, 403);
      assert.match(answer.body, /not sent from your page/);
    }
    assert.equal((await page(cookie)).statusCode, 200);
  });

  it('gives back what was written in a form that it did not take', async () => {
    const { cookie } = await visitCase(open, SHOWS);
    const answer = await post(open, '/status/leave', { body: 'My <long> question' }, { cookie });
    assert.match(answer.body, /My &lt;long&gt; question<\/textarea>/);
  });

  it('offers the way back to a page that is still open', async () => {
    const { cookie } = await visitCase(open, SHOWS);
    const again = await open.server.inject({ url: '/status', headers: { cookie } });
    assert.match(again.body, /still open in this browser/);
    assert.doesNotMatch((await open.server.inject('/status')).body, /still open/);
  });
});
