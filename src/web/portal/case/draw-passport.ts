/** Where the passport is, which way it moves, and until when it can be collected. */
import type { PassportAnswer } from '../../../explanation/official/status-answer.ts';
import type { MessageId } from '../../../language/words.ts';
import { type Html, html, NOTHING } from '../../html/html.ts';
import { sayDay } from '../../public/answer/answered.ts';
import type { Shown } from './case-page.ts';

const STEPS = ['you', 'us', 'way', 'ready', 'hand'] as const;
type Step = (typeof STEPS)[number];

export function drawPassport(shown: Shown): Html {
  const { words, today, own } = shown;
  const { passport } = own.answer;
  if (passport === null) return NOTHING;
  const { says, direction, collectBy } = passport;
  const collect =
    collectBy !== null &&
    html`<p><strong>${words.say('portal.passport.collect-by', { day: sayDay(words, collectBy, today) })}</strong></p>`;
  const moves = words.say(`portal.passport.direction.${direction}`);
  return html`<section class="part" aria-labelledby="h-passport">
<h2 id="h-passport">${words.say('portal.passport.title')}</h2>
<div class="wide">
<p class="say">${says}</p>
${drawTrack(shown, passport)}
<p>${moves}</p>
${collect}
</div>
</section>
`;
}

/** Nothing is drawn where the passport is with its owner and stays there. */
function drawTrack({ words, today }: Shown, passport: PassportAnswer): Html {
  const here = placeOn(passport);
  if (here === null) return NOTHING;
  const at = STEPS.indexOf(here);
  const items = STEPS.map((step, index) => {
    const label: MessageId = `portal.passport.step.${step}`;
    if (index !== at) return html`<li${index < at && html` class="past"`}>${words.say(label)}</li>`;
    const since =
      passport.since !== null &&
      html`<small>${words.say('portal.passport.since', { day: sayDay(words, passport.since, today) })}</small>`;
    return html`<li class="here" aria-current="step">${words.say(label)}${since}</li>`;
  });
  return html`<ol class="track">${items}</ol>`;
}

function placeOn({ at, asked, holdsVisa }: PassportAnswer): Step | null {
  if (asked) return 'you';
  if (at === 'applicant') return holdsVisa ? 'hand' : null;
  return PLACE[at];
}

const PLACE = {
  'not-recorded': null,
  post: 'us',
  'under-way': 'way',
  ready: 'ready',
  uncollected: 'ready',
} as const satisfies Record<Exclude<PassportAnswer['at'], 'applicant'>, Step | null>;
