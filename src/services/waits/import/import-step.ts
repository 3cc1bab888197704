/** What an import of waits tells while it runs, and at its end. */
import type { CaseWaits, PutOutcome } from '../../ports/waits.ts';

export type BadRow = { readonly line: number; readonly problem: string };

/** What a form of file gives, some rows at a time. */
export type Gathered =
  | {
      readonly is: 'rows';
      readonly rows: number;
      readonly cases: readonly CaseWaits[];
      readonly bad: readonly BadRow[];
    }
  | { readonly is: 'unreadable'; readonly problem: string };

export type ImportStep =
  /** So many rows since the step before. */
  | { readonly is: 'rows'; readonly rows: number; readonly bad: readonly BadRow[] }
  | { readonly is: 'unreadable'; readonly problem: string }
  | {
      readonly is: 'done-cases';
      readonly added: number;
      readonly extended: number;
      readonly same: number;
      readonly failed: number;
    }
  | ({ readonly is: 'done'; readonly set: string; readonly cases: number } & PutOutcome);
