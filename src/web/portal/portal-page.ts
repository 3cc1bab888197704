/** The frame of every page of the applicant's side: its own styles, and a foot that says whose words stand here. */
import type { Page } from '../html/document.ts';

export function portalPage(page: Pick<Page, 'title' | 'skip' | 'main' | 'at'>): Page {
  return { ...page, kind: 'portal', styles: 'portal.css', foot: 'portal.foot' };
}
