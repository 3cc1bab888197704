/** Puts the parts of papers together again, one paper after the other. */
import { type PaperPart, paperFile, startPaperFile } from '../papers/paper-file.ts';
import { StorageProblem } from '../storage-problem.ts';

export type PaperWriter = {
  /** `at`: how many bytes of this paper came before. */
  readonly write: (id: string, at: number, bytes: Uint8Array) => Promise<void>;
  /** How many papers were written. */
  readonly finish: () => Promise<number>;
  /** Gives up what is half written. */
  readonly stop: () => Promise<void>;
};

export function writePapers(folder: string): PaperWriter {
  let current: { readonly id: string; readonly part: PaperPart; size: number } | null = null;
  let written = 0;
  const complete = async () => {
    if (!current) return;
    await current.part.complete();
    current = null;
    written += 1;
  };
  return {
    write: async (id, at, bytes) => {
      if (at === 0) {
        await complete();
        current = { id, part: await startPaperFile(paperFile(folder, id)), size: 0 };
      }
      if (current?.id !== id || current.size !== at)
        throw new StorageProblem('The backup lacks a part of a paper.');
      await current.part.write(bytes);
      current.size += bytes.length;
    },
    finish: async () => {
      await complete();
      return written;
    },
    stop: async () => {
      await current?.part.abandon();
    },
  };
}
