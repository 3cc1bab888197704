import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { describePortal } from './describe-portal.ts';
import {
  asForm,
  cookieIn,
  FROM_HERE,
  lookUpThat,
  type OpenPortal,
  openEmpty,
  post,
  typedOf,
  visitCase,
} from './open-portal.ts';

const SHOWS = /administrative processing/;

describePortal('looking a case up', (opened) => {
  let open: OpenPortal;
  before(async () => {
    open = await opened();
  });
  after(() => open.close());

  const typed = () => typedOf(lookUpThat(open, SHOWS));

  it('opens the page of the case, with nothing of what was typed in its address', async () => {
    const answer = await post(open, '/status', typed());
    assert.equal(answer.statusCode, 303);
    assert.equal(answer.headers['location'], '/status/case');
    const page = await open.server.inject({ url: '/status/case', headers: { cookie: cookieIn(answer) } });
    assert.equal(page.statusCode, 200);
    assert.match(page.body, /You need do nothing|you need do nothing/);
  });

  it('takes a surname with small letters, and a number with spaces', async () => {
    const { caseNumber, surname, ...rest } = typed();
    const spaced = `${caseNumber.slice(0, 4)} ${caseNumber.slice(4)}`.toLowerCase();
    const answer = await post(open, '/status', {
      ...rest,
      caseNumber: spaced,
      surname: surname.slice(0, 5).toLowerCase(),
    });
    assert.equal(answer.statusCode, 303);
  });

  it('says the same, byte for byte, whichever value is wrong, and keeps what was typed', async () => {
    const wrong = {
      post: 'LND',
      caseNumber: 'AA00WRONGX',
      passportNumber: 'X9999999',
      surname: 'WRONG',
    };
    const seen = new Set<string>();
    const tries = [
      ...Object.entries(wrong).map(([name, value]) => ({ ...typed(), [name]: value })),
      { ...typed(), caseNumber: 'no number at all' },
      { ...typed(), caseNumber: '' },
      wrong,
    ];
    for (const values of tries) {
      const answer = await post(open, '/status', values);
      assert.equal(answer.statusCode, 404);
      assert.equal(cookieIn(answer), '');
      const kept = Object.values(values).filter((value) => value !== '');
      for (const value of kept.slice(1)) assert.ok(answer.body.includes(`value="${value}"`), value);
      const blank = answer.body.replaceAll(/ value="[^"]*"( selected)?/g, '');
      const { date: _, 'content-length': __, ...headers } = answer.headers;
      seen.add(`${JSON.stringify(headers)}${blank}`);
    }
    assert.equal(seen.size, 1);
  });

  it('offers only the posts whose cases are here, and says that it is a demonstration', async () => {
    const { body } = await open.server.inject({ url: '/status' });
    const offered = [...body.matchAll(/<option value="(\w*)"/g)].map(([, code]) => code);
    assert.deepEqual(offered, ['', 'PMR']);
    assert.match(body, /If yours is not among them, do not type your numbers/);
    assert.match(body, /Do not type the numbers of a real case/);
    const pages = ['/status', '/status/left', '/news'];
    for (const url of pages) {
      const page = (await open.server.inject({ url })).body;
      assert.match(
        page.slice(page.indexOf('<footer')),
        /not a government website\. The embassy.*invented/,
        url,
      );
    }
  });

  it('shows what was typed as text and never as markup', async () => {
    const answer = await post(open, '/status', { ...typed(), surname: '"><script>x</script>' });
    assert.doesNotMatch(answer.body, /<script>x/);
  });

  it('stands without a body, and with one that no form sends', async () => {
    const none = await open.server.inject({ method: 'POST', url: '/status', headers: FROM_HERE });
    assert.equal(none.statusCode, 404);
    const twice = await open.server.inject({
      ...{ method: 'POST', url: '/status', headers: FROM_HERE },
      payload: `surname=a&surname=b&__proto__=x&${asForm({ post: 'x'.repeat(100_000) })}`,
    });
    assert.equal(twice.statusCode, 404);
    assert.ok(twice.body.length < 100_000);
  });

  it('answers a form from another site with the form, and opens nothing', async () => {
    const elsewhere: readonly Readonly<Record<string, string>>[] = [
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { 'sec-fetch-site': '', origin: 'https://elsewhere.test' },
    ];
    for (const headers of elsewhere) {
      const answer = await post(open, '/status', typed(), headers);
      assert.equal(answer.statusCode, 403);
      assert.equal(cookieIn(answer), '');
      assert.match(answer.body, /came from another page/);
      assert.ok(answer.body.includes(`value="${typed().passportNumber}"`));
    }
  });

  it('believes an origin of its own where the browser says nothing else', async () => {
    const { server } = open;
    const payload = asForm(typed());
    const type = { 'content-type': FROM_HERE['content-type'], host: 'status.test' };
    const from = async (origin: string) =>
      (await server.inject({ method: 'POST', url: '/status', headers: { ...type, origin }, payload }))
        .statusCode;
    assert.equal(await from('http://status.test'), 303);
    assert.equal(await from('http://other.test'), 403);
    assert.equal(await from('null'), 403);
  });

  it('keeps nothing in any cache, lets nobody frame it, and names no page to other sites', async () => {
    const { cookie } = await visitCase(open, SHOWS);
    for (const url of ['/status', '/status/left', '/status/case', '/status/letter', '/status/letter.pdf']) {
      const { headers } = await open.server.inject({ url, headers: { cookie } });
      assert.equal(headers['cache-control'], 'no-store', url);
      assert.match(String(headers['content-security-policy']), /frame-ancestors 'none'/, url);
      assert.equal(headers['referrer-policy'], 'same-origin', url);
    }
  });

  it('notes the look-up and the page that was read, without what was typed', async () => {
    await visitCase(open, /picked up/);
    const { caseNumber } = typedOf(lookUpThat(open, /picked up/));
    const { storage, keyring } = open.office;
    const id = await storage.cases.findByNumber(keyring.hash('case-number', [caseNumber]));
    await storage.audit.flush();
    const noted = await storage.audit.ofCase(id ?? '', 10);
    assert.deepEqual(noted.map(({ who, did, came }) => `${who} ${did} ${came}`).toSorted(), [
      'applicant look-up done',
      'applicant see-case done',
    ]);
  });
});

