/** What was read of a text: cases with their events, and what the writer asks. */
import type { ReportedEvent } from '../cases/reported.ts';
import type { Who } from './people/who.ts';
import type { AskKind } from './vocabulary/concepts.ts';

export type ReadEvent = ReportedEvent & {
  /** Where in the text it stands: UTF-16 units, the end exclusive. */
  readonly at: readonly [number, number];
  /** 0 to 1: how plainly the words say it. */
  readonly certainty: number;
};
export type ReadCase = {
  readonly who: Who;
  readonly visaClass: string | null;
  readonly immigrant: boolean | null;
  readonly post: string | null;
  readonly route: 'interview' | 'dropbox' | null;
  readonly events: readonly ReadEvent[];
};
export type Reading = { readonly cases: readonly ReadCase[]; readonly asks: readonly AskKind[] };
