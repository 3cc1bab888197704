/** Walks every chain and tells each break, while others may be writing. */
import type { ChainProblem } from '../../services/ports/case-records.ts';
import { checkChain } from './check-chain.ts';
import type { CaseTools } from './create-case.ts';
import { readRawBatches, readRawCase } from './read-cases.ts';

export async function* verifyChains(tools: CaseTools): AsyncGenerator<ChainProblem> {
  for await (const { cases, strays } of readRawBatches(tools.database.read)) {
    const suspects = new Set(strays.map(({ case_id }) => case_id));
    for (const raw of cases) if (checkChain(tools, raw).length > 0) suspects.add(raw.row.id);
    for (const id of suspects) yield* await lookAgain(tools, id);
  }
}

/** Row and entries were read one after the other, and a step may have been written between; as of one moment they agree. */
async function lookAgain(tools: CaseTools, id: string): Promise<readonly ChainProblem[]> {
  const raw = await tools.database.snapshot((tx) => readRawCase(tx, id));
  if (raw) return checkChain(tools, raw);
  const { database } = tools;
  const stray = await database.read
    .selectFrom('entries')
    .select('seq')
    .where('case_id', '=', id)
    .orderBy('seq')
    .execute();
  return stray.map(({ seq }) => ({ caseId: id, seq, is: 'head-differs' as const }));
}
