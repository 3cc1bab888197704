/** Keeps the cases of one text apart: whose each event is, and the facts of each case. */

import type { DatedEvent } from './date-events.ts';
import type { Who } from './read.ts';
import { type RefinedEvent, refineEvents } from './refine-events.ts';
import { type Story, valueIn } from './story.ts';

export type SplitCase = {
  readonly who: Who;
  readonly visaClass: string | null;
  readonly immigrant: boolean | null;
  readonly post: string | null;
  readonly route: 'interview' | 'dropbox' | null;
  readonly events: readonly RefinedEvent[];
};

export function splitCases(
  story: Story,
  _unreal: Uint8Array,
  found: readonly DatedEvent[],
  today: string | null,
): readonly SplitCase[] {
  const events = refineEvents(story, found, today);
  if (events.length === 0) return [];
  return [{ who: 'self', ...factsOf(story, events), events }];
}

function factsOf(story: Story, events: readonly RefinedEvent[]) {
  const visaClass = first(story, 'class.');
  const route = events.some(({ kind }) => kind === 'dropbox')
    ? ('dropbox' as const)
    : events.some(({ kind, planned }) => kind === 'interview' && !planned)
      ? ('interview' as const)
      : null;
  return {
    visaClass,
    immigrant: visaClass === null ? null : IMMIGRANT.test(visaClass),
    post: first(story, 'post.'),
    route,
  };
}

const IMMIGRANT = /^(CR|IR|K|F2A|F2B|F3|F4|EB|DV|SIV)/;

function first(story: Story, kind: string): string | null {
  for (const mention of story.mentions) {
    const value = valueIn(mention, kind);
    if (value !== null) return value;
  }
  return null;
}
