/** Family preference, special and diversity classes that the letters of a nonimmigrant class also begin. */
const IMMIGRANT =
  /^(?:IR|CR|IH|IW|IB|DV|EB|EW|SB|SD|SE|SI|SQ|SR|FX|AM|F[34]|F2[AB]|[EI]\d{2}|I5|R5|T5|C5)\d*$/;
const NONIMMIGRANT =
  /^(?:[ABCDGHLOPQUV](?:\d[A-Z]?)?|H1B1|C1\/?D|B1\/B2|BCC|BBBCC|E[123][A-Z]?|F[12]|I|J[12]|M[12]|N[89]|NATO\d?|R[12]|S\d|T\d|T[ND]|CW\d|FM|TECRO)$/;

/**
 * Whether a visa class is an immigrant one, from its symbol in capitals ("CR1", "H-1B", "B1/B2").
 *
 * Null when the symbol does not tell: it is not known, or it is K, which is a nonimmigrant visa that posts handle as
 * an immigrant one, so that neither kind of rule is taken for granted.
 *
 * Source: visa symbols of 22 CFR 41.12 (nonimmigrant) and 22 CFR 42.11 (immigrant).
 */
export function isImmigrantClass(visaClass: string): boolean | null {
  const symbol = visaClass
    .toUpperCase()
    .replace(/[^A-Z0-9/]/g, '')
    .slice(0, 20);
  if (NONIMMIGRANT.test(symbol)) return false;
  return IMMIGRANT.test(symbol) ? true : null;
}
