import assert from 'node:assert/strict';
import { it } from 'node:test';
import { describeStorage } from '../../src/storage/testing/describe-storage.ts';
import { lookUpOf, newCase, type OpenApi, openApi } from './open-api.ts';

async function openedCase(api: OpenApi, number = 1): Promise<string> {
  const { status, body } = await api.ask('POST', '/desk/cases', newCase(number, { on: '2026-03-01' }));
  assert.equal(status, 201);
  assert.equal(body['seq'], 1);
  return String(body['id']);
}

const record = (api: OpenApi, id: string, event: unknown, expect?: number) =>
  api.ask('POST', `/desk/cases/${id}/events`, { event, ...(expect === undefined ? {} : { expect }) });

const HELD = { kind: 'interview-held', on: '2026-03-10' };
const PROCESSING = {
  kind: 'refused',
  on: '2026-03-10',
  ground: '221(g)',
  needs: ['administrative-processing'],
};

describeStorage('the desk’s API', (fixture) => {
  it('records what happened, and the applicant sees the truth at once', async () => {
    const api = await openApi((await fixture.open()).storage);
    const id = await openedCase(api);
    assert.deepEqual((await record(api, id, HELD)).body, { seq: 2 });
    assert.equal((await record(api, id, PROCESSING)).status, 201);
    const { status, body } = await api.ask('POST', '/status', lookUpOf());
    assert.equal(status, 200);
    assert.equal(body['standing'], 'processing');
    await record(api, id, { kind: 'processing-completed', on: '2026-03-19' });
    await record(api, id, { kind: 'issued', on: '2026-03-20' });
    const after = await api.ask('POST', '/status', lookUpOf());
    assert.equal(after.body['standing'], 'issued');
  });

  it('lets one of two officers who saw the same through, and tells the other what to do', async () => {
    const api = await openApi((await fixture.open()).storage);
    const id = await openedCase(api);
    const both = await Promise.all([record(api, id, HELD, 1), record(api, id, { kind: 'passport-kept' }, 1)]);
    assert.deepEqual(both.map(({ status }) => status).toSorted(), [201, 409]);
    const conflict = both.find(({ status }) => status === 409);
    assert.equal(conflict?.body['code'], 'sequence-conflict');
    assert.equal(conflict?.body['seq'], 2);
  });

  it('keeps every event of many who expect nothing', async () => {
    const api = await openApi((await fixture.open()).storage);
    const id = await openedCase(api);
    const all = await Promise.all(
      Array.from({ length: 12 }, (_, index) =>
        record(api, id, {
          kind: 'item-requested',
          item: `paper-${index}`,
          what: 'documents',
          says: 'A paper',
        }),
      ),
    );
    assert.deepEqual(
      all.map(({ status }) => status),
      Array.from({ length: 12 }, () => 201),
    );
    const read = await api.ask('GET', `/desk/cases/${id}`);
    assert.equal(read.body['seq'], 13);
  });

  it('refuses what procedure forbids, says why, and names what may follow', async () => {
    const api = await openApi((await fixture.open()).storage);
    const id = await openedCase(api);
    await record(api, id, HELD);
    await record(api, id, PROCESSING);
    const { status, body } = await record(api, id, { kind: 'issued', on: '2026-03-12' });
    assert.equal(status, 422);
    assert.equal(body['code'], 'may-not-follow');
    assert.ok(Array.isArray(body['mayFollow']) && body['mayFollow'].includes('processing-completed'));
    assert.match(String(body['detail']), /processing/);
  });

  it('answers a repeated write as the first time, and records it once', async () => {
    const api = await openApi((await fixture.open()).storage);
    const id = await openedCase(api);
    const send = (event: unknown) =>
      api.ask('POST', `/desk/cases/${id}/events`, { event }, { 'idempotency-key': 'a-1' });
    const first = await send(HELD);
    const again = await send(HELD);
    assert.deepEqual(again.body, first.body);
    assert.equal(again.headers['idempotent-replayed'], 'true');
    assert.equal((await api.ask('GET', `/desk/cases/${id}`)).body['seq'], 2);
    const other = await send({ kind: 'passport-kept' });
    assert.equal(other.body['code'], 'key-used-before');
  });

  it('opens one case under a number', async () => {
    const api = await openApi((await fixture.open()).storage);
    await openedCase(api);
    const second = await api.ask('POST', '/desk/cases', newCase());
    assert.equal(second.status, 409);
    assert.equal(second.body['code'], 'number-taken');
  });

  it('counts and lists what waits', async () => {
    const api = await openApi((await fixture.open()).storage);
    const id = await openedCase(api);
    await openedCase(api, 2);
    await record(api, id, HELD);
    await record(api, id, PROCESSING);
    const page = await api.ask('GET', '/desk/queues/processing?post=LND');
    assert.ok(Array.isArray(page.body['cases']));
    assert.deepEqual(
      page.body['cases'].map((row: { readonly caseId: string }) => row.caseId),
      [id],
    );
    assert.equal((await api.ask('GET', '/desk/queues/nothing')).status, 404);
    assert.equal((await api.ask('GET', '/desk/queues/processing?limit=0')).status, 422);
  });

  it('takes in lines, reports on each that failed, and keeps the rest', async () => {
    const api = await openApi((await fixture.open()).storage);
    const events = [HELD, PROCESSING];
    const lines = [
      JSON.stringify(newCase(1, { on: '2026-03-01', events })),
      'no json',
      JSON.stringify(newCase(2, { on: '2026-03-01', events: [{ kind: 'issued', on: '2026-03-02' }] })),
      '',
      JSON.stringify(newCase(3, { on: '2026-03-01', events: [] })),
    ].join('\n');
    const reports = await imported(api, lines);
    assert.match(String(reports[1]?.['problem']), /^Event 1 \(issued\): The issuance could not be recorded/);
    assert.deepEqual(
      reports.map(({ line }) => line),
      [2, 3, undefined],
    );
    assert.deepEqual(reports.at(-1), { done: 4, failed: 2, end: true });
    assert.equal((await api.ask('POST', '/status', lookUpOf(1))).body['standing'], 'processing');
    assert.equal((await api.ask('POST', '/status', lookUpOf(3))).status, 200);
  });

  it('takes the same lines twice, and what came since', async () => {
    const api = await openApi((await fixture.open()).storage);
    const line = (events: readonly unknown[]) => JSON.stringify(newCase(1, { on: '2026-03-01', events }));
    for (const events of [[HELD], [HELD], [HELD, PROCESSING]])
      assert.deepEqual(await imported(api, line(events)), [{ done: 1, failed: 0, end: true }]);
    assert.equal((await api.ask('POST', '/status', lookUpOf(1))).body['standing'], 'processing');
    const [other] = await imported(api, line([{ ...HELD, on: '2026-03-02' }]));
    assert.match(String(other?.['problem']), /Another case has this case number/);
  });

  it('gives more time for what was asked, to a later day only', async () => {
    const api = await openApi((await fixture.open()).storage);
    const id = await openedCase(api);
    const asked = {
      kind: 'item-requested',
      item: 'cv',
      what: 'documents',
      says: 'Your CV',
      on: '2026-03-11',
    };
    assert.equal((await record(api, id, { ...asked, due: '2026-03-01' })).status, 422);
    assert.equal((await record(api, id, { ...asked, due: '2026-04-01' })).status, 201);
    const more = (due: string) =>
      record(api, id, { kind: 'item-extended', item: 'cv', due, on: '2026-03-12' });
    assert.match(String((await more('2026-03-20')).body['detail']), /later than the day it had/);
    assert.equal((await more('2026-05-01')).status, 201);
    const { body } = await api.ask('POST', '/status', lookUpOf());
    assert.match(JSON.stringify(body['requested']), /"due":"2026-05-01"/);
    assert.match(JSON.stringify(body['timeline']), /It is due by 1 May 2026/);
  });

  it('opens no case that nobody could look up, and takes no answer without words', async () => {
    const api = await openApi((await fixture.open()).storage);
    const person = { surname: 'Cruz', givenName: 'Ana', dateOfBirth: '1990-01-31', passportNumber: 'X123' };
    for (const wrong of [{ surname: ' - ' }, { passportNumber: '---' }]) {
      const opened = await api.ask('POST', '/desk/cases', newCase(1, { applicant: { ...person, ...wrong } }));
      assert.equal(opened.status, 422);
    }
    assert.equal((await api.ask('POST', '/desk/enquiries/none/answers', { body: '  ' })).status, 422);
    const notice = { kind: 'closure', title: 'Closed', body: ['Today.'], from: '2026-03-20', posts: ['QQQ'] };
    assert.match(String((await api.ask('POST', '/desk/notices', notice)).body['detail']), /QQQ/);
  });

  it('notes who did what to which case', async () => {
    const { storage } = await fixture.open();
    const api = await openApi(storage);
    const id = await openedCase(api);
    await record(api, id, HELD);
    await api.ask('POST', '/status', lookUpOf());
    await storage.audit.flush();
    const noted = await storage.audit.ofCase(id, 10);
    assert.deepEqual(noted.map(({ who, did }) => `${who} ${did}`).toSorted(), [
      'applicant look-up',
      'officer:tester open-case',
      'officer:tester record-event',
    ]);
  });
});

async function tokenHeader({ office }: OpenApi): Promise<string> {
  const { makeToken } = await import('../../src/services/access/make-token.ts');
  return `Bearer ${await makeToken(office, 'importer', 'importer')}`;
}

/** The reports of an import, a line each. */
async function imported(
  api: OpenApi,
  payload: string,
): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const { body } = await api.app.inject({
    method: 'POST',
    url: '/api/v1/desk/import',
    headers: { authorization: await tokenHeader(api), 'content-type': 'application/x-ndjson' },
    payload,
  });
  return body
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}
