/** Sorts of concepts as bits, so that the many passes over a long text test a number and not names. */
import type { Concept } from './vocabulary/concepts.ts';

export const SORTS = {
  act: 1,
  time: 2,
  class: 4,
  and: 8,
  but: 16,
  /** Moods and questions: what makes words unreal. */
  mood: 32,
  /** Things, visits, classes, words and slips of a case. */
  ofCase: 64,
  /** Concepts at which a frame may find an event. */
  framed: 128,
} as const;

const FRAMED =
  /^(thing|visit|slip|colour|told|status|text\.update|act\.(give|supplement|attend|contact|ship|receive|deliver|tell))/;

export function sortsOf(concept: Concept): number {
  let sorts = 0;
  if (concept.startsWith('act.')) sorts |= SORTS.act;
  if (/^(time|month|weekday|count)\./.test(concept)) sorts |= SORTS.time;
  if (concept.startsWith('class.')) sorts |= SORTS.class;
  if (concept === 'mood.and') sorts |= SORTS.and;
  if (concept === 'mood.but') sorts |= SORTS.but;
  if (/^(mood|asks)\./.test(concept)) sorts |= SORTS.mood;
  if (/^(thing|visit|class|status|slip|place\.page)/.test(concept)) sorts |= SORTS.ofCase;
  if (FRAMED.test(concept)) sorts |= SORTS.framed;
  return sorts;
}
