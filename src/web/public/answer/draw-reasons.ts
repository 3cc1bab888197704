/** Why the answer is what it is: reasons for and against, the weightier first, each with its origin in the margin. */
import type { Explanation, Reason, Strength } from '../../../explanation/explanation.ts';
import type { MessageId, Words } from '../../../language/words.ts';
import { type Html, html, NOTHING } from '../../html/html.ts';
import { cite } from './answered.ts';

export function drawReasons(words: Words, explanation: Explanation): Html {
  const byWeight = explanation.reasons.toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  const speakFor = byWeight.filter(({ weight }) => weight >= 0);
  const against = byWeight.filter(({ weight }) => weight < 0);
  // Reasons weigh the likeliest standing, also where the answer itself is that nobody can tell yet.
  const leading = explanation.standing[0]?.is ?? 'undecided';
  const reading = words.say(`common.standing.${leading}`);
  return html`<section class="part" aria-labelledby="h-why">
<h2 id="h-why">${words.say('answer.why.title')}</h2>
<div class="reasons">
${byWeight.length === 0 && html`<p>${words.say('answer.why.none')}</p>`}
${drawSide(words, explanation, words.say('answer.why.for', { reading }), speakFor)}
${drawSide(words, explanation, words.say('answer.why.against', { reading }), against)}
</div>
</section>
`;
}

function drawSide(words: Words, explanation: Explanation, title: string, reasons: readonly Reason[]): Html {
  if (reasons.length === 0) return NOTHING;
  const items = reasons.map(
    (reason) => html`<li>
<p class="why ${LENGTHS[reason.strength]}"><span class="weight">${words.say(STRENGTHS[reason.strength])}</span>${reason.says}</p>
<p class="from">${origin(words, explanation, reason)}</p>
</li>
`,
  );
  return html`<h3>${title}</h3>
<ol>${items}</ol>
`;
}

function origin(words: Words, explanation: Explanation, { from }: Reason): Html {
  if (from === 'told') return html`${words.say('answer.why.told')}`;
  if (from === 'page') return html`${words.say('answer.why.page')}`;
  const source = explanation.sources.find(({ id }) => id === from);
  return source === undefined
    ? NOTHING
    : html`${words.say(GRADES[source.grade])}${cite(words, explanation, from)}`;
}

const LENGTHS = { strong: 'much', some: 'some', little: 'little' } as const satisfies Record<
  Strength,
  string
>;
const STRENGTHS = {
  strong: 'answer.why.strong',
  some: 'answer.why.some',
  little: 'answer.why.little',
} as const satisfies Record<Strength, MessageId>;

/** What a source is worth, in words. */
export const GRADES = {
  primary: 'answer.grade.primary',
  post: 'answer.grade.post',
  secondary: 'answer.grade.secondary',
  observed: 'answer.grade.observed',
} as const satisfies Record<Explanation['sources'][number]['grade'], MessageId>;
