/**
 * What the short words of an event say beyond its kind: a ground of refusal that waiting does not cure, one that it
 * may, or the end of the case. Only words that stand for the thing itself are known; anything else says nothing.
 *
 * Grounds: INA 214(b), 212(a), 212(f), 221(g), 243(d); 22 CFR 41.121(a).
 */
import type { EvidenceEvent } from './evidence.ts';

export type DetailSign = 'hard-ground' | 'closing' | 'open-ground';

const HARD_GROUND =
  /\b(?:214 ?\(?b|212 ?\(?[af]|243 ?\(?d)\b|\b(?:visa|permanent|permanently) (?:ban|bar|denied|ineligible)\b|\bpermanently ineligible\b/;
/** A refusal that is lifted when what it waits for has come. */
const OPEN_GROUND = /\b221 ?\(?g\b/;
const BAN = /\b(?:proclamation|travel ban|muslim ban|visa ban|presidential ban)\b/;
const CLOSING =
  /\b(?:withdrawn?|withdrew|withdrawal|terminated|termination|revoked|case (?:is |was |has been )?closed)\b/;
/** The detail of an issued visa that was revoked (22 CFR 41.122). */
export const TAKEN_BACK = 'visa revoked';
const DENIED = /\b(?:not|no|never|without|isn't|wasn't|instead of)\b/;

/** Kinds whose words can carry a refusal: what the post said or showed, never what it asked for. */
const SPEAKS_OF_REFUSAL: ReadonlySet<string> = new Set(['told', 'slip', 'status', 'passport', 'contacted']);

export function readDetail(event: EvidenceEvent): DetailSign | null {
  const { detail } = event;
  if (!detail || detail.length < 4 || !SPEAKS_OF_REFUSAL.has(event.kind)) return null;
  if (event.kind === 'told' && event.value === 'approved') return null;
  const words = detail.toLowerCase();
  if (DENIED.test(words)) return null;
  if (CLOSING.test(words)) return 'closing';
  if (HARD_GROUND.test(words)) return 'hard-ground';
  if (OPEN_GROUND.test(words)) return 'open-ground';
  return event.kind === 'told' && event.value === 'refused' && BAN.test(words) ? 'hard-ground' : null;
}
