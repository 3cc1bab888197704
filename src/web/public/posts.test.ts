import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { POSTS } from '../../catalogue/posts.ts';
import { sampleContext } from '../sample-context.ts';
import { makeServer } from '../server.ts';

const app = makeServer(sampleContext());
const bodyOf = async (path: string): Promise<string> => (await app.inject(path)).body;

describe('the pages of embassies and consulates', () => {
  it('has one for every post', async () => {
    const index = await bodyOf('/posts');
    for (const { slug, city } of POSTS) {
      assert.ok(index.includes(`href="/posts/${slug}"`), slug);
      const page = await app.inject(`/posts/${slug}`);
      assert.equal(page.statusCode, 200, slug);
      assert.ok(page.body.includes(city), city);
    }
  });

  it('finds a place by an old name and by a misspelt one', async () => {
    assert.match(await bodyOf('/posts?q=bombay'), /id="h-found"[^>]*>One place[\s\S]*\/posts\/mumbai/);
    assert.match(await bodyOf('/posts?q=Guangzou'), /id="h-found"[\s\S]*?\/posts\/guangzhou/);
  });

  it('says so when nothing fits, keeps what was typed, and lets no markup through', async () => {
    const body = await bodyOf(`/posts?q=${encodeURIComponent('<b>zzzz')}`);
    assert.match(body, /Nothing fits/);
    assert.match(body, /value="&lt;b&gt;zzzz"/);
    assert.doesNotMatch(body, /<b>zzzz/);
  });

  it('says the own rule of a consulate where it has one, with its source', async () => {
    const body = await bodyOf('/posts/guadalajara');
    assert.match(
      await bodyOf('/posts/hyderabad'),
      /Immigrant visas<\/h3><p>It asks you to wait <strong>365 days/,
    );
    assert.match(body, /<strong>180 days<\/strong> after the interview/);
    assert.match(body, /id="s1"/);
  });

  it('says that no rule is known where none is, and names the longest of the others as the safe one', async () => {
    assert.match(await bodyOf('/posts/hyderabad'), /We know no rule of its own[\s\S]*is the safe one/);
  });

  it('answers an unknown place with 404', async () => {
    assert.equal((await app.inject('/posts/atlantis')).statusCode, 404);
  });
});