describe('the foot and the list of an office that is no demonstration', () => {
  it('name who runs it and the posts that were set, or say that nobody did', async (test) => {
    const of = async (set: { readonly operator?: string; readonly posts?: readonly string[] }) => {
      const office = await openEmpty(set);
      test.after(office.close);
      return (await office.server.inject({ url: '/status' })).body;
    };
    const run = await of({ operator: 'The Lantern Society', posts: ['PRS', 'LND'] });
    assert.match(run, /run by The Lantern Society\./);
    assert.match(run, /<option value="LND">London, LND<\/option><option value="PRS">/);
    assert.doesNotMatch(run, /PMR<|demonstration/);
    const bare = await of({});
    assert.match(bare, /Nobody has said here who runs this service/);
    assert.match(bare, /No case is kept here yet/);
    assert.doesNotMatch(bare, /<form|<select/);
  });
});

describePortal('too many wrong look-ups', (opened) => {
  it('are stopped for a while with plain words, and what was typed is kept', async (test) => {
    const open = await opened(2);
    test.after(open.close);
    const right = typedOf(lookUpThat(open, SHOWS));
    const wrong = { ...right, passportNumber: 'X1' };
    for (let tries = 0; tries < 2; tries += 1) {
      assert.equal((await post(open, '/status', wrong)).statusCode, 404);
    }
    const stopped = await post(open, '/status', right);
    assert.equal(stopped.statusCode, 429);
    assert.ok(Number(stopped.headers['retry-after']) > 0);
    assert.match(stopped.body, /try again in 10 minutes/);
    assert.ok(stopped.body.includes(`value="${right.caseNumber}"`));
    open.wait(10);
    assert.equal((await post(open, '/status', right)).statusCode, 303);
  });

  it('of numbers that no case can have do not stop somebody else who mistypes', async (test) => {
    const open = await opened(30);
    test.after(open.close);
    const malformed = { post: 'LND', caseNumber: 'my case', passportNumber: 'X1', surname: 'A' };
    for (let tries = 0; tries < 20; tries += 1) await post(open, '/status', malformed);
    const other = await post(open, '/status', malformed, { 'x-forwarded-for': '192.0.2.9' });
    assert.equal(other.statusCode, 404);
  });
});
