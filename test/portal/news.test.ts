/** The news of an office for everybody, as pages and as a feed. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Notice } from '../../src/wording/notice.ts';
import { type OpenPortal, openPortal } from './open-portal.ts';

const NOTICE: Notice = {
  id: '6f1b3c9e-1f0e-4b7a-9a55-0c6a7a1d2e3f',
  kind: 'closure',
  title: 'Closed & <moved>',
  body: ['We are "away"\u0000\u0008.', 'Until then.'],
  ...{ from: '2026-10-01', until: '2026-10-02', posts: ['PMR', 'LND'], visaClasses: ['F1', 'B1/B2'] },
  ...{ author: 'Secret Author', publishedAt: 1_790_000_000_000, updatedAt: 1_790_000_500_000 },
};

describe('the news', () => {
  let open: OpenPortal;
  before(async () => {
    open = await openPortal();
    await open.office.storage.notices.put(NOTICE);
    open.office.published.forget();
  });
  after(() => open.close());

  const get = async (url: string) => open.server.inject({ url });

  it('stand newest first, those that are past apart', async () => {
    const { body } = await get('/news');
    const places = [
      'Closed for Lantern Day',
      'Passports take',
      'The word on',
      'id="h-past"',
      'Closed &amp; ',
    ];
    const found = places.map((text) => body.indexOf(text));
    assert.ok(!found.includes(-1), String(found));
    assert.deepEqual(
      found.toSorted((one, other) => one - other),
      found,
    );
  });

  it('say of each its kind, days, and whom it touches, and nothing of who wrote it', async () => {
    const { body } = await get(`/news/${NOTICE.id}`);
    for (const says of [
      /From 1 October 2026 to 2 October 2026/,
      /Closed\./,
      /London/,
      /F1 and B1\/B2/,
      /over/,
    ])
      assert.match(body, says);
    assert.doesNotMatch(body, /Secret Author|<moved>/);
    assert.equal((await get('/news/nothing')).statusCode, 404);
  });

  it('are a feed that is well-formed, with ids that stay and instants', async () => {
    const answer = await get('/news.atom');
    assert.equal(answer.headers['content-type'], 'application/atom+xml; charset=utf-8');
    assert.match(answer.body, /<id>urn:uuid:6f1b3c9e-1f0e-4b7a-9a55-0c6a7a1d2e3f<\/id>/);
    assert.match(answer.body, /<title>Closed &amp; &lt;moved&gt;<\/title>/);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: XML forbids them, so none may be there.
    assert.doesNotMatch(answer.body, /[\u0000-\u0008]/);
    const entries = answer.body.split('<entry>').slice(1);
    assert.ok(entries.length >= 4);
    for (const entry of entries) {
      for (const name of ['id', 'title', 'updated', 'published', 'summary', 'content'])
        assert.equal(entry.split(`<${name}>`).length, 2, name);
      assert.match(entry, /<updated>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z<\/updated>/);
    }
  });

  it('are not in the menu where there is no office', async () => {
    const { makeServer } = await import('../../src/web/server.ts');
    const { sampleContext } = await import('../../src/web/sample-context.ts');
    const alone = makeServer(sampleContext());
    assert.doesNotMatch((await alone.inject('/')).body, /href="\/news"/);
    assert.equal((await alone.inject('/news')).statusCode, 404);
  });

  it('stand beside what the service says of itself, and no more of it', async () => {
    const { body } = await get('/health');
    const { ok, storage, scanner, ...rest } = JSON.parse(body);
    assert.deepEqual(
      { ok, storage, scanner },
      {
        ok: true,
        storage: { engine: 'sqlite', answers: true },
        scanner: { configured: false, answers: false },
      },
    );
    assert.deepEqual(Object.keys(rest).toSorted(), ['today', 'uptimeSeconds', 'version']);
  });
});
