/** What `/waits/how` proves its words with, worked out from the kept waits at most once a day, while pages are answered. */
import type { DataSet, Waits } from '../ports/waits.ts';
import { checkForecast, type ForecastCheck } from './check-forecast.ts';
import { latestHistories } from './latest-histories.ts';
import { type MeanMisleads, meanMisleads } from './mean-misleads.ts';

export type Proof = {
  /** The set with the most waits: what is proved, is proved on it. */
  readonly set: Pick<DataSet, 'name' | 'source' | 'licence'>;
  readonly misleads: MeanMisleads | null;
  readonly check: ForecastCheck | null;
};

/** "none": nothing was collected; "working": it is being worked out now. */
export type ProofNow = { readonly is: 'none' | 'working' } | { readonly is: 'done'; readonly proof: Proof };

export type ProofMaker = {
  /** Answers at once with what there is, and begins to work it out where that is due. */
  readonly now: (waits: Pick<Waits, 'sets' | 'rows'>, today: string) => Promise<ProofNow>;
  /** Resolves when what was begun is done. */
  readonly settled: () => Promise<void>;
};

export function makeProof(complain: (bug: unknown) => void): ProofMaker {
  let madeFor = '';
  let proof: Proof | null = null;
  let working: Promise<void> = Promise.resolve();
  const begin = (waits: Pick<Waits, 'rows'>, set: DataSet): void => {
    working = work(waits, set)
      .then((made) => {
        proof = made;
      })
      .catch(complain);
  };
  return {
    now: async (waits, today) => {
      const set = largestOf(await waits.sets());
      if (set === null) return { is: 'none' };
      const due = `${today} ${set.id}`;
      if (madeFor !== due) {
        madeFor = due;
        begin(waits, set);
      }
      return proof === null ? { is: 'working' } : { is: 'done', proof };
    },
    settled: () => working,
  };
}

function largestOf(sets: readonly DataSet[]): DataSet | null {
  const real = sets.filter(({ kind, waits }) => kind !== 'fictional' && waits > 0);
  return real.toSorted((one, other) => other.waits - one.waits)[0] ?? null;
}

async function work(waits: Pick<Waits, 'rows'>, set: DataSet): Promise<Proof> {
  const { name, source, licence, lastDay } = set;
  const histories = await latestHistories(waits, [set]);
  const check = lastDay === null ? null : await checkForecast(histories, lastDay);
  return { set: { name, source, licence }, misleads: meanMisleads(histories), check };
}
