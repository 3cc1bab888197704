import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { readdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { it } from 'node:test';
import type { Paper } from '../../services/ports/papers.ts';
import { papersFolder } from '../open-storage.ts';
import { describeStorage } from '../testing/describe-storage.ts';
import { openSample } from '../testing/sample-case.ts';
import { paperFile } from './paper-file.ts';

const paper = (id: string, more: Partial<Paper> = {}): Paper => ({
  ...{ id, caseId: 'a', item: 'item-1', name: 'violet letter.pdf', type: 'application/pdf', size: 5 },
  ...{ digest: 'ab12', scan: 'not-scanned', metadataStripped: false, at: 10 },
  ...more,
});

const BYTES = new TextEncoder().encode('%PDF-1.7 a violet letter');

describeStorage('papers', ({ open }) => {
  it('come back as they were given', async () => {
    const { storage } = await open();
    await openSample(storage, 'a');
    const large = randomBytes(3_000_000);
    await storage.papers.add(paper('p1'), BYTES);
    await storage.papers.add(paper('p2', { at: 5, metadataStripped: true, scan: 'clean' }), large);
    const read = await storage.papers.read('p2');
    assert.deepEqual(read?.paper, paper('p2', { at: 5, metadataStripped: true, scan: 'clean' }));
    assert.ok(read && large.equals(read.bytes));
    assert.deepEqual(
      (await storage.papers.ofCase('a')).map(({ id }) => id),
      ['p2', 'p1'],
    );
    assert.equal(await storage.papers.read('p3'), null);
  });

  it('lie sealed in files that nobody else may read', async () => {
    const { storage, database, place } = await open();
    await openSample(storage, 'a');
    await storage.papers.add(paper('p1'), BYTES);
    const folder = papersFolder(place.data);
    const file = paperFile(folder, 'p1');
    assert.ok(!(await readFile(file)).includes('violet'));
    assert.equal((await stat(file)).mode & 0o777, 0o600);
    assert.equal((await stat(join(file, '..'))).mode & 0o777, 0o700);
    assert.equal((await readdir(folder, { recursive: true })).length, 2);
    const row = await database.read.selectFrom('papers').selectAll().executeTakeFirst();
    assert.ok(row && !Buffer.from(row.described).includes('violet') && !JSON.stringify(row).includes('ab12'));
  });

  it('cannot be put in each other’s place', async () => {
    const { storage, place } = await open();
    await openSample(storage, 'a');
    await storage.papers.add(paper('p1'), BYTES);
    await storage.papers.add(paper('p2'), BYTES);
    const folder = papersFolder(place.data);
    await rename(paperFile(folder, 'p1'), paperFile(folder, 'p2'));
    await assert.rejects(storage.papers.read('p2'), /cannot be opened/);
    await writeFile(paperFile(folder, 'p2'), 'short');
    await assert.rejects(storage.papers.read('p2'), /cannot be opened/);
  });

  it('are not recorded when their bytes cannot be written', async () => {
    const { storage, place } = await open();
    await openSample(storage, 'a');
    await writeFile(papersFolder(place.data), 'a file where the folder should be');
    await assert.rejects(storage.papers.add(paper('p1'), BYTES));
    assert.deepEqual(await storage.papers.ofCase('a'), []);
  });

  it('are never written elsewhere, whatever their id', async () => {
    const { storage, place } = await open();
    await openSample(storage, 'a');
    for (const id of ['../p', 'a/b', '', '.', 'p\0', 'x'.repeat(81)]) {
      await assert.rejects(storage.papers.add(paper(id), BYTES), /no file name/, id);
    }
    assert.ok(!(await readdir(place.data)).includes('papers'));
  });
});
