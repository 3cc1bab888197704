/** The applicant's page of a case: what is true, what to do, what was asked, what happened, and whom to ask. */
import type { Page } from '../../html/document.ts';
import { type Html, html, NOTHING } from '../../html/html.ts';
import { drawForecast } from '../../public/answer/draw-forecast.ts';
import { drawSources } from '../../public/answer/draw-sources.ts';
import { actionSteps, clockSteps } from '../../public/answer/draw-steps.ts';
import { PLACES } from '../portal.ts';
import { portalPage } from '../portal-page.ts';
import { drawAsk } from './draw-ask.ts';
import { drawFamily } from './draw-family.ts';
import { drawHero } from './draw-hero.ts';
import { drawItems } from './draw-items.ts';
import { drawNotices } from './draw-notices.ts';
import { drawPassport } from './draw-passport.ts';
import { drawTurns } from './draw-turns.ts';
import type { Shown } from './shown.ts';

export function casePage(shown: Shown): Page {
  const { words, own } = shown;
  const main = html`${drawHero(shown)}${drawToDo(shown)}${drawItems(shown)}${drawNotices(shown)}${drawPassport(shown)}${drawTurns(shown)}${drawWait(shown)}${drawDays(shown)}${drawAsk(shown)}${drawFamily(shown)}${drawSources(words, own.answer)}
`;
  return portalPage({ title: own.answer.headline, skip: 'portal.case.skip', main, at: PLACES.lookUp }, shown);
}

function drawToDo({ words, today, own: { answer } }: Shown): Html {
  if (answer.actions.length === 0) return NOTHING;
  return html`<section class="part" aria-labelledby="h-do">
<h2 id="h-do">${words.say('portal.do.title')}</h2>
<ol class="body steps">${actionSteps(words, answer, today)}</ol>
<p class="note">${words.say('portal.do.pay')}</p>
</section>
`;
}

/** The office speaks of itself here. */
function drawWait({ words, today, own: { answer, foretold } }: Shown): Html {
  const days = answer.clocks.length > 0 ? '#h-days' : null;
  return drawForecast(words, {
    ...{ foretold, today, days, yourTurn: false },
    advice: (one) => `portal.forecast.do.${one}`,
  });
}

function drawDays({ words, today, own: { answer } }: Shown): Html {
  if (answer.clocks.length === 0) return NOTHING;
  return html`<section class="part" aria-labelledby="h-days">
<h2 id="h-days">${words.say('portal.days.title')}</h2>
<ol class="body steps clocks">${clockSteps(words, answer, today, 'portal.days.none')}</ol>
</section>
`;
}
