/** How limits are drawn around a curve: straight on its own scale, or on the scale of log(−log S). */
export const LIMIT_KINDS = ['plain', 'log-log'] as const;
export type LimitKind = (typeof LIMIT_KINDS)[number];

export type Limits = { readonly lower: Float64Array; readonly upper: Float64Array };

/** Two-sided 95 %, rounded as published tables use it; pass 1.959963984540054 to match R to the last digit. */
export const Z_95 = 1.96;

/**
 * Pointwise limits of a survival curve from Greenwood's sum G.
 *
 *   plain:    S ± z S √G, cut to [0, 1]
 *   log-log:  S^exp(∓ z √G / log S), which stays inside [0, 1] by itself and covers better with few cases
 *
 * Where the formula has no answer we stay honest instead of silent (R gives NA): before anybody left both limits
 * are 1 (nothing is known to vary yet), and once the curve is 0 the lower limit is 0 and the upper limit stays
 * where it last was, since the last few cases leaving do not prove that nobody could wait longer.
 *
 * Source: Kalbfleisch & Prentice 2002, §1.4; Borgan & Liestøl 1990 for log-log. Cost: O(days).
 */
export function limits(
  survival: Float64Array,
  greenwoodSum: Float64Array,
  kind: LimitKind,
  z = Z_95,
): Limits {
  const lower = new Float64Array(survival.length);
  const upper = new Float64Array(survival.length);
  let lastUpper = 1;
  survival.forEach((s, i) => {
    const spread = z * Math.sqrt(greenwoodSum[i] ?? 0);
    if (s <= 0) {
      upper[i] = lastUpper;
      return;
    }
    const [low, high] = s >= 1 ? [1, 1] : LIMITS[kind](s, spread);
    lower[i] = low;
    upper[i] = lastUpper = high;
  });
  return { lower, upper };
}

const LIMITS = {
  plain: (s, spread) => [Math.max(0, s - s * spread), Math.min(1, s + s * spread)],
  'log-log': (s, spread) => {
    const shift = spread / Math.log(s);
    return [s ** Math.exp(-shift), s ** Math.exp(shift)];
  },
} satisfies Record<LimitKind, (s: number, spread: number) => [number, number]>;
