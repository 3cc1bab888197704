/** The other cases of the family: of each what is true, its word, and what to do. */
import type { Words } from '../../../language/words.ts';
import type { SeenCase } from '../../../services/status/see-cases.ts';
import { type Html, html, NOTHING } from '../../html/html.ts';
import { rich } from '../../html/rich.ts';
import { sayDay, sentences } from '../../public/answer/answered.ts';
import type { Shown } from './shown.ts';

export function drawFamily({ words, today, family }: Shown): Html {
  if (family.length === 0) return NOTHING;
  const names = family.map(
    ({ identity }, index) => html`<li><a href="#family-${index + 1}">${identity.givenName}</a></li>`,
  );
  return html`<section class="part" aria-labelledby="h-family">
<h2 id="h-family">${words.say('portal.family.title')}</h2>
<div class="body">
${family.length > 1 && html`<ul class="names">${names}</ul>`}
${family.map((one, index) => drawMember(words, one, index, today))}</div>
<p class="note">${words.say('portal.family.note')}</p>
</section>
`;
}

function drawMember(
  words: Words,
  { identity, visaClass, answer }: SeenCase,
  index: number,
  today: Temporal.PlainDate,
): Html {
  const { headline, meaning, word, decision, turn, actions } = answer;
  const line = rich(words, 'portal.family.line', { number: identity.caseNumber, visa: visaClass ?? 'none' });
  const [first] = actions;
  const toDo =
    first === undefined ? words.say('portal.family.nothing') : (sentences(first.says)[0] ?? first.says);
  const by = first?.by;
  const last =
    by !== undefined && by >= today.toString()
      ? html` <strong>${words.say('portal.turn.last-day', { day: sayDay(words, by, today) })}</strong>`
      : NOTHING;
  return html`<article class="member gloss" id="family-${index + 1}" aria-labelledby="family-${index + 1}-name">
<p class="from"><strong id="family-${index + 1}-name">${identity.givenName}</strong> · ${line}</p>
<h3 class="say">${headline}</h3>
<p class="word"><q>${word.label}</q> <span>${decision.says}</span></p>
<p>${meaning}</p>
<p><strong>${turn.says}</strong> ${toDo}${last}</p>
</article>
`;
}
