/** Answers that officers give often, with the case's facts filled in: only those that are true of the case today. */
import type { ItemState } from '../../cases/case-state.ts';
import { dayInWords } from '../../explanation/official/day-in-words.ts';
import { nameOfItem } from '../../explanation/official/name-of-item.ts';
import type { StatusAnswer } from '../../explanation/official/status-answer.ts';
import type { Words } from '../../language/words.ts';

const TEMPLATES = [
  'processing',
  'too-early',
  'missing',
  'received',
  'more-time',
  'passport',
  'decided',
  'noted',
] as const;
type TemplateId = (typeof TEMPLATES)[number];

export type AnswerTemplate = { readonly id: TemplateId; readonly title: string; readonly body: string };

/** @param today ISO. */
export function answerTemplates(
  answer: StatusAnswer,
  words: Words,
  today: string,
): readonly AnswerTemplate[] {
  return TEMPLATES.flatMap((id) => {
    const values = FACTS[id](answer, words, today);
    if (values === null) return [];
    return [{ id, title: words.say(`template.${id}.title`), body: words.say(`template.${id}.body`, values) }];
  });
}

/** The values of a template, or null when it would not be true of the case. */
type Facts = (answer: StatusAnswer, words: Words, today: string) => Readonly<Record<string, string>> | null;

const FACTS: Readonly<Record<TemplateId, Facts>> = {
  processing: ({ standing, decision }, words) =>
    standing === 'processing' && decision.on !== null ? { day: dayInWords(decision.on, words) } : null,
  'too-early': ({ inquireFrom }, words, today) =>
    inquireFrom !== null && inquireFrom > today ? { day: dayInWords(inquireFrom, words) } : null,
  missing: ({ requested }, words) => things(requested, words, ['asked', 'rejected']),
  received: ({ requested }, words) => things(requested, words, ['provided']),
  'more-time': ({ requested }, words) => things(requested, words, ['asked', 'rejected']),
  passport: ({ passport }) => (passport === null ? null : { where: passport.says }),
  decided: ({ standing, headline, meaning }) =>
    standing === 'issued' || standing === 'delivered' || standing === 'refused-final'
      ? { headline, meaning }
      : null,
  noted: () => ({}),
};

function things(
  requested: StatusAnswer['requested'],
  words: Words,
  states: readonly ItemState[],
): Readonly<Record<string, string>> | null {
  const found = requested.filter(({ state }) => states.includes(state));
  return found.length === 0 ? null : { things: words.list(found.map(({ says }) => nameOfItem(says))) };
}
