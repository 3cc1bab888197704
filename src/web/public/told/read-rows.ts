/**
 * The timeline as a form sends it: one choice, one day and one detail a row, and which rows to leave out.
 *
 * Every row sends all of its fields, so the lists have one length; a row without a choice says nothing.
 */
import { existsInCalendar } from '../../../cases/day.ts';
import type { ReportedEvent } from '../../../cases/reported.ts';
import { eventOf } from './event-code.ts';

/** What stands in one row, unjudged. */
export type Row = { readonly what: string; readonly when: string; readonly detail: string };
/** A row whose day is no day; the row keeps what was typed. */
export type BadRow = { readonly index: number; readonly when: string };

export type Rows = {
  readonly rows: readonly Row[];
  readonly events: readonly ReportedEvent[];
  readonly bad: readonly BadRow[];
  /** A day that was written where something may be added, and nothing chosen that happened on it. */
  readonly alone: string | null;
};

/** More than any case has; a form that sends more is cut off here. */
const MOST_ROWS = 100;
const LONGEST_DETAIL = 300;

/** Null when the form held no timeline (`timeline` is not sent). */
export function readRows(body: unknown): Rows | null {
  if (typeof body !== 'object' || body === null) return null;
  const sent: Readonly<Record<string, unknown>> = { ...body };
  if (sent['timeline'] === undefined) return null;
  const [what, when, detail] = [list(sent['what']), list(sent['when']), list(sent['detail'])];
  const dropped = new Set(list(sent['drop']));
  const rows = what.slice(0, MOST_ROWS).flatMap((code, index): readonly Row[] =>
    code === '' || dropped.has(String(index))
      ? []
      : [
          {
            what: code,
            when: (when[index] ?? '').trim(),
            detail: (detail[index] ?? '').slice(0, LONGEST_DETAIL),
          },
        ],
  );
  return {
    rows,
    events: rows.flatMap((row) =>
      isDay(row.when) ? (eventOf(row.what, row.when || null, row.detail || null) ?? []) : [],
    ),
    alone: when.find((day, index) => what[index] === '' && day.trim() !== '')?.trim() ?? null,
    bad: rows.flatMap(({ when: day }, index) => (isDay(day) ? [] : [{ index, when: day }])),
  };
}

const isDay = (when: string): boolean => when === '' || existsInCalendar(when);

function list(value: unknown): readonly string[] {
  const all: readonly unknown[] = Array.isArray(value) ? value : value === undefined ? [] : [value];
  return all.map((part) => (typeof part === 'string' ? part : ''));
}
