/** What was asked for, each thing with its state, its day and the officer's words. */
import type { ItemState } from '../../../cases/case-state.ts';
import type { RequestedItem } from '../../../explanation/official/status-answer.ts';
import type { Words } from '../../../language/words.ts';
import { type Html, html, NOTHING, raw } from '../../html/html.ts';
import { sayDay } from '../../public/answer/answered.ts';
import { itemPlace, PLACES } from '../portal.ts';
import type { Shown } from './shown.ts';

export function drawItems({ words, today, own: { answer, letter } }: Shown): Html {
  if (answer.requested.length === 0) return NOTHING;
  const ordered = answer.requested.toSorted((one, other) => ORDER[one.state] - ORDER[other.state]);
  const items = ordered.map((item) => drawItem(words, item, today));
  const link =
    letter !== null && html`<p><a href="${PLACES.letter}">${words.say('portal.items.letter')}</a></p>`;
  return html`<section class="part" aria-labelledby="h-items">
<h2 id="h-items">${words.say('portal.items.title')}</h2>
<ul class="body items">${items}</ul>
<aside class="note">${link}<p>${words.say('portal.items.note')}</p></aside>
</section>
`;
}

/** What waits for the applicant stands first. */
const ORDER = {
  rejected: 0,
  asked: 1,
  provided: 2,
  accepted: 3,
  dropped: 4,
  lapsed: 5,
} as const satisfies Record<ItemState, number>;

function drawItem(words: Words, item: RequestedItem, today: Temporal.PlainDate): Html {
  const { state, on, says, stateSays, reason } = item;
  const theirs = state === 'asked' || state === 'rejected';
  const day = words.say('portal.items.on', { state, day: sayDay(words, on, today) });
  return html`<li>${raw(SIGNS[state])}<div>
<h3>${says}</h3>
<p><strong${theirs && raw(' class="again"')}>${stateSays}</strong> <span class="soft">${day}</span></p>
${reason !== undefined && html`<blockquote><p>${reason}</p></blockquote><p class="from">${words.say('portal.items.reason-from')}</p>`}
${theirs && drawGive(words, item, today)}</div></li>
`;
}

function drawGive(words: Words, { id, state, due, says }: RequestedItem, today: Temporal.PlainDate): Html {
  const late = due !== null && due < today.toString();
  const by =
    due !== null &&
    html`<strong>${words.say(late ? 'portal.items.overdue' : 'portal.items.due', { day: sayDay(words, due, today) })}</strong>`;
  const give = words.say(state === 'rejected' ? 'portal.items.give-again' : 'portal.items.give');
  return html`<p class="by">${by}</p><p class="act"><a class="button" href="${itemPlace(id)}">${give}<span class="hidden">: ${says}</span></a></p>`;
}

const sign = (drawn: string): string => `<svg viewBox="0 0 20 20" aria-hidden="true">${drawn}</svg>`;
const RING = '<circle cx="10" cy="10" r="7.5"/>';
const CROSSED = sign(`${RING}<path d="M6.5 10h7"/>`);

/** A shape a state, beside the words for it: empty, turned back, half full, full with a tick, crossed out. */
const SIGNS = {
  asked: sign(RING),
  rejected: sign('<path d="M4.2 7.2A7 7 0 1 1 3 10.5"/><path d="M3.4 2.8v4.6H8"/>'),
  provided: sign(`${RING}<path class="full" d="M10 2.5a7.5 7.5 0 0 1 0 15z"/>`),
  accepted: sign(
    '<circle class="full" cx="10" cy="10" r="8.4"/><path class="tick" d="m6.2 10.3 2.6 2.6 5-5.6"/>',
  ),
  dropped: CROSSED,
  lapsed: CROSSED,
} as const satisfies Record<ItemState, string>;
