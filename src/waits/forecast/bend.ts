import { HORIZONS, type IssuedBy, SIGHT, type Within } from './ahead.ts';

/**
 * Bends a curve so that it goes through the chances given at the horizons, keeping its shape between them; after the
 * last horizon what is left over is scaled alike. A curve that rises stays one that rises. Cost: O(365).
 */
export function bend(by: IssuedBy, within: Within): IssuedBy {
  const bent = new Float64Array(SIGHT + 1);
  let [day, from, to] = [0, 0, 0];
  for (const horizon of HORIZONS) {
    const rise = (by[horizon] ?? 0) - from;
    const scale = rise > 0 ? (within[horizon] - to) / rise : 0;
    const [start, base] = [from, to];
    // Of two chances that are equal, rounding must not make the later one smaller.
    for (; day < horizon; day++) {
      bent[day + 1] = Math.max(bent[day] ?? 0, base + ((by[day + 1] ?? 0) - start) * scale);
    }
    [from, to] = [by[horizon] ?? 0, bent[horizon] ?? 0];
  }
  const left = from < 1 ? (1 - to) / (1 - from) : 0;
  for (; day < SIGHT; day++) bent[day + 1] = to + ((by[day + 1] ?? 0) - from) * left;
  return bent;
}
