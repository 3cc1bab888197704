/** What is said between the server and the thread in which is learned. */
import type { CaseHistory } from '../../../waits/case-history.ts';
import type { Model } from '../../../waits/forecast/learn.ts';
import type { ForecastCheck } from './check-forecast.ts';
import type { MeanMisleads } from './mean-misleads.ts';

/** `example`: of the set on which is shown what a mean of ended cases would have told. */
export type Histories = {
  readonly is: 'histories';
  readonly histories: readonly CaseHistory[];
  readonly example: boolean;
};

export type LearnAsk = {
  /** ISO: the last day of which anything is known. */
  readonly asOf: string;
  /** Whether the forecast is to be checked on days of the past, which takes longer than learning it. */
  readonly check: boolean;
};

export type ToThread = Histories | ({ readonly is: 'learn' } & LearnAsk);

export type FromThread =
  /** Null where there is nothing to learn from. */
  | { readonly is: 'model'; readonly model: Model | null }
  | { readonly is: 'checked'; readonly check: ForecastCheck | null; readonly example: MeanMisleads | null };
