/** Every official wording that is known, one list. */
import { IMMIGRANT_PAGE_WORDINGS } from './immigrant-page-wordings.ts';
import { LETTER_WORDINGS, PASSPORT_WORDINGS } from './passport-wordings.ts';
import { STATUS_PAGE_WORDINGS } from './status-page-wordings.ts';
import type { Wording } from './wording.ts';

export const WORDINGS: readonly Wording[] = [
  ...STATUS_PAGE_WORDINGS,
  ...IMMIGRANT_PAGE_WORDINGS,
  ...PASSPORT_WORDINGS,
  ...LETTER_WORDINGS,
];
