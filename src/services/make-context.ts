/** Wires what the pages are given to the rooms that do the work. */
import { POSTS } from '../catalogue/posts.ts';
import { addStory } from '../explanation/asking/add-story.ts';
import { explain } from '../explanation/explain.ts';
import { englishWords } from '../language/words.ts';
import { scrub } from '../reading/personal/scrub.ts';
import type { Context } from './context.ts';
import { programVersion } from './program-version.ts';
import { forecastTold } from './waits/forecast-told.ts';
import type { Forecasts } from './waits/forecasts.ts';

/** The clocks and the place for complaints are given, so that nothing below asks the machine for them. */
export function makeContext(
  machine: Pick<Context, 'today' | 'seconds' | 'complain'>,
  words = englishWords(),
  forecasts: Pick<Forecasts, 'forecast' | 'learned'> = { forecast: () => null, learned: () => 0 },
): Context {
  return {
    ...machine,
    words,
    version: programVersion(),
    tell: addStory,
    scrub: (text) => scrub(text).text,
    explain: (ask) => explain(ask, words, (waiting) => forecastTold(forecasts, words, waiting)),
    learned: forecasts.learned,
    posts: [...new Set(POSTS.map(({ city }) => city))].sort(),
  };
}
