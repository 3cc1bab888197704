/** Where the answer comes from: numbered, each with its grade and the day on which it was read. */
import { wholeDay } from '../../../cases/day.ts';
import type { Explanation } from '../../../explanation/explanation.ts';
import type { Words } from '../../../language/words.ts';
import { type Html, html, NOTHING } from '../../html/html.ts';
import { GRADES } from './draw-reasons.ts';

export function drawSources(words: Words, { sources }: Pick<Explanation, 'sources'>): Html {
  if (sources.length === 0) return NOTHING;
  const items = sources.map(({ says, address, grade, checkedOn }, index) => {
    const day = wholeDay(checkedOn);
    return html`<li id="s${index + 1}"><p><a href="${address}" rel="noreferrer">${says}</a></p><p class="from">${words.say(GRADES[grade])}${day !== null && html`<br>${words.say('answer.sources.checked', { day: words.day(day) })}`}</p></li>
`;
  });
  return html`<section class="part" aria-labelledby="h-sources">
<h2 id="h-sources">${words.say('answer.sources.title')}</h2>
<ol class="sources">${items}</ol>
</section>
`;
}
