/**
 * A case as its explanation needs it: the story and how far it has come, and besides that what only words and days
 * need: which words the page showed before, which section was named, who was written to.
 */

import { type Day, daysBetween, wholeDay } from '../../cases/day.ts';
import type { ReportedEvent } from '../../cases/reported.ts';
import type { Post } from '../../catalogue/post.ts';
import type { KnownWord, Recognised } from '../../wording/recognised.ts';
import { passportDue } from '../advice/passport-due.ts';
import type { DiversityYear } from '../asking/diversity-year.ts';
import type { Evidence } from '../belief/evidence.ts';
import { isBefore, orderEvents } from '../belief/order-events.ts';
import type { Step } from '../belief/procedure-step.ts';
import { TAKEN_BACK } from '../belief/read-detail.ts';
import type { Item, Mark, StatusValue, Story } from '../belief/story.ts';
import { summariseCase } from '../belief/summarise-case.ts';
import { findGround, type Ground, namesPetitionCheck } from './find-ground.ts';

export type CaseView = {
  readonly today: Day;
  readonly visaClass: string | null;
  readonly immigrant: boolean | null;
  readonly dropbox: boolean;
  readonly step: Step;
  readonly story: Story;
  /** What the pasted text was recognised to be; null when nothing was pasted. */
  readonly pasted: KnownWord | 'unknown' | null;
  /** What the page showed, oldest first, each word once in a row. */
  readonly pages: readonly StatusValue[];
  /** The first day on which the page is known to show what it shows now. */
  readonly pageSince: Day | null;
  readonly open: readonly Item[];
  readonly given: readonly Item[];
  readonly ground: Ground | null;
  readonly petitionNotFound: boolean;
  /** The visa was issued and revoked. */
  readonly takenBack: boolean;
  readonly contactedOn: Day | null;
  readonly handedPassportOn: Day | null;
  readonly medicalOn: Day | null;
  /** True when a letter with a colour was told of. */
  readonly slipColour: boolean;
  /** Day by which the passport should have come, as the page that says "Issued" counts; null when it shows no day. */
  readonly passportDue: Day | null;
  /** The fiscal year with which a Diversity Visa case ends; null for every other kind. */
  readonly diversity: DiversityYear | null;
  /** That year has ended, and nothing told before says how the case came out. */
  readonly yearOver: boolean;
  /** True when another person of the family is known to have the visa. */
  readonly relativeIssued: boolean;
};

/** What stands in no event: the post of the case, and what is known of other persons of the family. */
type Given = { readonly post: Post | null; readonly relativeIssued: boolean };

export function viewCase(evidence: Evidence, word: Recognised | null, given: Given): CaseView {
  const { today, visaClass, immigrant, diversity = null } = evidence;
  const { story, step, dropbox, yearOver } = summariseCase(evidence);
  const past = orderEvents(evidence.events).filter(
    (event) => event.planned !== true && !isBefore(today.toString(), event.date ?? null),
  );
  const issuedOn = wholeDay(past.find(({ kind, value }) => kind === 'status' && value === 'issued')?.date);
  return {
    today,
    visaClass,
    immigrant,
    ...{ dropbox, diversity, yearOver },
    step,
    story,
    pasted: word?.is ?? null,
    pages: pagesOf(past),
    pageSince: pageSince(past),
    open: Object.keys(story.open).filter(isItem),
    given: givenIn(past),
    ground: findGround(past),
    petitionNotFound: namesPetitionCheck(past),
    takenBack: past.some(({ detail }) => detail === TAKEN_BACK),
    contactedOn: lastDay(past, (event) => event.kind === 'contacted'),
    handedPassportOn: lastDay(past, isPassportWithPost),
    medicalOn: lastDay(past, ({ kind, value }) => kind === 'provided' && value === 'medical'),
    slipColour: past.some(({ kind, value }) => kind === 'slip' && value !== 'none' && value !== 'uncoloured'),
    passportDue: issuedOn === null ? null : passportDue(issuedOn, given.post),
    relativeIssued: given.relativeIssued,
  };
}

/** A report older than this, in days, is worth asking about; how long it is valid depends on the place. */
const OLD_REPORT = 150;
export const isReportOld = ({ medicalOn, today }: CaseView): boolean =>
  medicalOn !== null && daysBetween(medicalOn, today) > OLD_REPORT;

/** The day of a mark when day, month and year are known. */
export const dayOf = (mark: Mark<unknown> | null | undefined): Day | null => wholeDay(mark?.day);

const ITEMS: ReadonlySet<string> = new Set([
  'documents',
  'passport',
  'interview',
  'medical',
  'photos',
  'form',
  'information',
] satisfies readonly Item[]);
const isItem = (name: string): name is Item => ITEMS.has(name);

function isPassportWithPost(event: ReportedEvent): boolean {
  return (
    (event.kind === 'passport' && event.value === 'kept') ||
    (event.kind === 'provided' && event.value === 'passport')
  );
}

function lastDay(events: readonly ReportedEvent[], is: (event: ReportedEvent) => boolean): Day | null {
  return wholeDay(events.findLast(is)?.date);
}

function givenIn(events: readonly ReportedEvent[]): readonly Item[] {
  return [...new Set(events.flatMap((event) => (event.kind === 'provided' ? [event.value] : [])))];
}

function pagesOf(events: readonly ReportedEvent[]): readonly StatusValue[] {
  const words = events.flatMap((event) => (event.kind === 'status' ? [event.value] : []));
  return words.filter((word, at) => word !== words[at - 1]);
}

/** Goes back over the events that show the same word, to the first of them that has a day. */
function pageSince(events: readonly ReportedEvent[]): Day | null {
  const shown = events.filter((event) => event.kind === 'status');
  const now = shown.at(-1)?.value;
  const from = shown.findLastIndex(({ value }) => value !== now) + 1;
  return wholeDay(shown.slice(from).find(({ date }) => wholeDay(date) !== null)?.date);
}
