import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sampleContext } from '../sample-context.ts';
import { makeServer } from '../server.ts';
import { CHOICES, MANY_FIELDS, ONE_FIELDS } from './guided/fields.ts';

describe('the first page', () => {
  it('has one box, and a control for every field and every choice', async () => {
    const { body } = await makeServer(sampleContext()).inject('/');
    assert.match(body, /<textarea id="text" name="text"/);
    for (const name of [...ONE_FIELDS, ...MANY_FIELDS]) assert.ok(body.includes(` name="${name}"`), name);
    for (const [name, values] of Object.entries(CHOICES)) {
      for (const value of values)
        assert.ok(body.includes(` name="${name}" value="${value}"`), `${name} ${value}`);
    }
  });

  it('gives every label a control, and every id once', async () => {
    const { body } = await makeServer(sampleContext()).inject('/');
    const ids = [...body.matchAll(/ id="([^"]+)"/g)].map((found) => found[1]);
    assert.equal(new Set(ids).size, ids.length);
    for (const [, id] of body.matchAll(/ for="([^"]+)"/g)) assert.ok(ids.includes(id), `no ${id}`);
  });

  it('works out its three samples with the same program, and sends them as forms', async () => {
    const context = sampleContext();
    const { body } = await makeServer(context).inject('/');
    assert.equal(context.asks.length, 3);
    assert.equal([...body.matchAll(/<form id="sample-/g)].length, 3);
    assert.ok(context.asks.every(({ case: told }) => (told?.events?.length ?? 0) > 3));
  });

  it('carries no style and no script of its own in the page', async () => {
    const { body } = await makeServer(sampleContext()).inject('/');
    assert.doesNotMatch(body, /<style|\sstyle=|\son\w+=|<script(?! type="module" src=)/);
  });

  it('says that it is no government site', async () => {
    const { body } = await makeServer(sampleContext()).inject('/');
    assert.match(body, /not a government website/);
  });
});
