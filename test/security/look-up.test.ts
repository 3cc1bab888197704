/** Guessing at the look-up: many at once, from a whole network, by an address that is made up. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { makeContext } from '../../src/services/make-context.ts';
import { describeStorage } from '../../src/storage/testing/describe-storage.ts';
import { makeServer } from '../../src/web/server.ts';
import { type Json, lookUpOf, newCase, type OpenApi, openApi } from '../api/open-api.ts';

const wrong = (nth: number) => lookUpOf(1, { passportNumber: `WRONG${nth}` });

const timesOf = (statuses: readonly number[], status: number): number =>
  statuses.filter((one) => one === status).length;

const lookUpFrom = async ({ app }: OpenApi, remoteAddress: string, nth: number): Promise<number> => {
  const { statusCode } = await app.inject({
    method: 'POST',
    url: '/api/v1/status',
    remoteAddress,
    payload: lookUpOf(nth, { surname: 'WRONG' }),
  });
  return statusCode;
};

describeStorage('guessing at the look-up', (fixture) => {
  it('gains nothing by asking everything at the same moment', async () => {
    const api = await openApi((await fixture.open()).storage);
    await api.ask('POST', '/desk/cases', newCase());
    const answers = await Promise.all(
      Array.from({ length: 100 }, (_, nth) => api.ask('POST', '/status', wrong(nth))),
    );
    const statuses = answers.map(({ status }) => status);
    assert.equal(timesOf(statuses, 404), 10);
    assert.equal(timesOf(statuses, 429), 90);
    // The right answer is hidden too once there were too many.
    assert.equal((await api.ask('POST', '/status', lookUpOf())).status, 429);
  });

  it('does not lock the owner out who comes from elsewhere, and tells nobody that there is a case', async () => {
    const api = await openApi((await fixture.open()).storage);
    await api.ask('POST', '/desk/cases', newCase());
    const from = async (remoteAddress: string, values: Json) => {
      const payload = lookUpOf(1, values);
      const answer = await api.app.inject({ method: 'POST', url: '/api/v1/status', remoteAddress, payload });
      return answer.statusCode;
    };
    for (const number of [{}, { caseNumber: 'AA00ZZZZZZ' }]) {
      const wrongs: number[] = [];
      for (let nth = 0; nth < 12; nth += 1)
        wrongs.push(await from('192.0.2.7', { ...number, surname: `WRONG${nth}` }));
      assert.deepEqual([timesOf(wrongs, 404), timesOf(wrongs, 429)], [10, 2]);
      const slips: number[] = [];
      for (let nth = 0; nth < 4; nth += 1)
        slips.push(await from('198.51.100.3', { ...number, passportNumber: 'X0' }));
      assert.deepEqual(slips, [404, 404, 404, 429]);
    }
    assert.equal(await from('203.0.113.9', {}), 200);
    assert.equal(await from('192.0.2.7', {}), 429);
  });

  it('lets the owner of a case ask many times at the same moment', async () => {
    const api = await openApi((await fixture.open()).storage);
    await api.ask('POST', '/desk/cases', newCase());
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => api.ask('POST', '/status', lookUpOf())),
    );
    assert.deepEqual([...new Set(answers.map(({ status }) => status))], [200]);
  });

  it('is counted by network, so that addresses of one home cannot be used up one after the other', async () => {
    const api = await openApi((await fixture.open()).storage);
    const statuses: number[] = [];
    for (let nth = 1; nth <= 40; nth += 1) {
      statuses.push(await lookUpFrom(api, `2001:db8:0:7::${nth.toString(16)}`, nth));
    }
    assert.equal(timesOf(statuses, 404), 30);
    assert.equal(await lookUpFrom(api, '2001:db8:0:8::1', 99), 404);
  });

  it('does not stop those whose slip is no case number because others slipped', async () => {
    const api = await openApi((await fixture.open()).storage);
    for (let nth = 0; nth < 20; nth += 1)
      await api.ask('POST', '/status', lookUpOf(1, { caseNumber: 'NONE' }));
    const other = await api.app.inject({
      method: 'POST',
      url: '/api/v1/status',
      remoteAddress: '192.0.2.7',
      payload: lookUpOf(1, { caseNumber: 'NONE' }),
    });
    assert.equal(other.statusCode, 404);
  });
});

describe('the address of whoever asks', () => {
  const context = makeContext({
    today: () => Temporal.PlainDate.from('2026-03-20'),
    seconds: () => 0,
    complain: () => {},
  });

  const seen = async (behindProxy: boolean): Promise<string> => {
    let ip = '';
    const app = makeServer(context, {
      behindProxy,
      beside: [
        {
          prefix: '/seen',
          routes: async (scope) => {
            scope.get('/', (request, reply) => {
              ip = request.ip;
              return reply.send('');
            });
          },
        },
      ],
    });
    await app.inject({
      url: '/seen/',
      remoteAddress: '192.0.2.1',
      headers: { 'x-forwarded-for': '203.0.113.9, 198.51.100.4', forwarded: 'for=203.0.113.9' },
    });
    await app.close();
    return ip;
  };

  it('is the connection’s, whatever headers say, unless a proxy was named', async () => {
    assert.equal(await seen(false), '192.0.2.1');
  });

  it('is what the proxy itself added, not what the client put before it', async () => {
    assert.equal(await seen(true), '198.51.100.4');
  });
});
