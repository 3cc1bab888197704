/** What the page of a case is drawn from. */
import type { Words } from '../../../language/words.ts';
import type { SeenCase } from '../../../services/status/see-cases.ts';

export type Shown = {
  readonly words: Words;
  readonly today: Temporal.PlainDate;
  readonly own: SeenCase;
  /** The other cases of the family. */
  readonly family: readonly SeenCase[];
  readonly token: string;
};
