/** `/posts`: every embassy and consulate, and a search that forgives one wrong letter. */
import type { Post } from '../../../catalogue/post.ts';
import { POSTS } from '../../../catalogue/posts.ts';
import { searchPosts } from '../../../catalogue/search-posts.ts';
import type { Words } from '../../../language/words.ts';
import { field } from '../../html/controls.ts';
import type { Page } from '../../html/document.ts';
import { type Html, html } from '../../html/html.ts';
import { rich } from '../../html/rich.ts';
import { postLink } from './draw-post.ts';

/** Longest text that is searched for, in characters. */
const LONGEST = 80;

/** `asked` is what stands in the search field; empty for the whole list. */
export function drawPosts(words: Words, asked: string): Page {
  const text = asked.trim().slice(0, LONGEST);
  const title = words.say('posts.title');
  const main = html`<div class="hero one"><div class="gloss">
<h1>${title}</h1>
<p class="lead next">${words.say('posts.lead')}</p>
<form class="find" action="/posts" method="get" role="search">
${field({ name: 'q', label: words.say('posts.search'), value: text, longest: LONGEST })}
<button class="button">${words.say('posts.search-button')}</button>
</form>
</div></div>
${text !== '' && drawFound(words, text)}
${drawAll(words)}`;
  return {
    title,
    description: words.say('posts.lead'),
    kind: 'posts',
    skip: 'layout.skip',
    at: '/posts',
    main,
  };
}

function drawFound(words: Words, text: string): Html {
  const found = searchPosts(text);
  return html`<section class="part" aria-labelledby="h-found"><h2 id="h-found" role="status">${rich(words, 'posts.found', { count: found.length, text })}</h2>
<div class="body"><ul class="near">${found.map(postLink)}</ul></div></section>`;
}

function drawAll(words: Words): Html {
  const countries = Map.groupBy(POSTS, ({ country }: Post) => country);
  const items = [...countries].map(
    ([country, there]) =>
      html`<li><h3>${country}</h3><p>${there.map(({ slug, city }, index) => html`${index > 0 && ' · '}<a href="/posts/${slug}">${city}</a>`)}</p></li>`,
  );
  return html`<section class="part" aria-labelledby="h-all"><h2 id="h-all">${words.say('posts.all', { count: POSTS.length })}</h2>
<div class="wide"><ul class="countries">${items}</ul></div></section>`;
}
