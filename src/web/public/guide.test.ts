import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { factById, sourceOf } from '../../catalogue/fact-by-id.ts';
import { sampleContext } from '../sample-context.ts';
import { makeServer } from '../server.ts';
import { ARTICLES } from './guide/articles.ts';

const app = makeServer(sampleContext());

describe('the guide', () => {
  it('lists every article', async () => {
    const { body } = await app.inject('/guide');
    for (const { slug } of ARTICLES) assert.match(body, new RegExp(`href="/guide/${slug}"`));
  });

  for (const { slug, parts } of ARTICLES) {
    it(`shows the source of every fact in ${slug}, and leads each small number to one`, async () => {
      const { body, statusCode } = await app.inject(`/guide/${slug}`);
      assert.equal(statusCode, 200);
      for (const fact of parts.flatMap(({ paragraphs }) => paragraphs.flatMap(({ facts }) => facts))) {
        const { address } = sourceOf(factById(fact));
        assert.ok(body.includes(`href="${address.replaceAll('&', '&amp;')}"`), `${fact}: ${address}`);
      }
      const numbers = [...body.matchAll(/href="#(s\d+)"/g)].map((found) => found[1]);
      for (const number of numbers) assert.ok(body.includes(`id="${number}"`), `#${number} leads nowhere`);
    });
  }

  it('says that there is no such article', async () => {
    assert.equal((await app.inject('/guide/%22%3E%3Cscript%3E')).statusCode, 404);
  });
});
