/** The few facts of a case that rows of evidence look at, folded once from its events. */
import { type Day, daysBetween, latest } from '../../cases/day.ts';
import { hasEnded } from '../asking/diversity-year.ts';
import type { Evidence } from './evidence.ts';
import { followStory } from './follow-story.ts';
import { orderEvents } from './order-events.ts';
import { procedureStep, type Step } from './procedure-step.ts';
import type { Story } from './story.ts';

export type CaseFacts = {
  /** How far the story has come, and how sure it is that this was told (0 to 1). */
  readonly step: Step;
  readonly sure: number;
  /** Whole days from the step to today, at the least, when any day of it or before it is known; else null. */
  readonly days: number | null;
  readonly story: Story;
  readonly dropbox: boolean;
  /** The page's word is all that is known. */
  readonly bareWord: boolean;
  /** The fiscal year of a Diversity Visa has ended, and nothing told before says how the case came out. */
  readonly yearOver: boolean;
};

export function summariseCase(evidence: Evidence): CaseFacts {
  const { events, today, route, diversity = null } = evidence;
  const story = followStory(orderEvents(events), today.toString());
  const { step, sure, day } = procedureStep(story);
  return {
    step,
    sure,
    days: daysSince(day ?? story.lastDay, today),
    story,
    dropbox: story.dropbox !== null || route === 'dropbox',
    bareWord: isBareWord(story, route),
    yearOver: diversity !== null && hasEnded(diversity, today) && !HAS_COME_OUT.has(step),
  };
}

/** The visa is made or on its way, or there is none to come. */
const HAS_COME_OUT: ReadonlySet<Step> = new Set<Step>([
  'case-closed',
  'hard-ground',
  'visa-in-hand',
  'passport-back-after-approval',
  'page-issued',
  'told-refused',
  'passport-coming',
]);

/** From the last day that a month or year can mean, so that the wait is never made longer than it was. */
function daysSince(day: string | null, today: Day): number | null {
  const from = latest(day);
  return from === null ? null : Math.max(0, daysBetween(from, today));
}

function isBareWord(story: Story, route: Evidence['route']): boolean {
  const { status, touched, dropbox, interview, ahead } = story;
  if (status === null || ahead !== null || dropbox !== null || route === 'dropbox') return false;
  return interview === null && story.count === (touched ? 2 : 1);
}
