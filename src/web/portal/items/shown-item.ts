/** What the page of one requested thing is drawn from. */
import type { Words } from '../../../language/words.ts';
import type { MoreTimeAsked } from '../../../services/enquiries/ask-more-time.ts';
import type { SeenItem } from '../../../services/papers/see-item.ts';
import type { UploadResult } from './take-upload.ts';

/** What was typed, and what is wrong with it; null before anything was. */
export type MoreTimeTyped = {
  readonly until: string;
  readonly reason: string;
  readonly asked: Extract<MoreTimeAsked, { ok: false }>;
};

export type ShownItem = {
  readonly words: Words;
  readonly today: Temporal.PlainDate;
  readonly seen: SeenItem;
  readonly token: string;
  /** Whether files are checked for viruses here. */
  readonly scanned: boolean;
  /** Address of the script that sends files one by one. */
  readonly script: string;
  /** What became of files that were just sent. */
  readonly result?: UploadResult;
  /** What was typed into the form for more time, when it could not be taken. */
  readonly typed?: MoreTimeTyped;
};
