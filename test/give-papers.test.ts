/** Files given for what a post asked, kept for real: SQLite and sealed files in a folder of their own. */
import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, beforeEach, describe, it } from 'node:test';
import { replay } from '../src/cases/evolve.ts';
import type { OfficeFact } from '../src/cases/office-event.ts';
import { englishWords } from '../src/language/words.ts';
import { makeOfficeContext } from '../src/services/make-office-context.ts';
import type { OfficeContext } from '../src/services/office-context.ts';
import { MOST_OF_CASE, MOST_OF_ITEM } from '../src/services/papers/give-paper.ts';
import { type GivenFile, givePapers } from '../src/services/papers/give-papers.ts';
import { makeTurns } from '../src/services/papers/make-turns.ts';
import { sayPaperProblem } from '../src/services/papers/paper-problem.ts';
import type { PapersContext, SentFile } from '../src/services/papers/papers-context.ts';
import { makeExif, OWNER } from '../src/services/papers/testing/make-exif.ts';
import { exifPart, jpegPart, makeJpeg } from '../src/services/papers/testing/make-jpeg.ts';
import { makePdf } from '../src/services/papers/testing/make-pdf.ts';
import type { Scan } from '../src/services/ports/papers.ts';
import type { Storage } from '../src/services/ports/storage.ts';
import { openCase } from '../src/services/record/open-case.ts';
import { recordEvent } from '../src/services/record/record-event.ts';
import { makeKeyring } from '../src/storage/keyring/make-keyring.ts';
import { openStorage } from '../src/storage/open-storage.ts';

let data: string;
let storage: Storage;
let office: OfficeContext;
let clock = 0;
let cases = 0;
let caseId = '';
const bugs: unknown[] = [];

before(async () => {
  data = await mkdtemp(join(tmpdir(), 'overcome-papers-'));
  const keyring = makeKeyring(new Uint8Array(32).fill(7));
  storage = await openStorage({ data, databaseUrl: null, keyring, complain: (bug) => bugs.push(bug) });
  office = makeOfficeContext({
    ...{ storage, keyring, words: englishWords(), version: 'test', wrongLookUps: null },
    today: () => Temporal.PlainDate.from('2021-03-12'),
    now: () => ++clock,
    wakeDelivery: () => {},
    complain: (bug) => bugs.push(bug),
  });
});
after(async () => {
  await storage.close();
  await rm(data, { recursive: true });
});

async function record(event: OfficeFact): Promise<void> {
  const outcome = await recordEvent(office, {
    ...{ caseId, expect: null, by: 'officer:Ida' },
    event: { witness: 'post', ...event },
  });
  assert.ok(outcome.ok, JSON.stringify(outcome));
}

beforeEach(async () => {
  cases += 1;
  const opened = await openCase(office, {
    identity: {
      ...{ caseNumber: `AA00${String(cases).padStart(6, '0')}`, surname: 'EXAMPLE', givenName: 'AYLA' },
      ...{ dateOfBirth: '1990-01-02', passportNumber: 'X1234567', email: null },
    },
    application: {
      ...{ on: '2021-03-01', form: 'ds-160', visaClass: 'F1', immigrant: false, post: 'TST', family: null },
    },
    by: 'officer:Ida',
  });
  assert.ok(opened.ok);
  caseId = opened.id;
  const on = '2021-03-05';
  await record({ kind: 'interview-held', on });
  await record({ kind: 'refused', on, ground: '221(g)', section: null, needs: ['documents'], waiver: null });
  await record({
    kind: 'item-requested',
    on,
    item: 'transcript',
    what: 'documents',
    says: 'Your transcript',
    due: null,
  });
});

function context(changes: Partial<PapersContext> = {}): PapersContext {
  return {
    ...office,
    scan: async () => 'not-scanned',
    record: (ask) => recordEvent(office, ask),
    inTurn: makeTurns(),
    ...changes,
  };
}

const photo = (note = ''): SentFile => ({
  name: 'IMG_1.jpg',
  bytes: makeJpeg({ parts: [exifPart(makeExif(6)), jpegPart(0xfe, Buffer.from(note))] }),
});
const pdf = (note = ''): SentFile => ({ name: 'scan.pdf', bytes: makePdf({ objects: [`(${note})`] }) });

