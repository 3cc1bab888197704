/** Requests that break before, in and after the routes: below the API as problem details, elsewhere as a page. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { answerFault } from '../../src/api/answer-faults.ts';
import { apiRoutes } from '../../src/api/api-routes.ts';
import { englishWords } from '../../src/language/words.ts';
import { makeContext } from '../../src/services/make-context.ts';
import { makeForecasts } from '../../src/services/waits/forecasts.ts';
import { describeStorage, type Fixture } from '../../src/storage/testing/describe-storage.ts';
import { makeServer } from '../../src/web/server.ts';
import { openApi } from './open-api.ts';

async function wholeServer({ open }: Fixture) {
  const { office } = await openApi((await open()).storage);
  const complain = (bug: unknown): void => {
    throw bug;
  };
  const context = makeContext(
    { today: office.today, seconds: () => 0, complain },
    englishWords(),
    makeForecasts({ check: true }),
  );
  const beside = [{ prefix: '/api/v1', routes: apiRoutes(office), fault: answerFault(complain) }];
  return makeServer(context, { office, beside });
}

const JSON_TYPE = { 'content-type': 'application/json' };

describeStorage('a request that cannot be answered', (fixture) => {
  it('gets problem details below the API, whatever is wrong with it', async () => {
    const server = await wholeServer(fixture);
    const status = { method: 'POST', url: '/api/v1/status' } as const;
    const wrong = [
      [{ url: '/api/v1/%E0%A4%A' }, 400, 'bad-request'],
      [{ url: '/api/v1/desk/cases/%zz' }, 400, 'bad-request'],
      [{ url: `/api/v1/problems/${'x'.repeat(500)}` }, 414, 'too-long'],
      [{ url: '/api/v1/nowhere' }, 404, 'not-found'],
      [{ method: 'DELETE', url: '/api/v1/status' }, 405, 'wrong-method'],
      [{ ...status, headers: JSON_TYPE, payload: '{"post":' }, 400, 'bad-request'],
      [{ ...status, headers: { 'content-type': 'text/plain' }, payload: 'x' }, 415, 'wrong-type'],
      [{ ...status, headers: JSON_TYPE, payload: `"${'x'.repeat(1_100_000)}"` }, 413, 'too-large'],
    ] as const;
    for (const [request, expected, code] of wrong) {
      const answer = await server.inject(request);
      const about = JSON.stringify(request).slice(0, 80);
      assert.equal(answer.statusCode, expected, about);
      assert.match(String(answer.headers['content-type']), /^application\/problem\+json/, about);
      assert.equal(answer.json().code, code, about);
      assert.equal(answer.json().status, expected, about);
      assert.equal(answer.headers['x-content-type-options'], 'nosniff', about);
    }
    await server.close();
  });

  it('is told which methods an address of the API takes, also one with named parts', async () => {
    const server = await wholeServer(fixture);
    const allowed = async (method: 'GET' | 'DELETE', url: string) => {
      const answer = await server.inject({ method, url });
      return [answer.statusCode, answer.headers['allow']];
    };
    assert.deepEqual(await allowed('GET', '/api/v1/status?x=1'), [405, 'POST']);
    assert.deepEqual(await allowed('DELETE', '/api/v1/desk/cases/c1'), [405, 'GET, HEAD']);
    assert.deepEqual(await allowed('GET', '/api/v1/desk/cases/c1/events'), [405, 'POST']);
    await server.close();
  });

  it('gets a page elsewhere', async () => {
    const server = await wholeServer(fixture);
    for (const [url, status] of [
      ['/%E0%A4%A', 400],
      ['/api/v10/nowhere', 404],
    ] as const) {
      const answer = await server.inject({ url });
      assert.equal(answer.statusCode, status);
      assert.equal(answer.headers['content-type'], 'text/html; charset=utf-8');
    }
    await server.close();
  });
});
