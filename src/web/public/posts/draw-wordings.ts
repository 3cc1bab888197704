/** The official texts of the status page as they read for one embassy or consulate today. */
import type { Post } from '../../../catalogue/post.ts';
import type { Words } from '../../../language/words.ts';
import { say } from '../../../wording/say.ts';
import { type Html, html } from '../../html/html.ts';
import { rich } from '../../html/rich.ts';

/** The words a reader is most likely to see after an interview, in the order in which a case meets them. */
const SHOWN = [
  { word: 'application-received', text: null },
  { word: 'refused', text: 'long' },
  { word: 'refused', text: 'short' },
  { word: 'administrative-processing', text: null },
  { word: 'issued', text: null },
] as const;

/** Only texts that were seen word for word are shown; one known by fragments is left out. */
export function drawWordings(words: Words, post: Post, today: Temporal.PlainDate): Html {
  const name = words.say(`posts.office.${post.kind}`, { city: post.city });
  const items = SHOWN.map(({ word, text }) => {
    const said = say({ word, text, day: today, post: name });
    if (!said.ok || said.heading === null) return null;
    const heading = text === null ? said.heading : words.say(`posts.words.${text}`, { word: said.heading });
    return html`<li><h3>${heading}</h3><blockquote class="official" lang="en"><p>${said.sentences.join(' ')}</p></blockquote></li>`;
  });
  return html`<p>${rich(words, 'posts.words.lead', undefined, '/')}</p><ul class="wordings">${items}</ul>`;
}
