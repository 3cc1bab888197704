/** Answers are made before they are asked for, and are always what would be said now. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { fillDemo } from '../src/services/demo/fill-demo.ts';
import { type LookUpAsk, lookUpKey } from '../src/services/look-up/look-up-keys.ts';
import { prepareAnswers } from '../src/services/status/prepare-answers.ts';
import { sayCase } from '../src/services/status/say-case.ts';
import { describeStorage } from '../src/storage/testing/describe-storage.ts';
import { newCase, type OpenApi, openApi } from './api/open-api.ts';

const TODAY = '2026-11-23';
const atOnce = { turn: async () => {}, isStopped: () => false };

/** What is kept for the case, and what would be said of it today. */
async function keptAndSaid({ office }: OpenApi, ask: LookUpAsk) {
  const found = await office.storage.statuses.find(lookUpKey(office.keyring, ask));
  assert.ok(found);
  const whole = await office.storage.cases.read(found.caseId);
  assert.ok(whole);
  const said = JSON.stringify(sayCase(office, whole, await office.published.read()));
  return { kept: found.kept, said, caseId: found.caseId };
}

const textOf = (body: Uint8Array | undefined): string => new TextDecoder().decode(body);

describeStorage('answers', (fixture) => {
  const openDemo = async () => {
    const { storage } = await fixture.open();
    const api = await openApi(storage);
    api.setToday(TODAY);
    return { api, lookUps: await fillDemo(api.office) };
  };

  it('are there with what was recorded, before anybody asks', async () => {
    const { storage } = await fixture.open();
    const api = await openApi(storage);
    api.setToday(TODAY);
    const ask = { post: 'LND', caseNumber: 'AA00000001', passportNumber: 'X123456', surname: 'DELAC' };
    const opened = await api.ask('POST', '/desk/cases', newCase(1, { on: '2026-11-01' }));
    const holds = async () => {
      const { kept, said } = await keptAndSaid(api, ask);
      assert.equal(textOf(kept?.body), said);
      assert.deepEqual([kept?.from, kept?.until], [TODAY, TODAY]);
      return said;
    };
    const before = await holds();
    const event = { kind: 'interview-held', on: '2026-11-10' };
    const recorded = await api.ask('POST', `/desk/cases/${opened.body['id']}/events`, { event });
    assert.equal(recorded.status, 201);
    assert.notEqual(await holds(), before);
  });

  it('are ready for the days to come, and end where another has to be given', async () => {
    const { api, lookUps } = await openDemo();
    const ahead = 40;
    assert.ok((await prepareAnswers(api.office, { ahead, ...atOnce })) >= lookUps.length);
    let ended = 0;
    for (const ask of lookUps) {
      for (let more = 0; more <= ahead; more += 1) {
        const day = Temporal.PlainDate.from(TODAY).add({ days: more }).toString();
        api.setToday(day);
        const { kept, said } = await keptAndSaid(api, ask);
        const holds = kept !== null && day <= kept.until;
        if (holds) assert.equal(textOf(kept.body), said, `${ask.shows} on ${day}`);
        else if (kept?.until === Temporal.PlainDate.from(day).subtract({ days: 1 }).toString()) {
          assert.notEqual(textOf(kept.body), said, `${ask.shows} on ${day}`);
          ended += 1;
        }
      }
      api.setToday(TODAY);
    }
    assert.ok(ended > 0, 'no answer of the demonstration changes within the days that are looked at');
  });

  it('of yesterday are not given today where they ended', async () => {
    const { api, lookUps } = await openDemo();
    await prepareAnswers(api.office, { ahead: 40, ...atOnce });
    for (const day of ['2026-11-30', '2026-12-20', '2027-02-01', TODAY]) {
      api.setToday(day);
      for (const ask of lookUps) {
        const { shows, ...typed } = ask;
        const { said } = await keptAndSaid(api, ask);
        const given = await api.ask('POST', '/status', typed);
        assert.equal(JSON.stringify(given.body), said, `${shows} on ${day}`);
      }
    }
  });

  it('that are all there are not made again, and nothing is made when it is stopped', async () => {
    const { api } = await openDemo();
    const { cases } = await api.office.storage.cases.counts();
    await prepareAnswers(api.office, { ahead: 0, ...atOnce });
    assert.equal(await prepareAnswers(api.office, { ahead: 0, ...atOnce }), 0);
    assert.equal(await prepareAnswers(api.office, { ahead: 2, ...atOnce, isStopped: () => true }), 0);
    const newer = { ...api.office, version: 'another' };
    assert.equal(await prepareAnswers(newer, { ahead: 0, ...atOnce }), cases);
    assert.equal(await prepareAnswers(newer, { ahead: 0, ...atOnce }), 0);
  });

  it('are of the log as another process left it', async () => {
    const { storage, place } = await fixture.open();
    const here = await openApi(storage);
    const there = await openApi((await fixture.open(place)).storage);
    for (const api of [here, there]) api.setToday(TODAY);
    const [ask] = await fillDemo(here.office);
    assert.ok(ask);
    const { shows: _, ...typed } = ask;
    const before = await here.ask('POST', '/status', typed);
    const { caseId } = await keptAndSaid(here, ask);
    const event = { kind: 'withdrawn', on: TODAY };
    const recorded = await there.ask('POST', `/desk/cases/${caseId}/events`, { event });
    assert.equal(recorded.status, 201);
    const after = await here.ask('POST', '/status', typed);
    assert.notDeepEqual(after.body, before.body);
  });
});
