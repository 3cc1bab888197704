/** The waits of the office's own cases follow from their logs, and can be taken anew. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Storage } from '../src/services/ports/storage.ts';
import type { WaitChoice } from '../src/services/ports/waits.ts';
import {
  confirmOfficialWaits,
  rebuildOfficialWaits,
  takeOfficialWaits,
} from '../src/services/waits/take-official-waits.ts';
import { describeStorage, TEST_KEYRING } from '../src/storage/testing/describe-storage.ts';
import { openApi } from './api/open-api.ts';

const ASK = { today: '2026-03-20', now: 1_774_000_000_000 };
const CASES: WaitChoice = {
  ...{ wait: 'hold-to-issued', post: null, region: null, visaClass: null, hold: null, since: null },
};

async function fill(storage: Storage): Promise<void> {
  const { app, office } = await openApi(storage);
  await app.close();
  const { importCase } = await import('../src/services/record/import-case.ts');
  for (const [at, post] of ['LND', 'LND', 'PMR'].entries()) {
    const events = [
      { kind: 'interview-held', on: '2026-02-01' },
      { kind: 'refused', on: '2026-02-01', ground: '221(g)', needs: ['administrative-processing'] },
      ...(at === 0
        ? [
            { kind: 'processing-completed', on: '2026-03-01' },
            { kind: 'issued', on: '2026-03-02' },
          ]
        : []),
    ];
    const applicant = { surname: 'A', givenName: 'B', dateOfBirth: '1990-01-01', passportNumber: `X${at}23` };
    const line = {
      post,
      caseNumber: `AA00EXM00${at}`,
      visaClass: 'F1',
      immigrant: false,
      on: '2026-01-05',
      applicant,
      events,
    };
    const report = await importCase(office, at, JSON.stringify(line), 'import:test');
    assert.ok(report.ok, JSON.stringify(report));
  }
}

async function rowsOf({ waits }: Storage): Promise<readonly string[]> {
  const rows = await Array.fromAsync(waits.rows(null));
  return rows
    .map(({ set, post, wait, start, end, seen }) => [set, post, wait, start, end, seen].join(' '))
    .toSorted();
}

describeStorage('waits of official cases', ({ open }) => {
  it('are taken from the logs that went on, made-up cases apart', async () => {
    const { storage } = await open();
    await fill(storage);
    assert.equal(await takeOfficialWaits(storage, ASK), 3);
    assert.deepEqual(await rowsOf(storage), [
      'fictional PMR hold-to-issued 2026-02-01  2026-03-20',
      'official LND hold-to-issued 2026-02-01  2026-03-20',
      'official LND hold-to-issued 2026-02-01 2026-03-02 2026-03-02',
      'official LND issued-to-hand 2026-03-02  2026-03-20',
    ]);
    assert.deepEqual((await storage.waits.sums(CASES)).parts, [
      { set: 'official', hold: 'processing', n: 2 },
    ]);
    assert.equal(await takeOfficialWaits(storage, ASK), 0);
  });

  it('come out equal when they are dropped and taken anew', async () => {
    const { storage } = await open();
    await fill(storage);
    await takeOfficialWaits(storage, ASK);
    const [rows, sums] = [await rowsOf(storage), await storage.waits.sums(CASES)];
    await storage.waits.forget(['official', 'fictional']);
    assert.deepEqual(await rowsOf(storage), []);
    const { rebuildStatuses } = await import('../src/services/record/rebuild-statuses.ts');
    await rebuildStatuses(storage, TEST_KEYRING);
    assert.equal(await rebuildOfficialWaits(storage, ASK), 3);
    assert.deepEqual(await rowsOf(storage), rows);
    assert.deepEqual(await storage.waits.sums(CASES), sums);
  });

  it('of cases that wait still go on by themselves', async () => {
    const { storage } = await open();
    await fill(storage);
    await takeOfficialWaits(storage, ASK);
    await confirmOfficialWaits(storage.waits, '2026-03-25');
    const rows = await rowsOf(storage);
    assert.equal(rows.filter((row) => row.endsWith(' 2026-03-25')).length, 3);
    assert.ok(rows.includes('official LND hold-to-issued 2026-02-01 2026-03-02 2026-03-02'));
  });
});
