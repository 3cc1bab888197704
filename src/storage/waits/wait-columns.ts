/** A wait as it is kept, and what of it is added up where. */
import type { DataSetKind, KeptWait } from '../../services/ports/waits.ts';
import type { WaitsRow } from '../database/tables.ts';

const DAY_MS = 86_400_000;

/** Whole days from the start to the end, or to the day last seen. */
export function daysOf({ start, end, seen }: Pick<KeptWait, 'start' | 'end' | 'seen'>): number {
  return Math.round((Date.parse(end ?? seen) - Date.parse(start)) / DAY_MS);
}

export function toWaitRow(setId: string, key: string, wait: KeptWait): WaitsRow {
  return {
    set_id: setId,
    case_key: key,
    wait: wait.wait,
    post: wait.post,
    region: wait.region,
    visa_class: wait.visaClass,
    hold: wait.hold,
    field: wait.field,
    entry: wait.entry,
    start_day: wait.start,
    end_day: wait.end,
    ended: wait.ended,
    seen_day: wait.seen,
    days: daysOf(wait),
  };
}

export function readWaitRow(row: WaitsRow): KeptWait & { readonly set: string; readonly key: string } {
  return {
    set: row.set_id,
    key: row.case_key,
    wait: row.wait,
    post: row.post,
    region: row.region,
    visaClass: row.visa_class,
    hold: row.hold,
    field: row.field,
    entry: row.entry,
    start: row.start_day,
    end: row.end_day,
    ended: row.ended,
    seen: row.seen_day,
  };
}

/** By how a wait ended, as the sums write it; the place in the list is the number. */
export const ENDED = [null, 'issued', 'refused', 'gave-up'] as const satisfies readonly KeptWait['ended'][];

export const ALL_PLACES = 'all';
export const EVERY_CLASS = '*';
export const placeOfPost = (post: string): string => `post:${post}`;
export const placeOfRegion = (region: string): string => `region:${region}`;

/** Made-up cases count at their made-up post and nowhere else: no real cohort may hold them. */
export function placesOf({ post, region }: WaitsRow, kind: DataSetKind): readonly string[] {
  const own = post === null ? [] : [placeOfPost(post)];
  if (kind === 'fictional') return own;
  return [...own, ...(region === null ? [] : [placeOfRegion(region)]), ALL_PLACES];
}

export function classesOf({ visa_class }: WaitsRow): readonly string[] {
  return visa_class === null ? [EVERY_CLASS] : [visa_class, EVERY_CLASS];
}

/** All time, the year and the month of the start: a stretch of months is read from a few years and months. */
export function periodsOf({ start_day }: WaitsRow): readonly number[] {
  const year = Number(start_day.slice(0, 4));
  return [ALL_TIME, year, year * 100 + Number(start_day.slice(5, 7))];
}

export const ALL_TIME = 0;
/** Periods above it are months. */
export const LAST_YEAR = 9_999;
