/** Files given through the page, over a real storage on both databases. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { LightMyRequestResponse } from 'fastify';
import { makeExif } from '../../src/services/papers/testing/make-exif.ts';
import { makeHeic } from '../../src/services/papers/testing/make-heic.ts';
import { exifPart, makeJpeg } from '../../src/services/papers/testing/make-jpeg.ts';
import { makePdf } from '../../src/services/papers/testing/make-pdf.ts';
import { makePng } from '../../src/services/papers/testing/make-png.ts';
import { makeWord } from '../../src/services/papers/testing/make-zip.ts';
import { describeStorage } from '../../src/storage/testing/describe-storage.ts';
import { asMultipart, type SentPart } from './as-multipart.ts';
import { type OpenPortal, openPortal, post, visitCase } from './open-portal.ts';

const CV = '/status/items/cv';

/** The form's token, as it stands in the page. */
const tokenIn = (body: string): string => /name="formToken" value="([\w-]+)"/.exec(body)?.[1] ?? '';

type Visiting = { readonly open: OpenPortal; readonly cookie: string; readonly token: string };

async function visitItem(open: OpenPortal, shows: RegExp, place: string): Promise<Visiting> {
  const { cookie } = await visitCase(open, shows);
  const page = await open.server.inject({ url: place, headers: { cookie } });
  assert.equal(page.statusCode, 200);
  return { open, cookie, token: tokenIn(page.body) };
}

function give(
  { open, cookie, token }: Visiting,
  files: readonly SentPart[],
  headers: Readonly<Record<string, string>> = {},
  place = CV,
): Promise<LightMyRequestResponse> {
  const { type, payload } = asMultipart([{ name: 'formToken', value: token }, ...files]);
  return open.server.inject({
    ...{ method: 'POST', url: place, payload },
    headers: { 'content-type': type, 'sec-fetch-site': 'same-origin', cookie, ...headers },
  });
}

const file = (filename: string, bytes: Uint8Array): SentPart => ({ name: 'files', filename, bytes });
const pdf = (note = ''): Uint8Array => makePdf({ objects: [`(${note})`] });
const WORD = makeWord();

