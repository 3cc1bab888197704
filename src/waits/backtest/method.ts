import type { CaseHistory } from '../case-history.ts';
import type { Within } from '../forecast/ahead.ts';
import type { ForecastAsk } from '../forecast/forecaster.ts';

/** Something that learns from what was known on a day and then answers asks. */
export type Method = (history: readonly CaseHistory[], asOf: string) => (ask: ForecastAsk) => Within;
