/** What a belief rests on: the case as it was told, the word that its page shows, and the day. */
import type { Day } from '../../cases/day.ts';
import type { ReportedEvent } from '../../cases/reported.ts';
import type { DiversityYear } from '../asking/diversity-year.ts';

/** An event and how sure it is that it was told at all; left out (1) for what a person ticked or another program sent. */
export type EvidenceEvent = ReportedEvent & { readonly certainty?: number };

export type Evidence = {
  readonly today: Day;
  readonly visaClass: string | null;
  readonly immigrant: boolean | null;
  readonly route: 'interview' | 'dropbox' | null;
  readonly post: string | null;
  /** The fiscal year with which a Diversity Visa case ends; left out or null for every other kind. */
  readonly diversity?: DiversityYear | null;
  /** In the order in which they happened; an event without a day stands where the story places it. */
  readonly events: readonly EvidenceEvent[];
};
