import assert from 'node:assert/strict';
import { it } from 'node:test';
import { describeStorage } from '../../src/storage/testing/describe-storage.ts';
import { newCase, openApi } from './open-api.ts';

describeStorage('the answers that officers give often', (fixture) => {
  it('are those that are true of the case, with its facts in them', async () => {
    const api = await openApi((await fixture.open()).storage);
    const { body } = await api.ask('POST', '/desk/cases', newCase(1, { on: '2026-03-01' }));
    const id = String(body['id']);
    for (const event of [
      { kind: 'interview-held', on: '2026-03-10' },
      { kind: 'refused', on: '2026-03-10', ground: '221(g)', needs: ['documents'] },
      { kind: 'item-requested', on: '2026-03-10', item: 'cv', what: 'documents', says: 'Your CV.' },
      { kind: 'item-requested', on: '2026-03-10', item: 'map', what: 'documents', says: 'A map' },
    ])
      assert.equal((await api.ask('POST', `/desk/cases/${id}/events`, { event })).status, 201);
    const { status, body: answer } = await api.ask('GET', `/desk/answer-templates?case=${id}`);
    assert.equal(status, 200);
    const { templates } = answer;
    assert.ok(Array.isArray(templates));
    assert.deepEqual(
      templates.map((one: { readonly id: string }) => one.id),
      ['missing', 'more-time', 'noted'],
    );
    assert.match(String(templates[0].body), /Your CV and A map/);
    assert.equal((await api.ask('GET', '/desk/answer-templates?case=nothing')).status, 404);
    assert.equal((await api.ask('GET', '/desk/answer-templates')).status, 404);
  });
});
