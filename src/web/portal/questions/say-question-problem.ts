/** Why a question was not taken, and what to do. */
import type { Words } from '../../../language/words.ts';
import {
  type Added,
  type Asked,
  LONGEST_QUESTION,
  MOST_OPEN,
} from '../../../services/enquiries/ask-question.ts';

export function sayAskProblem(
  words: Words,
  reason: Extract<Asked, { ok: false }>['reason'],
  typed: string,
): string {
  const most = reason === 'too-many' ? MOST_OPEN : LONGEST_QUESTION;
  return words.say(`portal.question.problem.${reason}`, { given: typed.length, most });
}

export function sayAddProblem(
  words: Words,
  reason: Extract<Added, { ok: false }>['reason'],
  typed: string,
): string {
  return reason === 'too-many'
    ? words.say('portal.question.problem.thread-full')
    : words.say(`portal.question.problem.${reason}`, { given: typed.length, most: LONGEST_QUESTION });
}
