/** What a thread that writes is told, and what it tells. */

export type WrittenValue = string | number | null;

export type ToWriter =
  | {
      readonly is: 'write';
      readonly number: number;
      readonly statement: string;
      readonly values: readonly WrittenValue[];
    }
  | { readonly is: 'end' };

/** The error is null when the statement's transaction was committed. */
export type FromWriter = { readonly number: number; readonly error: unknown };
