/** The hidden field that every form of a session carries; first, so that it comes before any file. */
import { type Html, html } from '../html/html.ts';
import { TOKEN_FIELD } from './token-field.ts';

export function drawToken(token: string): Html {
  return html`<input type="hidden" name="${TOKEN_FIELD}" value="${token}">`;
}
