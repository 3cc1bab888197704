/** Whether an edition gave a case another word though nothing happened to it. */

import { wholeDay } from '../../cases/day.ts';
import { stateOn } from '../../cases/evolve.ts';
import { labelOf } from '../../wording/editions/say-word.ts';
import { sayableOfState } from '../../wording/editions/sayable-of.ts';
import { dayInWords } from './day-in-words.ts';
import type { StatusAsk, WordChanged } from './status-answer.ts';
import type { OfficialView } from './view-official.ts';

type Editions = Pick<StatusAsk, 'edition' | 'editionBefore' | 'words'>;

/** Null when the case itself has moved to another state since, or began after the edition. */
export function wordChanged(
  { log, state, today }: OfficialView,
  { edition, editionBefore, words }: Editions,
): WordChanged | null {
  const first = wholeDay(edition.from);
  if (editionBefore === null || first === null || Temporal.PlainDate.compare(first, today) > 0) return null;
  const sayable = sayableOfState(state);
  const [from, to] = [editionBefore.words[sayable], edition.words[sayable]];
  if (from.word === to.word) return null;
  const before = stateOn(log, first.subtract({ days: 1 }).toString());
  if (before.application === null || sayableOfState(before) !== sayable) return null;
  const labels = { from: labelOf(from.word), to: labelOf(to.word) };
  return {
    ...labels,
    on: edition.from,
    says: words.say('official.word-changed', { ...labels, day: dayInWords(edition.from, words) }),
    notice: edition.notice,
  };
}
