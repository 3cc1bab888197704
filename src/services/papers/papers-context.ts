/** What taking files needs, and a file as it was sent. */
import type { Day } from '../../cases/day.ts';
import type { Scan } from '../ports/papers.ts';
import type { Storage } from '../ports/storage.ts';
import type { RecordAsk, RecordOutcome } from '../record/record-event.ts';
import type { InTurn } from './make-turns.ts';

export type PapersContext = {
  readonly storage: Pick<Storage, 'cases' | 'papers'>;
  readonly scan: Scan;
  readonly record: (ask: RecordAsk) => Promise<RecordOutcome>;
  readonly today: () => Day;
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** A fresh id that cannot be guessed. */
  readonly newId: () => string;
  /** One person's files are taken one after the other: two tabs cannot give the same file twice, or too many. */
  readonly inTurn: InTurn;
  readonly complain: (bug: unknown) => void;
};

export type SentFile = {
  /** As the browser sent it. */
  readonly name: string;
  readonly bytes: Uint8Array;
};
