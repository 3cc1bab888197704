import assert from 'node:assert/strict';
import { it } from 'node:test';
import { StatusAnswerJson } from '../../src/api/status-answer-json.ts';
import { STANDINGS } from '../../src/cases/standing.ts';
import { faultFinder } from '../../src/services/checking/find-fault.ts';
import { fillDemo } from '../../src/services/demo/fill-demo.ts';
import { describeStorage } from '../../src/storage/testing/describe-storage.ts';
import { lookUpOf, newCase, openApi } from './open-api.ts';

const faultOf = faultFinder(StatusAnswerJson);

describeStorage('the status of a case', (fixture) => {
  it('is said as the document describes it, for every case of the demonstration and in every standing', async () => {
    const { storage } = await fixture.open();
    const api = await openApi(storage);
    api.setToday('2026-11-23');
    const lookUps = await fillDemo(api.office);
    for (const { shows, ...ask } of lookUps) {
      const { status, body } = await api.ask('POST', '/status', ask);
      assert.equal(status, 200, shows);
      assert.equal(faultOf(body), null, shows);
    }
    const seen = new Set<string>();
    for await (const { standing } of storage.statuses.all(null)) seen.add(standing);
    assert.deepEqual([...seen].toSorted(), [...STANDINGS].toSorted());
  });

  it('answers again what it answered, and anew when something was recorded', async () => {
    const { storage } = await fixture.open();
    const api = await openApi(storage);
    const opened = await api.ask('POST', '/desk/cases', newCase(1, { on: '2026-03-01' }));
    const first = await api.ask('POST', '/status', lookUpOf());
    const again = await api.ask('POST', '/status', lookUpOf());
    assert.deepEqual(again.body, first.body);
    await api.ask('POST', `/desk/cases/${opened.body['id']}/events`, {
      event: { kind: 'interview-held', on: '2026-03-10' },
    });
    const after = await api.ask('POST', '/status', lookUpOf());
    assert.equal(after.body['updated'], '2026-03-10');
    api.setToday('2026-03-25');
    assert.equal((await api.ask('POST', '/status', lookUpOf())).status, 200);
  });

  it('is the same "no match" whatever does not match', async () => {
    const api = await openApi((await fixture.open()).storage, 'officer', null);
    await api.ask('POST', '/desk/cases', newCase(1, { on: '2026-03-01' }));
    const wrong = [
      { post: 'PRS' },
      { post: '???' },
      { caseNumber: 'AA00000002' },
      { caseNumber: 'no number' },
      { passportNumber: 'X99' },
      { surname: 'OTHER' },
    ];
    const answers = [];
    for (const values of wrong) answers.push(await api.ask('POST', '/status', lookUpOf(1, values)));
    for (const { status, body, headers } of answers) {
      assert.equal(status, 404);
      assert.deepEqual(body, answers[0]?.body);
      assert.deepEqual({ ...headers, date: '' }, { ...answers[0]?.headers, date: '' });
    }
  });

  it('takes both ways of writing a surname of several parts', async () => {
    const api = await openApi((await fixture.open()).storage);
    await api.ask('POST', '/desk/cases', newCase(1, { on: '2026-03-01' }));
    for (const surname of ['DELAC', 'de la', 'De La Cruz', 'dé la cruz']) {
      assert.equal((await api.ask('POST', '/status', lookUpOf(1, { surname }))).status, 200, surname);
    }
  });

  it('stops whoever guesses, and says for how long', async () => {
    const api = await openApi((await fixture.open()).storage, 'officer', 3);
    await api.ask('POST', '/desk/cases', newCase(1, { on: '2026-03-01' }));
    for (const number of [5, 6, 7])
      assert.equal((await api.ask('POST', '/status', lookUpOf(number))).status, 404);
    const stopped = await api.ask('POST', '/status', lookUpOf());
    assert.equal(stopped.status, 429);
    assert.equal(stopped.body['code'], 'too-many-look-ups');
    assert.ok(Number(stopped.headers['retry-after']) > 0);
  });

  it('is found at the new post after a transfer, and still by the old one', async () => {
    const api = await openApi((await fixture.open()).storage);
    const opened = await api.ask('POST', '/desk/cases', newCase(1, { on: '2026-03-01' }));
    await api.ask('POST', `/desk/cases/${opened.body['id']}/events`, {
      event: { kind: 'transferred', on: '2026-03-02', to: 'PRS' },
    });
    for (const post of ['PRS', 'LND']) {
      assert.equal((await api.ask('POST', '/status', lookUpOf(1, { post }))).status, 200, post);
    }
  });

  const malformed = [
    ['no body', undefined, 422, 'not-valid'],
    ['no JSON', '{"post":', 400, 'bad-request'],
    ['a list', [], 422, 'not-valid'],
    ['a missing value', { post: 'LND' }, 422, 'not-valid'],
    ['more than is asked', { ...lookUpOf(), captcha: 1 }, 422, 'not-valid'],
    ['a polluting key', '{"__proto__":{"a":1},"post":"LND"}', 400, 'bad-request'],
  ] as const;
  it('tells what is wrong with an ask that cannot be read', async () => {
    const api = await openApi((await fixture.open()).storage);
    for (const [name, body, status, code] of malformed) {
      const answer = await api.ask('POST', '/status', body, { 'content-type': 'application/json' });
      assert.equal(answer.status, body === undefined ? 400 : status, name);
      if (body !== undefined) assert.equal(answer.body['code'], code, name);
    }
  });
});
