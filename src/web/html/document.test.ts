import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { en } from '../../language/en.ts';
import { englishWords, wordsOf } from '../../language/words.ts';
import { readAssets } from '../read-assets.ts';
import { makeLayout } from './document.ts';
import { html } from './html.ts';

const page = { title: 'A <b> title', kind: 'plain', skip: 'layout.skip', main: html`<p>x</p>` } as const;

describe('the frame of a page', () => {
  it('says language and direction', () => {
    const layout = makeLayout(wordsOf('ar', en), readAssets(), []);
    assert.match(layout(page), /<html lang="ar" dir="rtl">/);
  });

  it('escapes the title', () => {
    assert.match(
      makeLayout(englishWords(), readAssets(), [])(page),
      /<title>A &lt;b&gt; title · Overcome<\/title>/,
    );
  });

  it('leads past the menu first, and shows only links that exist', () => {
    const layout = makeLayout(englishWords(), readAssets(), [{ href: '/guide', label: 'layout.nav.guide' }]);
    const drawn = layout({ ...page, at: '/guide' });
    assert.ok(drawn.indexOf('href="#main"') < drawn.indexOf('<nav'));
    assert.match(drawn, /<a href="\/guide" aria-current="page">Guide<\/a>/);
    assert.doesNotMatch(makeLayout(englishWords(), readAssets(), [])(page), /aria-label="Main menu"/);
  });
});
