/** Where notices are kept: what an office tells everybody whom it touches. */
import type { Notice } from '../../wording/notice.ts';

export type Notices = {
  /** The newest first. */
  readonly all: () => Promise<readonly Notice[]>;
  readonly put: (notice: Notice) => Promise<void>;
};
