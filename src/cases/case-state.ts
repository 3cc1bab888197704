/** What is known of a case after the events of its log: the state that rules look at. */
import type { CaseLog } from './event.ts';
import type { Ground, ItemSort } from './grounds.ts';
import type { OfficeFactOf } from './office-event.ts';
import type { Refused } from './refusal.ts';

export type Application = Omit<OfficeFactOf<'application-made'>, 'kind' | 'post'>;

/** "lapsed": the case was decided in a way that makes the item pointless. */
export type ItemState = 'asked' | 'provided' | 'accepted' | 'rejected' | 'dropped' | 'lapsed';

export type Item = {
  readonly what: ItemSort;
  readonly is: ItemState;
  /** Day of its latest event, ISO. */
  readonly on: string;
  readonly due: string | null;
};

export type PassportPlace = 'not-recorded' | 'applicant' | 'post' | 'under-way' | 'ready' | 'uncollected';

export type Passport = {
  readonly at: PassportPlace;
  /** Day of its latest event, ISO. */
  readonly on: string | null;
  readonly asked: boolean;
  /** It left the post after the visa was issued. */
  readonly holdsVisa: boolean;
};

/** How the refusal before an approval was lifted; null when there was none. */
export type Cured = { readonly ground: Ground; readonly how: 'overcome' | 'waived' } | null;

export type Decision =
  | { readonly is: 'undecided' }
  /** Found eligible, and the visa is being made; the post may still refuse. */
  | { readonly is: 'approved'; readonly on: string; readonly cured: Cured }
  | { readonly is: 'issued'; readonly on: string; readonly cured: Cured }
  | Refused
  | { readonly is: 'discontinued'; readonly on: string; readonly section: string | null }
  | { readonly is: 'revoked'; readonly on: string }
  | { readonly is: 'withdrawn'; readonly on: string }
  /** By closing a nonimmigrant case or by terminating an immigrant's registration; the refusal still stands in it. */
  | {
      readonly is: 'closed';
      readonly on: string;
      readonly by: 'closing' | 'termination';
      readonly refusal: Refused;
    };

export type CaseState = {
  /** Every event as it was written down; a correction is worked out from it. */
  readonly log: CaseLog;
  readonly application: Application | null;
  readonly post: string | null;
  readonly decision: Decision;
  readonly interview: { readonly waived: boolean; readonly held: boolean };
  readonly petition: { readonly is: 'unchecked' | 'verified' | 'not-found'; readonly on: string | null };
  readonly items: ReadonlyMap<string, Item>;
  readonly passport: Passport;
  readonly printed: boolean;
  /** Day of the latest step of the case itself, ISO: neither an item's nor the passport's. */
  readonly movedOn: string | null;
};

export const NO_CASE: CaseState = {
  log: [],
  application: null,
  post: null,
  decision: { is: 'undecided' },
  interview: { waived: false, held: false },
  petition: { is: 'unchecked', on: null },
  items: new Map(),
  passport: { at: 'not-recorded', on: null, asked: false, holdsVisa: false },
  printed: false,
  movedOn: null,
};

/** What the applicant has still to give, and what the post has still to look at. */
export const isAsked = ({ is }: Item): boolean => is === 'asked' || is === 'rejected';
export const isOpen = (item: Item): boolean => isAsked(item) || item.is === 'provided';