async function give(files: readonly SentFile[], using = context(), item = 'transcript') {
  const given = await givePapers(using, { caseId, item, files, by: 'applicant' });
  assert.ok(given.ok);
  return given;
}

const said = (file: GivenFile): string =>
  file.ok ? `${file.paper.name}${file.again ? ', again' : ''}` : `${file.name}: ${file.problem.reason}`;

async function itemIs(): Promise<string | undefined> {
  const found = await storage.cases.read(caseId);
  return replay((found?.log ?? []).map(({ event }) => event)).items.get('transcript')?.is;
}

async function timesRecorded(): Promise<number> {
  const found = await storage.cases.read(caseId);
  return (found?.log ?? []).filter(({ event, by }) => event.kind === 'item-provided' && by === 'applicant')
    .length;
}

describe('giving files for what is asked', () => {
  it('keeps them and records that the item was provided, once for all', async () => {
    const given = await give([photo(), pdf()]);
    assert.deepEqual(given.files.map(said), ['IMG_1.jpg', 'scan.pdf']);
    assert.equal(given.recorded?.ok, true);
    assert.equal(await itemIs(), 'provided');
    assert.equal(await timesRecorded(), 1);
    const kept = await storage.papers.ofCase(caseId);
    assert.deepEqual(
      kept.map(({ type, scan, metadataStripped }) => [type, scan, metadataStripped]),
      [
        ['image/jpeg', 'not-scanned', true],
        ['application/pdf', 'not-scanned', false],
      ],
    );
  });

  it('keeps a photo without what its camera wrote, and sealed', async () => {
    const [file] = (await give([photo()])).files;
    assert.ok(file?.ok);
    const read = await storage.papers.read(file.paper.id);
    assert.ok(read);
    assert.equal(Buffer.from(read.bytes).includes(OWNER), false);
    assert.equal(Buffer.from(read.bytes).subarray(0, 3).toString('hex'), 'ffd8ff');
    const folder = join(data, 'papers');
    const names = await readdir(folder, { recursive: true, withFileTypes: true });
    for (const entry of names.filter((one) => one.isFile())) {
      const bytes = await readFile(join(entry.parentPath, entry.name));
      assert.equal(bytes.includes('JFIF') || bytes.includes(read.bytes.subarray(0, 24)), false);
    }
  });

  it('answers for each file, and keeps the good ones beside the bad', async () => {
    const word: SentFile = { name: 'letter.pdf', bytes: Buffer.from('{\\rtf1 Hello}') };
    const given = await give([{ name: 'empty.pdf', bytes: new Uint8Array() }, photo(), word, pdf()]);
    assert.deepEqual(given.files.map(said), [
      'empty.pdf: empty',
      'IMG_1.jpg',
      'letter.pdf: word',
      'scan.pdf',
    ]);
    assert.equal((await storage.papers.ofCase(caseId)).length, 2);
    assert.equal(await itemIs(), 'provided');
  });

  it('records nothing when no file was accepted', async () => {
    const given = await give([{ name: 'empty.pdf', bytes: new Uint8Array() }]);
    assert.equal(given.recorded, null);
    assert.equal(await itemIs(), 'asked');
  });

  it('keeps the same file once, also when it is sent twice at the same time', async () => {
    const using = context();
    const both = await Promise.all([give([photo()], using), give([photo()], using)]);
    assert.deepEqual(
      both.flatMap(({ files }) => files.map(said)),
      ['IMG_1.jpg', 'IMG_1.jpg, again'],
    );
    assert.equal((await storage.papers.ofCase(caseId)).length, 1);
    assert.equal(await timesRecorded(), 1);
  });

  it('records on the second try what the first could not', async () => {
    const failing = context({ record: async () => ({ ok: false, reason: 'conflict', seq: 4 }) });
    assert.equal((await give([photo()], failing)).recorded?.ok, false);
    assert.equal(await itemIs(), 'asked');
    const again = await give([photo()]);
    assert.deepEqual(again.files.map(said), ['IMG_1.jpg, again']);
    assert.equal(await itemIs(), 'provided');
  });

  it('takes more files while nobody has looked, without another event', async () => {
    await give([photo()]);
    assert.equal((await give([pdf()])).recorded, null);
    assert.equal((await storage.papers.ofCase(caseId)).length, 2);
    assert.equal(await timesRecorded(), 1);
  });

  it('takes another file after a rejection, and not the rejected one', async () => {
    await give([photo()]);
    const on = '2021-03-12';
    await record({ kind: 'item-rejected', on, item: 'transcript', reason: 'It cannot be read.' });
    assert.deepEqual((await give([photo()])).files.map(said), ['IMG_1.jpg: rejected-before']);
    assert.equal(await itemIs(), 'rejected');
    assert.deepEqual((await give([pdf()])).files.map(said), ['scan.pdf']);
    assert.equal(await itemIs(), 'provided');
  });

  it('takes nothing that is not asked', async () => {
    assert.deepEqual((await give([photo()], context(), 'birth')).files.map(said), ['IMG_1.jpg: not-asked']);
    await give([photo()]);
    await record({ kind: 'item-accepted', on: '2021-03-12', item: 'transcript' });
    assert.deepEqual((await give([pdf()])).files.map(said), ['scan.pdf: not-asked']);
    const nobody = await givePapers(context(), { caseId: 'nobody', item: 'x', files: [], by: 'applicant' });
    assert.deepEqual(nobody, { ok: false, reason: 'no-such-case' });
  });

  it(`takes ${MOST_OF_ITEM} files for an item and says so at the next`, async () => {
    const many = Array.from({ length: MOST_OF_ITEM + 1 }, (_, index) => pdf(String(index)));
    const { files } = await give(many);
    assert.deepEqual(
      files.map(({ ok }) => ok),
      [...Array(MOST_OF_ITEM).fill(true), false],
    );
    assert.deepEqual(files.slice(-1).map(said), ['scan.pdf: item-full']);
  });

  it('takes 200 MB for a case and says so at the next', async () => {
    const [first] = (await give([photo()])).files;
    assert.ok(first?.ok);
    const large = { ...first.paper, id: office.newId(), item: 'other', size: MOST_OF_CASE - 500, digest: '' };
    await storage.papers.add(large, Buffer.from('as if it were large'));
    const { files } = await give([pdf()]);
    assert.deepEqual(files.map(said), ['scan.pdf: case-full']);
    assert.match(
      files.map((file) => (file.ok ? '' : sayPaperProblem(englishWords(), file.problem))).join(),
      /have 200 MB together, and 200 MB is the most/,
    );
  });
});

