import assert from 'node:assert/strict';
import { it } from 'node:test';
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
