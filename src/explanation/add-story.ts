/**
 * Completes the told case by what its story says and by what its kind of visa tells.
 *
 * The one place where free text becomes events: until the reading room reads stories, a story is accepted and said to
 * be unread. What `read` finds of the person's own case joins the told one here, and its other cases are the family.
 */
import type { ReportedCase } from '../cases/reported.ts';
import type { ExplainAsk } from './ask.ts';
import { immigrantOfClass, visaClassOf } from './immigrant-of-class.ts';

export type ToldByAll = {
  readonly told: ReportedCase;
  /** Another person of the family has the visa already. */
  readonly relativeIssued: boolean;
  readonly storyRead: boolean;
};

export function addStory(ask: ExplainAsk): ToldByAll {
  const told = ask.case ?? {};
  const visaClass = visaClassOf(told.visaClass);
  return {
    told: { ...told, visaClass, immigrant: told.immigrant ?? immigrantOfClass(visaClass) },
    relativeIssued: (ask.family ?? []).some(isIssued),
    storyRead: false,
  };
}

function isIssued({ events = [] }: ReportedCase): boolean {
  return events.some(
    ({ kind, value }) =>
      (kind === 'status' && value === 'issued') || (kind === 'passport' && value === 'delivered'),
  );
}
