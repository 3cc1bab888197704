import { ENDS, type End, type Wait } from './wait.ts';

/**
 * What every curve is made of: for each day on which the risk set changes (somebody left, was last seen, or counts
 * from this day on because of joining late), who was there and who left. Between its days nothing changes, so the
 * number at risk on any day is that of the next day in the table.
 */
export type DayTable = {
  /** All cases, late joiners too. */
  readonly n: number;
  /** Strictly rising. */
  readonly day: Int32Array;
  /** Cases that had joined and had not left when the day began. */
  readonly atRisk: Float64Array;
  readonly left: Readonly<Record<End, Float64Array>>;
  /** Cases last confirmed on this day and not known to have ended. */
  readonly censored: Float64Array;
};

export type BadWait = {
  readonly problem:
    | 'days-not-whole'
    | 'days-before-start'
    | 'days-too-many'
    | 'joined-after-end'
    | 'unknown-end';
  /** Which row, from 0. */
  readonly row: number;
};

export type Tabulated =
  | { readonly ok: true; readonly table: DayTable; readonly bad: readonly BadWait[] }
  | { readonly ok: false; readonly problem: 'no-waits'; readonly bad: readonly BadWait[] };

/** About 270 years: longer is a mistyped date, and would cost memory. */
export const MOST_DAYS = 100_000;

/**
 * Counts waits by day.
 *
 * Instead of sorting n durations (what most programs do) it counts them into one slot a day: waits are whole days
 * and there are far fewer days than cases. Rows that cannot be right are left out and listed, not repaired.
 *
 * Risk set: a case is at risk on day t when joined < t <= days, or from day 0 when it did not join late; the rule
 * of R's `Surv(start, stop, event)` (Therneau & Grambsch 2000, §3.7).
 *
 * Cost: O(n + longest wait) time, O(longest wait) memory.
 */
export function tabulateWaits(waits: readonly Wait[]): Tabulated {
  const bad: BadWait[] = [];
  let longest = -1;
  waits.forEach((wait, row) => {
    const problem = problemOf(wait);
    if (problem !== null) bad.push({ problem, row });
    else if (wait.days > longest) longest = wait.days;
  });
  if (longest < 0) return { ok: false, problem: 'no-waits', bad };
  return { ok: true, table: condense(countByDay(waits, longest, bad), waits.length - bad.length), bad };
}

function problemOf({ days, ended, joined }: Wait): BadWait['problem'] | null {
  if (!Number.isInteger(days)) return 'days-not-whole';
  if (days < 0) return 'days-before-start';
  if (days > MOST_DAYS) return 'days-too-many';
  if (ended !== null && !ENDS.includes(ended)) return 'unknown-end';
  if (joined === undefined || joined === 0) return null;
  if (!Number.isInteger(joined)) return 'days-not-whole';
  if (joined < 0) return 'days-before-start';
  return joined >= days ? 'joined-after-end' : null;
}

type Counts = Readonly<Record<End | 'censored' | 'joined', Float64Array>>;

function countByDay(waits: readonly Wait[], longest: number, bad: readonly BadWait[]): Counts {
  const slots = () => new Float64Array(longest + 1);
  const counts: Counts = {
    issued: slots(),
    refused: slots(),
    'gave-up': slots(),
    censored: slots(),
    joined: slots(),
  };
  const skip = new Set(bad.map(({ row }) => row));
  waits.forEach((wait, row) => {
    if (skip.size > 0 && skip.has(row)) return;
    const slot = wait.ended === null ? counts.censored : counts[wait.ended];
    slot[wait.days] = (slot[wait.days] ?? 0) + 1;
    if (wait.joined) counts.joined[wait.joined] = (counts.joined[wait.joined] ?? 0) + 1;
  });
  return counts;
}

/** Keeps only the days on which the risk set changes. */
function condense(counts: Counts, n: number): DayTable {
  const { issued, refused, 'gave-up': gaveUp, censored, joined } = counts;
  const kept: number[] = [];
  const atRisk: number[] = [];
  let present = n;
  for (const late of joined) present -= late;
  for (let t = 0; t < censored.length; t++) {
    const leaving = (issued[t] ?? 0) + (refused[t] ?? 0) + (gaveUp[t] ?? 0) + (censored[t] ?? 0);
    if (leaving > 0 || (t > 0 && (joined[t - 1] ?? 0) > 0)) {
      kept.push(t);
      atRisk.push(present);
    }
    present += (joined[t] ?? 0) - leaving;
  }
  const pick = (from: Float64Array) => Float64Array.from(kept, (t) => from[t] ?? 0);
  return {
    n,
    day: Int32Array.from(kept),
    atRisk: Float64Array.from(atRisk),
    left: { issued: pick(issued), refused: pick(refused), 'gave-up': pick(gaveUp) },
    censored: pick(censored),
  };
}
