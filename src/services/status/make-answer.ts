/** The answer to a look-up as it is sent and kept: JSON text, with the days on which it is the answer. */
import type { Day } from '../../cases/day.ts';
import type { PublishedNow } from '../editions/make-published.ts';
import type { OfficeContext } from '../office-context.ts';
import type { Step } from '../ports/case-records.ts';
import type { KeptAnswer } from '../ports/statuses.ts';
import { type SaidCase, sayCase } from './say-case.ts';

export type AnswerContext = Pick<OfficeContext, 'today' | 'words' | 'version' | 'published'>;

/** What an answer follows from beside the log and the day: the program, what the office has published, the language. */
export function answerStamp({ version, words }: AnswerContext, { stamp }: PublishedNow): string {
  return `${version} ${stamp} ${words.locale}`;
}

/**
 * Today's answer, and until when it stays the same: each day that is told was worked out, because rules, editions and
 * the days of a case begin and end on days of their own.
 *
 * @param ahead days after today that are looked at; the first on which the answer is another ends it.
 */
export async function makeAnswer(context: AnswerContext, said: SaidCase, ahead = 0): Promise<KeptAnswer> {
  const published = await context.published.read();
  const today = context.today();
  const text = answerOn(context, said, published, today);
  let until = today;
  for (let more = 1; more <= ahead; more += 1) {
    const day = today.add({ days: more });
    if (answerOn(context, said, published, day) !== text) break;
    until = day;
  }
  return {
    stamp: answerStamp(context, published),
    from: today.toString(),
    until: until.toString(),
    body: Buffer.from(text),
  };
}

/** For what is being recorded. A fault in our words must not keep an officer from recording: then nothing is kept. */
export async function answerBeside(
  context: AnswerContext & Pick<OfficeContext, 'complain'>,
  said: SaidCase,
): Promise<Pick<Step, 'answer'>> {
  try {
    return { answer: await makeAnswer(context, said) };
  } catch (bug) {
    context.complain(bug);
    return {};
  }
}

function answerOn({ words }: AnswerContext, said: SaidCase, published: PublishedNow, day: Day): string {
  return JSON.stringify(sayCase({ words, today: () => day }, said, published));
}
