/** When a text tells of several people: of whom the answer is, and a button for each of the others. */
import type { Words } from '../../../language/words.ts';
import type { ReadCase, Reading } from '../../../reading/reading.ts';
import { type Html, html, NOTHING } from '../../html/html.ts';

export function drawCases(words: Words, { cases }: Reading, own: ReadCase | null): Html {
  if (cases.length < 2 || own === null) return NOTHING;
  const others = cases.flatMap((other, index) =>
    other === own
      ? []
      : [html`<button class="button plain" name="of" value="${index}">${nameOf(words, other)}</button> `],
  );
  return html`<p>${words.say('told.cases', { count: cases.length, name: nameOf(words, own) })}</p><p class="act">${others}</p>`;
}

function nameOf(words: Words, { who, visaClass }: ReadCase): string {
  return words.say('told.who', { who, visa: visaClass ?? 'none' });
}
