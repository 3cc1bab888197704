/** An event as the frames find it, before it has a day and a case. */
import type { ReportedKind } from '../../cases/reported.ts';
import type { Story } from '../story/story.ts';

export type FoundEvent = {
  readonly kind: ReportedKind;
  readonly value: string | null;
  readonly detail: string | null;
  /** First and last mention that tell it. */
  readonly first: number;
  readonly last: number;
  /** The mention whose place counts for its date and its person. */
  readonly anchor: number;
  /** 0 to 1: how plainly the words say it. */
  readonly certainty: number;
  /** "changed from X": the day belongs to what it changed to. */
  readonly undated?: boolean;
  /** "still refused": a look at the page and no change. */
  readonly still?: boolean;
  /** Said, given or kept at the interview when no other day stands by it. */
  readonly atInterview?: boolean;
  /** An appointment that may lie ahead. */
  readonly ahead?: boolean;
  /** An appointment that is said to lie ahead. */
  readonly planned?: boolean;
  /** A visit to the office for papers and fingerprints: the drop box, where no interview is told. */
  readonly atOffice?: boolean;
  /** Papers given without a name or a request before them: the drop box, or nothing. */
  readonly boxed?: boolean;
  /** A visit to the post: an interview, where no other is told and an officer did something then. */
  readonly visited?: boolean;
};

/** Room for the day that an event gets later. */
type Undated = { readonly date: null; readonly dateAt: null; readonly lastUpdated: false };

/** The event with all its fields in one order: later steps meet one shape of object and are quick. */
export const inOneShape = (event: FoundEvent): Required<FoundEvent> & Undated => ({
  kind: event.kind,
  value: event.value,
  detail: event.detail,
  first: event.first,
  last: event.last,
  anchor: event.anchor,
  certainty: event.certainty,
  undated: event.undated === true,
  still: event.still === true,
  atInterview: event.atInterview === true,
  ahead: event.ahead === true,
  planned: event.planned === true,
  atOffice: event.atOffice === true,
  boxed: event.boxed === true,
  visited: event.visited === true,
  date: null,
  dateAt: null,
  lastUpdated: false,
});

/** Looks at one mention and tells the events that it stands for. */
export type Frame = (story: Story, index: number) => readonly FoundEvent[];
