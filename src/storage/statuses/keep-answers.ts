/** Keeps answers beside their status, some at a time, in the background: they can always be made again. */

import type { Keyring } from '../../services/ports/keyring.ts';
import type { KeptAnswer, Statuses } from '../../services/ports/statuses.ts';
import type { Database } from '../database/database.ts';

type Waiting = { readonly seq: number; readonly answer: KeptAnswer };

export type AnswerKeeper = { readonly keep: Statuses['keep']; readonly flush: () => Promise<void> };

/** Milliseconds for which answers are gathered. */
const PAUSE = 200;
/** Answers in one transaction, which holds up everything else for some 5 ms, and answers that may wait; more are let go. */
const TOGETHER = 32;
const MOST_WAITING = 4_000;

export const aboutAnswer = (caseId: string, seq: number) => `answer:${caseId}:${seq}`;

export function keepAnswers(
  { write }: Pick<Database, 'write'>,
  keyring: Keyring,
  complain: (bug: unknown) => void,
): AnswerKeeper {
  const waiting = new Map<string, Waiting>();
  let timer: NodeJS.Timeout | null = null;

  const writeSome = async () => {
    const some = [...waiting].slice(0, TOGETHER);
    for (const [caseId] of some) waiting.delete(caseId);
    await write(async (tx) => {
      for (const [caseId, { seq, answer }] of some) {
        const kept_body = keyring.seal(answer.body, aboutAnswer(caseId, seq));
        await tx
          .updateTable('statuses')
          .set({ kept_stamp: answer.stamp, kept_body })
          .where('case_id', '=', caseId)
          .where('seq', '=', seq)
          .execute();
      }
    }, 'may-be-lost');
  };

  const flush = async () => {
    if (timer) clearTimeout(timer);
    timer = null;
    try {
      while (waiting.size > 0) await writeSome();
    } catch (error) {
      complain(error);
    }
  };

  return {
    keep: (caseId, seq, answer) => {
      if (waiting.size >= MOST_WAITING && !waiting.has(caseId)) return;
      waiting.set(caseId, { seq, answer });
      timer ??= setTimeout(flush, PAUSE).unref();
    },
    flush,
  };
}
