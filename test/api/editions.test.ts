import assert from 'node:assert/strict';
import { it } from 'node:test';
import { describeStorage } from '../../src/storage/testing/describe-storage.ts';
import { SINCE_MARCH_2020, UNTIL_MARCH_2020 } from '../../src/wording/editions/built-in-editions.ts';
import { lookUpOf, newCase, openApi } from './open-api.ts';

const AS_BEFORE = {
  from: '2020-01-01',
  words: { ...SINCE_MARCH_2020.words, 'refused-processing': UNTIL_MARCH_2020.words['refused-processing'] },
  notice: 'Processing is shown as Administrative Processing.',
};

describeStorage('editions of the official words', (fixture) => {
  it('replay 3 March 2020: the word changes, the case does not, and the page says so', async () => {
    const api = await openApi((await fixture.open()).storage);
    api.setToday('2020-03-02');
    const opened = await api.ask('POST', '/desk/cases', newCase(1, { on: '2020-02-01' }));
    const record = (event: unknown) => api.ask('POST', `/desk/cases/${opened.body['id']}/events`, { event });
    await record({ kind: 'interview-held', on: '2020-02-20' });
    await record({
      kind: 'refused',
      on: '2020-02-20',
      ground: '221(g)',
      needs: ['administrative-processing'],
    });
    const before = await api.ask('POST', '/status', lookUpOf());
    api.setToday('2020-03-03');
    const after = await api.ask('POST', '/status', lookUpOf());
    const wordOf = ({ body }: typeof after) => JSON.stringify(body['word']).match(/"label":"([^"]*)"/)?.[1];
    assert.equal(wordOf(before), 'Administrative Processing');
    assert.equal(wordOf(after), 'Refused');
    assert.equal(after.body['headline'], before.body['headline']);
    assert.equal(after.body['standing'], 'processing');
    assert.match(JSON.stringify(after.body['wordChanged']), /2020-03-03/);
    assert.equal(before.body['wordChanged'], null);
  });

  it('are previewed before they are published: how many cases, and which', async () => {
    const api = await openApi((await fixture.open()).storage);
    const ids: unknown[] = [];
    for (const number of [1, 2]) {
      const opened = await api.ask('POST', '/desk/cases', newCase(number, { on: '2026-03-01' }));
      ids.push(opened.body['id']);
    }
    const record = (event: unknown) => api.ask('POST', `/desk/cases/${ids[0]}/events`, { event });
    await record({ kind: 'interview-held', on: '2026-03-02' });
    await record({
      kind: 'refused',
      on: '2026-03-02',
      ground: '221(g)',
      needs: ['administrative-processing'],
    });
    const edition = { ...AS_BEFORE, from: '2026-03-20' };
    const preview = await api.ask('POST', '/desk/editions/preview', edition);
    assert.equal(preview.body['cases'], 2);
    assert.equal(preview.body['words'], 1);
    assert.match(JSON.stringify(preview.body['listed']), new RegExp(String(ids[0])));
    const published = await api.ask('POST', '/desk/editions', edition);
    assert.equal(published.status, 201);
    const seen = await api.ask('POST', '/status', lookUpOf(1));
    assert.match(JSON.stringify(seen.body['word']), /Administrative Processing/);
    assert.match(JSON.stringify(seen.body['notices']), /Processing is shown/);
  });

  it('end what an earlier edition told everybody, where they take its place', async () => {
    const api = await openApi((await fixture.open()).storage);
    await api.ask('POST', '/desk/editions', { ...AS_BEFORE, from: '2026-03-01', posts: ['LND'] });
    await api.ask('POST', '/desk/editions', { ...AS_BEFORE, from: '2026-03-10', notice: 'Another word.' });
    const { body } = await api.ask('GET', '/desk/notices');
    const days = (body['notices'] as readonly Readonly<Record<string, unknown>>[]).map(
      ({ from, until }) => `${from} ${until}`,
    );
    assert.deepEqual(days.toSorted(), ['2026-03-01 2026-03-09', '2026-03-10 null']);
  });

  it('are refused with a sentence when a word or a post is not known', async () => {
    const api = await openApi((await fixture.open()).storage);
    const { undecided: _, ...words } = AS_BEFORE.words;
    const lacking = await api.ask('POST', '/desk/editions', { ...AS_BEFORE, words });
    assert.equal(lacking.status, 422);
    assert.match(String(lacking.body['detail']), /lacks "undecided"/);
    const nowhere = await api.ask('POST', '/desk/editions', { ...AS_BEFORE, posts: ['QQQ'] });
    assert.match(String(nowhere.body['detail']), /"QQQ", which no post has/);
  });
});
