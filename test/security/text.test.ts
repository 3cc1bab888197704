/** Text that breaks programs, into every place of the API that takes text, on both databases. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { describeStorage } from '../../src/storage/testing/describe-storage.ts';
import { type ApiAnswer, type Json, lookUpOf, newCase, type OpenApi, openApi } from '../api/open-api.ts';

/** Each is no text: a NUL, half a character, a terminal's command. */
const BROKEN = ['a\0b', 'a\ud800b', '\udc00', 'a\u001b[2J', 'a\u0085b'] as const;

/** Odd, and text all the same. */
const ODD = [
  'a\r\nSet-Cookie: a=b',
  '👩‍👩‍👧😀',
  '\u202efdp.exe',
  '<script>alert(1)</script>',
  "'; drop table cases; --",
];

type Send = (api: OpenApi, id: string, text: string) => Promise<ApiAnswer>;

const event =
  (make: (text: string) => Json): Send =>
  (api, id, text) =>
    api.ask('POST', `/desk/cases/${id}/events`, { event: make(text) });

const open =
  (make: (text: string) => Json): Send =>
  (api, _id, text) =>
    api.ask('POST', '/desk/cases', { ...newCase(2), ...make(text) });

const applicant = (name: string): Send =>
  open((text) => ({ applicant: { ...Object(newCase(2)['applicant']), [name]: text } }));

/** Free text: what is odd is taken and given back as it came. */
const FREE: Readonly<Record<string, Send>> = {
  // A surname needs a letter from A to Z, by which its owner looks it up.
  'a surname': open((text) => ({
    applicant: { ...Object(newCase(2)['applicant']), surname: `Ng ${text}` },
  })),
  'a given name': applicant('givenName'),
  'the name of a family': open((text) => ({ family: text })),
  'the text of a letter': event((says) => ({ kind: 'letter-given', says })),
  'what is asked for': event((says) => ({ kind: 'item-requested', what: 'documents', says })),
  'the id of an item': event((item) => ({
    kind: 'item-requested',
    what: 'documents',
    says: 'A paper',
    item,
  })),
  'the reason of a correction': event((reason) => ({ kind: 'correction', corrects: 1, reason })),
  'the title of a notice': (api, _id, title) =>
    api.ask('POST', '/desk/notices', { kind: 'closure', title, body: [title], from: '2026-03-01' }),
};

/** Where something exact is expected. */
const EXACT: Readonly<Record<string, Send>> = {
  'a passport number': applicant('passportNumber'),
  'an e-mail address': applicant('email'),
  'a case number': open((caseNumber) => ({ caseNumber })),
  'a class': open((visaClass) => ({ visaClass })),
  'a kind': event((kind) => ({ kind })),
  'a post to go to': event((to) => ({ kind: 'transferred', to })),
  'a webhook': (api, _id, text) =>
    api.ask('POST', '/desk/webhooks', { url: `https://office.example/${text}` }),
  'a look-up': (api, _id, text) => api.ask('POST', '/status', lookUpOf(1, { passportNumber: text })),
  'an answer to a question': (api, _id, body) => api.ask('POST', '/desk/enquiries/none/answers', { body }),
};

/** Paths in which `*` is what is odd. */
const PATHS = [
  '/desk/cases/*',
  '/desk/cases/*/papers',
  '/desk/cases/*/audit',
  '/desk/cases/*/enquiries',
  '/desk/cases/*/letter.pdf',
  '/desk/papers/*',
  '/desk/queues/*',
  '/desk/queues?post=*',
  '/desk/queues/undecided?after=*',
  '/desk/queues/undecided?limit=*',
  '/desk/enquiries?post=*',
] as const;

const opened = async (api: OpenApi): Promise<string> =>
  String((await api.ask('POST', '/desk/cases', newCase(1, { on: '2026-03-01' }))).body['id']);

describeStorage('text that breaks programs', (fixture) => {
  it('is refused by name wherever text is taken, and nothing is kept', async () => {
    const api = await openApi((await fixture.open()).storage);
    const id = await opened(api);
    for (const [place, send] of Object.entries({ ...FREE, ...EXACT })) {
      for (const text of BROKEN) {
        const { status, body } = await send(api, id, text);
        assert.equal(status, 422, `${place}: ${JSON.stringify(body)}`);
        assert.match(String(body['detail']), /control character|half a character/, place);
      }
    }
    assert.equal((await api.ask('GET', `/desk/cases/${id}`)).body['seq'], 1);
    assert.equal((await api.ask('GET', '/desk/queues/undecided')).body['next'], null);
  });

  it('is taken where it is only odd, and comes back as it went', async () => {
    const { storage } = await fixture.open();
    const api = await openApi(storage);
    const id = await opened(api);
    for (const [nth, text] of ODD.entries()) {
      for (const [place, send] of Object.entries(FREE)) {
        if (place === 'the reason of a correction') continue;
        const { status, body } = await send(api, id, text);
        assert.ok(status === 201 || status === 409 || body['code'] === 'may-not-follow', `${place}: ${nth}`);
      }
      const read = await api.ask('GET', `/desk/cases/${id}`);
      assert.ok(JSON.stringify(read.body).includes(JSON.stringify(text)), `${nth}`);
      assert.equal((await api.ask('POST', '/status', lookUpOf())).status, 200);
      assert.equal((await api.ask('GET', `/desk/cases/${id}/audit`)).status, 200);
    }
    assert.deepEqual(await Array.fromAsync(storage.cases.verify()), []);
  });

  it('is never our fault where something exact is expected, nor in a path', async () => {
    const api = await openApi((await fixture.open()).storage);
    const id = await opened(api);
    for (const text of [...ODD, 'x'.repeat(100_000)]) {
      for (const [place, send] of Object.entries(EXACT)) {
        const { status } = await send(api, id, text);
        assert.ok(status < 500, `${place}: ${status}`);
      }
    }
    for (const path of PATHS) {
      for (const text of ['%00', '%1B', '..%2f..%2fkey', '%F0%9F%98%80', "'%20or%201=1--", '__proto__']) {
        const { status } = await api.ask('GET', path.replace('*', text));
        assert.ok(status < 500, `${path} with ${text}: ${status}`);
      }
    }
  });

  it('in an import fails its line and no other', async () => {
    const api = await openApi((await fixture.open()).storage);
    const applicant = Object(newCase(1)['applicant']);
    const lines = [
      newCase(1, { on: '2026-03-01', applicant: { ...applicant, surname: 'a\0b' } }),
      newCase(2, { on: '2026-03-01', events: [{ kind: 'transferred', on: '2026-03-02', to: 'x\ud800' }] }),
      newCase(3, { on: '2026-03-01' }),
    ].map((line) => JSON.stringify(line));
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
    const answer = await api.ask('POST', '/desk/import', [...lines, deep, '\u0000\u0001PNG'].join('\n'), {
      'content-type': 'application/x-ndjson',
    });
    assert.deepEqual(answer.body, { done: 5, failed: 4, end: true });
  });
});
