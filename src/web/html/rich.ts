/** A message with tags in it (`<q>`, `<strong>`, `<a>`) as markup. */
import type { MessageId, Tags, Values, Words } from '../../language/words.ts';
import { type Html, html } from './html.ts';

type Children = readonly (string | Html)[];

const TAGS: Tags<Html> = {
  q: (inner: Children) => html`<q>${inner}</q>`,
  strong: (inner: Children) => html`<strong>${inner}</strong>`,
  em: (inner: Children) => html`<em>${inner}</em>`,
  b: (inner: Children) => html`<b>${inner}</b>`,
  sup: (inner: Children) => html`<sup>${inner}</sup>`,
  line: (inner: Children) => html`<span>${inner}</span>`,
  a: (inner: Children) => html`<span>${inner}</span>`,
};

/** `link` is where the message's `<a>` leads; without it the words of the link stay plain. */
export function rich(words: Words, id: MessageId, values?: Values, link?: string): Html {
  const tags =
    link === undefined ? TAGS : { ...TAGS, a: (inner: Children) => html`<a href="${link}">${inner}</a>` };
  return html`${words.pieces<Html>(id, tags, values)}`;
}
