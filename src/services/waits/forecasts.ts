/** Forecasts from all the waits that are kept: learned once, and anew on another day, after an import, or when an office's cases doubled. */
import { type Forecast, type ForecastAsk, forecaster } from '../../waits/forecast/forecaster.ts';
import type { DataSet, Hold, Waits } from '../ports/waits.ts';
import { historiesOfWaits } from './learning/histories-of-waits.ts';
import { learnBeside } from './learning/learn-beside.ts';
import type { FromThread } from './learning/messages.ts';
import { type Proof, type ProofSet, wasChosenOn } from './learning/proof.ts';

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
  /** Rises with every learning: whoever keeps what was said from a forecast sees that there is more to say. */
  readonly learned: () => number;
  /** How the forecast did on days of the past; null until that was worked out. */
  readonly proof: () => Proof | null;
  /**
   * Learns what there is to learn, in a thread of its own; does nothing when nothing came since. `signal` breaks it
   * off, and then what was learned before stays.
   */
  readonly refresh: (
    waits: Pick<Waits, 'sets' | 'rows'>,
    today: string,
    signal?: AbortSignal,
  ) => Promise<void>;
};

/** `check`: whether what was learned is checked on days of the past as well, which takes some ten seconds. */
export function makeForecasts({ check = false } = {}): Forecasts {
  let answer: ((ask: ForecastAsk) => Forecast) | null = null;
  let proof: Proof | null = null;
  let learnedFrom = '';
  let times = 0;
  const forget = (): void => {
    if (answer !== null) times += 1;
    answer = null;
    proof = null;
  };
  const hear = (said: FromThread, sets: readonly DataSet[]): void => {
    if (said.is === 'checked') {
      proof = proofOf(said, sets);
      return;
    }
    answer = said.model === null ? null : forecaster(said.model);
    times += 1;
  };
  return {
    forecast: ({ start, asOf, visaClass, ...rest }) => {
      const covariates = { ...rest, class: visaClass };
      const said = answer?.({ start, asOf, covariates });
      return said?.ok ? said : null;
    },
    learned: () => times,
    proof: () => proof,
    refresh: async (waits, today, signal) => {
      const sets = (await waits.sets()).filter(({ kind, waits: kept }) => kind !== 'fictional' && kept > 0);
      const from = stampOf(sets, today);
      if (from === learnedFrom) return;
      learnedFrom = from;
      if (sets.length === 0) return forget();
      const histories = historiesOfWaits(waits, sets, largestOf(sets)?.id ?? null);
      const ask = { asOf: lastDayOf(sets, today), check };
      let isDone = false;
      try {
        await learnBeside(histories, ask, (said) => hear(said, sets), signal);
        isDone = signal?.aborted !== true;
      } finally {
        // Broken off, or broken: there is still something to learn.
        if (!isDone) learnedFrom = '';
      }
    },
  };
}

function proofOf(
  { check, example }: Extract<FromThread, { readonly is: 'checked' }>,
  sets: readonly DataSet[],
): Proof {
  const largest = largestOf(sets);
  return {
    checks: check === null ? [] : [{ sets: sets.map(nameOf), check, chosenOnThese: wasChosenOn(sets) }],
    examples: example === null || largest === null ? [] : [{ set: nameOf(largest), misleads: example }],
  };
}

const nameOf = ({ name, source, licence }: DataSet): ProofSet => ({ name, source, licence });

const largestOf = (sets: readonly DataSet[]): DataSet | null =>
  sets.toSorted((one, other) => other.waits - one.waits)[0] ?? null;

/**
 * Official cases go on every minute and count from the next day, or once there are twice as many: a new office need
 * not wait for its first ones. What was imported counts at once.
 */
function stampOf(sets: readonly DataSet[], today: string): string {
  const each = sets.map(({ id, kind, importedAt, waits }) =>
    kind === 'official' ? `${id} ${Math.floor(Math.log2(waits))}` : `${id} ${importedAt}`,
  );
  return [today, ...each].join('\n');
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
