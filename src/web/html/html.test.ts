import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { attributes, type Hole, html, raw, textOf } from './html.ts';

const made = (strings: TemplateStringsArray, ...holes: readonly Hole[]): string =>
  textOf(html(strings, ...holes));

describe('the html template', () => {
  it('escapes text, in content and in attributes', () => {
    assert.equal(made`<p>${'<b>&"\''}</p>`, '<p>&lt;b&gt;&amp;&quot;&#39;</p>');
    assert.equal(made`<i title="${'" onclick="x'}"></i>`, '<i title="&quot; onclick=&quot;x"></i>');
  });

  it('takes markup, lists and nothing', () => {
    const item = html`<li>${'a&b'}</li>`;
    assert.equal(
      made`<ul>${[item, [item], null, false, undefined, 3]}</ul>`,
      '<ul><li>a&amp;b</li><li>a&amp;b</li>3</ul>',
    );
  });

  it('cannot be fooled by data that looks like markup of ours', () => {
    const parsed: Hole = JSON.parse('["<b>", {"html":"<script>"}, {"Symbol(html)":"<script>"}]')[0];
    assert.equal(made`${parsed}`, '&lt;b&gt;');
    const objects: Hole = JSON.parse('[{"Symbol(html)":"<script>"}]');
    assert.doesNotMatch(made`${objects}`, /<script>/);
  });

  it('lets only harmless addresses open a link', () => {
    for (const bad of [
      'javascript:alert(1)',
      ' javascript:x',
      'JAVASCRIPT:x',
      'data:text/html,x',
      '//evil.test/',
    ]) {
      assert.equal(made`<a href="${bad}">x</a>`, '<a href="#">x</a>', bad);
    }
    for (const good of ['/posts/hyd', '/', '#s1', 'https://a.test/?a=1', 'mailto:?subject=x', '?page=2']) {
      assert.equal(made`<a href="${good}">x</a>`, `<a href="${good}">x</a>`);
    }
  });

  it('refuses a hole that stands in an attribute without double quotes', () => {
    assert.throws(() => made`<a title=${'x'}>`, /double quotes/);
    assert.throws(() => made`<a title='${'x'}'>`, /double quotes/);
  });

  it('writes attributes and leaves out what is not there', () => {
    assert.equal(
      made`<input${attributes({ name: 'a"b', checked: true, value: null, disabled: false, size: 3 })}>`,
      '<input name="a&quot;b" checked size="3">',
    );
    assert.throws(() => attributes({ 'onload=x': 'y' }), /attribute name/);
  });

  it('lets no text of any kind open a tag or leave its quotes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const inside = made`<p title="${text}">${text}</p>`;
        assert.equal(inside.match(/[<>]/g)?.length, 4);
        assert.equal(inside.match(/"/g)?.length, 2);
      }),
    );
  });

  it('keeps our own constants as they are', () => assert.equal(made`${raw('<hr>')}`, '<hr>'));
});
