/**
 * Whether a kind of visa is an immigrant one; null where the letters do not tell. One-year rules differ by it, and
 * people name their kind of visa more often than that.
 *
 * F1 is taken for the student's visa and E1 to E3 for treaty visas, as applicants write them; K visas go the way of
 * immigrant cases under rules for nonimmigrants, so they stay open.
 */
const IMMIGRANT = /^(?:IR|CR|IH|DV|EB|SB|SI|SQ|F2A|F2B|F3|F4)/;
const NONIMMIGRANT = /^(?:B|C1|D|E[123]|F[12]|G[1-5]|H|I$|J|L|M[123]|O|P|Q|R|TN|TD)/;

/** @param visaClass capitals without spaces or hyphens */
export function immigrantOfClass(visaClass: string | null): boolean | null {
  if (visaClass === null) return null;
  if (IMMIGRANT.test(visaClass)) return true;
  return NONIMMIGRANT.test(visaClass) ? false : null;
}

/** "h-1b" and "H1 B" are the kind "H1B"; words that are no kind of visa are none. */
export function visaClassOf(told: string | null | undefined): string | null {
  const capitals = told?.toUpperCase().replace(/[ -]/g, '') ?? '';
  return /^(?:[A-Z]{1,3}\d{1,2}[A-Z]?(?:\/[A-Z]\d)?|TN|TD|DV|I)$/.test(capitals) ? capitals : null;
}
