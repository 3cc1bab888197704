/** The frame of every page of the applicant's side: its own styles. What stands in the foot is added when it is sent. */
import type { Page } from '../html/document.ts';

export function portalPage(page: Pick<Page, 'title' | 'skip' | 'main' | 'at'>): Page {
  return { ...page, kind: 'portal', styles: 'portal.css' };
}
