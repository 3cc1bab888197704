import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { foldName } from './fold-name.ts';
import { POSTS, postByCode, postBySlug } from './posts.ts';

const SHARED = process.env['OVERCOME_SHARED'] ?? new URL('../../../shared/', import.meta.url).pathname;
const LIST = `${SHARED}/facts/posts.csv`;

/** Names that two posts share; findPost must not answer them. None so far. */
const AMBIGUOUS: readonly string[] = [];

describe('the posts', () => {
  it('are 227, each with a code of its own', () => {
    assert.equal(POSTS.length, 227);
    assert.equal(new Set(POSTS.map((post) => post.code)).size, 227);
    for (const { code } of POSTS) assert.match(code, /^[A-Z]{3}$/);
  });

  it('have slugs that are unique, short and safe in an address', () => {
    assert.equal(new Set(POSTS.map((post) => post.slug)).size, 227);
    for (const { slug } of POSTS) assert.match(slug, /^[a-z]+(-[a-z]+)*$/);
    for (const slug of ['hyderabad', 'san-jose', 'ndjamena', 'port-au-prince', 'hong-kong', 'curacao'])
      assert.ok(postBySlug(slug), slug);
  });

  it('share no name, except those declared ambiguous', () => {
    const owners = Map.groupBy(
      POSTS.flatMap((post) => [...new Set(post.names.map(foldName))].map((name) => ({ name, post }))),
      ({ name }) => name,
    );
    const shared = [...owners].filter(([, posts]) => posts.length > 1).map(([name]) => name);
    assert.deepEqual(shared, AMBIGUOUS);
  });

  it('have names that are still names after folding', () => {
    const empty = POSTS.flatMap((post) => post.names.filter((name) => foldName(name) === ''));
    assert.deepEqual(empty, []);
  });

  it('are written as readers write them, whatever the official list says', () => {
    assert.equal(postByCode('KGL')?.city, 'Kigali');
    assert.equal(postByCode('NDJ')?.city, 'N’Djamena');
    assert.equal(postByCode('ABJ')?.country, 'Côte d’Ivoire');
    assert.equal(postByCode('JRS')?.country, 'Jerusalem');
  });

  it('name the mission’s own site, or the list of all embassies where there is none', () => {
    assert.equal(postByCode('HYD')?.website, 'https://in.usembassy.gov/');
    assert.equal(postByCode('LND')?.website, 'https://uk.usembassy.gov/');
    assert.equal(postByCode('GUZ')?.website, 'https://china.usembassy-china.org.cn/');
    assert.deepEqual(
      POSTS.filter((post) => !post.websiteIsOwn).map((post) => post.code),
      ['USN', 'DPT'],
    );
  });

  it('are those of the official list', (context) => {
    if (!existsSync(LIST))
      return context.diagnostic('The shared test data is not here; nothing was compared.');
    const codes = readFileSync(LIST, 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.slice(0, 3));
    assert.deepEqual(codes.toSorted(), POSTS.map((post) => post.code).toSorted());
  });
});
