/** Sorts of concepts as bits, so that the many passes over a long text test a number and not names. */
import type { Concept } from '../vocabulary/concepts.ts';

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
  /** What each frame looks at. */
  visit: 128,
  slip: 256,
  thing: 512,
  told: 1024,
  status: 2048,
  shipping: 4096,
  bare: 8192,
  /** Whose case it is, and the writer among them. */
  person: 16_384,
  self: 32_768,
  /** A subject or a turn: what begins a clause behind a joining word. */
  subject: 65_536,
  dropbox: 131_072,
  post: 262_144,
  /** What ends a case, and what becomes of its petition. */
  end: 524_288,
  petition: 1_048_576,
  hint: 2_097_152,
  /** Those moods and questions that begin something unreal: no "and", "not" or "still". */
  unreal: 4_194_304,
  not: 8_388_608,
  /** "he" and "she". */
  pronoun: 16_777_216,
  page: 33_554_432,
  /** What is done with a passport by those who hold it. */
  held: 67_108_864,
} as const;
export type Sort = keyof typeof SORTS;

const FORMS: Readonly<Record<Sort, RegExp>> = {
  act: /^act\./,
  time: /^(time|month|weekday|count)\./,
  class: /^class\./,
  and: /^mood\.and$/,
  but: /^mood\.but$/,
  mood: /^(mood|asks)\./,
  ofCase: /^(thing|visit|class|status|slip|place\.page)/,
  visit: /^(visit\.|place\.window)/,
  slip: /^(slip|colour)\./,
  thing: /^thing\./,
  told: /^told\./,
  hint: /^hint\./,
  status: /^status\./,
  shipping: /^(act\.(ship|receive|deliver)|place\.(tracker|courier))/,
  bare: /^(text\.update|act\.(give|supplement|deliver|attend|contact|receive|tell|stamp))/,
  person: /^person\./,
  self: /^person\.self$/,
  subject: /^(person|place|class|mood\.but|mood\.and|mood\.not)/,
  dropbox: /^visit\.dropbox$/,
  post: /^post\./,
  end: /^end\.(withdrawn|terminated|revoked|taken-back)$/,
  petition: /^(end\.(expired|extended)|status\.approved)$/,
  unreal: /^(asks\.|mood\.(question|inverted|hope|if|hearsay|advice|future|opinion|thanks|wait|you)$)/,
  not: /^mood\.not$/,
  pronoun: /^pronoun\./,
  page: /^place\.page$/,
  held: /^act\.(ask|keep|return)$/,
};
const ALL = Object.entries(FORMS).map(([sort, form]) => [SORTS[sort as Sort], form] as const);

export function sortsOf(concept: Concept): number {
  let sorts = 0;
  for (const [bit, form] of ALL) if (form.test(concept)) sorts |= bit;
  return sorts;
}
