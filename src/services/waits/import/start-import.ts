/** Starts the import of a file of a known form into its set. */
import type { Readable } from 'node:stream';
import type { NewDataSet, Waits } from '../../ports/waits.ts';
import { gatherDv } from './gather-dv.ts';
import { gatherTimelines } from './gather-timelines.ts';
import { gatherTracker } from './gather-tracker.ts';
import type { Gathered, ImportStep } from './import-step.ts';
import { importWaits } from './import-waits.ts';
import { KNOWN_FORMS, type KnownForm, mayHandOn } from './known-forms.ts';

export type StartAsk = {
  readonly form: KnownForm;
  /** What is said of the set; null leaves what was said of it before, or else what is known of the form. */
  readonly set: {
    readonly id: string;
    readonly name: string | null;
    readonly source: string | null;
    readonly licence: string | null;
  };
  /** ISO. */
  readonly today: string;
  /** ISO; see {@link gatherTracker}. */
  readonly asOf: string | null;
  /** Epoch milliseconds. */
  readonly now: number;
};

type Gather = (input: Readable, ask: StartAsk) => AsyncIterable<Gathered>;

const GATHER = {
  tracker: (input, { today, asOf }) => gatherTracker(input, today, asOf),
  dv: (input, { today }) => gatherDv(input, today),
  timelines: (input, { today }) => gatherTimelines(input, today),
} as const satisfies Record<KnownForm, Gather>;

export async function* startImport(waits: Waits, input: Readable, ask: StartAsk): AsyncGenerator<ImportStep> {
  const { form, set } = ask;
  const before = (await waits.sets()).find(({ id }) => id === set.id);
  if (before !== undefined && (before.kind === 'official' || before.kind === 'fictional')) {
    yield {
      is: 'unreadable',
      problem: `The set "${set.id}" is made from the office’s own cases. Give another --set.`,
    };
    return;
  }
  const known = before ?? KNOWN_FORMS[form];
  const licence = set.licence ?? known.licence;
  const described: NewDataSet = {
    id: set.id,
    name: set.name ?? known.name,
    kind: form === 'timelines' ? 'told' : 'imported',
    source: set.source ?? known.source,
    licence,
    mayDownload: mayHandOn(licence),
    importedAt: ask.now,
  };
  yield* importWaits(waits, described, GATHER[form](input, ask));
}
