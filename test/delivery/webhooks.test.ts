/** Webhooks over real HTTP, checked by the library that receivers use. */
import assert from 'node:assert/strict';
import { lookup } from 'node:dns/promises';
import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import { afterEach, it } from 'node:test';
import { Webhook } from 'standardwebhooks';
import { deliverWebhooks, WAITS } from '../../src/delivery/deliver-webhooks.ts';
import { makePost } from '../../src/delivery/make-post.ts';
import { describeStorage } from '../../src/storage/testing/describe-storage.ts';
import { newCase, openApi } from '../api/open-api.ts';

type Came = { readonly headers: IncomingHttpHeaders; readonly body: string };

const post = makePost((host) => lookup(host, { all: true }));
const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

async function receiver(answer: (nth: number) => number) {
  const came: Came[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (text: string) => {
      body += text;
    });
    request.on('end', () => {
      came.push({ headers: request.headers, body });
      response.writeHead(answer(came.length), { location: 'http://127.0.0.1:1/elsewhere' }).end();
    });
  });
  servers.push(server.listen(0, '127.0.0.1'));
  await once(server, 'listening');
  const address = server.address();
  return { came, url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/hook` };
}

describeStorage('webhooks', (fixture) => {
  it('are told of what was recorded, signed, and never of the person', async () => {
    const { storage } = await fixture.open();
    const api = await openApi(storage);
    const { came, url } = await receiver(() => 200);
    const { body: hook } = await api.ask('POST', '/desk/webhooks', { url });
    await api.ask('POST', '/desk/cases', newCase());
    await deliverWebhooks({ storage, now: () => Date.now() + 1_000, post });
    const [first] = came;
    assert.ok(first);
    const read = new Webhook(String(hook['secret'])).verify(first.body, {
      'webhook-id': String(first.headers['webhook-id']),
      'webhook-timestamp': String(first.headers['webhook-timestamp']),
      'webhook-signature': String(first.headers['webhook-signature']),
    });
    assert.match(JSON.stringify(read), /case\.application-made/);
    assert.doesNotMatch(first.body, /Cruz|AA00|X-1/);
    assert.equal(await deliverWebhooks({ storage, now: () => Date.now() + 1_000, post }), 0);
  });

  it('are tried again later when they fail, and given up after the last try', async () => {
    const { storage } = await fixture.open();
    const api = await openApi(storage);
    const { came, url } = await receiver(() => 503);
    await api.ask('POST', '/desk/webhooks', { url, kinds: ['application-made'] });
    await api.ask('POST', '/desk/cases', newCase());
    let now = Date.now() + 1_000;
    const context = { storage, now: () => now, post };
    for (const wait of WAITS) {
      assert.equal(await deliverWebhooks(context), 1);
      assert.equal(await deliverWebhooks(context), 0, 'not before its time');
      now += wait;
    }
    assert.equal(await deliverWebhooks(context), 1);
    now += 10 * 24 * 3_600_000;
    assert.equal(await deliverWebhooks(context), 0);
    assert.equal(came.length, WAITS.length + 1);
  });

  it('follow no redirect, and end when the receiver is gone', async () => {
    const { storage } = await fixture.open();
    const api = await openApi(storage);
    const { came, url } = await receiver((nth) => (nth === 1 ? 307 : 410));
    await api.ask('POST', '/desk/webhooks', { url });
    await api.ask('POST', '/desk/cases', newCase());
    let now = Date.now() + 1_000;
    const context = { storage, now: () => now, post };
    await deliverWebhooks(context);
    now += WAITS[0] ?? 0;
    await deliverWebhooks(context);
    assert.equal(came.length, 2);
    const left = await api.ask('GET', '/desk/webhooks');
    assert.deepEqual(left.body['webhooks'], []);
  });

  it('are not told of kinds that they did not ask for', async () => {
    const { storage } = await fixture.open();
    const api = await openApi(storage);
    const { came, url } = await receiver(() => 200);
    await api.ask('POST', '/desk/webhooks', { url, kinds: ['issued'] });
    await api.ask('POST', '/desk/cases', newCase());
    await deliverWebhooks({ storage, now: () => Date.now() + 1_000, post });
    assert.equal(came.length, 0);
    const wrong = await api.ask('POST', '/desk/webhooks', { url, kinds: ['nothing'] });
    assert.equal(wrong.status, 422);
  });
});
