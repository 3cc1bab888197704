/** Keeps answers: those that look-ups made some at a time, in the background. They can always be made again. */

import type { Keyring } from '../../services/ports/keyring.ts';
import type { AnswerOfCase, CaseEnd, KeptAnswer, Statuses } from '../../services/ports/statuses.ts';
import type { Database, Db, Engine } from '../database/database.ts';
import { dropAnswers, keysOf, writeAnswer } from './answer-rows.ts';

type Waiting = { readonly seq: number; readonly answer: KeptAnswer };

export type AnswerKeeper = Pick<Statuses, 'keep' | 'keepAll'> & { readonly flush: () => Promise<void> };

/** Milliseconds for which answers are gathered. */
const PAUSE = 200;
/** Answers in one transaction, which holds up everything else for some 5 ms, and answers that may wait; more are let go. */
const TOGETHER = 32;
const MOST_WAITING = 4_000;

export function keepAnswers(
  { engine, write }: Pick<Database, 'engine' | 'write'>,
  keyring: Keyring,
  complain: (bug: unknown) => void,
): AnswerKeeper {
  const waiting = new Map<string, Waiting>();
  let timer: NodeJS.Timeout | null = null;

  const keepAll = (answers: readonly AnswerOfCase[]): Promise<void> =>
    write(async (tx) => {
      // In one order everywhere, so that two processes never wait for each other.
      for (const one of answers.toSorted((a, b) => (a.caseId < b.caseId ? -1 : 1))) {
        if (await isStillThere(tx, engine, one)) await replaceAnswer(tx, keyring, one);
      }
    }, 'may-be-lost');

  const flush = async () => {
    if (timer) clearTimeout(timer);
    timer = null;
    try {
      while (waiting.size > 0) {
        const some = [...waiting.entries().take(TOGETHER)];
        for (const [caseId] of some) waiting.delete(caseId);
        await keepAll(some.map(([caseId, one]) => ({ caseId, ...one })));
      }
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
    keepAll,
    flush,
  };
}

async function replaceAnswer(tx: Db, keyring: Keyring, { caseId, seq, answer }: AnswerOfCase): Promise<void> {
  await dropAnswers(tx, caseId);
  await writeAnswer(tx, keyring, { caseId, seq, keys: await keysOf(tx, caseId) }, answer);
}

/** Whether the log ends there still. Whoever wants to go on from there waits until the answer is written, then drops it. */
async function isStillThere(tx: Db, engine: Engine, { caseId, seq }: CaseEnd): Promise<boolean> {
  const row = await tx
    .selectFrom('statuses')
    .select('seq')
    .where('case_id', '=', caseId)
    .where('seq', '=', seq)
    // On SQLite nobody else writes while this transaction does.
    .$if(engine === 'postgres', (query) => query.forUpdate())
    .executeTakeFirst();
  return row !== undefined;
}
