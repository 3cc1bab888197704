import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { InjectOptions } from 'fastify';
import type { Context } from '../services/context.ts';
import { sampleContext } from './sample-context.ts';
import { SECURITY_HEADERS } from './security-headers.ts';
import { LARGEST_BODY, makeServer } from './server.ts';

const FORM = { 'content-type': 'application/x-www-form-urlencoded' };

const ask = (what: InjectOptions | string, context: Context = sampleContext()) =>
  makeServer(context).inject(what);

describe('the server', () => {
  it('puts the security headers on every answer, good or bad', async () => {
    const asked = [
      ['GET', '/', 200],
      ['GET', '/health', 200],
      ['GET', '/nowhere', 404],
      ['DELETE', '/', 405],
      ['GET', '/%zz', 400],
    ] as const;
    for (const [method, url, status] of asked) {
      const answer = await ask({ method, url });
      assert.equal(answer.statusCode, status, url);
      for (const [name, value] of Object.entries(SECURITY_HEADERS)) {
        assert.equal(answer.headers[name], value, `${name} on ${url}`);
      }
      assert.equal(answer.headers['strict-transport-security'], undefined);
    }
  });

  it('lets no inline style or script, no other site and no frame in', () => {
    const policy = SECURITY_HEADERS['content-security-policy'] ?? '';
    assert.match(policy, /default-src 'none'/);
    assert.match(policy, /frame-ancestors 'none'/);
    assert.doesNotMatch(policy, /unsafe|https?:|\*/);
  });

  it('asks for https to stay only when the page came over https', async () => {
    const answer = await ask({ url: '/', headers: { 'x-forwarded-proto': 'https' } });
    assert.match(String(answer.headers['strict-transport-security']), /max-age=\d+/);
  });

  it('says that a page does not exist, in a page', async () => {
    const answer = await ask('/nowhere');
    assert.equal(answer.headers['content-type'], 'text/html; charset=utf-8');
    assert.match(answer.body, /This page does not exist/);
    assert.match(answer.body, /<a class="button" href="\/">/);
  });

  it('says which methods a page takes', async () => {
    const put = await ask({ method: 'PUT', url: '/explain?x=1' });
    assert.equal(put.statusCode, 405);
    assert.equal(put.headers['allow'], 'GET, HEAD, POST');
    const get = await ask('/change');
    assert.equal(get.statusCode, 405);
    assert.equal(get.headers['allow'], 'POST');
  });

  it('refuses a form above a million characters and says so', async () => {
    const answer = await ask({
      method: 'POST',
      url: '/explain',
      headers: FORM,
      payload: `text=${'x'.repeat(LARGEST_BODY)}`,
    });
    assert.equal(answer.statusCode, 413);
    assert.match(answer.body, /one million characters/);
  });

  it('refuses a body of a kind that no form sends', async () => {
    const answer = await ask({
      method: 'POST',
      url: '/explain',
      headers: { 'content-type': 'text/xml' },
      payload: '<a/>',
    });
    assert.equal(answer.statusCode, 415);
  });

  it('answers a bug of ours with a calm page, and tells the bug without what was sent', async () => {
    const context = sampleContext();
    const broken: Context = {
      ...context,
      explain: () => {
        throw new Error('a bug');
      },
    };
    // The first page draws its samples with the same function, so it is asked on its own.
    const answer = await ask(
      { method: 'POST', url: '/explain', headers: FORM, payload: 'text=MY-SECRET' },
      broken,
    );
    assert.equal(answer.statusCode, 500);
    assert.match(answer.body, /our fault/);
    assert.doesNotMatch(answer.body, /a bug|MY-SECRET/);
    assert.equal(context.bugs.length, 1);
    assert.doesNotMatch(String(context.bugs[0]), /MY-SECRET/);
  });

  it('tells whether it is well', async () => {
    const answer = await ask('/health');
    assert.deepEqual(answer.json(), {
      ok: true,
      version: '0.0.0-test',
      uptimeSeconds: 0,
      today: '2021-03-12',
    });
    assert.equal(answer.headers['cache-control'], 'no-store');
  });

  it('serves the stylesheet packed and for ever, at an address that its content gives', async () => {
    const server = makeServer(sampleContext());
    const home = await server.inject('/');
    const path = /href="(\/assets\/overcome-[\w-]+\.css)"/.exec(home.body)?.[1] ?? '';
    const style = await server.inject({ url: path, headers: { 'accept-encoding': 'br' } });
    assert.equal(style.statusCode, 200);
    assert.equal(style.headers['content-encoding'], 'br');
    assert.match(String(style.headers['cache-control']), /immutable/);
    assert.match(String(style.headers['content-type']), /^text\/css/);
    const old = await server.inject('/assets/overcome-AAAAAAAAAAAA.css');
    assert.equal(old.statusCode, 404);
  });

  it('answers HEAD like GET, without the page', async () => {
    const answer = await ask({ method: 'HEAD', url: '/' });
    assert.equal(answer.statusCode, 200);
    assert.equal(answer.body, '');
  });
});
