/** `/waits/how`: the method in plain words, what an average of ended cases hides, and how good the forecast was. */
import type { MessageId, Words } from '../../../../language/words.ts';
import type { Proof, RecordedProof } from '../../../../services/waits/learning/proof.ts';
import type { Page } from '../../../html/document.ts';
import { type Html, html, NOTHING } from '../../../html/html.ts';
import { rich } from '../../../html/rich.ts';
import { drawPart } from '../draw-parts.ts';
import { WAITS } from '../waits-place.ts';
import { drawChecks } from './draw-check.ts';
import { drawMisleads } from './draw-misleads.ts';
import { drawOrigin } from './draw-origin.ts';

/** What was measured on the cases that are kept here; "none" are kept, or it is being "working" out. */
export type ProofHere = { readonly is: 'none' | 'working' } | { readonly is: 'done'; readonly proof: Proof };

export function howPage(words: Words, here: ProofHere, recorded: RecordedProof): Page {
  const main = html`<div class="hero one"><div class="gloss">
<h1>${words.say('waits.how.title')}</h1>
<p class="lead next">${words.say('waits.how.lead')}</p>
<p class="more"><a href="${WAITS}">${words.say('waits.how.back')}</a></p>
</div>${drawState(words, here)}</div>
${drawProofOfMean(words, here, recorded)}${drawList(words, 'curve', CURVE)}${drawList(words, 'forecast', FORECAST)}${drawProofOfForecast(words, here, recorded)}${drawList(words, 'not', NOT)}${drawNames(words)}`;
  return {
    ...{ title: words.say('waits.how.title'), main, kind: 'waits', styles: 'waits.css', skip: 'layout.skip' },
    ...{ description: words.say('waits.how.lead'), at: WAITS },
  };
}

/** Says it when what is shown was not measured on the cases that are kept here. */
function drawState(words: Words, here: ProofHere): Html {
  const says = (is: 'none' | 'working' | 'few'): Html =>
    html`<p class="warn">${words.say(`waits.how.state.${is}`)}</p>
`;
  if (here.is !== 'done') return says(here.is);
  return here.proof.checks.length === 0 || here.proof.examples.length === 0 ? says('few') : NOTHING;
}

function drawProofOfMean(words: Words, here: ProofHere, recorded: RecordedProof): Html {
  const own = here.is === 'done' && here.proof.examples.length > 0 ? here.proof.examples : null;
  const examples = own ?? recorded.examples;
  const sets = examples.map(({ set }) => set);
  return drawMisleads(words, examples, drawOrigin(words, sets, own === null ? recorded : null));
}

function drawProofOfForecast(words: Words, here: ProofHere, recorded: RecordedProof): Html {
  const own = here.is === 'done' && here.proof.checks.length > 0 ? here.proof.checks : null;
  const checks = own ?? recorded.checks;
  const sets = checks.flatMap((checked) => checked.sets);
  return drawChecks(words, checks, drawOrigin(words, sets, own === null ? recorded : null));
}

const CURVE = [
  'waits.how.curve.start',
  'waits.how.curve.share',
  'waits.how.curve.waits',
  'waits.how.curve.ends',
  'waits.how.curve.seen',
  'waits.how.curve.same-word',
  'waits.how.curve.apart',
  'waits.how.curve.band',
  'waits.how.curve.few',
  'waits.how.curve.young',
  'waits.how.curve.compared',
] as const satisfies readonly MessageId[];

const FORECAST = [
  'waits.how.forecast.all',
  'waits.how.forecast.like',
  'waits.how.forecast.recent',
  'waits.how.forecast.back',
  'waits.how.forecast.crowd',
  'waits.how.forecast.end',
  'waits.how.forecast.sight',
] as const satisfies readonly MessageId[];

const NOT = [
  'waits.how.not.day',
  'waits.how.not.jam',
  'waits.how.not.year',
  'waits.how.not.silent',
  'waits.how.not.why',
] as const satisfies readonly MessageId[];

function drawList(words: Words, part: 'curve' | 'forecast' | 'not', items: readonly MessageId[]): Html {
  const inside = html`<div class="body"><p>${words.say(`waits.how.${part}.says`)}</p>
<ul class="plainlist">${items.map((item) => html`<li>${rich(words, item)}</li>`)}</ul></div>`;
  return drawPart(part, words.say(`waits.how.${part}.heading`), inside);
}

/** For whoever wants to check: what the methods are called, and who described them. */
const METHODS = [
  'Kaplan, Meier (1958): Nonparametric estimation from incomplete observations',
  'Greenwood (1926): The natural duration of cancer',
  'Aalen, Johansen (1978): An empirical transition matrix for non-homogeneous Markov chains',
  'Choudhury (2002): Non-parametric confidence interval estimation for competing risks analysis',
  'Mantel (1966): Evaluation of survival data and two new rank order statistics (log-rank)',
  'Clayton, Kaldor (1987): Empirical Bayes estimates of age-standardized relative risks',
  'Brier (1950): Verification of forecasts expressed in terms of probability',
  'Murphy, Winkler (1977): Reliability of subjective probability forecasts',
] as const;

function drawNames(words: Words): Html {
  const inside = html`<div class="body"><p>${words.say('waits.how.names.says')}</p>
<ul class="plainlist small" lang="en">${METHODS.map((method) => html`<li>${method}</li>`)}</ul></div>
<aside class="note"><p>${words.say('waits.how.names.program')}</p></aside>`;
  return drawPart('names', words.say('waits.how.names.heading'), inside);
}
