import assert from 'node:assert/strict';
import { it } from 'node:test';
import { describeStorage } from '../../src/storage/testing/describe-storage.ts';
import { type Json, lookUpOf, newCase, openApi } from './open-api.ts';

/** One value of the right look-up made wrong, each in its way. */
const WRONG: Readonly<Record<string, Json>> = {
  'another post': { post: 'PRS' },
  'a post that is none': { post: 'QQQ' },
  'text for a post': { post: 'É<>' },
  'another case’s number': { caseNumber: 'AA00000002' },
  'a number of nobody': { caseNumber: 'AA00ZZZZZZ' },
  'a number of an immigrant case': { caseNumber: 'LND2026000001' },
  'a number of no form': { caseNumber: '000001' },
  'another passport': { passportNumber: 'X223456' },
  'a passport number of signs alone': { passportNumber: '---' },
  'another surname': { surname: 'GARCI' },
  'a surname of no letters': { surname: '?' },
  'a surname that is too short': { surname: 'DEL' },
  everything: { post: 'PRS', caseNumber: '0', passportNumber: '0', surname: '0' },
};

describeStorage('a look-up that matches nothing', (fixture) => {
  it('is answered with the same bytes and heads whichever value is wrong', async () => {
    const api = await openApi((await fixture.open()).storage, 'officer', null);
    for (const number of [1, 2]) await api.ask('POST', '/desk/cases', newCase(number, { on: '2026-03-01' }));
    const askRaw = async (values: Json) => {
      const { statusCode, rawPayload, headers } = await api.app.inject({
        ...{ method: 'POST', url: '/api/v1/status', payload: lookUpOf(1, values) },
      });
      return { statusCode, hex: rawPayload.toString('hex'), heads: { ...headers, date: '' } };
    };
    assert.equal((await askRaw({})).statusCode, 200);
    const expected = await askRaw({ caseNumber: 'AA00999999' });
    assert.equal(expected.statusCode, 404);
    for (const [what, values] of Object.entries(WRONG))
      assert.deepEqual(await askRaw(values), expected, what);
  });

  it('stops a guesser by address after the same number of tries, whichever value is wrong', async () => {
    for (const [what, values] of Object.entries(WRONG)) {
      const api = await openApi((await fixture.open()).storage, 'officer', 3);
      await api.ask('POST', '/desk/cases', newCase(1, { on: '2026-03-01' }));
      const statuses: number[] = [];
      for (let tries = 0; tries < 5; tries += 1)
        statuses.push((await api.ask('POST', '/status', lookUpOf(1, values))).status);
      assert.deepEqual(statuses, [404, 404, 404, 429, 429], what);
    }
  });
});
