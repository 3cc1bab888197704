import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { POSTS } from './posts.ts';
import { searchPosts } from './search-posts.ts';

const codes = (text: string): readonly string[] => searchPosts(text).map((post) => post.code);

describe('searching for a post', () => {
  const first = [
    ['hyd', 'HYD'],
    ['hyder', 'HYD'],
    ['Hyderabaad', 'HYD'],
    ['hyderabda', 'HYD'],
    ['domingo', 'SDO'],
    ['港', 'HNK'],
    ['广', 'GUZ'],
    ['lagso', 'LGS'],
    ['isl', 'ISL'],
    ['nepal', 'KDU'],
    ['u.s. embassy new delhi', 'NWD'],
  ] as const;
  for (const [text, code] of first)
    it(`"${text}" finds ${code} first`, () => assert.equal(codes(text)[0], code));

  it('finds all posts of a country by its name', () =>
    assert.deepEqual([...codes('india')].sort(), ['BMB', 'CLC', 'HYD', 'MDR', 'NWD']));

  it('puts the beginning of a name before the middle of another', () => {
    const found = codes('mont');
    assert.ok(found.indexOf('MTL') < found.indexOf('POD'));
  });

  it('gives no more than it was asked for', () => assert.equal(searchPosts('a', 3).length, 3));

  for (const text of ['', '   ', '!!!', 'qqqqqq'])
    it(`finds nothing for "${text}"`, () => assert.deepEqual(searchPosts(text), []));

  it('finds every post by the first letters of its city', () => {
    for (const post of POSTS) assert.ok(searchPosts(post.city.slice(0, 5), 227).includes(post), post.city);
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (text) => searchPosts(text).length <= 20),
    );
  });
});
