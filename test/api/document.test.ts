import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { it } from 'node:test';
import { Check } from 'typebox/value';
import { describeStorage } from '../../src/storage/testing/describe-storage.ts';
import { openApi } from './open-api.ts';

describeStorage('the API’s document', (fixture) => {
  it('describes every route in OpenAPI 3.1, with the events one by one', async () => {
    const api = await openApi((await fixture.open()).storage);
    const { status, body } = await api.ask('GET', '/openapi.json');
    assert.equal(status, 200);
    assert.match(String(body['openapi']), /^3\.1\./);
    const paths = Object.keys(Object(body['paths']));
    for (const path of [
      '/status',
      '/desk/cases',
      '/desk/cases/{id}/events',
      '/desk/import',
      '/desk/editions/preview',
    ]) {
      assert.ok(paths.includes(`/api/v1${path}`), path);
    }
    const text = JSON.stringify(body);
    for (const kind of ['petition-checked', 'item-rejected', 'registration-reinstated'])
      assert.ok(text.includes(kind), kind);
    assert.doesNotMatch(text, /"\$ref":"(?!#\/)/);
  });

  it('takes every event of the walk, names the key, and lists the errors that occur', async () => {
    const api = await openApi((await fixture.open()).storage);
    const { body } = await api.ask('GET', '/openapi.json');
    const { parameters, requestBody, responses } = at(
      body,
      'paths',
      '/api/v1/desk/cases/{id}/events',
      'post',
    );
    const schema = Object(at(requestBody, 'content', 'application/json', 'schema'));
    const walk = readFileSync(resolve(import.meta.dirname, '../../examples/api-walk.sh'), 'utf8');
    const events = [...walk.matchAll(/^record '[^']*' '(\{.*\})'$/gm)].map(([, json]) =>
      JSON.parse(json ?? ''),
    );
    assert.ok(events.length > 30);
    for (const event of events) assert.ok(Check(schema, { event }), JSON.stringify(event));
    assert.ok(!Check(schema, { event: { kind: 'refused' } }));
    assert.ok(JSON.stringify(parameters).includes('"name":"idempotency-key"'));
    for (const status of ['201', '400', '401', '403', '404', '409', '413', '415', '422'])
      assert.ok(Object.hasOwn(Object(responses), status), status);
  });

  it('lets nobody without a token to the desk, and tells of nothing there', async () => {
    const api = await openApi((await fixture.open()).storage, 'reader');
    const bare = await api.app.inject({ method: 'GET', url: '/api/v1/desk/cases/none' });
    assert.equal(bare.statusCode, 401);
    assert.match(String(bare.headers['www-authenticate']), /^Bearer/);
    const unknown = await api.ask('GET', '/desk/cases/none', undefined, {
      authorization: 'Bearer overcome_unknownunknown',
    });
    assert.equal(unknown.body['code'], 'token-not-known');
    const reader = await api.ask('POST', '/desk/cases', {});
    assert.equal(reader.status, 403);
    assert.equal((await api.ask('GET', '/desk/cases/none')).body['code'], 'no-such-case');
  });
});

/** What lies at a path of names. */
const at = (given: unknown, ...names: readonly string[]): Readonly<Record<string, unknown>> =>
  names.reduce<Record<string, unknown>>((found, name) => Object(found[name]), Object(given));
