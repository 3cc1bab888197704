/** One file for one item: recognised, stripped, scanned, kept. */
import { createHash } from 'node:crypto';
import type { Paper } from '../ports/papers.ts';
import { cleanFileName } from './clean-file-name.ts';
import type { PaperProblem } from './paper-problem.ts';
import type { PapersContext, SentFile } from './papers-context.ts';
import { KIND_NAMES, megabytes, recognisePaper } from './recognise-paper.ts';
import { stripMetadata } from './strip-metadata.ts';

export const MOST_OF_ITEM = 20;
/** Bytes of all papers of a case together. */
export const MOST_OF_CASE = 200 * 1024 * 1024;

type PaperAsk = {
  readonly caseId: string;
  readonly item: string;
  readonly file: SentFile;
  /** When the item was rejected; null when it was not, or was given anew since. Epoch milliseconds. */
  readonly rejectedAt: number | null;
};

export type Taken =
  | { readonly ok: true; readonly paper: Paper; readonly again: boolean }
  | { readonly ok: false; readonly problem: PaperProblem };

/**
 * The same bytes for the same item are one paper: whoever did not see the answer may send again. Only a file that the
 * post has rejected is not taken as the answer to that rejection.
 */
export async function givePaper(context: PapersContext, ask: PaperAsk): Promise<Taken> {
  const { file, item, rejectedAt } = ask;
  const papers = await context.storage.papers.ofCase(ask.caseId);
  const digest = createHash('sha256').update(file.bytes).digest('hex');
  const before = papers.find((paper) => paper.item === item && paper.digest === digest);
  if (before !== undefined && (rejectedAt === null || before.at > rejectedAt))
    return { ok: true, paper: before, again: true };
  if (before !== undefined) return refused({ reason: 'rejected-before' });
  const full = fullness(papers, item, file.bytes.length);
  return full === null ? keep(context, ask, digest) : refused(full);
}

const refused = (problem: PaperProblem): Taken => ({ ok: false, problem });

function fullness(papers: readonly Paper[], item: string, added: number): PaperProblem | null {
  if (papers.filter((paper) => paper.item === item).length >= MOST_OF_ITEM)
    return { reason: 'item-full', values: { most: MOST_OF_ITEM } };
  const kept = papers.reduce((sum, { size }) => sum + size, 0);
  if (kept + added <= MOST_OF_CASE) return null;
  return { reason: 'case-full', values: { given: megabytes(kept), most: megabytes(MOST_OF_CASE) } };
}

/** What is scanned is what is kept: what was cut off or taken out cannot harm anybody. */
async function keep(
  context: PapersContext,
  { caseId, item, file }: PaperAsk,
  digest: string,
): Promise<Taken> {
  const recognised = await recognisePaper(file.bytes);
  if (!recognised.ok) return refused(recognised.problem);
  const { type } = recognised;
  const stripped = stripMetadata(type, recognised.bytes);
  if (!stripped.ok) return refused({ reason: stripped.reason, values: { kind: KIND_NAMES[type] } });
  const scan = await context.scan(stripped.bytes);
  if (scan === 'infected' || scan === 'scanner-failed') return refused({ reason: scan });
  const paper: Paper = {
    ...{ id: context.newId(), caseId, item, name: cleanFileName(file.name, type), type },
    ...{ size: stripped.bytes.length, digest, scan, metadataStripped: stripped.stripped },
    at: context.now(),
  };
  await context.storage.papers.add(paper, stripped.bytes);
  return { ok: true, paper, again: false };
}
