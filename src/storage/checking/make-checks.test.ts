/** Everything that somebody with the database and the folder can change beside the logs is told, and nothing else. */
import assert from 'node:assert/strict';
import { copyFile, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { it } from 'node:test';
import { sql } from 'kysely';
import type { CaseEvent } from '../../cases/event.ts';
import type { Paper } from '../../services/ports/papers.ts';
import { followsFromLog } from '../../services/record/follows-from-log.ts';
import { paperFile, writePaperFile } from '../papers/paper-file.ts';
import { describeStorage, type Opened, TEST_KEYRING } from '../testing/describe-storage.ts';
import { APPLIED, entry, sampleCase, sampleStatus } from '../testing/sample-case.ts';

const LACKING = {
  ...{ witness: 'post', kind: 'refused', on: '2021-04-01', ground: '221(g)', section: null },
  ...{ needs: ['documents'], waiver: null },
} as const satisfies CaseEvent;
const ASKED = {
  ...{ witness: 'post', kind: 'item-requested', on: '2021-04-01', item: 'cv', what: 'documents' },
  ...{ says: 'Your CV', due: null },
} as const satisfies CaseEvent;
const GIVEN = {
  witness: 'post',
  kind: 'item-provided',
  on: '2021-04-02',
  item: 'cv',
} as const satisfies CaseEvent;

const paperOf = (caseId: string): Paper => ({
  ...{ id: `paper-${caseId}`, caseId, item: 'cv', name: 'cv.pdf', type: 'application/pdf', size: 3 },
  ...{ digest: 'd', scan: 'not-scanned', metadataStripped: false, at: 5 },
});

/** Two cases that are alike, each with a given paper, an answered question and a kept answer. */
async function fill({ storage }: Opened): Promise<void> {
  for (const id of ['a', 'b']) await fillCase(storage, id);
}

async function fillCase(
  { cases, papers, enquiries, statuses }: Opened['storage'],
  id: string,
): Promise<void> {
  const first = sampleCase(id);
  const events: readonly CaseEvent[] = [APPLIED, LACKING, ASKED, GIVEN];
  const log = events.map((event, index) => ({
    ...{ seq: index + 1, event, at: 9, hash: '' },
    by: event === GIVEN ? 'applicant' : 'officer:Ida',
  }));
  const follows = followsFromLog(TEST_KEYRING, { record: { ...first, seq: log.length }, log });
  const created = await cases.create(
    { ...first, lookUps: follows.lookUps },
    { entries: log.map(({ event, by, at }) => ({ ...entry(event, at), by })), status: follows.status },
  );
  assert.ok(created.ok);
  await papers.add(paperOf(id), Uint8Array.of(1, 2, 3));
  await enquiries.ask(
    { id: `question-${id}`, caseId: id, category: 'status', item: null, open: true },
    { by: 'applicant', body: 'When?', at: 10 },
  );
  await enquiries.reply(`question-${id}`, { by: 'officer:Ida', body: 'Soon.', at: 11 }, false);
  const answer = { stamp: 'x', from: '2021-04-01', until: '2021-04-03', body: Uint8Array.of(7) };
  await statuses.keepAll([{ caseId: id, seq: log.length, answer }]);
}

/** As somebody who holds the database itself: no trigger and no reference between tables stops them. */
async function tamper({ database, place }: Opened, statements: readonly string[]): Promise<void> {
  if (database.engine === 'postgres') {
    const all = ['set local session_replication_role = replica', ...statements];
    await database.write(async (tx) => {
      for (const statement of all) await sql.raw(statement).execute(tx);
    });
    return;
  }
  const raw = new DatabaseSync(join(place.data, 'overcome.db'), { enableForeignKeyConstraints: false });
  const off = TRIGGERS.map((name) => `drop trigger ${name}`);
  for (const statement of [...off, ...statements]) raw.exec(statement);
  raw.close();
}

const TRIGGERS = [
  'enquiry_messages_no_update',
  'enquiry_messages_no_delete',
  'cases_no_delete',
  'entries_no_delete',
];

async function foundIn({ storage }: Opened): Promise<readonly string[]> {
  const follows = (whole: Parameters<typeof followsFromLog>[1]) => followsFromLog(TEST_KEYRING, whole);
  const found: string[] = [];
  for await (const { caseId, what, is } of storage.checks.kept(follows))
    found.push([caseId, what, is].filter((part) => part !== '').join(' '));
  return found;
}

const TAMPERINGS: Readonly<
  Record<string, readonly [statements: readonly string[], finds: readonly string[]]>
> = {
  'a look-up that leads to another case': [
    [
      "update look_ups set case_id = 'b' where case_id = 'a' and look_up = (select min(look_up) from look_ups where case_id = 'a')",
    ],
    ['a look-up-missing', 'b look-up-foreign'],
  ],
  'a look-up that was taken away': [
    ["delete from answers where case_id = 'a'", "delete from look_ups where case_id = 'a'"],
    ['a look-up-missing'],
  ],
  'rows for queues that were taken away': [
    ['delete from statuses'],
    ['a status-missing', 'b status-missing'],
  ],
  'a row for queues that was changed': [
    ["update statuses set standing = 'issued', passport = 'ready' where case_id = 'b'"],
    ['b standing status-differs', 'b passport status-differs'],
  ],
  'the post of a case': [
    ["update cases set post = 'XXX' where id = 'a'"],
    ['a post of the case status-differs'],
  ],
  'a kept answer of one case under the key of another': [
    [
      "delete from answers where case_id = 'b'",
      "update answers set look_up = (select min(look_up) from look_ups where case_id = 'b') where case_id = 'a'",
    ],
    ['a answer-foreign'],
  ],
  'a kept answer of an earlier state': [
    ["update answers set seq = 3 where case_id = 'a'"],
    ['a answer-foreign'],
  ],
  'a record of a paper that was taken away': [
    ["delete from papers where case_id = 'a'"],
    ['a item cv paper-missing'],
  ],
  'a record of a paper that was changed': [
    ["update papers set scan = 'clean' where case_id = 'a'", "update papers set at = 6 where case_id = 'b'"],
    ['a paper paper-a paper-differs', 'b paper paper-b paper-differs'],
  ],
  'a paper that was given to another case': [
    ["update papers set case_id = 'b' where case_id = 'a'"],
    ['a item cv paper-missing', 'b paper paper-a paper-differs', 'b paper paper-a paper-file-differs'],
  ],
  'words of a message put in another’s place': [
    [
      "update enquiry_messages set body = (select body from enquiry_messages where enquiry_id = 'question-b' and seq = 2) where enquiry_id = 'question-a' and seq = 2",
    ],
    ['a enquiry question-a, message 2 message-differs'],
  ],
  'another writer of a message, or another instant': [
    [
      "update enquiry_messages set written_by = 'officer:Eve' where enquiry_id = 'question-a' and seq = 2",
      "update enquiry_messages set at = 12 where enquiry_id = 'question-b' and seq = 2",
    ],
    ['a enquiry question-a, message 2 message-differs', 'b enquiry question-b, message 2 message-differs'],
  ],
  'a first message that was taken away': [
    ["delete from enquiry_messages where enquiry_id = 'question-a' and seq = 1"],
    ['a enquiry question-a message-missing'],
  ],
  'a question that was given to another case': [
    ["update enquiries set case_id = 'b' where case_id = 'a'"],
    ['b enquiry question-a, message 1 message-differs', 'b enquiry question-a, message 2 message-differs'],
  ],
  'a question taken away, its messages left': [
    ["delete from enquiries where id = 'question-a'"],
    ['enquiry question-a row-of-no-case'],
  ],
  'a case taken away, rows beside it left': [
    ["delete from cases where id = 'a'"],
    ['a statuses, lookUps, answers, papers, enquiries row-of-no-case'],
  ],
};

describeStorage('what is kept beside the logs', (fixture) => {
  it('is sound as it was written, also while it is empty', async () => {
    const opened = await fixture.open();
    assert.deepEqual(await foundIn(opened), []);
    await fill(opened);
    assert.deepEqual(await foundIn(opened), []);
  });

  for (const [name, [statements, finds]] of Object.entries(TAMPERINGS))
    it(`shows ${name}`, async () => {
      const opened = await fixture.open();
      await fill(opened);
      await tamper(opened, statements);
      const found = (await foundIn(opened)).filter(
        (line) => !/^a paper paper-a paper-file-missing$/.test(line),
      );
      assert.deepEqual(found, finds);
    });

  it('shows a file of a paper that is gone, was overwritten, or is another paper’s', async () => {
    const opened = await fixture.open();
    await fill(opened);
    const file = (id: string) => paperFile(join(opened.place.data, 'papers'), `paper-${id}`);
    await copyFile(file('a'), file('b'));
    assert.deepEqual(await foundIn(opened), ['b paper paper-b paper-file-differs']);
    await writeFile(file('b'), 'something else');
    await rm(file('a'));
    assert.deepEqual(await foundIn(opened), [
      'a paper paper-a paper-file-missing',
      'b paper paper-b paper-file-differs',
    ]);
  });

  it('shows a file without a record, unless it may just be written', async () => {
    const { storage, place } = await fixture.open();
    const stray = async () => Array.fromAsync(storage.checks.strayFiles(1_000_000_000_000));
    assert.deepEqual(await stray(), []);
    await storage.cases.create(sampleCase('a'), { entries: [entry(APPLIED)], status: sampleStatus('a', 1) });
    await storage.papers.add(paperOf('a'), Uint8Array.of(1, 2, 3));
    const file = paperFile(join(place.data, 'papers'), 'paper-x');
    await writePaperFile(file, Uint8Array.of(1));
    assert.deepEqual(await stray(), []);
    await utimes(file, 900_000_000, 900_000_000);
    const [found, ...more] = await stray();
    assert.deepEqual([found?.is, more.length], ['paper-without-record', 0]);
    assert.ok(found?.what.endsWith('paper-x'));
  });

  it('is read a batch at a time, with every case looked at once', async () => {
    const opened = await fixture.open();
    const ids = Array.from({ length: 205 }, (_, nth) => `case-${String(nth).padStart(3, '0')}`);
    for (const id of ids)
      await opened.storage.cases.create(sampleCase(id), {
        entries: [entry(APPLIED)],
        status: sampleStatus(id, 1),
      });
    const seen: string[] = [];
    const found = opened.storage.checks.kept((whole) => {
      seen.push(whole.record.id);
      return {
        status: sampleStatus(whole.record.id, 1),
        lookUps: [],
        mayLookUps: [`look-up-${whole.record.id}`],
        given: [],
      };
    });
    assert.deepEqual(await Array.fromAsync(found), []);
    assert.deepEqual(seen, ids);
  });
});
