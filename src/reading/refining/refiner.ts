/** A step that tells the events of a case better. */
import type { DatedEvent } from '../dating/date-events.ts';
import type { Story } from '../story/story.ts';

export type RefinedEvent = DatedEvent & { readonly planned?: boolean };

/** Looks at all events of a case, in the order of the text, and tells them better. */
export type Refiner = (
  story: Story,
  events: readonly RefinedEvent[],
  today: string | null,
) => readonly RefinedEvent[];
