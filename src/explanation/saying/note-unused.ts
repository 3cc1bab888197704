/** What was given and could not be used, said plainly; nothing of it is repeated. */
import type { Day } from '../../cases/day.ts';
import type { Words } from '../../language/words.ts';
import type { Recognised } from '../../wording/recognised.ts';
import type { ExplainAsk } from '../asking/ask.ts';
import { isBefore } from '../belief/order-events.ts';

export type Used = {
  readonly today: Day;
  readonly word: Recognised | null;
  /** A story was given, and no case could be read from it. */
  readonly storyUnread: boolean;
  /** How many events lie after today. */
  readonly leftOut: number;
  /** How many events belong to an earlier application. */
  readonly earlier: number;
  /** The post that was told, and the one that the page names, by code; null when none is known. */
  readonly toldPost: string | null;
  readonly shownPost: string | null;
};

export function noteUnused(ask: ExplainAsk, used: Used, words: Words): readonly string[] {
  const { today, word, leftOut, earlier, toldPost, shownPost } = used;
  return [
    used.storyUnread ? words.say('explanation.note.story-not-read') : null,
    leftOut > 0 ? words.say('explanation.note.future-events', { count: leftOut }) : null,
    earlier > 0 ? words.say('explanation.note.earlier-application') : null,
    isBefore(today.toString(), word?.updated ?? null) ? words.say('explanation.note.page-ahead') : null,
    ask.statusText?.trim() && word === null ? words.say('explanation.note.word-unknown') : null,
    ask.case?.post && toldPost === null ? words.say('explanation.note.post-unknown') : null,
    toldPost !== null && shownPost !== null && toldPost !== shownPost
      ? words.say('explanation.note.post-differs')
      : null,
  ].filter((note) => note !== null);
}
