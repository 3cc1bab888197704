/** Everyday words that differ by one letter from a word of the vocabulary, and are no slip of the pen for it. */
import type { Vocabulary } from '../concepts.ts';

export const PLAIN_WORDS = {
  'skip.plain': [
    '(writing|wording|warning|wasting|washing|watching|working|sitting|setting|seating|starting|staying|shopping|thinking)',
    '(spending|sensing|finding|founding|heading|handled|handling|hanging|hunting|heating|packing|pricing|playing|pointing|painting)',
    '(smiling|sailing|seeming|slowing|tracing|training|draining|trading|charging|locking|looting|milling|raiding|wandering|wondered)',
    '(country|countries|continued|continues|contrast|concert|competed|counted|conform|confuse|charges|charged|crafted|cancers|collage)',
    '(thought|thorough|farther|weather|quality|station|sometimes|finance|finances|managed|maternal|planted|pointed|patents|partners)',
    '(precious|present|presents|prevent|produce|propose|protect|proceed|proceeds|prowess|probable|remaining|reminded|reminds|regained)',
    '(relieved|relieve|relaxed|reacted|rescued|revived|refuted|resorts|sampled|skipped|slipped|attacked|executed|diplomat|decrees)',
    '(mourning|serviced|welding|profiled|parking|granite|peasant|feathers|harding|planter|container|containers)',
  ],
} as const satisfies Vocabulary;
