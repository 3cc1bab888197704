/** The page of one thing that the office asked for. */

import { nameOfItem } from '../../../explanation/official/name-of-item.ts';
import type { Page } from '../../html/document.ts';
import { type Html, html, NOTHING, raw } from '../../html/html.ts';
import { sayDay } from '../../public/answer/answered.ts';
import { PLACES } from '../portal.ts';
import { portalPage } from '../portal-page.ts';
import { drawGive } from './draw-give.ts';
import { drawGiven } from './draw-given.ts';
import { drawMoreTime } from './draw-more-time.ts';
import { drawPapers } from './draw-papers.ts';
import type { ShownItem } from './shown-item.ts';

export function itemPage(shown: ShownItem): Page {
  const { words, seen, result, typed } = shown;
  const { item } = seen;
  const name = nameOfItem(item.says);
  const main = html`<div class="hero">
<div class="gloss">
<p class="case"><a href="${PLACES.case}">${words.say('portal.item.back')}</a></p>
${result !== undefined && drawGiven(words, result)}<div id="state">
<h1>${name}</h1>
${drawState(shown)}</div>
</div>
${drawDue(shown)}</div>
${drawGive(shown)}${drawPapers(words, seen)}${drawMoreTime(shown)}
`;
  const wrong = typed !== undefined || result?.files.some(({ ok }) => !ok) === true;
  const title = wrong ? words.say('errors.form.tab', { title: name }) : name;
  return portalPage({ title, skip: 'portal.item.skip', main, at: PLACES.lookUp }, shown);
}

/** What has to be done, since when, and the officer's own words where there are more than the title has. */
function drawState({ words, today, seen: { item } }: ShownItem): Html {
  const { state, stateSays, on, says, due, reason } = item;
  const again = state === 'asked' || state === 'rejected';
  const since = words.say('portal.item.since', { state, day: sayDay(words, on, today) });
  const whole = nameOfItem(says) !== says.trim();
  const noDay = again && due === null && html` ${words.say('portal.item.no-due')}`;
  return html`<p class="lead next"><strong${again && raw(' class="again"')}>${stateSays}</strong> ${since}${noDay}</p>
${whole && html`<h2 class="hidden">${words.say('portal.item.asked')}</h2><blockquote class="more"><p>${says}</p></blockquote>`}${reason !== undefined && html`<blockquote class="more"><p>${reason}</p></blockquote><p class="from">${words.say('portal.item.officer')}</p>`}
`;
}

function drawDue({ words, today, seen: { item } }: ShownItem): Html {
  const { state, due } = item;
  if ((state !== 'asked' && state !== 'rejected') || due === null) return NOTHING;
  const past = due < today.toString();
  return html`<aside class="sure" id="due"><p class="say">${words.say(past ? 'portal.item.due-past' : 'portal.item.due', { day: sayDay(words, due, today) })}</p></aside>
`;
}
