/** What the words of `/waits/how` are proved with, and on which cases. */
import type { DataSet } from '../../ports/waits.ts';
import type { ForecastCheck } from './check-forecast.ts';
import type { MeanMisleads } from './mean-misleads.ts';

export type ProofSet = Pick<DataSet, 'name' | 'source' | 'licence'>;

export type CheckedOn = {
  readonly sets: readonly ProofSet[];
  readonly check: ForecastCheck;
  /** Whether numbers of the method were chosen on these very cases, so that the result is a little too kind. */
  readonly chosenOnThese: boolean;
};

/** Sources on which memories, priors and weights of the method were chosen: docs/decisions/0005-forecast-method.md. */
const CHOSEN_ON: ReadonlySet<string | null> = new Set([
  'https://github.com/chenchen2015/CheckeeInfo-Scraper',
  'https://github.com/dvcharts/dvcharts.github.io',
]);

export const wasChosenOn = (sets: readonly ProofSet[]): boolean =>
  sets.some(({ source }) => CHOSEN_ON.has(source));

export type ShownOn = { readonly set: ProofSet; readonly misleads: MeanMisleads };

export type Proof = {
  readonly checks: readonly CheckedOn[];
  readonly examples: readonly ShownOn[];
};

/** Measured once on collections of others, and kept with the program. */
export type RecordedProof = Proof & {
  /** ISO. */
  readonly recordedOn: string;
  readonly command: string;
};
