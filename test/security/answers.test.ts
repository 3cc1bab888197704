/** What answers, files and output give away. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, it } from 'node:test';
import { fastify } from 'fastify';
import { apiRoutes } from '../../src/api/api-routes.ts';
import { makeToken } from '../../src/services/access/make-token.ts';
import { addToQuestion, askQuestion } from '../../src/services/enquiries/ask-question.ts';
import { describeStorage } from '../../src/storage/testing/describe-storage.ts';
import { lookUpOf, newCase, openApi } from '../api/open-api.ts';
import { makeAdminToken, startServer } from '../start-server.ts';

describeStorage('an answer', (fixture) => {
  it('of an error on our side says that there was one, without its text, a stack or SQL', async () => {
    const { office } = await openApi((await fixture.open()).storage);
    const told: unknown[] = [];
    const app = fastify();
    const read = () => Promise.reject(new Error('select surname from secrets'));
    const storage = { ...office.storage, cases: { ...office.storage.cases, read } };
    const broken = { ...office, storage, complain: (bug: unknown) => told.push(bug) };
    await app.register(apiRoutes(broken), { prefix: '/api/v1' });
    const authorization = `Bearer ${await makeToken(office, 'officer', 'tester')}`;
    const answer = await app.inject({ url: '/api/v1/desk/cases/any', headers: { authorization } });
    assert.equal(answer.statusCode, 500);
    assert.doesNotMatch(answer.body, /select|secrets|\.ts|node_modules/);
    assert.equal(told.length, 1);
  });

  it('of the API is kept by no cache', async () => {
    const api = await openApi((await fixture.open()).storage);
    const { body } = await api.ask('POST', '/desk/cases', newCase());
    for (const path of [`/desk/cases/${body['id']}`, '/desk/queues', '/desk/enquiries', '/nothing']) {
      assert.equal((await api.ask('GET', path)).headers['cache-control'], 'no-store', path);
    }
  });

  it('to a role that may not do a thing is no, and nothing is done but noted', async () => {
    const { storage, database } = await fixture.open();
    const officer = await openApi(storage);
    const { body } = await officer.ask('POST', '/desk/cases', newCase(1, { on: '2026-03-01' }));
    const reader = await openApi(storage, 'reader');
    const importer = await openApi(storage, 'importer');
    const event = { event: { kind: 'passport-kept' } };
    assert.equal((await reader.ask('POST', `/desk/cases/${body['id']}/events`, event)).status, 403);
    assert.equal((await reader.ask('POST', '/desk/webhooks', { url: 'https://a.example/' })).status, 403);
    assert.equal((await reader.ask('GET', `/desk/cases/${body['id']}/audit`)).status, 403);
    assert.equal((await importer.ask('GET', `/desk/cases/${body['id']}`)).status, 403);
    assert.equal((await officer.ask('GET', `/desk/cases/${body['id']}`)).body['seq'], 1);
    await storage.audit.flush();
    const noted = await database.read.selectFrom('audit').selectAll().where('came', '=', 'refused').execute();
    assert.deepEqual(noted.map(({ who, did }) => `${who} ${did}`).toSorted(), [
      'importer:tester try-read',
      'reader:tester try-manage',
      'reader:tester try-manage',
      'reader:tester try-record',
    ]);
  });

  it('to a write under a key is for whoever wrote it, and done once however often it comes', async () => {
    const { storage } = await fixture.open();
    const [one, other] = [await openApi(storage), await openApi(storage)];
    const key = { 'idempotency-key': 'the-same' };
    const all = await Promise.all(
      Array.from({ length: 20 }, () => one.ask('POST', '/desk/cases', newCase(), key)),
    );
    const ids = new Set(all.filter(({ status }) => status === 201).map(({ body }) => body['id']));
    assert.equal(ids.size, 1);
    assert.ok(all.every(({ status, body }) => status === 201 || body['code'] === 'key-in-use'));
    assert.equal((await other.ask('POST', '/desk/cases', newCase(), key)).body['code'], 'number-taken');
    const empty = await one.ask('POST', '/desk/cases', newCase(2), { 'idempotency-key': '' });
    assert.equal(empty.status, 422);
  });

  it('to an id that is none is the same for applicants, whatever it is made of', async () => {
    const { storage } = await fixture.open();
    const api = await openApi(storage);
    const { body } = await api.ask('POST', '/desk/cases', newCase());
    const caseId = String(body['id']);
    for (const id of ['none', 'a\0b', '\ud800', '../../key']) {
      assert.equal(await storage.papers.read(id), null);
      const added = await addToQuestion(api.office, { caseId, id, body: 'Hello' });
      assert.deepEqual(added, { ok: false, reason: 'no-such-enquiry' });
    }
    const ask = { caseId, category: 'other', item: null };
    assert.equal((await askQuestion(api.office, { ...ask, body: 'a\0\u001b[2J' })).ok, true);
    assert.deepEqual(await askQuestion(api.office, { ...ask, body: '\0 \u0007' }), {
      ok: false,
      reason: 'empty',
    });
    const [kept] = await storage.enquiries.ofCase(caseId);
    assert.equal(kept?.messages[0]?.body, 'a[2J');
  });

  it('is only for a token in its header: not in the address, not another scheme', async () => {
    const { app, office } = await openApi((await fixture.open()).storage);
    const token = await makeToken(office, 'officer', 'tester');
    const of = async (url: string, authorization?: string) =>
      (await app.inject({ url, headers: authorization === undefined ? {} : { authorization } })).statusCode;
    assert.equal(await of('/api/v1/desk/queues', `Bearer ${token}`), 200);
    assert.equal(await of(`/api/v1/desk/queues?access_token=${token}&token=${token}`), 401);
    for (const wrong of [`Basic ${btoa(`x:${token}`)}`, token, `Bearer ${token}x`, 'Bearer']) {
      assert.equal(await of('/api/v1/desk/queues', wrong), 401, wrong.slice(0, 9));
    }
  });
});

describeStorage('the data folder and the output', (fixture) => {
  it('are for the owner alone, and name nobody', async () => {
    const place = await fixture.newPlace();
    await chmod(place.data, 0o755);
    const token = makeAdminToken(place);
    assert.match(token, /^overcome_[\w-]{43}$/);
    const server = await startServer(place, ['--empty']);
    let complained = '';
    server.process.stderr?.setEncoding('utf8').on('data', (text: string) => {
      complained += text;
    });
    const send = (path: string, body: unknown) =>
      fetch(`${server.address}/api/v1${path}`, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
    assert.equal((await send('/desk/cases', newCase())).status, 201);
    assert.equal((await send('/status', lookUpOf())).status, 200);
    assert.equal((await send('/status', lookUpOf(1, { surname: 'WRONG' }))).status, 404);
    server.process.kill('SIGTERM');
    await once(server.process, 'exit');
    assert.doesNotMatch(`${server.said}${complained}`, /cruz|X-?123|AA00000001|overcome_[\w-]{43}/i);
    for (const name of await readdir(place.data, { recursive: true })) {
      const file = join(place.data, name);
      const { mode } = await stat(file);
      assert.equal(mode & 0o077, 0, name);
      if ((await stat(file)).isDirectory()) continue;
      const bytes = (await readFile(file)).toString('latin1');
      assert.doesNotMatch(bytes, /de la Cruz|X-123|X12345|AA00000001/, name);
      assert.equal(bytes.includes(token), false, name);
    }
  });
});

describeStorage('a token that was taken back', (fixture) => {
  it('lets nobody in any more, while others do', async () => {
    const { storage } = await fixture.open();
    const { app, office } = await openApi(storage);
    const [lost, other] = [
      await makeToken(office, 'officer', 'Ida'),
      await makeToken(office, 'officer', 'Ole'),
    ];
    const of = async (token: string) =>
      (await app.inject({ url: '/api/v1/desk/queues', headers: { authorization: `Bearer ${token}` } }))
        .statusCode;
    assert.equal(await of(lost), 200);
    assert.equal(await storage.tokens.revokeNamed('Ida', 5), 1);
    assert.equal(await storage.tokens.revokeNamed('Ida', 6), 0);
    assert.equal(await of(lost), 401);
    assert.equal(await of(other), 200);
  });
});

describe('a token', () => {
  it('is taken back by its name on the command line', async () => {
    const data = await mkdtemp(join(tmpdir(), 'overcome-token-'));
    const main = resolve(import.meta.dirname, '../../src/main.ts');
    const { DATABASE_URL: _, OVERCOME_KEY: _key, ...env } = process.env;
    const admin = (...args: readonly string[]) =>
      spawnSync(process.execPath, [main, 'admin', ...args, '--data', data], { encoding: 'utf8', env });
    assert.equal(admin('token', '--role', 'reader', '--name', 'Ida').status, 0);
    assert.equal(admin('revoke', '--name', 'Ida').stdout, '1 token was taken back.\n');
    assert.match(admin('revoke', '--name', 'Ida').stderr, /No token that still holds/);
    assert.match(admin('revoke').stderr, /--name NAME/);
    await rm(data, { recursive: true });
  });

  it('is not made for a role that there is not', () => {
    const main = resolve(import.meta.dirname, '../../src/main.ts');
    const made = spawnSync(process.execPath, [main, 'admin', 'token', '--role', 'root'], {
      encoding: 'utf8',
    });
    assert.equal(made.stdout, '');
    assert.notEqual(made.status, 0);
  });
});