describeStorage('giving files', (fixture) => {
  const opened = async (): Promise<Visiting> => {
    const open = await openPortal(null, (await fixture.open()).storage);
    return visitItem(open, /documents asked for/, CV);
  };

  it('takes PDF, JPEG, PNG and HEIC at once, says so of each, and the item waits to be checked', async () => {
    const visiting = await opened();
    const answer = await give(visiting, [
      file('lebenslauf ü.pdf', pdf()),
      file('a.jpg', makeJpeg({ parts: [exifPart(makeExif(6))] })),
      file('b.png', makePng()),
      file('c.heic', makeHeic()),
    ]);
    assert.equal(answer.statusCode, 200);
    assert.match(answer.body, /We have all 4 files/);
    assert.match(answer.body, /lebenslauf ü\.pdf/);
    assert.match(answer.body, /We took that out/);
    assert.match(answer.body, /Not checked for viruses/);
    assert.match(answer.body, /Being checked/);
  });

  it('says of each file why not, keeps the good one, and a repeated sending changes nothing', async () => {
    const visiting = await opened();
    const files = [file('cv.pdf', pdf()), file('cv-word.pdf', WORD)];
    for (const says of [/We have your file/, /We had this file already/]) {
      const answer = await give(visiting, files);
      assert.equal(answer.statusCode, 200);
      assert.match(answer.body, /We have one file\. One could not be taken/);
      assert.match(answer.body, /cv-word\.pdf/);
      assert.match(answer.body, says);
    }
    const page = await visiting.open.server.inject({ url: CV, headers: { cookie: visiting.cookie } });
    assert.equal(page.body.split('Save a copy').length, 2);
  });

  it('counts a file that is too large and never keeps it in memory', async () => {
    const answer = await give(await opened(), [file('big.pdf', Buffer.alloc(11 * 1024 * 1024))]);
    assert.equal(answer.statusCode, 422);
    assert.match(answer.body, /This file has 11 MB/);
  });

  it('asks to choose a file when none was chosen', async () => {
    const answer = await give(await opened(), [file('', new Uint8Array())]);
    assert.equal(answer.statusCode, 422);
    assert.match(answer.body, /You chose no file/);
  });

  it('keeps what came before the connection broke', async () => {
    const visiting = await opened();
    const { type, payload } = asMultipart([
      { name: 'formToken', value: visiting.token },
      file('one.pdf', pdf('1')),
      file('two.pdf', pdf('2')),
    ]);
    const answer = await visiting.open.server.inject({
      ...{ method: 'POST', url: CV, payload: payload.subarray(0, payload.length - 120) },
      headers: { 'content-type': type, 'sec-fetch-site': 'same-origin', cookie: visiting.cookie },
    });
    assert.match(answer.body, /The connection broke/);
    assert.match(answer.body, /We have your file “one\.pdf”/);
  });

  it('takes nothing from elsewhere, without its token, after the files, or without a session', async () => {
    const visiting = await opened();
    const one = file('cv.pdf', pdf());
    const nobody = { ...visiting, cookie: '' };
    const answers = [
      await give(visiting, [one], { 'sec-fetch-site': 'cross-site' }),
      await give({ ...visiting, token: 'x'.repeat(43) }, [one]),
      await give({ ...visiting, token: '' }, [one, { name: 'formToken', value: visiting.token }]),
      await give(nobody, [one]),
      await post(visiting.open, CV, { formToken: visiting.token }, { cookie: visiting.cookie }),
    ];
    assert.deepEqual(
      answers.map(({ statusCode }) => statusCode),
      [403, 403, 403, 403, 403],
    );
    const page = await visiting.open.server.inject({ url: CV, headers: { cookie: visiting.cookie } });
    assert.match(page.body, /We have no file from you/);
  });

  it('shows a file’s name as text, whatever is in it', async () => {
    const answer = await give(await opened(), [
      file('../../<img src=x onerror=alert(1)>.pdf', pdf()),
      file('<script>alert(1)</script>.exe', WORD),
    ]);
    assert.doesNotMatch(answer.body, /<img|<script>|\.\.\//);
  });

  it('gives a copy to whoever gave it and to nobody else, to be saved and never shown', async () => {
    const visiting = await opened();
    const bytes = pdf('mine');
    const given = await give(visiting, [file("it's mine (1).pdf", bytes)]);
    const place = /href="(\/status\/papers\/[\w-]+)"/.exec(given.body)?.[1] ?? '';
    const own = await visiting.open.server.inject({ url: place, headers: { cookie: visiting.cookie } });
    assert.equal(own.statusCode, 200);
    assert.deepEqual(own.rawPayload, Buffer.from(bytes));
    assert.equal(own.headers['content-type'], 'application/pdf');
    assert.equal(own.headers['x-content-type-options'], 'nosniff');
    assert.equal(
      own.headers['content-disposition'],
      "attachment; filename*=UTF-8''it%27s%20mine%20%281%29.pdf",
    );
    assert.match(String(own.headers['content-security-policy']), /sandbox/);
    const { cookie } = await visitCase(visiting.open, /steps may go back/);
    const other = await visiting.open.server.inject({ url: place, headers: { cookie } });
    assert.equal(other.statusCode, 404);
    assert.equal((await visiting.open.server.inject({ url: place })).statusCode, 403);
  });

  it('shows the officer’s words beside what was rejected, and nothing of another case', async () => {
    const open = await openPortal(null, (await fixture.open()).storage);
    const { cookie } = await visitCase(open, /steps may go back/);
    const page = await open.server.inject({ url: '/status/items/bank', headers: { cookie } });
    assert.match(page.body, /Please send it again/);
    assert.match(page.body, /The pages after March are missing/);
    const other = await open.server.inject({ url: CV, headers: { cookie } });
    assert.equal(other.statusCode, 404);
  });

  it('asks for more time once, with the day and the reason, and says what is wrong with them', async () => {
    const { open, cookie, token } = await opened();
    const ask = (until: string, reason: string) =>
      post(open, `${CV}/more-time`, { formToken: token, until, reason }, { cookie });
    const wrong = await ask('2026-11-23', ' ');
    assert.equal(wrong.statusCode, 422);
    assert.match(wrong.body, /not later than today/);
    assert.match(wrong.body, /Write why/);
    assert.match((await ask('2026-02-30', 'Ill')).body, /Give the day that you need/);
    for (const _ of [1, 2]) assert.equal((await ask('2026-12-15', 'My school is closed.')).statusCode, 303);
    const page = await open.server.inject({ url: CV, headers: { cookie } });
    assert.match(page.body, /You asked us for more time/);
    assert.match(page.body, /until 15 December 2026/);
    assert.equal(page.body.split('My school is closed.').length, 2);
  });
});
