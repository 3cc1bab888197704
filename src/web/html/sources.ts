/** The numbered list of sources under a page, and the small numbers in the text that lead to it. */
import type { CitedSource } from '../../catalogue/sources.ts';
import type { Words } from '../../language/words.ts';
import { type Html, html } from './html.ts';

export type ListedSource = Pick<CitedSource, 'title' | 'address' | 'official' | 'checkedOn'> & {
  readonly id: string;
  readonly grade: 'primary' | 'post' | 'secondary' | 'observed';
};

/** Small numbers that lead to sources, counted from 1. */
export function cite(words: Words, numbers: readonly number[]): Html {
  return html`${numbers.map(
    (number) =>
      html`<sup><a href="#s${number}" aria-label="${words.say('guide.source-number', { number })}">${number}</a></sup>`,
  )}`;
}

/** The list itself: title, where it was read, how good it is, and when it was checked. */
export function sourceList(words: Words, sources: readonly ListedSource[]): Html {
  const items = sources.map(({ title, address, official, grade, checkedOn }, index) => {
    const checked = words.say('cli.checked', {
      grade: words.say(`cli.grade.${grade}`),
      day: words.day(Temporal.PlainDate.from(checkedOn)),
    });
    const home = official !== null && html` <a href="${official}">${words.say('guide.official-text')}</a>.`;
    return html`<li id="s${index + 1}"><p><a href="${address}">${title}</a>.${home}</p><p class="from">${checked}</p></li>`;
  });
  return html`<ol class="sources">${items}</ol>`;
}
