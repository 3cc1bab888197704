/** The pages of waits as they are sent, over a real storage. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { type OpenPortal, openPortal, PORTAL_DAY } from '../portal/open-portal.ts';
import { fillInventedWaits } from './invented-waits.ts';

/** What a reader sees: no tags, one space between words. */
const wordsOf = (body: string): string =>
  body
    .slice(body.indexOf('<main'))
    .replace(/<[^>]{0,2000}>/g, ' ')
    .replace(/\s+/g, ' ')
    .replaceAll(' .', '.');

describe('the pages of waits', () => {
  let open: OpenPortal;
  before(async () => {
    open = await openPortal();
    await fillInventedWaits(open.office.storage.waits);
  });
  after(() => open.close());

  async function see(url: string): Promise<{ readonly body: string; readonly says: string }> {
    const { body, statusCode, headers } = await open.server.inject(url);
    assert.equal(statusCode, 200, url);
    assert.match(String(headers['content-type']), /^text\/html/);
    return { body, says: wordsOf(body) };
  }

  it('stand in the menu, with a title and a description', async () => {
    const { body } = await see('/');
    assert.match(body, /<a href="\/waits">Waits<\/a>/);
    const titles = { '/waits': 'How long it really takes', '/waits/how': 'How we count' };
    for (const [url, title] of Object.entries(titles)) {
      const page = await see(url);
      assert.ok(page.body.includes(`<title>${title} · `), url);
      assert.match(page.body, /<meta name="description" content="[^"]{40,}">/);
      assert.match(page.body, /<a href="\/waits" aria-current="page">/);
    }
  });

  it('say of a choice how long half took, how many cases there are, and from where', async () => {
    const { says, body } = await see('/waits?post=FRN&class=F1&hold=processing');
    assert.match(says, /Half of such cases were issued within 36 days\. One in ten waited more than 90 days/);
    assert.match(says, /60 cases, 6 still waiting, as of 20 November 2026\. 6 were refused in the end/);
    assert.match(
      says,
      /Invented waits\. 60 cases here\. Seen until 20 November 2026\. Collected at its source\. Licence: CC0-1\.0\./,
    );
    assert.match(body, /<svg class="plot tall" role="img" aria-label="Of 100 cases, issued by day:/);
    assert.match(body, /href="\/api\/v1\/data-sets\/invented\.csv"/);
    assert.match(says, /ended without a visa: \d+/);
    assert.match(
      says,
      /The picture ends on day 90\. 6 cases were seen waiting longer, the longest until day \d+/,
    );
  });

  it('say what a list leaves out, and in which years its cases began', async () => {
    const { says } = await see('/waits?post=WRW');
    assert.match(says, /12 cases, none of them still waiting, .* They began in 2025\./);
    assert.match(
      says,
      /Every case that is known here ended with a visa\. So this tells when a visa came, not whether/,
    );
    assert.match((await see('/waits?post=PRS')).says, /None of these cases ended without a visa\./);
    assert.doesNotMatch((await see('/waits?post=FRN')).says, /without a visa\.|with a visa\./);
  });

  it('keep the choice in the form, and in a link', async () => {
    const { body } = await see('/waits?class=f-1&post=London&since=2025&vs-post=PRS');
    for (const chosen of ['LND', 'F1', '2025-01', 'PRS'])
      assert.match(body, new RegExp(`<option value="${chosen}" selected>`), chosen);
    assert.match(body, /href="\/waits\?post=LND&amp;class=F1&amp;since=2025-01&amp;vs-post=PRS"/);
  });

  it('say in words whether two groups wait differently', async () => {
    const apart = await see('/waits?post=LND&since=2025-01&vs-post=PRS');
    assert.match(apart.says, /“London” went sooner\. By chance alone .* fewer than 1 of 1,000 comparisons/);
    const alike = await see('/waits?post=FRN&vs-post=LND&vs-class=F1');
    assert.match(alike.says, /do not wait differently, as far as 60 and 90 cases can tell/);
    const same = await see('/waits?post=FRN&vs-post=FRN');
    assert.match(same.says, /Both choices are the same, so there is nothing to compare/);
    assert.match(same.says, /60 cases, 6 still waiting/);
  });

  it('show no group of fewer than ten, and offer the wider one', async () => {
    const { says, body } = await see('/waits?post=PRG&class=B1%2FB2');
    assert.match(says, /Fewer than 10 cases of this kind are known here\./);
    assert.doesNotMatch(says, /\b4 cases/);
    assert.match(says, /enough cases if the choice is wider: .* all of Eastern Europe/);
    assert.match(body, /href="\/waits\?region=eastern-europe&amp;class=B1%2FB2"/);
    const compared = await see('/waits?post=LND&vs-post=PRG');
    assert.match(compared.says, /The cases to compare with are too few/);
    const none = await see('/waits?post=NRB&class=J1');
    assert.match(none.says, /No case of this kind is known here/);
  });

  it('say of a young month that it is too early, instead of showing how fast it looks', async () => {
    const { says } = await see('/waits?post=LND');
    assert.match(says, /November 2026 30 20 Not old enough to tell/);
    assert.match(says, /May 2025 Fewer than 10 cases/);
  });

  it('give every day as a table file', async () => {
    const { body, headers, statusCode } = await open.server.inject('/waits.csv?post=LND&vs-post=PRS');
    assert.equal(statusCode, 200);
    assert.match(String(headers['content-type']), /^text\/csv/);
    assert.match(String(headers['content-disposition']), /waits\.csv/);
    const [head, ...rows] = body.trim().split('\r\n');
    assert.match(head ?? '', /^cases,as_of,day,at_risk,issued,/);
    assert.ok(rows.every((row) => /^"[^"]*(London|Paris)[^"]*",2026-11-20,\d+,/.test(row)));
    const few = await open.server.inject('/waits.csv?post=PRG');
    assert.equal(few.body.trim().split('\r\n').length, 1);
  });

  it('say what could not be used, show what was typed, and keep the rest', async () => {
    const wrong: readonly (readonly [string, RegExp])[] = [
      ['post=Atlantis', /embassy or consulate called “Atlantis”/],
      ['class=%C3%A9t%C3%A9', /“été” does not look like a visa class/],
      ['hold=maybe', /a reason called “maybe”/],
      ['since=yesterday', /“yesterday” is no month/],
      ['since=2025-13', /“2025-13” is no month/],
      ['since=2031-01', /“2031-01” has not begun yet/],
      ['vs-since=2026-12', /“2026-12” has not begun yet/],
      ['wait=forever', /a wait called “forever”/],
      ['region=moon', /a region called “moon”/],
      ['vs-post=Atlantis', /embassy or consulate called “Atlantis”/],
      ['since=01%2F02%2F2025', /“01\/02\/2025” is no month/],
    ];
    for (const [query, says] of wrong) {
      const page = await see(`/waits?${query}${query.startsWith('post') ? '&class=F1' : '&post=LND'}`);
      assert.match(page.says, says, query);
      assert.match(page.body, /role="alert"/);
      assert.match(page.body, query.startsWith('post') ? /value="F1" selected/ : /value="LND" selected/);
    }
    const { body } = await see(`/waits?post=LND&since=${PORTAL_DAY.slice(0, 7)}`);
    assert.doesNotMatch(body, /role="alert"/);
  });

  it('run nothing that stands in an address, and take any text', async () => {
    const hostile = [
      '<script>alert(1)</script>',
      '"><img src=x onerror=alert(1)>',
      '{n, plural, other {#}}',
      '\u0000\u202e\ud800',
      'a'.repeat(5000),
      "'; drop table waits; --",
      '__proto__',
    ];
    for (const text of hostile) {
      for (const name of ['post', 'class', 'hold', 'since', 'wait', 'vs-post', 'vs-since', '__proto__']) {
        const { body } = await see(`/waits?${new URLSearchParams({ [name]: text })}&post=LND&post=FRN`);
        assert.doesNotMatch(body, /<script>alert|<img src=x/);
      }
      const { statusCode } = await open.server.inject(`/waits.csv?${new URLSearchParams({ class: text })}`);
      assert.equal(statusCode, 200);
    }
  });

  it('explain how it is counted: first from others’ collections, then from the cases kept here', async () => {
    const working = await see('/waits/how');
    assert.match(working.says, /This is being worked out now/);
    assert.match(working.says, /Measured on \d+ \w+ \d{4} on collections of others/);
  });
});

describe('the pages of waits before anything was collected', () => {
  it('say so, and what was measured on collections of others instead', async () => {
    const open = await openPortal();
    try {
      const empty = await open.server.inject('/waits');
      assert.match(empty.body, /Nothing is known yet about how long it takes/);
      const { body } = await open.server.inject('/waits/how');
      const says = wordsOf(body);
      assert.match(says, /No cases are kept here yet/);
      assert.match(says, /On 1 August 2013 the average of ended cases was 41 days\. Only 23 of 100/);
      assert.match(says, /On 77 of 77 such days the average that was shown was too short/);
      assert.match(says, /Licence: MIT.*Licence: BSD-3-Clause.*node bench\/record-backtest\.ts/);
      assert.equal(body.match(/<svg class="plot square"/g)?.length, 2);
      const csv = await open.server.inject('/waits.csv');
      assert.equal(csv.statusCode, 200);
    } finally {
      await open.close();
    }
  });

  it('never take invented cases for real ones', async () => {
    const open = await openPortal();
    try {
      await fillInventedWaits(open.office.storage.waits, { kind: 'fictional' });
      const { body } = await open.server.inject('/waits/how');
      assert.match(body, /No cases are kept here yet/);
    } finally {
      await open.close();
    }
  });
});
