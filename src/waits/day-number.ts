const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAY_MS = 86_400_000;

/**
 * "2023-02-28" as whole days since 1970-01-01, or null when it is no day of the calendar. Durations are then plain
 * subtraction, which matters with a million rows; calendar rules belong elsewhere. Cost: O(1).
 */
export function dayNumber(iso: string): number | null {
  const parts = ISO.exec(iso);
  if (parts === null) return null;
  const ms = Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3]));
  // An overflowing day ("02-30") comes back as another one; years below 100 come back as 19xx.
  return new Date(ms).toISOString().startsWith(iso) ? ms / DAY_MS : null;
}
