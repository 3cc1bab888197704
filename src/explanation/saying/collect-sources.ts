/** The sources behind what is said, each once, in the order in which they are first used. */
import { type CitedSource, type Publisher, SOURCES, type SourceId } from '../../catalogue/sources.ts';
import type { Source } from '../explanation.ts';

const GRADE_OF = {
  law: 'primary',
  official: 'primary',
  post: 'post',
  secondary: 'secondary',
  observed: 'observed',
} as const satisfies Record<Publisher, Source['grade']>;

/** Ids that name no source ("told", "page", null) are passed over. */
export function collectSources(used: readonly (string | null)[]): readonly Source[] {
  return [...new Set(used)].flatMap((id) => {
    if (id === null || !isSource(id)) return [];
    const { title, address, official, publisher, checkedOn }: CitedSource = SOURCES[id];
    return [{ id, says: title, address: official ?? address, grade: GRADE_OF[publisher], checkedOn }];
  });
}

const isSource = (id: string): id is SourceId => Object.hasOwn(SOURCES, id);
