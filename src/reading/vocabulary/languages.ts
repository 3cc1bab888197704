/** The languages that are read. A new one is a folder of vocabularies and a line here. */
import type { Vocabulary } from './concepts.ts';
import { ACTS } from './en/acts.ts';
import { ASKS } from './en/asks.ts';
import { CLASSES } from './en/classes.ts';
import { ENDS } from './en/ends.ts';
import { HINTS } from './en/hints.ts';
import { MOODS } from './en/moods.ts';
import { PEOPLE } from './en/people.ts';
import { PLAIN_WORDS } from './en/plain-words.ts';
import { POSTS_AS_WRITTEN } from './en/posts.ts';
import { SLIPS } from './en/slips.ts';
import { STATUSES } from './en/statuses.ts';
import { TELLS } from './en/tells.ts';
import { THINGS } from './en/things.ts';
import { TIMES } from './en/times.ts';
import { VISITS } from './en/visits.ts';
import { CASES } from './zh/cases.ts';
import { ENDS as ZH_ENDS } from './zh/ends.ts';
import { MOODS as ZH_MOODS } from './zh/moods.ts';
import { PEOPLE as ZH_PEOPLE } from './zh/people.ts';
import { POSTS_AS_WRITTEN as ZH_POSTS } from './zh/posts.ts';
import { TIMES as ZH_TIMES } from './zh/times.ts';

export const LANGUAGES: Readonly<Record<string, readonly Vocabulary[]>> = {
  en: [
    ACTS,
    ASKS,
    CLASSES,
    ENDS,
    HINTS,
    MOODS,
    PEOPLE,
    PLAIN_WORDS,
    POSTS_AS_WRITTEN,
    SLIPS,
    STATUSES,
    TELLS,
    THINGS,
    TIMES,
    VISITS,
  ],
  zh: [CASES, ZH_ENDS, ZH_MOODS, ZH_PEOPLE, ZH_POSTS, ZH_TIMES],
};
