/** The button that ends the session. */
import type { Words } from '../../language/words.ts';
import { type Html, html } from '../html/html.ts';
import { drawToken } from './draw-token.ts';
import { PLACES } from './portal.ts';

export function drawLeave(words: Words, token: string): Html {
  return html`<form class="act leave" method="post" action="${PLACES.leave}">${drawToken(token)}<button class="button plain">${words.say('portal.case.leave')}</button><p class="small soft">${words.say('portal.case.leave.why')}</p></form>`;
}
