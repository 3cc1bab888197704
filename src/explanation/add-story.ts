/**
 * Adds to the told case what its story says.
 *
 * The one place where free text becomes events: until the reading room reads stories, a story is accepted and said to
 * be unread. What `read` finds of the first case joins the told one here, and what it finds of other persons' cases
 * tells if a relative has the visa.
 */
import type { ReportedCase } from '../cases/reported.ts';
import type { ExplainAsk } from './ask.ts';

export type ToldByAll = {
  readonly told: ReportedCase;
  readonly relativeIssued: boolean;
  readonly storyRead: boolean;
};

export function addStory(ask: ExplainAsk): ToldByAll {
  return { told: ask.case ?? {}, relativeIssued: false, storyRead: false };
}
