/** What follows from the logs can be dropped and comes out equal when it is worked out again. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { CaseEvent } from '../src/cases/event.ts';
import { englishWords } from '../src/language/words.ts';
import { makeOfficeContext } from '../src/services/make-office-context.ts';
import { followsFromLog } from '../src/services/record/follows-from-log.ts';
import { openCase } from '../src/services/record/open-case.ts';
import { rebuildStatuses } from '../src/services/record/rebuild-statuses.ts';
import { recordEvent } from '../src/services/record/record-event.ts';
import { describeStorage, type Opened, TEST_KEYRING } from '../src/storage/testing/describe-storage.ts';

const by = 'officer:Ida';
const on = (day: number): string => `2021-04-${String(day).padStart(2, '0')}`;
const refused = { witness: 'post', kind: 'refused', ground: '221(g)', section: null, waiver: null } as const;
const asked = {
  witness: 'post',
  kind: 'item-requested',
  item: 'i1',
  what: 'documents',
  says: 'A letter',
  due: null,
} as const;

/** Invented courses of cases, from an interview on. */
const COURSES: readonly (readonly CaseEvent[])[] = [
  [],
  [{ witness: 'post', kind: 'interview-held', on: on(2) }],
  [
    { witness: 'post', kind: 'interview-held', on: on(2) },
    { witness: 'post', kind: 'approved', on: on(2) },
    { witness: 'post', kind: 'issued', on: on(5) },
  ],
  [
    { witness: 'post', kind: 'interview-held', on: on(2) },
    { ...refused, on: on(2), needs: ['administrative-processing'] },
  ],
  [
    { witness: 'post', kind: 'interview-held', on: on(2) },
    { ...refused, on: on(2), needs: ['documents'] },
    { ...asked, on: on(2) },
  ],
  [
    { witness: 'post', kind: 'interview-held', on: on(2) },
    { ...refused, on: on(2), needs: ['documents'] },
    { ...asked, on: on(2) },
    { witness: 'post', kind: 'item-provided', on: on(9), item: 'i1' },
    { witness: 'post', kind: 'transferred', on: on(10), to: 'OTH' },
  ],
];

function contextOf({ storage }: Opened) {
  let ids = 0;
  const context = makeOfficeContext({
    ...{ storage, keyring: TEST_KEYRING, words: englishWords(), version: 'test', wrongLookUps: null },
    today: () => Temporal.PlainDate.from('2021-05-01'),
    now: () => 1_619_827_200_000,
    wakeDelivery: () => {},
    complain: () => {},
  });
  return {
    ...context,
    newId: () => {
      ids += 1;
      return `case-${ids}`;
    },
  };
}

describeStorage('a rebuild of all rows', ({ open }) => {
  it('gives the rows that were there', async () => {
    const opened = await open();
    const context = contextOf(opened);
    for (const [at, course] of COURSES.entries()) {
      const made = await openCase(context, {
        identity: {
          ...{ caseNumber: `AA00ABCD${at}E`, surname: 'GRUNFELD', givenName: 'OLA' },
          ...{ dateOfBirth: '1990-01-02', passportNumber: `X${at}`, email: null },
        },
        application: {
          ...{ witness: 'post', form: 'ds-160', visaClass: 'F1', immigrant: false },
          ...{ post: 'TST', family: null, on: on(1) },
        },
        by,
      });
      assert.ok(made.ok, JSON.stringify(made));
      for (const event of course) {
        const recorded = await recordEvent(context, { caseId: made.id, expect: null, event, by });
        assert.ok(recorded.ok, JSON.stringify(recorded));
      }
    }
    const { storage, database } = opened;
    const queues = () => storage.statuses.countQueues(null);
    const [before, counted] = [await Array.fromAsync(storage.statuses.all(null)), await queues()];
    assert.equal(before.length, COURSES.length);
    assert.equal(new Set(before.map(({ standing }) => standing)).size, 5);
    const wrong = async () => {
      const kept = storage.checks.kept((whole) => followsFromLog(TEST_KEYRING, whole));
      return (await Array.fromAsync(kept)).map(({ is }) => is);
    };
    assert.deepEqual(await wrong(), []);
    const [first, second] = before;
    assert.ok(first !== undefined && second !== undefined);
    await database.write(async (tx) => {
      await tx.deleteFrom('statuses').execute();
      const keys = tx.updateTable('look_ups').set({ case_id: second.caseId });
      await keys.where('case_id', '=', first.caseId).execute();
    });
    const found = await wrong();
    for (const is of ['look-up-missing', 'look-up-foreign', 'status-missing'] as const)
      assert.ok(found.includes(is), is);
    assert.equal(await rebuildStatuses(storage, TEST_KEYRING), COURSES.length);
    assert.deepEqual(await Array.fromAsync(storage.statuses.all(null)), before);
    assert.deepEqual(await queues(), counted);
    assert.deepEqual(await wrong(), []);
  });
});
