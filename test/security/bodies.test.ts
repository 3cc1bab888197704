/** Bodies that are no bodies: nested without end, with names that programs stumble over, of another kind. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { describeStorage } from '../../src/storage/testing/describe-storage.ts';
import { newCase, type OpenApi, openApi } from '../api/open-api.ts';

const opened = async (api: OpenApi): Promise<string> =>
  String((await api.ask('POST', '/desk/cases', newCase(1, { on: '2026-03-01' }))).body['id']);

describeStorage('a body from outside', (fixture) => {
  it('may be nested without end and breaks nothing', async () => {
    const api = await openApi((await fixture.open()).storage);
    const id = await opened(api);
    const correction = '{"kind":"correction","corrects":1,"reason":"x","instead":';
    const depth = 12_000;
    for (const text of [
      `{"event":${correction.repeat(depth)}null${'}'.repeat(depth)}}`,
      `{"event":{"kind":"refused","ground":"221(g)","needs":${'['.repeat(200_000)}${']'.repeat(200_000)}}}`,
      `{"event":${correction}${correction}null}}}`,
    ]) {
      const { status, body } = await api.ask('POST', `/desk/cases/${id}/events`, text);
      assert.equal(status, 422);
      assert.ok(String(body['detail']).length < 400);
    }
    const deep = `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`;
    assert.equal((await api.ask('POST', '/status', deep)).status, 422);
  });

  it('changes no prototype and adds no field', async () => {
    const api = await openApi((await fixture.open()).storage);
    const id = await opened(api);
    for (const text of [
      '{"__proto__":{"admin":true},"event":{"kind":"issued"}}',
      '{"event":{"kind":"passport-kept","__proto__":{"on":"2026-03-05"}}}',
      '{"constructor":{"prototype":{"admin":true}},"event":{"kind":"issued"}}',
      '{"event":{"kind":"passport-kept","by":"officer:somebody"}}',
      '{"event":{"kind":"constructor"}}',
      '{"event":{"kind":"__proto__"}}',
    ]) {
      const { status } = await api.ask('POST', `/desk/cases/${id}/events`, text);
      assert.ok(status === 400 || status === 422, text);
    }
    assert.equal(Object.hasOwn(Object.prototype, 'admin'), false);
    const named = { kind: 'item-requested', what: 'documents', says: 'A paper', item: '__proto__' };
    assert.equal((await api.ask('POST', `/desk/cases/${id}/events`, { event: named })).status, 201);
    assert.equal((await api.ask('GET', `/desk/cases/${id}`)).body['seq'], 2);
    for (const path of ['/desk/queues/constructor', '/problems/__proto__', '/problems/toString']) {
      assert.equal((await api.ask('GET', path)).status, 404, path);
    }
  });

  it('is JSON and nothing that another site could make a browser send unasked', async () => {
    const { app, ask } = await openApi((await fixture.open()).storage);
    for (const type of [
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
      'application/xml',
    ]) {
      const answer = await app.inject({
        method: 'POST',
        url: '/api/v1/status',
        headers: { 'content-type': type },
        payload: '{}',
      });
      assert.equal(answer.statusCode, 415, type);
      assert.match(String(answer.headers['content-type']), /problem\+json/);
    }
    assert.equal((await ask('POST', '/desk/import', '{}')).status, 415);
  });

  it('of many numbers has none that is too large for us', async () => {
    const api = await openApi((await fixture.open()).storage);
    const id = await opened(api);
    for (const number of [
      '-1',
      '1.5',
      '1e308',
      '9007199254740993',
      '1e999',
      '-0',
      '"1"',
      'null',
      '4294967297',
    ]) {
      const path = `/desk/cases/${id}/events`;
      const expect = await api.ask('POST', path, `{"expect":${number},"event":{"kind":"passport-kept"}}`);
      assert.ok(expect.status === 409 || expect.status === 422, `expect ${number}: ${expect.status}`);
      const corrects = `{"event":{"kind":"correction","reason":"x","corrects":${number}}}`;
      assert.equal((await api.ask('POST', path, corrects)).status, 422, `corrects ${number}`);
    }
    for (const limit of ['0', '-1', '201', '1e2', '0x10', '1.5', '', '%205', 'NaN', '9'.repeat(40)]) {
      assert.equal((await api.ask('GET', `/desk/queues/undecided?limit=${limit}`)).status, 422, limit);
    }
    assert.equal((await api.ask('GET', '/desk/queues/undecided?limit=0&limit=200')).status, 200);
  });

  it('with days outside of any life is refused or told, never broken by', async () => {
    const api = await openApi((await fixture.open()).storage);
    const id = await opened(api);
    for (const on of ['0000-00-00', '2026-02-30', '9999-12-31', '0001-01-01', '2026-02-28']) {
      const { status } = await api.ask('POST', `/desk/cases/${id}/events`, {
        event: { kind: 'interview-held', on },
      });
      assert.equal(status, 422, on);
    }
    const event = { kind: 'item-requested', what: 'documents', says: 'A paper', due: '9999-12-31' };
    assert.equal((await api.ask('POST', `/desk/cases/${id}/events`, { event })).status, 201);
    const old = newCase(2, { on: '0001-01-01' });
    assert.equal((await api.ask('POST', '/desk/cases', old)).status, 201);
    for (const number of [1, 2]) {
      const { applicant, caseNumber, post } = Object(newCase(number));
      const { passportNumber, surname } = applicant;
      const seen = await api.ask('POST', '/status', { post, caseNumber, passportNumber, surname });
      assert.equal(seen.status, 200);
    }
  });
});
