/** What every page of the applicant's side is given: what the public pages are given, and the office. */
import type { MessageId } from '../../language/words.ts';
import type { OfficeContext } from '../../services/office-context.ts';
import type { App, Web } from '../web.ts';

export type Portal = Web & { readonly office: OfficeContext };

/** One file of `web/portal/`: its routes, and its link in the menu when it has one. */
export type PortalPage = {
  readonly link?: { readonly href: string; readonly label: MessageId };
  readonly routes: (app: App, portal: Portal) => void;
};

/** Where the parts of the applicant's side stand. Nothing that identifies anybody stands in an address. */
export const PLACES = {
  lookUp: '/status',
  case: '/status/case',
  leave: '/status/leave',
  left: '/status/left',
  letter: '/status/letter',
  letterPdf: '/status/letter.pdf',
  questions: '/status/questions',
} as const;

/** Where questions of a category are asked, and what is known already stands before the box. */
export const askPlace = (category: string): string => `/status/questions/ask/${encodeURIComponent(category)}`;

/** Where a question's own messages stand, and where more is added. */
export const questionPlace = (id: string): string => `/status/questions/${encodeURIComponent(id)}`;

/** A copy of a file that was given, to keep. */
export const paperPlace = (id: string): string => `/status/papers/${encodeURIComponent(id)}`;

/** Where the files for a requested item are given. */
export const itemPlace = (item: string): string => `/status/items/${encodeURIComponent(item)}`;
