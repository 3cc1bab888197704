import { anchorAt } from './page-anchors.ts';
import { dayAt } from './page-dates.ts';
import type { Paste } from './paste.ts';

/** A day on the page, and which of its two fields it is; null when it stands in no field. */
export type PageDay = {
  readonly is: 'created' | 'updated' | null;
  readonly day: string;
  readonly at: number;
};

export type PageFields = {
  /** How many of the page's own labels the paste has. */
  readonly anchors: number;
  readonly days: readonly PageDay[];
};

/** Words that may stand between the label of a date and the date; the two labels may stand before both dates. */
const WIDEST_FIELD = 12;

export function pageFields(paste: Paste, canon: readonly string[]): PageFields {
  const days: PageDay[] = [];
  let waiting: { is: 'created' | 'updated'; at: number }[] = [];
  let anchors = 0;
  for (let at = 0; at < canon.length; at += 1) {
    const anchor = anchorAt(canon, at);
    if (anchor !== null) anchors += 1;
    if (anchor === 'created' || anchor === 'updated') {
      waiting = waiting.filter((field) => at - field.at < WIDEST_FIELD && field.is !== anchor);
      waiting.push({ is: anchor, at });
      continue;
    }
    const found = dayAt(paste, at);
    if (found === null) continue;
    const field = waiting.shift();
    const is = field !== undefined && at - field.at <= WIDEST_FIELD ? field.is : null;
    days.push({ is, day: found.day, at });
    at = found.to;
  }
  return { anchors, days };
}

/** The day of a field, as it stands last before a word; null when it stands nowhere. */
export function fieldDay(
  { days }: PageFields,
  is: 'created' | 'updated',
  from: number,
  until: number,
): string | null {
  return days.find((day) => day.is === is && day.at >= from && day.at < until)?.day ?? null;
}
