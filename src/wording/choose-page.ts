import type { Label, Place } from './find-labels.ts';
import { fieldDay, type PageFields } from './page-fields.ts';

/** The part of a paste that is read as the page, by its first word and the word after its last. */
export type PagePart = {
  readonly from: number;
  readonly until: number;
  /** "only": the paste is one page. "latest": of several, the one with the latest day. "guess": one of several. */
  readonly chosen: 'only' | 'latest' | 'guess';
};

const ON_PAGE = {
  field: true,
  page: true,
  keyed: true,
  whole: false,
  line: false,
  said: false,
} as const satisfies Record<Place, boolean>;

/** True for a heading that stands where the page puts it. */
export const isOnPage = ({ place }: Label): boolean => ON_PAGE[place];

/** Which of the pages in a paste to read: the one updated last, as far as their days tell. */
export function choosePage(labels: readonly Label[], fields: PageFields, length: number): PagePart {
  const onPage = labels.filter(isOnPage);
  if (new Set(onPage.map(({ word }) => word)).size < 2) return { from: 0, until: length, chosen: 'only' };
  const parts = onPage.map(({ from }, index) => ({ from, until: onPage[index + 1]?.from ?? length }));
  const days = parts.map(({ from, until }) => dayOf(fields, from, until));
  const latest = days.toSorted().at(-1) ?? '';
  const first = days.indexOf(latest);
  const known = latest !== '' && first === days.lastIndexOf(latest) && !days.includes('');
  const part = (known ? parts[first] : parts.at(-1)) ?? { from: 0, until: length };
  return { ...part, chosen: known ? 'latest' : 'guess' };
}

function dayOf(fields: PageFields, from: number, until: number): string {
  const inPart = fields.days.filter(({ at }) => at >= from && at < until).map(({ day }) => day);
  return fieldDay(fields, 'updated', from, until) ?? inPart.toSorted().at(-1) ?? '';
}

/** Where a story that tells of several days comes to its latest one; null when it names fewer than two. */
export function latestPart({ days }: PageFields, length: number): PagePart | null {
  const latest = days
    .map(({ day }) => day)
    .toSorted()
    .at(-1);
  const index = days.findLastIndex(({ day }) => day === latest);
  const first = days[index];
  if (first === undefined || days.length < 2) return null;
  return { from: first.at, until: days[index + 1]?.at ?? length, chosen: 'latest' };
}
