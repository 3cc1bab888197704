import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { findPost } from './find-post.ts';
import { POSTS } from './posts.ts';

const SHARED = process.env['OVERCOME_SHARED'] ?? new URL('../../../shared/', import.meta.url).pathname;
const LIST = `${SHARED}/facts/posts.csv`;

describe('the post that a text names', () => {
  const named = [
    ['Hyderabad', 'HYD'],
    ['hyd', 'HYD'],
    ['Hydrabad', 'HYD'],
    ['HYDERABAD, INDIA', 'HYD'],
    ['Bombay', 'BMB'],
    ['Madras', 'MDR'],
    ['Calcutta', 'CLC'],
    ['Delhi', 'NWD'],
    ['New Delhi embassy', 'NWD'],
    ['U.S. Embassy New Delhi', 'NWD'],
    ['the US Consulate General in Hyderabad', 'HYD'],
    ['U.S. CONSULATE GENERAL GUANGZHOU', 'GUZ'],
    ['American Consulate, Mumbai', 'BMB'],
    ['CDJ', 'CDJ'],
    ['Juárez', 'CDJ'],
    ['juarez mexico', 'CDJ'],
    ['Saigon', 'HCM'],
    ['HCMC', 'HCM'],
    ['hồ chí minh', 'HCM'],
    ['北京', 'BEJ'],
    ['上海', 'SHG'],
    ['广州', 'GUZ'],
    ['廣州', 'GUZ'],
    ['美国驻广州总领事馆', 'GUZ'],
    ['沈阳', 'SNY'],
    ['成都', 'CHE'],
    ['武汉', 'WUH'],
    ['香港', 'HNK'],
    ['Isb', 'ISL'],
    ['Islamabad, Pakistan', 'ISL'],
    ['Guangzou', 'GUZ'],
    ['são paulo', 'SPL'],
    ['SAO PAULO', 'SPL'],
    ['N`Djamena', 'NDJ'],
    ['İstanbul', 'IST'],
    ['Port-Of-Spain', 'PTS'],
    ['port-of-spain', 'PTS'],
    ['Kigali', 'KGL'],
    ['دبي', 'DUB'],
    ['Київ', 'KEV'],
    ['AIT', 'TAI'],
    ['Washington, DC', 'DPT'],
  ] as const;
  for (const [text, code] of named)
    it(`"${text}" is ${code}`, () => assert.equal(findPost(text)?.code, code));

  const unnamed = [
    '',
    '  ',
    'India',
    'embassy',
    'the US consulate',
    'Timbuktu',
    'refused',
    '总领事馆',
    'x'.repeat(5_000),
  ];
  for (const text of unnamed) it(`"${text.slice(0, 20)}" is none`, () => assert.equal(findPost(text), null));

  it('is the same by code, by slug, by every name, and by name and country', () => {
    for (const post of POSTS) {
      assert.equal(findPost(post.slug), post, post.slug);
      for (const name of post.names) assert.equal(findPost(name), post, name);
      assert.equal(findPost(`${post.city}, ${post.country}`), post, post.city);
      assert.equal(findPost(post.city.toUpperCase()), post, post.city);
      assert.equal(findPost(post.code), post, post.code);
    }
  });

  it('is the same however the official list writes it', (context) => {
    if (!existsSync(LIST))
      return context.diagnostic('The shared test data is not here; nothing was compared.');
    const rows = readFileSync(LIST, 'utf8').trim().split('\n').slice(1);
    for (const row of rows) {
      const [code, country = '', city = ''] = row.split(',');
      assert.equal((findPost(city || country) ?? findPost(`${country}, ${city}`))?.code, code, row);
    }
  });

  it('is looked for in any text without an error', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => findPost(text) !== undefined));
  });
});
