/** Forecasts from all the waits that are kept: learned once, and anew on another day or after an import. */
import { type Forecast, type ForecastAsk, forecaster } from '../../waits/forecast/forecaster.ts';
import { learn } from '../../waits/forecast/learn.ts';
import type { DataSet, Hold, Waits } from '../ports/waits.ts';
import { latestHistories } from './latest-histories.ts';

/** A case that waits. Days are ISO. */
export type CaseToForecast = {
  /** First day of the hold. */
  readonly start: string;
  readonly asOf: string;
  readonly visaClass: string | null;
  readonly post: string | null;
  readonly region: string | null;
  readonly hold: Hold | null;
  readonly field?: string | null;
  readonly entry?: string | null;
};

export type Forecasts = {
  /** Null until something was learned, and when the ask cannot be answered. */
  readonly forecast: (ask: CaseToForecast) => Extract<Forecast, { ok: true }> | null;
  /** Learns what there is to learn; does nothing when nothing came since. */
  readonly refresh: (waits: Pick<Waits, 'sets' | 'rows'>, today: string) => Promise<void>;
};

export function makeForecasts(): Forecasts {
  let answer: ((ask: ForecastAsk) => Forecast) | null = null;
  let learnedFrom = '';
  return {
    forecast: ({ start, asOf, visaClass, ...rest }) => {
      const covariates = { ...rest, class: visaClass };
      const said = answer?.({ start, asOf, covariates });
      return said?.ok ? said : null;
    },
    refresh: async (waits, today) => {
      const sets = (await waits.sets()).filter(({ kind, waits: kept }) => kind !== 'fictional' && kept > 0);
      const from = stampOf(sets, today);
      if (from === learnedFrom) return;
      learnedFrom = from;
      const histories = await latestHistories(waits, sets);
      const learned = learn(histories, lastDayOf(sets, today));
      answer = learned.ok ? forecaster(learned.model) : null;
    },
  };
}

/** Official cases go on every minute and count from the next day; what was imported counts at once. */
function stampOf(sets: readonly DataSet[], today: string): string {
  const imports = sets
    .filter(({ kind }) => kind !== 'official')
    .map(({ id, importedAt }) => `${id} ${importedAt}`);
  return [today, ...imports].join('\n');
}

/** What is known ends there: weights by age and "who waits now" are as of that day, whenever it is asked. */
function lastDayOf(sets: readonly DataSet[], today: string): string {
  const last =
    sets
      .map(({ lastDay }) => lastDay ?? '')
      .toSorted()
      .at(-1) ?? today;
  return last < today ? last : today;
}
