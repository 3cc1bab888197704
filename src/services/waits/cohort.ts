/** What is said of a cohort of waits: the answer of `describeCohort`, from which pages, API and command line speak. */
import type { WaitDay } from '../../waits/describe-waits.ts';
import type { DataSet, Hold, WaitChoice } from '../ports/waits.ts';

/** No cohort with fewer cases is shown: it would say little, and could be somebody. */
export const FEWEST_CASES = 10;

/**
 * Parts of a choice, finest first: in this order they are dropped when a cohort is too small. Without its post a
 * choice is of the post's region. The kind of hold goes last, since kinds of hold differ more than places do.
 */
export const CHOICE_PARTS = ['post', 'since', 'visaClass', 'region', 'hold'] as const;
export type ChoicePart = (typeof CHOICE_PARTS)[number];

/** By this day a share of the cases was issued; the limits are of 95 %. Null: not within what was seen. */
export type IssuedQuantile = {
  readonly share: number;
  readonly day: number | null;
  readonly limits: readonly [number | null, number | null];
};

export type CohortSet = Pick<
  DataSet,
  'id' | 'name' | 'kind' | 'source' | 'licence' | 'mayDownload' | 'lastDay'
> & {
  /** Waits of the set in the cohort. */
  readonly n: number;
};

export type Cohort = {
  readonly choice: WaitChoice;
  readonly n: number;
  readonly issued: number;
  readonly refused: number;
  readonly gaveUp: number;
  readonly waiting: number;
  /** The last day that any of the sets knows of, ISO. */
  readonly asOf: string;
  /**
   * A row a day on which something changed: the chance of still waiting with its limits (95 %, log-log), the shares
   * issued and refused by then (they compete), and the number at risk.
   */
  readonly table: readonly CohortDay[];
  /** Shares 0.1, 0.25, 0.5, 0.75 and 0.9. */
  readonly quantiles: readonly IssuedQuantile[];
  /** Days until half have left the wait at all. */
  readonly median: number | null;
  readonly interval95: readonly [number | null, number | null];
  /** Kinds of hold in it: more than one only where the choice named none, and then it is to be said. */
  readonly holds: readonly { readonly hold: Hold; readonly n: number }[];
  readonly sets: readonly CohortSet[];
};

export type CohortDay = WaitDay & {
  readonly gaveUpBy: number;
  /** Limits (95 %) of the share issued by the day. */
  readonly issuedLower: number;
  readonly issuedUpper: number;
};

export type CohortAnswer =
  | { readonly ok: true; readonly cohort: Cohort }
  | {
      readonly ok: false;
      readonly reason: 'too-few';
      /** Its size is not told when it is not 0. */
      readonly none: boolean;
      /** The narrowest broader choice that is large enough, and what was dropped for it; null where there is none. */
      readonly instead: { readonly choice: WaitChoice; readonly dropped: readonly ChoicePart[] } | null;
    };
