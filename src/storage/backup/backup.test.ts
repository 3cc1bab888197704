import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { it } from 'node:test';
import { gunzipSync, gzipSync } from 'node:zlib';
import { makeKeyring } from '../keyring/make-keyring.ts';
import { openDatabase, papersFolder } from '../open-storage.ts';
import { StorageProblem } from '../storage-problem.ts';
import { describeStorage, type Opened, TEST_KEYRING } from '../testing/describe-storage.ts';
import { openSample, sampleStep } from '../testing/sample-case.ts';
import { backUp } from './back-up.ts';
import { KEPT_TABLES } from './backup-tables.ts';
import { readTable } from './read-table.ts';
import { restore } from './restore.ts';

const LARGE = randomBytes(2_000_000);

/** A little of everything that is kept. */
async function fill({ storage }: Opened, cases = 12): Promise<void> {
  const ids = Array.from({ length: cases }, (_, at) => `c${at}`);
  await Promise.all(ids.map((id) => openSample(storage, id, { family: 'f' })));
  await storage.cases.append(sampleStep('c1', 1));
  const paper = {
    caseId: 'c1',
    item: 'i',
    name: 'letter.pdf',
    type: 'application/pdf',
    digest: 'ab',
  } as const;
  const rest = { scan: 'clean', metadataStripped: true, at: 1 } as const;
  await storage.papers.add({ ...paper, ...rest, id: 'p1', size: LARGE.length }, LARGE);
  await storage.papers.add({ ...paper, ...rest, id: 'p2', size: 1 }, Uint8Array.of(1));
  await storage.enquiries.ask(
    { id: 'q', caseId: 'c1', category: 'status', item: null, open: true },
    { by: 'applicant', body: 'When?', at: 2 },
  );
  await storage.tokens.add({ id: 't', hash: 'h', role: 'officer', name: 'Ida', madeAt: 1, revokedAt: null });
  await storage.idempotency.keep('k', { request: 'r', status: 201, body: '{}' }, 5);
  await storage.webhooks.add({ id: 'w', url: 'https://example.org', secret: 's', kinds: null, madeAt: 1 });
  await storage.webhooks.queue([{ id: 'd', webhook: 'w', body: '{}', attempts: 0, notBefore: 1 }]);
  storage.audit.note({ at: 3, who: 'applicant', did: 'look-up', caseId: 'c1', came: 'done' });
  await storage.audit.flush();
}

async function contents({ database }: Opened): Promise<Record<string, unknown[]>> {
  const all: Record<string, unknown[]> = {};
  for (const table of KEPT_TABLES) {
    const rows = (await Array.fromAsync(readTable(database.read, table))).flat();
    all[table] = rows.map((row) => Object.values(row).map(asPlain)).sort(byText);
  }
  return all;
}

const asPlain = (value: unknown) =>
  value instanceof Uint8Array ? Buffer.from(value).toString('hex') : value;
const byText = (a: unknown, b: unknown) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);

const isProblem = (says: RegExp) => (error: unknown) =>
  error instanceof StorageProblem && says.test(error.message);

