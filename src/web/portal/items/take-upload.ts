/** Takes what was sent for an item, each file with its own answer. */
import type { FastifyRequest } from 'fastify';
import type { OfficeContext } from '../../../services/office-context.ts';
import { type GivenFile, givePapers } from '../../../services/papers/give-papers.ts';
import { makePapersContext } from '../../../services/papers/make-papers-context.ts';
import { megabytes } from '../../../services/papers/recognise-paper.ts';
import { readUpload, type UploadEnd, type UploadedFile } from './read-upload.ts';

export type UploadResult = {
  readonly files: readonly GivenFile[];
  /** "busy": too many sendings of the same person were under way, and this one was not read. */
  readonly end: UploadEnd | 'busy';
};

type Ask = { readonly caseId: string; readonly item: string };

export async function takeUpload(
  office: OfficeContext,
  request: FastifyRequest,
  ask: Ask,
  isToken: (given: string) => boolean,
): Promise<UploadResult> {
  const files: GivenFile[] = [];
  const end = await readUpload(request, isToken, async (file) => {
    const given = await takeFile(office, ask, file);
    files.push(given);
    const came = given.ok ? 'done' : 'refused';
    office.storage.audit.note({
      at: office.now(),
      who: 'applicant',
      did: 'give-paper',
      caseId: ask.caseId,
      came,
    });
  });
  return { files, end };
}

async function takeFile(
  office: OfficeContext,
  ask: Ask,
  { name, size, bytes }: UploadedFile,
): Promise<GivenFile> {
  if (bytes === null) {
    return { ok: false, name, problem: { reason: 'too-large', values: { size: megabytes(size) } } };
  }
  const given = await givePapers(makePapersContext(office), {
    ...{ ...ask, by: 'applicant', files: [{ name, bytes }] },
  });
  const [one] = given.ok ? given.files : [];
  return one ?? { ok: false, name, problem: { reason: 'not-asked' } };
}
