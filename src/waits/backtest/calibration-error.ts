import type { Scored } from './brier-score.ts';

/**
 * Expected calibration error: sorts the forecasts into `bins` of equal count and takes the mean distance between what
 * was said and what came about in a bin. Chance alone makes it about 0.8 √(p(1−p) bins/n): with 100 forecasts a
 * perfect method still shows about 0.1. Null without forecasts. Source: Naeini et al. 2015. Cost: O(n log n).
 */
export function calibrationError(scored: readonly Scored[], bins = 10): number | null {
  const n = scored.length;
  if (n === 0) return null;
  const sorted = [...scored].sort((a, b) => a.chance - b.chance || Number(a.happened) - Number(b.happened));
  let error = 0;
  for (let bin = 0; bin < bins; bin++) {
    const part = sorted.slice(Math.floor((bin * n) / bins), Math.floor(((bin + 1) * n) / bins));
    error += Math.abs(part.reduce((sum, { chance, happened }) => sum + chance - (happened ? 1 : 0), 0)) / n;
  }
  return error;
}
