import type { Scored } from './brier-score.ts';

/** Forecasts that said about the same, and how many of them came about. Shares are 0 to 1. */
export type CalibrationBin = { readonly said: number; readonly happened: number; readonly n: number };

/**
 * Forecasts in order of their chance, cut into `bins` of equal count: in each the mean chance and the share that came
 * about. A method that can be trusted has both alike. Bins without a forecast are left out. Source: the reliability
 * diagram of Murphy and Winkler 1977. Cost: O(n log n).
 */
export function calibrationBins(scored: readonly Scored[], bins = 10): readonly CalibrationBin[] {
  const sorted = scored.toSorted((a, b) => a.chance - b.chance);
  const cut = (bin: number): number => Math.floor((bin * sorted.length) / bins);
  return Array.from({ length: bins }, (_, bin) => sorted.slice(cut(bin), cut(bin + 1))).flatMap((part) => {
    if (part.length === 0) return [];
    const said = part.reduce((sum, { chance }) => sum + chance, 0) / part.length;
    const happened = part.filter((one) => one.happened).length / part.length;
    return [{ said, happened, n: part.length }];
  });
}
