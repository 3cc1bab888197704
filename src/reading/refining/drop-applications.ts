/** The application form that everybody sends before the interview answers no request, unless one was told. */
import { names, type Story } from '../story/story.ts';
import type { RefinedEvent, Refiner } from './refiner.ts';

export const dropApplications: Refiner = (story, events) => {
  if (!events.some(isGivenForm)) return events;
  return events.filter(
    (event, at) => !isGivenForm(event) || !isApplication(story, event) || isAskedBefore(events, at),
  );
};

const isGivenForm = ({ kind, value }: RefinedEvent): boolean => kind === 'provided' && value === 'form';

/** "submitted DS-160", and no "new DS-160". */
function isApplication(story: Story, { first, last }: RefinedEvent): boolean {
  const form = story.mentions.slice(Math.min(first, last), Math.max(first, last) + 1).find(isForm);
  if (form === undefined) return false;
  const words = story.tokens.slice(form.from, form.to).map(({ word }) => word);
  return (
    words.includes('ds') && APPLICATIONS.has(words.at(-1) ?? '') && !words.some((word) => ANEW.has(word))
  );
}
const isForm = (mention: Story['mentions'][number]): boolean => names(mention, 'thing.form');
const APPLICATIONS: ReadonlySet<string> = new Set(['160', '260']);
const ANEW: ReadonlySet<string> = new Set(['new', 'updated', 'corrected', 'revised', 'another']);

const isAskedBefore = (events: readonly RefinedEvent[], at: number): boolean =>
  events
    .slice(0, at)
    .some(
      ({ kind, value }) =>
        (kind === 'requested' && value !== 'interview') || kind === 'slip' || kind === 'told',
    );
