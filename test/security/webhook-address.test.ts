/** Webhooks as a way into networks that only the server reaches (server-side request forgery). */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { describe, it } from 'node:test';
import { makePost, type Resolve } from '../../src/delivery/make-post.ts';
import { describeStorage } from '../../src/storage/testing/describe-storage.ts';
import { openApi } from '../api/open-api.ts';

const sending = (url: string) => ({ url, headers: {}, body: '{}', patience: 5_000 });

const leadingTo =
  (...addresses: readonly string[]): Resolve =>
  async () =>
    addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));

async function withReceiver(
  location: string,
  ask: (url: { readonly port: number }, came: () => number) => Promise<void>,
): Promise<void> {
  let came = 0;
  const server = createServer((_request, response) => {
    came += 1;
    response.writeHead(302, { location }).end('secret of the machine');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  assert.ok(address !== null && typeof address === 'object');
  try {
    await ask({ port: address.port }, () => came);
  } finally {
    server.close();
  }
}

describe('what is sent outside', () => {
  it('goes to no forbidden address, be it written out or behind a name', async () => {
    const post = makePost(leadingTo('169.254.169.254'));
    await assert.rejects(post(sending('http://169.254.169.254/')), /Nothing is sent/);
    await assert.rejects(post(sending('http://[fe80::1]/')), /Nothing is sent/);
    await assert.rejects(post(sending('http://innocent.example/')), /Nothing is sent/);
    await assert.rejects(post(sending('https://innocent.example/')), /Nothing is sent/);
    const mixed = makePost(leadingTo('127.0.0.1', '::ffff:169.254.169.254'));
    await assert.rejects(mixed(sending('http://innocent.example/')), /Nothing is sent/);
  });

  it('is connected to the address that was checked: a name is asked for once', async () => {
    await withReceiver('/', async ({ port }, came) => {
      let asked = 0;
      const post = makePost(async () => {
        asked += 1;
        return [{ address: asked === 1 ? '127.0.0.1' : '169.254.169.254', family: 4 }];
      });
      assert.equal(await post(sending(`http://turns.example:${port}/`)), 302);
      assert.equal(asked, 1);
      assert.equal(came(), 1);
    });
  });

  it('follows no redirect and gives back a number alone', async () => {
    await withReceiver('http://169.254.169.254/', async ({ port }, came) => {
      const post = makePost(leadingTo('127.0.0.1'));
      assert.equal(await post(sending(`http://127.0.0.1:${port}/`)), 302);
      assert.equal(came(), 1);
    });
  });

  it('is given up when nobody answers', async () => {
    const server = createServer(() => {});
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    assert.ok(address !== null && typeof address === 'object');
    const post = makePost(leadingTo('127.0.0.1'));
    await assert.rejects(
      post({ ...sending(`http://127.0.0.1:${address.port}/`), patience: 50 }),
      /abort|timeout/i,
    );
    server.closeAllConnections();
    server.close();
  });
});

describeStorage('an officer who names a webhook', (fixture) => {
  it('is told that it may not be there, and nothing is kept', async () => {
    const api = await openApi((await fixture.open()).storage);
    for (const url of ['http://169.254.169.254/', 'http://2852039166/', 'https://a:b@office.example/']) {
      const { status, body } = await api.ask('POST', '/desk/webhooks', { url });
      assert.equal(status, 422);
      assert.equal(body['code'], 'not-valid');
    }
    assert.deepEqual((await api.ask('GET', '/desk/webhooks')).body['webhooks'], []);
  });

  it('is shown the secret once: lists and the database in plain have it not', async () => {
    const { storage, database } = await fixture.open();
    const api = await openApi(storage);
    const { body } = await api.ask('POST', '/desk/webhooks', { url: 'https://office.example/' });
    const secret = String(body['secret']);
    assert.match(secret, /^whsec_/);
    const listed = JSON.stringify((await api.ask('GET', '/desk/webhooks')).body);
    assert.doesNotMatch(listed, /whsec|secret/);
    const [row] = await database.read.selectFrom('webhooks').selectAll().execute();
    assert.ok(row && !Buffer.from(row.secret).includes(secret));
  });
});
