/** The editions that an office writes: rows that are never changed, and may be followed by others. */
import type { Edition } from '../../wording/editions/edition.ts';

export type Editions = {
  /** Of equal first days the one written later is in force. */
  readonly all: () => Promise<readonly Edition[]>;
  readonly add: (edition: Edition) => Promise<void>;
};
