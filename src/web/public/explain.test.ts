import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { brotliDecompressSync } from 'node:zlib';
import { SAMPLE_EXPLANATION, sampleContext } from '../sample-context.ts';
import { makeServer } from '../server.ts';

const headers = { 'content-type': 'application/x-www-form-urlencoded' };

function post(url: string, fields: Readonly<Record<string, string>> | string, context = sampleContext()) {
  const payload = typeof fields === 'string' ? fields : new URLSearchParams(fields).toString();
  return makeServer(context).inject({ method: 'POST', url, headers, payload });
}

describe('the answer page', () => {
  it('asks for what was pasted and told, as of today', async () => {
    const context = sampleContext();
    await post(
      '/explain',
      { text: 'Refused', class: 'h-1b', told: 'approved', 'route-day': '2021-03-08' },
      context,
    );
    const [ask] = context.asks;
    assert.equal(ask?.statusText, 'Refused');
    assert.equal(ask?.today.toString(), '2021-03-12');
    assert.deepEqual(ask?.case, {
      visaClass: 'H1B',
      events: [
        { kind: 'interview', date: '2021-03-08' },
        { kind: 'told', value: 'approved', date: '2021-03-08' },
      ],
    });
  });

  it('keeps the year of a Diversity Visa number, and not the number', async () => {
    const context = sampleContext();
    const text = 'Refused\nApplication ID or Case Number: 2021AF00012345';
    const { body } = await post('/explain', { text }, context);
    assert.equal(context.asks[0]?.case?.visaClass, 'DV2021');
    assert.match(body, /name="class" value="DV2021"/);
    assert.match(body, /data-facts="[^"]*class=DV2021/);
    assert.doesNotMatch(body, /00012345/);
  });

  it('says first what is true, and the word under it', async () => {
    const { body, statusCode } = await post('/explain', { text: 'Refused' });
    assert.equal(statusCode, 200);
    const order = [
      'This is very probably not a refusal.',
      '<p class="word"><q>Refused</q>',
      'What to do',
      'Why we think so',
    ];
    const places = order.map((part) => body.indexOf(part));
    assert.ok(
      places.every((place) => place > 0),
      String(places),
    );
    assert.deepEqual(
      places,
      places.toSorted((a, b) => a - b),
    );
  });

  it('shows every part of the explanation', async () => {
    const { body } = await post('/explain', { text: 'Refused' });
    const { reasons, notToWorry, notes, sources, drafts } = SAMPLE_EXPLANATION;
    for (const { says } of [...reasons, ...sources]) assert.ok(body.includes(says), says);
    for (const says of [...notToWorry, ...notes]) assert.ok(body.includes(says), says);
    for (const { title } of drafts) assert.ok(body.includes(title), title);
    assert.ok(body.includes('href="/posts/nairobi"'));
    assert.ok(body.includes('From 22 March'));
    assert.ok(body.includes('<span class="blank">[your name as in the passport]</span>'));
  });

  it('links every citation to a source that stands on the page', async () => {
    const { body } = await post('/explain', { text: 'Refused' });
    const cited = [...body.matchAll(/href="#(s\d+)"/g)].map((found) => found[1]);
    assert.ok(cited.length >= 3);
    for (const id of cited) assert.ok(body.includes(` id="${id}"`), `no ${id}`);
  });

  it('is kept by nobody on the way', async () => {
    const answer = await post('/explain', { text: 'Refused' });
    assert.equal(answer.headers['cache-control'], 'no-store');
    assert.equal(answer.headers['referrer-policy'], 'no-referrer');
  });

  it('writes what was pasted as text, never as markup', async () => {
    const hostile = '</textarea><script>alert(1)</script>"><img src=x onerror=y>';
    for (const url of ['/explain', '/change']) {
      const { body } = await post(url, { text: hostile, class: '"><b>', post: hostile.slice(0, 79) });
      assert.doesNotMatch(body, /<script>alert|<img|"><b>/);
    }
  });

  it('asks for something when the form was empty', async () => {
    const { body, statusCode } = await post('/explain', { text: '  ' });
    assert.equal(statusCode, 422);
    assert.match(body, /The form was empty/);
    assert.match(body, /aria-invalid="true"/);
  });

  it('keeps what was typed when a date is wrong, and says which and why', async () => {
    const { body, statusCode } = await post('/explain', {
      text: 'Refused yesterday',
      class: 'F1',
      paper: '221g',
      'page-day': '2021-02-30',
    });
    assert.equal(statusCode, 422);
    assert.match(body, />\nRefused yesterday<\/textarea>/);
    assert.match(body, /name="class" value="F1"/);
    assert.match(body, /name="paper" value="221g" checked/);
    assert.match(body, /<a href="#page-day">This is no day that exists/);
    assert.match(body, /<title>Please check/);
  });

  it('gives the form back with everything in it, to be changed', async () => {
    const { body, statusCode } = await post(
      '/change',
      'asked=documents&asked=photos&told=approved&text=Refused',
    );
    assert.equal(statusCode, 200);
    assert.match(body, /name="asked" value="documents" checked/);
    assert.match(body, /name="asked" value="photos" checked/);
    assert.match(body, /name="told" value="approved" checked/);
  });

  it('offers a link that holds the facts and not the text', async () => {
    const { body } = await post('/explain', { text: 'Refused. My name is Secret.', told: 'approved' });
    const facts = /data-facts="([^"]*)"/.exec(body)?.[1]?.replaceAll('&amp;', '&') ?? '';
    assert.deepEqual(new URLSearchParams(facts).getAll('what').sort(), ['status:refused', 'told:approved']);
    assert.doesNotMatch(facts, /Secret/);
    assert.match(body, /id="offer-link"[^>]* hidden/);
  });

  it('offers no link when the text was not understood', async () => {
    const context = sampleContext({ ...SAMPLE_EXPLANATION, word: null });
    const { body } = await post('/explain', { text: 'they told me to wait', told: 'approved' }, context);
    assert.doesNotMatch(body, /offer-link/);
  });

  it('holds up when an explanation has nothing but a headline', async () => {
    const bare = {
      ...SAMPLE_EXPLANATION,
      ...{ word: null, reasons: [], actions: [], clocks: [], notToWorry: [], drafts: [] },
      ...{ contact: null, sources: [], notes: [] },
    };
    const { body, statusCode } = await post('/explain', { class: 'F1' }, sampleContext(bare));
    assert.equal(statusCode, 200);
    assert.match(body, /You have not told us what the page says/);
    assert.doesNotMatch(body, /undefined|null/);
  });

  it('is small on the way, styles and script included', async () => {
    const server = makeServer(sampleContext());
    const accept = { 'accept-encoding': 'br' };
    const answer = await server.inject({
      method: 'POST',
      url: '/explain',
      headers: { ...headers, ...accept },
      payload: 'text=Refused',
    });
    const page = brotliDecompressSync(answer.rawPayload).toString();
    let size = answer.rawPayload.length;
    for (const [, path] of page.matchAll(/"(\/assets\/[^"]+)"/g)) {
      size += (await server.inject({ url: path ?? '', headers: accept })).rawPayload.length;
    }
    assert.ok(size < 20_000, `${size} bytes`);
  });

  it('says how to ask when nothing was asked', async () => {
    const { body, statusCode } = await makeServer(sampleContext()).inject('/explain');
    assert.equal(statusCode, 200);
    assert.match(body, /<noscript>/);
    assert.match(body, /href="\/"/);
  });
});
