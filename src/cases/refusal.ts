/** A refusal, what came since that lets the post decide again, and whether it can be overcome or waived. */
import { GROUND_CURES, type Ground, type ItemSort, isPublicCharge, type Need } from './grounds.ts';
import type { OfficeFactOf } from './office-event.ts';

/** What came since a refusal that lets the post decide again. */
export type SinceRefusal = {
  /** Day on which the year to give what was asked began: of the refusal, or of reinstatement. */
  readonly yearFrom: string;
  readonly presentedOn: string | null;
  /** Sorts of items that the post accepted or no longer needs. */
  readonly settled: readonly ItemSort[];
  readonly processed: boolean;
  readonly interviewed: boolean;
  readonly petitionChecked: boolean;
};

export type Refused = {
  readonly is: 'refused';
  readonly on: string;
  readonly ground: Ground;
  readonly section: string | null;
  readonly needs: readonly Need[];
  readonly waiver: 'possible' | 'not-possible' | 'recommended' | 'granted' | 'denied' | null;
  readonly since: SinceRefusal;
};

export function refusedNow(event: OfficeFactOf<'refused'>): Refused {
  const { on, ground, section, needs, waiver } = event;
  const since: SinceRefusal = {
    ...{ yearFrom: on, presentedOn: null, settled: [], processed: false, interviewed: false },
    petitionChecked: false,
  };
  return { is: 'refused', on, ground, section, needs, waiver, since };
}

export function canBeOvercome({ ground, section }: Refused): boolean {
  return GROUND_CURES[ground].overcome || isPublicCharge(ground, section);
}

export function canBeWaived({ waiver }: Refused): boolean {
  return waiver !== null && waiver !== 'not-possible';
}