describeStorage('a backup', ({ open, newPlace }) => {
  const backUpOf = async (opened: Opened) => {
    const file = join(opened.place.data, 'all.backup');
    const papers = papersFolder(opened.place.data);
    return { file, done: await backUp({ database: opened.database, papers, file, now: 9 }) };
  };
  const restoreInto = (into: Opened, file: string) =>
    restore({ database: into.database, keyring: TEST_KEYRING, papers: papersFolder(into.place.data), file });

  it('is restored into either engine, row for row and paper for paper', async () => {
    const from = await open();
    // More than are read, and more than are written, at a time.
    await fill(from, 620);
    const { file, done } = await backUpOf(from);
    assert.deepEqual([done.papers, done.missing], [2, []]);
    const place = await newPlace();
    const elsewhere = await newPlace();
    for (const into of [await open(place), await open({ ...elsewhere, databaseUrl: null })]) {
      assert.deepEqual(await restoreInto(into, file), { rows: done.rows, papers: 2 });
      assert.deepEqual(await contents(into), await contents(from));
      assert.deepEqual(await Array.fromAsync(into.storage.cases.verify()), []);
      const paper = await into.storage.papers.read('p1');
      assert.ok(paper && LARGE.equals(paper.bytes));
      assert.deepEqual(await into.storage.cases.append(sampleStep('c1', 2)), { ok: true, seq: 3 });
    }
  });

  it('of an older version is restored without what is kept no more', async () => {
    const from = await open();
    await fill(from);
    const { file } = await backUpOf(from);
    const text = gunzipSync(await readFile(file)).toString();
    const older = text
      .split('\n')
      .map((line, at) => {
        if (at === 0)
          return line.replace('"seq","post","visa_class"', '"seq","kept_stamp","post","visa_class"');
        return line.replace(/^(\{"table":"statuses","row":\["\w+",\d+,)/, '$1"of old",');
      })
      .join('\n');
    assert.match(older, /"of old"/);
    await writeFile(file, gzipSync(older));
    const into = await open();
    await restoreInto(into, file);
    assert.deepEqual(await contents(into), await contents(from));
  });

  it('is taken from SQLite into this engine', async () => {
    const from = await open({ ...(await newPlace()), databaseUrl: null });
    await fill(from);
    const { file } = await backUpOf(from);
    const into = await open();
    await restoreInto(into, file);
    assert.deepEqual(await contents(into), await contents(from));
  });

  it('is as of one moment while others write', async () => {
    const from = await open();
    await fill(from, 620);
    let stop = false;
    const writing = (async () => {
      for (let seq = 1; !stop; seq += 1) await from.storage.cases.append(sampleStep('c500', seq));
    })();
    const { file } = await backUpOf(from);
    stop = true;
    await writing;
    const into = await open();
    await restoreInto(into, file);
    assert.deepEqual(await Array.fromAsync(into.storage.cases.verify()), []);
  });

  it('is for its owner’s eyes, and seals stay closed in it', async () => {
    const from = await open();
    await fill(from);
    const { file } = await backUpOf(from);
    assert.equal((await stat(file)).mode & 0o777, 0o600);
    const text = gunzipSync(await readFile(file)).toString();
    for (const secret of ['Grünfeld', '1990-01-02', 'letter.pdf', 'When?'])
      assert.ok(!text.includes(secret), secret);
    assert.deepEqual(
      (await readdir(from.place.data)).filter((name) => name.endsWith('.part')),
      [],
    );
  });

  it('tells of papers whose bytes are gone', async () => {
    const from = await open();
    await fill(from);
    await rm(papersFolder(from.place.data), { recursive: true });
    const { file, done } = await backUpOf(from);
    assert.deepEqual([done.papers, done.missing], [0, ['p1', 'p2']]);
    const into = await open();
    assert.equal((await restoreInto(into, file)).papers, 0);
  });

  it('is put into an empty place only', async () => {
    const from = await open();
    await fill(from);
    const { file } = await backUpOf(from);
    await assert.rejects(restoreInto(from, file), isProblem(/^Something is kept there already/));
    const into = await open();
    await into.storage.notices.put({
      ...{ id: 'n', kind: 'other', title: 'x', body: [], from: '2021-01-01', until: null },
      ...{ posts: null, visaClasses: null, author: 'Ida', publishedAt: 1, updatedAt: 1 },
    });
    await assert.rejects(restoreInto(into, file), isProblem(/^Something is kept there already/));
    assert.equal((await into.storage.notices.all()).length, 1);
    assert.deepEqual(await into.storage.cases.counts(), { cases: 0, entries: 0 });
  });

  it('leaves nothing behind when it cannot be used', async () => {
    const from = await open();
    await fill(from);
    const { file } = await backUpOf(from);
    const text = gunzipSync(await readFile(file)).toString();
    const lines = text.trimEnd().split('\n');
    const whole = await readFile(file);
    const spoiled: readonly (readonly [string, Uint8Array, RegExp])[] = [
      ['cut off', whole.subarray(0, whole.length - 100), /not whole/],
      ['without its end', gzipSync(lines.slice(0, -1).join('\n')), /end is missing/],
      ['lacking a row', gzipSync(lines.toSpliced(5, 1).join('\n')), /not whole/],
      ['lacking part of a paper', gzipSync(lines.toSpliced(-4, 1).join('\n')), /lacks a part/],
      ['lacking a paper', gzipSync(lines.toSpliced(-2, 1).join('\n')), /not whole/],
      ['with a foreign line', gzipSync(lines.toSpliced(5, 0, '{"x":1}').join('\n')), /^Line 6 /],
      [
        'with a table of the future',
        gzipSync(lines.toSpliced(5, 0, '{"table":"moons","row":[]}').join('\n')),
        /"moons"/,
      ],
      [
        'with a path for a paper',
        gzipSync(lines.toSpliced(-1, 0, '{"paper":"../x","at":0,"b64":""}').join('\n')),
        /file name/,
      ],
      ['of another format', gzipSync(text.replace('"format":1', '"format":2')), /"format 2"/],
      ['no gzip', new TextEncoder().encode('hello'), /no backup/],
      ['empty', gzipSync(''), /no backup/],
    ];
    const into = await open();
    for (const [name, bytes, says] of spoiled) {
      const spoiledFile = join(into.place.data, 'spoiled');
      await writeFile(spoiledFile, bytes);
      await assert.rejects(restoreInto(into, spoiledFile), isProblem(says), name);
      assert.deepEqual(await into.storage.cases.counts(), { cases: 0, entries: 0 });
      assert.ok(!(await readdir(into.place.data)).includes('papers'), name);
    }
    await assert.rejects(restoreInto(into, 'nothing-is-here'), isProblem(/ENOENT/));
    await restoreInto(into, file);
  });

  it('needs the key with which it was made', async () => {
    const from = await open();
    await fill(from);
    const { file } = await backUpOf(from);
    const place = await newPlace();
    const keyring = makeKeyring(new Uint8Array(32).fill(99));
    const database = await openDatabase({ ...place, keyring, complain: () => {} });
    const into = { database, keyring, papers: papersFolder(place.data), file };
    await assert.rejects(restore(into), isProblem(/^The backup was made with another key/));
    await database.close();
  });
});