describe('a scanner', () => {
  const scans = (scan: Scan) => context({ scan });

  it('that finds nothing is named in the record of the file', async () => {
    const [file] = (
      await give(
        [photo()],
        scans(async () => 'clean'),
      )
    ).files;
    assert.ok(file?.ok);
    assert.equal(file.paper.scan, 'clean');
  });

  it('that finds something, or fails, keeps the file out and lets the others in', async () => {
    const results = ['infected', 'clean', 'scanner-failed'] as const;
    let asked = 0;
    const { files } = await give(
      [photo('a'), pdf(), photo('b ')],
      scans(async () => results[asked++] ?? 'clean'),
    );
    assert.deepEqual(files.map(said), ['IMG_1.jpg: infected', 'scan.pdf', 'IMG_1.jpg: scanner-failed']);
    assert.equal((await storage.papers.ofCase(caseId)).length, 1);
  });

  it('that breaks is complained of, and the other files are taken', async () => {
    let asked = 0;
    const breaking: Scan = async () => {
      asked += 1;
      if (asked === 1) throw new Error('a bug in the scanner');
      return 'clean';
    };
    const { files } = await give([photo(), pdf()], scans(breaking));
    assert.deepEqual(files.map(said), ['IMG_1.jpg: broke', 'scan.pdf']);
    assert.match(String(bugs.pop()), /a bug in the scanner/);
  });
});
