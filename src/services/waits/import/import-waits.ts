/** Writes gathered waits into a set, some thousand cases at a time, and tells how it goes. */
import type { CaseWaits, NewDataSet, PutOutcome, Waits } from '../../ports/waits.ts';
import type { Gathered, ImportStep } from './import-step.ts';

/** Cases in one transaction: enough that most sums are moved once, few enough that nobody waits long. */
const TOGETHER = 5_000;

/** The set is made when the first rows could be read: a file that is none leaves nothing behind. */
export async function* importWaits(
  waits: Waits,
  set: NewDataSet,
  gathered: AsyncIterable<Gathered>,
): AsyncGenerator<ImportStep> {
  const done = { added: 0, changed: 0, removed: 0, same: 0 };
  let [cases, described] = [0, false];
  let held: CaseWaits[] = [];
  const write = async () => {
    if (!described) await waits.describeSet(set);
    described = true;
    add(done, await waits.put(set.id, held));
    cases += held.length;
    held = [];
  };
  try {
    for await (const step of gathered) {
      if (step.is === 'unreadable') return yield step;
      held.push(...step.cases);
      if (held.length >= TOGETHER) await write();
      yield { is: 'rows', rows: step.rows, bad: step.bad };
    }
  } finally {
    // What came before a file broke off is kept: importing it again changes nothing.
    if (held.length > 0 || described) await write();
  }
  yield { is: 'done', set: set.id, cases, ...done };
}

function add(done: { -readonly [Name in keyof PutOutcome]: number }, more: PutOutcome): void {
  for (const name of ['added', 'changed', 'removed', 'same'] as const) done[name] += more[name];
}
