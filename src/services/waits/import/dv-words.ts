/** What the status page's words mean for a Diversity Visa case that is followed from outside. */
import type { Hold } from '../../ports/waits.ts';

/** "refused": a refusal that the page does not say can be overcome; "gone": the page shows nothing. */
export type DvStep = 'before' | 'held' | 'refused' | 'issued' | 'gone';

export type DvWord = { readonly step: DvStep; readonly hold: Hold | null };

const WORDS: Readonly<Record<string, DvWord>> = {
  'At NVC': { step: 'before', hold: null },
  'In Transit': { step: 'before', hold: null },
  'Transfer in Progress': { step: 'before', hold: null },
  Ready: { step: 'before', hold: null },
  'Administrative Processing': { step: 'held', hold: 'processing' },
  Refused221g: { step: 'held', hold: '221(g)' },
  Issued: { step: 'issued', hold: null },
  None: { step: 'gone', hold: null },
};

/**
 * Null for a word that is not known. Until FY2022 the page said "Refused" of every refusal, most of them under
 * 221(g): such a case is held, for a reason nobody knows. Where the file tells them apart (its column refused221g is
 * filled), "Refused" is a refusal on another ground.
 */
export function dvWord(status: string, tellsApart: boolean): DvWord | null {
  if (status === 'Refused')
    return tellsApart ? { step: 'refused', hold: null } : { step: 'held', hold: 'refused' };
  return Object.hasOwn(WORDS, status) ? (WORDS[status] ?? null) : null;
}
