/** Waits as programs ask for them. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Storage } from '../../src/services/ports/storage.ts';
import type { KeptWait } from '../../src/services/ports/waits.ts';
import { describeStorage } from '../../src/storage/testing/describe-storage.ts';
import { openApi } from './open-api.ts';

const wait = (days: number, more: Partial<KeptWait> = {}): KeptWait => {
  const end = Temporal.PlainDate.from('2025-05-03').add({ days }).toString();
  return {
    ...{
      wait: 'hold-to-issued',
      post: 'LND',
      region: 'northern-europe',
      visaClass: 'F1',
      hold: 'processing',
    },
    ...{ field: null, entry: null, start: '2025-05-03', end, ended: 'issued', seen: end },
    ...more,
  };
};

async function fill({ waits }: Storage, mayDownload = true): Promise<void> {
  const licence = mayDownload ? 'MIT' : null;
  const set = {
    id: 'some',
    name: 'Some',
    kind: 'imported',
    source: 'https://example.org/',
    licence,
    mayDownload,
  } as const;
  await waits.describeSet({ ...set, importedAt: 1_750_000_000_000 });
  const cases = Array.from({ length: 12 }, (_, at) => ({ key: String(at), waits: [wait(at)] }));
  await waits.put('some', [...cases, { key: 'odd', waits: [wait(3, { post: 'PRG', field: '=1+1, "x"' })] }]);
}

describeStorage('waits in the API', ({ open }) => {
  it('are described for a choice, with the sets they come from', async () => {
    const { storage } = await open();
    await fill(storage);
    const { ask } = await openApi(storage);
    const { status, body } = await ask('GET', '/waits?post=London&class=f-1&since=2025-01');
    assert.equal(status, 200);
    assert.deepEqual([body['n'], body['issued'], body['waiting'], body['asOf']], [12, 12, 0, '2025-05-14']);
    assert.deepEqual(body['holds'], [{ hold: 'processing', n: 12 }]);
    assert.match(
      JSON.stringify(body['sets']),
      /"licence":"MIT","mayDownload":true,"lastDay":"2025-05-14","n":12/,
    );
  });

  it('are not shown of fewer than ten cases: the broader cohort is offered', async () => {
    const { storage } = await open();
    await fill(storage);
    const { ask } = await openApi(storage);
    const { status, body } = await ask('GET', '/waits?post=PRG&class=F1');
    assert.deepEqual([status, body['code']], [404, 'too-few-cases']);
    assert.deepEqual(Object(body['instead'])['dropped'], ['post', 'visaClass', 'region']);
  });

  it('say what is wrong with a choice', async () => {
    const { storage } = await open();
    const { ask } = await openApi(storage);
    for (const query of ['post=Atlantis', 'hold=maybe', 'since=yesterday', 'region=moon', 'class=%C3%A9']) {
      const { status, body } = await ask('GET', `/waits?${query}`);
      assert.deepEqual([status, body['code']], [422, 'not-valid'], query);
    }
  });

  it('give a forecast once something was learned', async () => {
    const { storage } = await open();
    await fill(storage);
    const { ask, office } = await openApi(storage);
    const asked = { start: '2026-03-10', post: 'LND', visaClass: 'F1', hold: 'processing' };
    assert.equal((await ask('POST', '/forecast', asked)).body['code'], 'nothing-learned');
    await office.forecasts.refresh(storage.waits, '2026-03-20');
    const { status, body } = await ask('POST', '/forecast', asked);
    assert.deepEqual([status, body['waited']], [200, 10]);
    assert.match(String(Object(body['says'])[0]), /You have waited 10 days, counted from 10 March 2026/);
    assert.equal((await ask('POST', '/forecast', { ...asked, start: '2026-04-10' })).status, 422);
  });

  it('can be downloaded where the licence allows it, with nothing that a spreadsheet would run', async () => {
    const { storage } = await open();
    await fill(storage);
    const { app } = await openApi(storage);
    const { statusCode, body, headers } = await app.inject('/api/v1/data-sets/some.csv');
    assert.equal(statusCode, 200);
    assert.equal(headers['x-licence'], 'MIT');
    assert.equal(body.trim().split('\r\n').length, 14);
    assert.match(body, /,"'=1\+1, ""x""",/);
  });

  it('stay here where no licence lets anybody have a copy', async () => {
    const { storage } = await open();
    await fill(storage, false);
    const { ask } = await openApi(storage);
    assert.equal((await ask('GET', '/data-sets/some.csv')).body['code'], 'not-open');
    assert.equal((await ask('GET', '/data-sets/none.csv')).status, 404);
    assert.match(JSON.stringify((await ask('GET', '/data-sets')).body), /"csv":null/);
  });
});
