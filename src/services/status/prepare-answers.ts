/** Makes answers before they are asked for: of cases that have none for today and the days to come. */
import type { OfficeContext } from '../office-context.ts';
import type { AnswerOfCase, CaseEnd } from '../ports/statuses.ts';
import { type AnswerContext, answerStamp, makeAnswer } from './make-answer.ts';

export type PrepareContext = AnswerContext & Pick<OfficeContext, 'storage'>;

export type PrepareAsk = {
  /** Days after today for which answers are wanted. */
  readonly ahead: number;
  /** Awaited before every few answers, so that whoever asks something now comes first. */
  readonly turn: () => Promise<void>;
  readonly isStopped: () => boolean;
};

/** Cases looked for at a time, and answers made in one turn, which takes some 5 ms. */
const FOUND = 200;
const TOGETHER = 8;

/**
 * Goes once through all cases that lack an answer for today and `ahead` days. Those whose answer ends before keep the
 * one that ends. How many were looked at.
 */
export async function prepareAnswers(context: PrepareContext, ask: PrepareAsk): Promise<number> {
  const { statuses } = context.storage;
  let looked = 0;
  for (let after = ''; ; ) {
    const stamp = answerStamp(context, await context.published.read());
    const day = context.today().add({ days: ask.ahead }).toString();
    const due = await statuses.lackAnswers({ stamp, day, after, limit: FOUND });
    for (let at = 0; at < due.length; at += TOGETHER) {
      await ask.turn();
      if (ask.isStopped()) return looked;
      const some = due.slice(at, at + TOGETHER);
      await statuses.keepAll(await answersOf(context, some, ask.ahead));
      looked += some.length;
    }
    const last = due.at(-1);
    if (last === undefined) return looked;
    after = last.caseId;
  }
}

/** Without those that went on meanwhile: what was recorded brought its answer with it. */
async function answersOf(
  context: PrepareContext,
  ends: readonly CaseEnd[],
  ahead: number,
): Promise<readonly AnswerOfCase[]> {
  const made: AnswerOfCase[] = [];
  for (const { caseId, seq } of ends) {
    const whole = await context.storage.cases.read(caseId);
    if (whole?.record.seq === seq)
      made.push({ caseId, seq, answer: await makeAnswer(context, whole, ahead) });
  }
  return made;
}
