/** The frame of every page of the applicant's side: its own styles. What stands in the foot is added when it is sent. */
import type { Words } from '../../language/words.ts';
import type { Page } from '../html/document.ts';
import { html } from '../html/html.ts';
import { drawLeave } from './draw-leave.ts';

export type InSession = { readonly words: Words; readonly token: string };

/** @param session what the button that ends it needs: given by every page that a session shows. */
export function portalPage(
  page: Pick<Page, 'title' | 'skip' | 'main' | 'at'>,
  session: InSession | null = null,
): Page {
  const main =
    session === null
      ? page.main
      : html`${page.main}<div class="part" id="leave">${drawLeave(session.words, session.token)}</div>
`;
  return { ...page, main, kind: 'portal', styles: 'portal.css' };
}
