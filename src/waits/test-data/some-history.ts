import type { CaseHistory } from '../case-history.ts';
import { dayNumber } from '../day-number.ts';
import type { End } from '../wait.ts';

/** A day that every test's history reaches. */
export const TODAY = '2024-05-01';

type Some = {
  readonly count: number;
  /** Days from start to end; null while it waits. */
  readonly days: number | null;
  /** How long before today the first of them started; the others start a day apart before it. */
  readonly startedAgo: number;
  readonly outcome?: End;
  readonly covariates?: CaseHistory['covariates'];
};

/** Made-up cases that started one a day. */
export function someHistory({
  count,
  days,
  startedAgo,
  outcome = 'issued',
  covariates = {},
}: Some): CaseHistory[] {
  const today = dayNumber(TODAY) ?? 0;
  return Array.from({ length: count }, (_, i) => {
    const start = today - startedAgo - i;
    const end = days === null ? null : iso(start + days);
    return { start: iso(start), end, outcome: end === null ? null : outcome, seen: end ?? TODAY, covariates };
  });
}

const iso = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10);
