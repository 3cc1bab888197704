/**
 * Completes the told case by what its story says and by what its kind of visa tells.
 *
 * The one place where free text becomes events. What was told as facts and events outweighs what was read from a
 * story; the other cases of a story are the family.
 */
import type { ReportedCase, ReportedEvent } from '../cases/reported.ts';
import { type ReadCase, type Reading, read } from '../reading/read.ts';
import type { ExplainAsk } from './ask.ts';
import { immigrantOfClass, visaClassOf } from './immigrant-of-class.ts';

export type ToldByAll = {
  readonly told: ReportedCase;
  /** Another person of the family has the visa already. */
  readonly relativeIssued: boolean;
  /** A story was given, and no case could be read from it. */
  readonly storyUnread: boolean;
};

const NO_READING: Reading = { cases: [], asks: [] };

export function addStory(ask: ExplainAsk): ToldByAll {
  const hasStory = (ask.story?.trim() ?? '') !== '';
  const { cases } = hasStory ? read(ask.story ?? '', { posted: ask.today }) : NO_READING;
  const own = cases.find(({ who }) => who === 'self') ?? cases[0];
  const told = own === undefined ? (ask.case ?? {}) : joined(ask.case ?? {}, own);
  const visaClass = visaClassOf(told.visaClass);
  const relatives = cases.filter((other) => other !== own && other.who !== 'friend');
  return {
    told: { ...told, visaClass, immigrant: told.immigrant ?? immigrantOfClass(visaClass) },
    relativeIssued: [...relatives, ...(ask.family ?? [])].some(isIssued),
    storyUnread: hasStory && own === undefined,
  };
}

function joined(told: ReportedCase, story: ReadCase): ReportedCase {
  const events = told.events ?? [];
  const isTold = ({ kind, value }: ReportedEvent): boolean =>
    events.some((event) => event.kind === kind && (event.value ?? null) === (value ?? null));
  return {
    visaClass: told.visaClass ?? story.visaClass,
    immigrant: told.immigrant ?? story.immigrant,
    post: told.post ?? story.post,
    route: told.route ?? story.route,
    events: [...story.events.filter((event) => !isTold(event)), ...events],
  };
}

function isIssued({ events = [] }: Pick<ReportedCase, 'events'>): boolean {
  return events.some(
    ({ kind, value }) =>
      (kind === 'status' && value === 'issued') || (kind === 'passport' && value === 'delivered'),
  );
}
