/** `/guide` and its articles. Drawn once: nothing in them depends on the reader. */
import { html } from '../html/html.ts';
import { rich } from '../html/rich.ts';
import type { PublicPage } from '../web.ts';
import { ARTICLES, findArticle } from './guide/articles.ts';
import { articleList, drawArticle } from './guide/draw-article.ts';

export const guideRoutes: PublicPage = {
  link: { href: '/guide', label: 'guide.title' },
  routes: (app, { context: { words }, send }) => {
    const pages = new Map(ARTICLES.map((article) => [article.slug, drawArticle(words, article)]));
    const index = html`<div class="hero one"><div class="gloss">
<h1>${words.say('guide.title')}</h1>
<p class="lead next">${words.say('guide.lead')}</p>
</div></div>
<section class="part" aria-labelledby="h-articles"><h2 id="h-articles">${words.say('guide.articles')}</h2>
<div class="body">${articleList(words, ARTICLES)}<p>${rich(words, 'guide.ask', undefined, '/')}</p></div></section>`;

    app.get('/guide', (request, reply) =>
      send(request, reply, {
        title: words.say('guide.title'),
        description: words.say('guide.lead'),
        kind: 'guide',
        skip: 'layout.skip',
        at: '/guide',
        main: index,
      }),
    );
    app.get<{ Params: { slug: string } }>('/guide/:slug', (request, reply) => {
      const article = findArticle(request.params.slug);
      const page = article && pages.get(article.slug);
      return page ? send(request, reply, page) : reply.callNotFound();
    });
  },
};
