/** One article of the guide as a page: text, small numbers, and the sources that they lead to. */
import { factById, sourceOf } from '../../../catalogue/fact-by-id.ts';
import type { FactId } from '../../../catalogue/facts.ts';
import type { Words } from '../../../language/words.ts';
import type { Page } from '../../html/document.ts';
import { type Html, html } from '../../html/html.ts';
import { rich } from '../../html/rich.ts';
import { cite, type ListedSource, sourceList } from '../../html/sources.ts';
import { ARTICLES, type Article, type Part } from './articles.ts';

export function drawArticle(words: Words, article: Article): Page {
  const sources = sourcesOf(article);
  const main = html`<div class="hero one"><div class="gloss">
<p class="case"><a href="/guide">${words.say('guide.title')}</a></p>
<h1>${words.say(article.title)}</h1>
<p class="lead next">${words.say(article.lead)}</p>
</div></div>
${article.parts.map((part, index) => drawPart(words, part, index, sources))}
${drawSources(words, sources)}
${drawOthers(words, article)}`;
  return {
    title: words.say(article.title),
    kind: 'guide',
    skip: 'layout.skip',
    description: words.say(article.lead),
    at: '/guide',
    main,
  };
}

function drawPart(
  words: Words,
  { heading, paragraphs }: Part,
  index: number,
  sources: readonly ListedSource[],
): Html {
  const drawn = paragraphs.map(({ says, facts }) => {
    const numbers = [...new Set(facts.map((fact) => sourceNumber(sources, fact)))].sort((a, b) => a - b);
    return html`<p>${rich(words, says)}${cite(words, numbers)}</p>`;
  });
  return html`<section class="part" aria-labelledby="h${index}"><h2 id="h${index}">${words.say(heading)}</h2><div class="body">${drawn}</div></section>`;
}

function sourceNumber(sources: readonly ListedSource[], fact: FactId): number {
  const { source } = factById(fact);
  return sources.findIndex(({ id }) => id === source) + 1;
}

/** Every source of the article once, in the order in which the text needs it. */
function sourcesOf({ parts }: Article): readonly ListedSource[] {
  const facts = parts
    .flatMap(({ paragraphs }) => paragraphs.flatMap((paragraph) => paragraph.facts))
    .map(factById);
  const first = new Map(facts.toReversed().map((fact) => [fact.source, fact]));
  const order = [...new Set(facts.map(({ source }) => source))];
  return order.flatMap((id) => {
    const fact = first.get(id);
    return fact === undefined ? [] : [{ id, grade: fact.grade, ...sourceOf(fact) }];
  });
}

function drawSources(words: Words, sources: readonly ListedSource[]): Html | false {
  return (
    sources.length > 0 &&
    html`<section class="part" aria-labelledby="h-src"><h2 id="h-src">${words.say('cli.sources')}</h2>${sourceList(words, sources)}</section>`
  );
}

function drawOthers(words: Words, article: Article): Html {
  const others = ARTICLES.filter(({ slug }) => slug !== article.slug);
  return html`<section class="part" aria-labelledby="h-more"><h2 id="h-more">${words.say('guide.more')}</h2>
<div class="body">${articleList(words, others)}<p>${rich(words, 'guide.ask', undefined, '/')}</p></div></section>`;
}

/** Articles as a list of links, each with its first sentences. */
export function articleList(words: Words, articles: readonly Article[]): Html {
  const items = articles.map(
    ({ slug, title, lead }) =>
      html`<li><a href="/guide/${slug}"><span class="serif">${words.say(title)}</span> <span class="soft">${words.say(lead)}</span></a></li>`,
  );
  return html`<ul class="contents">${items}</ul>`;
}
