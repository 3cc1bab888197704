/** What is wrong with one log, as it lies in the database. */
import type { ChainProblem } from '../../services/ports/case-records.ts';
import type { EntriesRow } from '../database/tables.ts';
import { openIdentity } from './case-row.ts';
import type { CaseTools } from './create-case.ts';
import { openEntry, plainOf } from './entry-row.ts';
import type { RawCase } from './read-cases.ts';

/**
 * Each entry is held against the hash kept in the one before it, so that one wrong entry is one problem.
 * The first is held against what never changes of the case itself.
 */
export function checkChain(
  tools: Omit<CaseTools, 'database'>,
  { row, entries }: RawCase,
): readonly ChainProblem[] {
  const { keyring, chain } = tools;
  const caseId = row.id;
  const problems: ChainProblem[] = [];
  if (!openIdentity(keyring, row)) problems.push({ caseId, seq: 0, is: 'cannot-be-opened' });
  let before = chain.start({
    ...{ id: row.id, numberHash: row.number_hash, family: row.family, openedAt: row.opened_at },
    identity: row.identity,
  });
  let expected = 1;
  for (const entry of entries) {
    if (entry.seq !== expected) problems.push({ caseId, seq: expected, is: 'sequence-broken' });
    else {
      const is = checkEntry(tools, entry, before);
      if (is) problems.push({ caseId, seq: entry.seq, is });
    }
    before = entry.hash;
    expected = entry.seq + 1;
  }
  const headHolds =
    row.seq === expected - 1 &&
    row.last_hash === before &&
    row.head === chain.head(caseId, row.seq, row.last_hash);
  if (!headHolds) problems.push({ caseId, seq: row.seq, is: 'head-differs' });
  return problems;
}

function checkEntry(
  { keyring, chain }: Omit<CaseTools, 'database'>,
  row: EntriesRow,
  before: string,
): 'cannot-be-opened' | 'hash-differs' | null {
  const opened = openEntry(keyring, row);
  if (!opened) return 'cannot-be-opened';
  const { case_id: caseId, seq, recorded_at: at, recorded_by: by } = row;
  const plain = plainOf(opened.event);
  const plainHolds = row.kind === plain.kind && row.day === plain.day && row.witness === plain.witness;
  const holds = plainHolds && row.hash === chain.link(before, { caseId, seq, at, by, text: opened.text });
  return holds ? null : 'hash-differs';
}
