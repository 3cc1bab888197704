/** Questions asked through the page, over a real storage on both databases. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { LONGEST_QUESTION, MOST_OPEN } from '../../src/services/enquiries/ask-question.ts';
import { describeStorage } from '../../src/storage/testing/describe-storage.ts';
import { type OpenPortal, openPortal, post, visitCase } from './open-portal.ts';

const PLACE = '/status/questions';

describeStorage('questions', (fixture) => {
  const opened = async (shows: RegExp) => {
    const open: OpenPortal = await openPortal(null, (await fixture.open()).storage);
    const { cookie, body } = await visitCase(open, shows);
    const token = /name="formToken" value="([\w-]+)"/.exec(body)?.[1] ?? '';
    const send = (url: string, fields: Readonly<Record<string, string>>) =>
      post(open, url, { formToken: token, ...fields }, { cookie });
    const see = async (url = PLACE) => (await open.server.inject({ url, headers: { cookie } })).body;
    return { open, send, see };
  };

  it('show what is known first, the day from which asking helps, and a way out', async () => {
    const { see } = await opened(/Refused” the same evening/);
    const page = await see(`${PLACE}/ask/status`);
    assert.match(page, /Asking this helps from \d+ \w+ 20\d\d/);
    assert.match(page, /This answers my question/);
    assert.ok(page.indexOf('This answers my question') < page.indexOf('<textarea'));
    assert.match(await see(`${PLACE}/ask/nothing`), /does not exist/);
  });

  it('are asked once, answered and added to', async () => {
    const { open, send, see } = await opened(/documents asked for/);
    for (const _ of [1, 2]) {
      const sent = await send(`${PLACE}/ask/documents`, { body: 'Is a copy <enough>?' });
      assert.equal(sent.statusCode, 303);
    }
    const page = await see();
    assert.equal(page.split('Is a copy &lt;enough&gt;?').length, 2);
    assert.match(page, /Waits for our answer/);
    assert.match(await see('/status/case'), /One question of yours is with us/);
    const id = /id="q-([\w-]+)"/.exec(page)?.[1] ?? '';
    const answer = { by: 'officer:Ida', body: 'Yes, it is.', at: open.office.now() };
    await open.office.storage.enquiries.reply(id, answer, false);
    assert.match(await see('/status/case'), /We have answered your question: read the answer/);
    const answered = await see();
    assert.match(answered, /Yes, it is\./);
    assert.doesNotMatch(answered, /Ida|Waits for our answer/);
    assert.equal((await send(`${PLACE}/${id}`, { body: 'Thank you.' })).statusCode, 303);
    assert.match(await see(), /Thank you\.[\s\S]*/);
  });

  it('keep what was typed when they cannot be taken, and say why', async () => {
    const { send } = await opened(/documents asked for/);
    const empty = await send(`${PLACE}/ask/other`, { body: ' ' });
    assert.equal(empty.statusCode, 422);
    assert.match(empty.body, /Write your question first/);
    const long = await send(`${PLACE}/ask/other`, { body: 'x'.repeat(LONGEST_QUESTION + 1) });
    assert.match(long.body, /Shorten it/);
    for (let number = 0; number < MOST_OPEN; number += 1)
      assert.equal((await send(`${PLACE}/ask/other`, { body: `Number ${number}` })).statusCode, 303);
    const full = await send(`${PLACE}/ask/other`, { body: 'One more' });
    assert.equal(full.statusCode, 422);
    assert.match(full.body, /One more<\/textarea>/);
  });

  it('of another case are not there, and nothing is asked from elsewhere', async () => {
    const { open, send } = await opened(/documents asked for/);
    await send(`${PLACE}/ask/other`, { body: 'Mine' });
    const { cookie } = await visitCase(open, /approved at the window/);
    const page = await open.server.inject({ url: PLACE, headers: { cookie } });
    assert.doesNotMatch(page.body, /Mine/);
    const [mine] = await open.office.storage.enquiries.waiting('PMR', 100);
    const other = await send(`${PLACE}/${mine?.id ?? ''}`, { body: 'Into another’s question' });
    assert.equal(other.statusCode, 404);
    const forged = await post(open, `${PLACE}/ask/other`, { body: 'Forged' }, { cookie });
    assert.equal(forged.statusCode, 403);
    assert.match(forged.body, /Forged<\/textarea>/);
  });
});
