/** `/posts/:slug`: how to reach an embassy or consulate, from which day, and what its page can say. */
import { asOf, asOfElsewhere, type FactQuery } from '../../../catalogue/as-of.ts';
import type { FactOf, Grade } from '../../../catalogue/fact.ts';
import { sourceOf } from '../../../catalogue/fact-by-id.ts';
import { neighboursOf } from '../../../catalogue/neighbours.ts';
import type { Post } from '../../../catalogue/post.ts';
import type { SourceId } from '../../../catalogue/sources.ts';
import type { Words } from '../../../language/words.ts';
import type { Page } from '../../html/document.ts';
import { type Html, html } from '../../html/html.ts';
import { rich } from '../../html/rich.ts';
import { cite, type ListedSource, sourceList } from '../../html/sources.ts';
import { drawWordings } from './draw-wordings.ts';
import { knownFacts } from './known-facts.ts';

/** Gives each source of the page its number, in the order in which the page needs it. */
type Cite = (fact: { readonly source: SourceId; readonly grade: Grade }) => Html;

export function drawPost(words: Words, post: Post, today: Temporal.PlainDate): Page {
  const query: FactQuery = { day: today, post: post.code };
  const sources: ListedSource[] = [];
  const citing: Cite = ({ source, grade }) => {
    const known = sources.findIndex(({ id }) => id === source);
    if (known < 0) sources.push({ id: source, grade, ...sourceOf({ source }) });
    return cite(words, [known < 0 ? sources.length : known + 1]);
  };
  const where = words.say('posts.where', {
    kind: words.say(`posts.kind.${post.kind}`),
    country: post.country,
    code: post.code,
  });
  const inquiry = drawInquiries(words, query, citing);
  const known = knownFacts(query).map(
    ({ says, values, fact }) => html`<li>${rich(words, says, values)}${citing(fact)}</li>`,
  );
  const main = html`<div class="hero one"><div class="gloss">
<p class="case"><a href="/posts">${words.say('posts.title')}</a></p>
<h1>${post.city}</h1>
<p class="lead next">${where}</p>
</div></div>
${section(words.say('posts.contact.heading'), 'contact', drawContact(words, post))}
${section(words.say('posts.inquiry.heading'), 'inquiry', inquiry)}
${known.length > 0 && section(words.say('posts.known.heading'), 'known', html`<ul class="plainlist">${known}</ul>`)}
${section(words.say('posts.words.heading'), 'words', drawWordings(words, post, today))}
${drawSources(words, sources)}
${section(words.say('posts.near.heading'), 'near', drawNeighbours(post))}`;
  const title = `${post.city}, ${post.country}`;
  return { title, description: where, kind: 'posts', skip: 'layout.skip', at: '/posts', main };
}

function section(heading: string, id: string, body: Html): Html {
  return html`<section class="part" aria-labelledby="h-${id}"><h2 id="h-${id}">${heading}</h2><div class="body">${body}</div></section>`;
}

function drawContact(words: Words, post: Post): Html {
  const says = post.websiteIsOwn ? 'posts.contact.own' : 'posts.contact.list';
  return html`<p>${rich(words, says, undefined, post.website)}</p><p>${words.say('posts.contact.never')}</p>`;
}

/** Immigrant and other visas have rules of their own, so each kind has its line. */
function drawInquiries(words: Words, query: FactQuery, citing: Cite): Html {
  const line = (immigrant: boolean): Html => {
    const kind = words.say(immigrant ? 'posts.inquiry.immigrant' : 'posts.inquiry.nonimmigrant');
    return html`<li><h3>${kind}</h3><p>${drawInquiry(words, { ...query, immigrant }, citing)}</p></li>`;
  };
  return html`<ul class="wordings">${[false, true].map(line)}</ul>`;
}

function drawInquiry(words: Words, query: FactQuery, citing: Cite): Html {
  const [own] = asOf('inquiry-wait', query);
  if (own !== undefined) {
    const { days, upTo, counts, exceptEmergency } = own.value;
    const values = { days, upTo: upTo ?? days, counts, emergency: exceptEmergency ? 'yes' : 'no' };
    const says = upTo === null ? 'posts.inquiry.own' : 'posts.inquiry.own-span';
    return html`${rich(words, says, values)}${citing(own)}`;
  }
  const elsewhere = asOfElsewhere('inquiry-wait', query);
  const least = Math.min(...elsewhere.map(({ value }) => value.days));
  const most = Math.max(...elsewhere.map(longestOf));
  const shortest = elsewhere.find(({ value }) => value.days === least);
  const longest = elsewhere.find((rule) => longestOf(rule) === most);
  const named = [...new Set([shortest, longest])].filter((rule) => rule !== undefined);
  return html`${rich(words, 'posts.inquiry.none', { least, most })}${named.map(citing)}`;
}

const longestOf = ({ value }: FactOf<'inquiry-wait'>): number => value.upTo ?? value.days;

function drawSources(words: Words, sources: readonly ListedSource[]): Html {
  return html`<section class="part" aria-labelledby="h-src"><h2 id="h-src">${words.say('cli.sources')}</h2>${sourceList(words, sources)}</section>`;
}

function drawNeighbours(post: Post): Html {
  return html`<ul class="near">${neighboursOf(post).map(postLink)}</ul>`;
}

/** The post's name as a link to its page. */
export function postLink({ slug, city, country }: Post): Html {
  return html`<li><a href="/posts/${slug}">${city}</a> <span class="soft">${country}</span></li>`;
}
