/** A forecast chance and whether it came about. */
export type Scored = { readonly chance: number; readonly happened: boolean };

/**
 * Brier score: the mean of (chance − what happened)². 0 is perfect, 0.25 is what "one half" always gets. Null without
 * forecasts. Source: Brier 1950. Cost: O(n).
 */
export function brierScore(scored: readonly Scored[]): number | null {
  if (scored.length === 0) return null;
  const total = scored.reduce((sum, { chance, happened }) => sum + (chance - (happened ? 1 : 0)) ** 2, 0);
  return total / scored.length;
}
