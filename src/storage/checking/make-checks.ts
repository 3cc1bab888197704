/** Holds everything that is kept beside the logs against them, while others may be writing. */
import type { Checks, Follows, KeptProblem } from '../../services/ports/checks.ts';
import type { Keyring } from '../../services/ports/keyring.ts';
import type { Database } from '../database/database.ts';
import { checkKeptCase } from './check-kept-case.ts';
import { checkPaperFile, findStrayFiles } from './check-paper-file.ts';
import { readKeptBatches, readKeptCase } from './read-kept.ts';

type Tools = { readonly database: Database; readonly keyring: Keyring; readonly papers: string };

/** @param papers the folder of their files. */
export function makeChecks(tools: Tools): Checks {
  const { database, papers } = tools;
  return {
    kept: (follows) => checkKept(tools, follows),
    strayFiles: (before) => findStrayFiles(database.read, papers, before),
  };
}

async function* checkKept(tools: Tools, follows: Follows): AsyncGenerator<KeptProblem> {
  const { database, keyring, papers: folder } = tools;
  for await (const batch of readKeptBatches(database.read)) {
    for (const kept of batch) {
      if (checkKeptCase(keyring, kept, follows).length > 0)
        yield* await lookAgain(tools, kept.caseId, follows);
      for (const paper of kept.papers) {
        const problem = await checkPaperFile(keyring, folder, paper);
        if (problem) yield problem;
      }
    }
  }
  yield* await strayMessages(tools);
}

/** Rows were read one table after the other, and a step may have been written between; as of one moment they agree. */
async function lookAgain(
  { database, keyring }: Tools,
  id: string,
  follows: Follows,
): Promise<readonly KeptProblem[]> {
  const kept = await database.snapshot((tx) => readKeptCase(tx, id));
  return kept === null ? [] : checkKeptCase(keyring, kept, follows);
}

/** Messages whose enquiry was taken away. */
async function strayMessages({ database }: Tools): Promise<readonly KeptProblem[]> {
  const rows = await database.read
    .selectFrom('enquiry_messages')
    .leftJoin('enquiries', 'enquiries.id', 'enquiry_messages.enquiry_id')
    .select('enquiry_messages.enquiry_id')
    .distinct()
    .where('enquiries.id', 'is', null)
    .limit(1_000)
    .execute();
  return rows.map(({ enquiry_id }) => ({ caseId: '', what: `enquiry ${enquiry_id}`, is: 'row-of-no-case' }));
}
