import { dayNumber } from '../day-number.ts';

/** Classes whose visas cannot be issued after 30 September of their year (INA 203(c), 22 CFR 42.33(a)). */
const YEARLY = new Set(['DV', 'DV1', 'DV2', 'DV3']);

/** Whether every case of the class ends with its fiscal year, whatever has been decided by then. */
export function endsWithFiscalYear(visaClass: string): boolean {
  return YEARLY.has(visaClass.toUpperCase());
}

/** The last day, as a day number, on which the visa can still be issued; null when no such day is set. */
export function lastDayToIssue(visaClass: string, asOf: number): number | null {
  if (!endsWithFiscalYear(visaClass)) return null;
  const today = new Date(asOf * 86_400_000);
  const thisYear = dayNumber(`${today.getUTCFullYear()}-09-30`) ?? 0;
  return asOf <= thisYear ? thisYear : dayNumber(`${today.getUTCFullYear() + 1}-09-30`);
}
