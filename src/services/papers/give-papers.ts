/**
 * An applicant gives files for something that the post asked for. Each file has its own answer; what was accepted is
 * kept and stands in the log whatever becomes of the others.
 */
import { type Item, isAsked } from '../../cases/case-state.ts';
import { replay } from '../../cases/evolve.ts';
import type { LogEntry, WholeCase } from '../ports/case-records.ts';
import type { Paper } from '../ports/papers.ts';
import type { RecordOutcome } from '../record/record-event.ts';
import { givePaper } from './give-paper.ts';
import type { PaperProblem } from './paper-problem.ts';
import type { PapersContext, SentFile } from './papers-context.ts';

export type PapersAsk = {
  readonly caseId: string;
  readonly item: string;
  readonly files: readonly SentFile[];
  /** "applicant". */
  readonly by: string;
};

export type GivenFile =
  /** `again`: the same bytes were given for the item before, and are kept once. */
  | { readonly ok: true; readonly paper: Paper; readonly again: boolean }
  /** `name` as it was sent. */
  | { readonly ok: false; readonly name: string; readonly problem: PaperProblem };

export type PapersGiven =
  | {
      readonly ok: true;
      /** In the order of the files. */
      readonly files: readonly GivenFile[];
      /** What came of the event: null when none was due, because the item had been provided or no file was accepted. */
      readonly recorded: RecordOutcome | null;
    }
  | { readonly ok: false; readonly reason: 'no-such-case' };

export function givePapers(context: PapersContext, ask: PapersAsk): Promise<PapersGiven> {
  return context.inTurn(ask.caseId, async () => {
    const found = await context.storage.cases.read(ask.caseId);
    if (found === null) return { ok: false, reason: 'no-such-case' };
    const item = replay(found.log.map(({ event }) => event)).items.get(ask.item);
    const files: GivenFile[] = [];
    for (const file of ask.files) files.push(await takeOne(context, ask, found, item, file));
    const due = item !== undefined && isAsked(item) && files.some(({ ok }) => ok);
    return { ok: true, files, recorded: due ? await recordProvided(context, ask) : null };
  });
}

/** A file that breaks something on our side must not take the answers about the others with it. */
async function takeOne(
  context: PapersContext,
  ask: PapersAsk,
  { log }: WholeCase,
  item: Item | undefined,
  file: SentFile,
): Promise<GivenFile> {
  const refused = (problem: PaperProblem): GivenFile => ({ ok: false, name: file.name, problem });
  if (item === undefined || !(isAsked(item) || item.is === 'provided'))
    return refused({ reason: 'not-asked' });
  const rejectedAt = item.is === 'rejected' ? lastRejection(log, ask.item) : null;
  try {
    const taken = await givePaper(context, { ...ask, file, rejectedAt });
    return taken.ok ? taken : refused(taken.problem);
  } catch (bug) {
    context.complain(bug);
    return refused({ reason: 'broke' });
  }
}

function lastRejection(log: readonly LogEntry[], item: string): number | null {
  const rejection = log.findLast(({ event }) => event.kind === 'item-rejected' && event.item === item);
  return rejection?.at ?? null;
}

/** Stands whatever was recorded meanwhile, unless procedure no longer allows it; the papers are kept in any case. */
function recordProvided(context: PapersContext, { caseId, item, by }: PapersAsk): Promise<RecordOutcome> {
  const on = context.today().toString();
  return context.record({
    caseId,
    expect: null,
    event: { witness: 'post', kind: 'item-provided', on, item },
    by,
  });
}
