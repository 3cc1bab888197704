/** What the post asked for and what answers it: given, shown at a later step, or brought to an interview. */
import { isBefore } from './order-events.ts';
import type { Item, Mark, Story } from './story.ts';

export const PAPERS = [
  'documents',
  'form',
  'information',
  'photos',
  'medical',
] as const satisfies readonly Item[];

/**
 * A paper of any sort answers an ask for papers: people say "documents" for all of them. A passport that goes along
 * with papers is one of them; alone, it is given to have the visa printed.
 */
export function answerAsk(story: Story, item: Item, mark: Mark): void {
  closeAsks(story, item === 'passport' ? ['passport'] : PAPERS);
  const ask = story.asked.passport;
  if (item !== 'passport') {
    story.gave = mark;
    if (!ask) story.gavePassport = null;
  } else if (ask ? asksToFinish(story, ask) : story.gave === null) story.gavePassport = mark;
  else story.gave = mark;
}

/** The passport is asked for to print the visa in it, unless it is one of the papers that a first letter asks for. */
function asksToFinish(story: Story, ask: Mark): boolean {
  if (story.gave && story.gave.at < ask.at) return true;
  return !PAPERS.some((paper) => {
    const asked = story.asked[paper];
    return asked !== undefined && isSameDay(asked, ask);
  });
}

export function closeAsks(story: Story, items: readonly Item[]): void {
  for (const item of items) delete story.open[item];
}

/** Closes the asks that a later step shows to be answered. */
export function overtakeAsks(
  story: Story,
  by: Mark<unknown>,
  items: readonly Item[],
  answered: (ask: Mark, by: Mark<unknown>) => boolean,
): void {
  for (const item of items) {
    const ask = story.open[item];
    if (!ask || !answered(ask, by)) continue;
    delete story.open[item];
    story.overtaken = { ...by, value: null };
  }
}

export const isEarlier = (ask: Mark, by: Mark<unknown>): boolean => isBefore(ask.day, by.day);
export const isSameDay = (one: Mark, other: Mark<unknown>): boolean =>
  one.day === other.day && (one.day !== null || Math.abs(one.at - other.at) <= 2);
