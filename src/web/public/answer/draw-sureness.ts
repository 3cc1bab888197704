/** How sure the answer is: in words, as one bar, and a line for every part of the bar. */
import type { Explanation } from '../../../explanation/explanation.ts';
import type { MessageId, Words } from '../../../language/words.ts';
import { type Html, html, raw } from '../../html/html.ts';

export type Share = { readonly label: string; readonly percent: number };

/** A standing below this share is told as part of "something else". */
const SMALLEST = 0.03;
const MOST_NAMED = 3;

/** The likeliest standings by name and the rest together, in whole percent that add up to 100. */
export function sharesOf(words: Words, standing: Explanation['standing']): readonly Share[] {
  const named = standing.slice(0, MOST_NAMED).filter(({ probability }) => probability >= SMALLEST);
  const rest = standing.slice(named.length);
  const refusal = rest.some(({ is, probability }) => is === 'refused-final' && probability >= 0.005);
  const parts = named.map(({ is, probability }) => ({
    label: words.say(`common.standing.${is}`),
    probability,
  }));
  const left = rest.reduce((sum, { probability }) => sum + probability, 0);
  const all = [
    ...parts,
    { label: words.say(refusal ? 'answer.sure.else-refusal' : 'answer.sure.else'), probability: left },
  ];
  const percents = wholePercents(all.map(({ probability }) => probability));
  return all
    .map(({ label }, index) => ({ label, percent: percents[index] ?? 0 }))
    .filter(({ percent }) => percent > 0);
}

/** Rounds so that the sum stays 100: what rounding down left goes to the largest remainders. */
export function wholePercents(shares: readonly number[]): readonly number[] {
  const total = shares.reduce((sum, share) => sum + share, 0) || 1;
  const exact = shares.map((share) => (share / total) * 100);
  const floors = exact.map(Math.floor);
  const missing = 100 - floors.reduce((sum, floor) => sum + floor, 0);
  const byRemainder = exact
    .map((_, index) => index)
    .sort((a, b) => remainder(exact[b]) - remainder(exact[a]));
  const raised = new Set(byRemainder.slice(0, missing));
  return floors.map((floor, index) => (raised.has(index) ? floor + 1 : floor));
}

const remainder = (value: number | undefined): number => (value ?? 0) % 1;

export function drawSureness(words: Words, { standing, outcome }: Explanation): Html {
  const shares = sharesOf(words, standing);
  const lead = standing[0]?.probability ?? 0;
  const tenths = Math.round(lead * 10);
  const number =
    tenths >= 10 ? words.say('answer.sure.most') : words.say('answer.sure.number', { count: tenths });
  const said = shares.map(({ label, percent }) => words.say('answer.sure.share', { label, count: percent }));
  return html`<aside class="sure" aria-labelledby="h-sure">
<h2 class="hidden" id="h-sure">${words.say('answer.sure.title')}</h2>
<div class="number"><p class="say">${number}</p> <p class="small">${words.say(howSure(lead))}</p></div>
<svg class="bar" role="img" aria-label="${words.say('answer.sure.bar', { shares: said.join(', ') })}">${PATTERNS}${drawBar(shares)}</svg>
<ul class="shares">${shares.map(
    ({ label, percent }, index) =>
      html`<li><svg aria-hidden="true"><rect class="p${index + 1}" x=".5" y=".5" width="11" height="11"/></svg> <span>${label}</span> <b>${words.percent(percent / 100)}</b></li>`,
  )}</ul>
<p class="small soft">${words.say('answer.sure.issued', { count: Math.round(outcome.issued * 10) })}</p>
</aside>
`;
}

function howSure(probability: number): MessageId {
  if (probability >= 0.9) return 'answer.sure.very';
  if (probability >= 0.7) return 'answer.sure.fairly';
  return probability >= 0.5 ? 'answer.sure.likely' : 'answer.sure.cannot-tell';
}

function drawBar(shares: readonly Share[]): readonly Html[] {
  let from = 0;
  return shares.map(({ percent }, index) => {
    const x = from;
    from += percent;
    // A hair of paper between the parts, so that they are told apart without colour.
    const width = Math.max(percent - 0.8, 0.4);
    return html`<rect class="p${index + 1}" x="${x}%" y=".5" width="${width.toFixed(1)}%" height="13"/>`;
  });
}

/** Parts differ by pattern as well as by colour. */
const PATTERNS = raw(
  '<defs><pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="hatch" d="M1 0V5"/></pattern><pattern id="dots" width="5" height="5" patternUnits="userSpaceOnUse"><circle class="dots" cx="2.5" cy="2.5" r="1.2"/></pattern></defs>',
);
