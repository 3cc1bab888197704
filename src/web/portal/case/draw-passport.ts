/** Where the passport is, which way it moves, and until when it can be collected. */
import type { PassportAnswer } from '../../../explanation/official/status-answer.ts';
import type { MessageId, Words } from '../../../language/words.ts';
import { type Html, html, NOTHING } from '../../html/html.ts';
import { sayDay } from '../../public/answer/answered.ts';
import type { Shown } from './shown.ts';

const STEPS = ['you', 'us', 'way', 'ready', 'hand'] as const;
type Step = (typeof STEPS)[number];

export function drawPassport(shown: Shown): Html {
  const { words, today, own } = shown;
  const { passport } = own.answer;
  if (passport === null) return NOTHING;
  const { says, at, asked } = passport;
  // Where it is with its owner and nobody asks for it, there is nothing that could move.
  const rests = at === 'applicant' && !asked;
  return html`<section class="part" aria-labelledby="h-passport">
<h2 id="h-passport">${words.say('portal.passport.title')}</h2>
<div class="wide">
<p class="say">${says}</p>
${drawTrack(shown, passport)}
${!rests && html`<p>${words.say(wayOf(passport))}</p>`}
${drawCollecting(words, passport, today)}
</div>
</section>
`;
}

const wayOf = ({ at, direction, asked }: PassportAnswer): MessageId =>
  !asked && (at === 'ready' || at === 'uncollected')
    ? 'portal.passport.waits'
    : `portal.passport.direction.${direction}`;

function drawCollecting(words: Words, { collectBy }: PassportAnswer, today: Temporal.PlainDate): Html {
  if (collectBy === null) return NOTHING;
  const past = collectBy < today.toString();
  const says = words.say(past ? 'portal.passport.collect-past' : 'portal.passport.collect-by', {
    day: sayDay(words, collectBy, today),
  });
  return html`<p><strong>${says}</strong></p>`;
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
