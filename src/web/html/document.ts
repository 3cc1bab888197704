/** The frame around every page: head, skip link, mark, menu, foot. */
import type { MessageId, Values, Words } from '../../language/words.ts';
import type { Assets } from '../read-assets.ts';
import { type Html, html, raw, textOf } from './html.ts';

export type Page = {
  /** Stands in the tab; the product's name is put behind it. */
  readonly title: string;
  /** Names the page in the stylesheet. */
  readonly kind: 'home' | 'answer' | 'guide' | 'posts' | 'plain' | 'portal' | 'waits';
  /** What the skip link says. */
  readonly skip: MessageId;
  readonly main: Html;
  readonly description?: string;
  /** The page's own path, marked in the menu. */
  readonly at?: string;
  /** True when `link.js` has something to do here. */
  readonly script?: boolean;
  /** A stylesheet of its own beside that of all pages. */
  readonly styles?: 'portal.css' | 'waits.css';
  /** Address of the feed that tells the same. */
  readonly feed?: string;
  /** What stands first in the foot; that this is no government's site, unless told. */
  readonly foot?: Foot;
};

export type Foot = { readonly says: MessageId; readonly values?: Values };

export type MenuLink = { readonly href: string; readonly label: MessageId };
export type Layout = (page: Page) => string;

/** What does not change from page to page is drawn once, here. */
export function makeLayout(words: Words, assets: Assets, links: readonly MenuLink[]): Layout {
  const start = textOf(html`<!doctype html>
<html lang="${words.locale}" dir="${words.direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<link rel="stylesheet" href="${assets['overcome.css'].path}">
<link rel="icon" href="${assets['icon.svg'].path}" type="image/svg+xml">
`);
  const script = textOf(html`<script type="module" src="${assets['link.js'].path}"></script>\n`);
  const feet = new Map<string, string>();
  const footOf = (says: string): string => {
    const known = feet.get(says) ?? textOf(footer(words, links, says));
    feet.set(says, known);
    return known;
  };
  const product = words.say('common.product');
  return (page) => {
    const head = html`<title>${page.title} · ${product}</title>
${page.description !== undefined && html`<meta name="description" content="${page.description}">\n`}${page.styles !== undefined && html`<link rel="stylesheet" href="${assets[page.styles].path}">\n`}${page.feed !== undefined && html`<link rel="alternate" type="application/atom+xml" href="${page.feed}">\n`}${page.script === true && raw(script)}</head>
<body class="${page.kind}">
${header(words, links, page)}
<main id="main" tabindex="-1">
`;
    return `${start}${textOf(head)}${textOf(page.main)}\n</main>\n${footOf(words.say(page.foot?.says ?? 'common.not-government', page.foot?.values))}`;
  };
}

function header(words: Words, links: readonly MenuLink[], page: Page): Html {
  return html`<header class="top">
<a class="skip hidden" href="#main">${words.say(page.skip)}</a>
<a class="mark" href="/"${page.at === '/' && raw(' aria-current="page"')}>${mark()}</a>
${links.length > 0 && menu(words, links, 'layout.menu', page.at)}
</header>`;
}

/** The mark is the product's name in every language, so it is drawn and not said. */
function mark(): Html {
  return html`<span>Over</span>come`;
}

function menu(words: Words, links: readonly MenuLink[], label: MessageId, at?: string): Html {
  const items = links.map(
    ({ href, label: says }) =>
      html`<li><a href="${href}"${href === at && raw(' aria-current="page"')}>${words.say(says)}</a></li>`,
  );
  return html`<nav aria-label="${words.say(label)}"><ul>${items}</ul></nav>`;
}

function footer(words: Words, links: readonly MenuLink[], says: string): Html {
  const all: readonly MenuLink[] = [{ href: '/', label: 'layout.nav.home' }, ...links];
  return html`<footer class="foot">
<p class="say serif">${says}</p>
${menu(words, all, 'layout.all-pages')}
</footer>
</body>
</html>
`;
}
