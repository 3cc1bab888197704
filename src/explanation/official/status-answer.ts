/** What is asked about an official case, and the answer: the contract of the status service and of the applicant's page. */
import type { Decision, ItemState, PassportPlace } from '../../cases/case-state.ts';
import type { Day } from '../../cases/day.ts';
import type { CaseEvent } from '../../cases/event.ts';
import type { Ground, ItemSort } from '../../cases/grounds.ts';
import type { FactKind } from '../../cases/office-event.ts';
import type { Standing } from '../../cases/standing.ts';
import type { Words } from '../../language/words.ts';
import type { Edition } from '../../wording/editions/edition.ts';
import type { OfficialWord } from '../../wording/editions/say-word.ts';
import type { Notice } from '../../wording/notice.ts';
import type { Action, ExplainedClock, Source } from '../explanation.ts';

/** An entry of the log; whoever recorded it is not looked at. The whole log is needed, in order, from 1. */
export type OfficialEntry = { readonly seq: number; readonly event: CaseEvent };

/** The office that has a case, as its pages and letters name it. */
export type OfficeIdentity = {
  /** Three-letter code. */
  readonly code: string;
  /** "US Consulate General in Port Meridian". */
  readonly name: string;
  /** Where it is written to; null where its own page is the way. */
  readonly address: string | null;
};

export type StatusAsk = {
  readonly log: readonly OfficialEntry[];
  readonly today: Day;
  /** The edition in force for the post that has the case, and the one that was in force before it. */
  readonly edition: Edition;
  readonly editionBefore: Edition | null;
  readonly notices: readonly Notice[];
  readonly words: Words;
  /** The fiscal year in the case number of a Diversity Visa; null for a number of another form. */
  readonly numbered?: number | null;
  /** The identity of an office that the catalogue does not know; null for any other. */
  readonly officeOf?: (post: string) => OfficeIdentity | null;
};

/** In whose hands the case is: of the office, of the applicant, of nobody. */
export type Lane = 'us' | 'you' | 'done';

export type TimelineRow = {
  readonly seq: number;
  /** ISO. */
  readonly on: string;
  readonly kind: FactKind | 'correction';
  readonly says: string;
  /** Who did it. */
  readonly by: 'office' | 'applicant';
  /** Whose turn it was afterwards. */
  readonly lane: Lane;
  readonly stepBack?: true;
  readonly correctedOn?: string;
};

export type RequestedItem = {
  readonly id: string;
  readonly what: ItemSort;
  /** The office's own words for it. */
  readonly says: string;
  readonly state: ItemState;
  readonly stateSays: string;
  /** Day of its latest event, ISO. */
  readonly on: string;
  readonly due: string | null;
  /** Why it was rejected, in the office's own words. */
  readonly reason?: string;
};

export type PassportAnswer = {
  readonly at: PassportPlace;
  /** ISO; null while nothing was recorded of it. */
  readonly since: string | null;
  readonly says: string;
  readonly direction: 'to-you' | 'to-us' | 'still';
  readonly asked: boolean;
  readonly holdsVisa: boolean;
  /** Last safe day to collect it, ISO. */
  readonly collectBy: string | null;
};

export type WordChanged = {
  readonly from: string;
  readonly to: string;
  readonly on: string;
  readonly says: string;
  /** What the office said when the edition came. */
  readonly notice: string;
};

export type StatusAnswer = {
  readonly word: OfficialWord;
  readonly decision: {
    readonly is: Decision['is'];
    readonly ground: Ground | null;
    readonly section: string | null;
    readonly on: string | null;
    readonly says: string;
  };
  readonly standing: Standing;
  readonly turn: { readonly is: Lane; readonly says: string };
  readonly headline: string;
  readonly meaning: string;
  /** Day of the application and of the latest thing that was recorded, ISO; null in an empty log. */
  readonly created: string | null;
  readonly updated: string | null;
  readonly timeline: readonly TimelineRow[];
  /** What mostly comes next, with whose turn it is after each step; empty where nothing has to come. */
  readonly next: readonly { readonly says: string; readonly lane: Lane }[];
  readonly requested: readonly RequestedItem[];
  readonly passport: PassportAnswer | null;
  readonly actions: readonly Action[];
  /** First day from which asking about the check helps, ISO; null while nothing is to be waited for. */
  readonly inquireFrom: string | null;
  readonly clocks: readonly ExplainedClock[];
  readonly ask: { readonly office: OfficeIdentity | null; readonly says: string };
  readonly notices: readonly Notice[];
  readonly wordChanged: WordChanged | null;
  readonly sources: readonly Source[];
};
