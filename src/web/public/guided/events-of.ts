/** The reported events that the answers of the guided form amount to, in the order in which such things happen. */
import { type Day, earliest } from '../../../cases/day.ts';
import type { ReportedEvent } from '../../../cases/reported.ts';
import { chosen, type Typed } from './fields.ts';

/** Takes answers that `decodeGuided` has found sound. What happened at the interview has the interview's date. */
export function eventsOf(typed: Typed, today: Day): readonly ReportedEvent[] {
  const met = dateOf(typed['route-day'], typed['route-month']);
  const ahead = isAhead(met, today);
  const then = ahead ? null : met;
  return [
    ...visit(typed, met, ahead),
    ...told(typed, then),
    ...paper(typed, then),
    ...asked(typed, then),
    ...passport(typed, then),
    ...gave(typed),
    ...status(typed),
    ...since(typed),
  ];
}

function visit(typed: Typed, met: string | null, ahead: boolean): readonly ReportedEvent[] {
  const route = chosen('route', typed.route);
  if (route === null && met === null) return [];
  // Someone who gives a day and no route means the interview: a dropbox has its own name.
  return [{ kind: route ?? 'interview', date: met, ...(ahead ? { planned: true } : {}) }];
}

function told(typed: Typed, date: string | null): readonly ReportedEvent[] {
  const said = chosen('told', typed.told);
  const section = SECTIONS[chosen('paper', typed.paper) ?? 'none'];
  const ticked = typed.asked.includes('processing') && said !== 'administrative-processing';
  return [
    ...(said === null || (said === 'refused' && section !== null)
      ? []
      : [{ kind: 'told', value: said, date } as const]),
    ...(section === null ? [] : [{ kind: 'told', value: 'refused', detail: section, date } as const]),
    ...(ticked ? [{ kind: 'told', value: 'administrative-processing', date } as const] : []),
  ];
}

/** A paper that names one of these sections tells of a refusal, whatever was said at the window. */
const SECTIONS = { none: null, '221g': null, '214b': '214(b)', '212a': '212(a)' } as const;

function paper(typed: Typed, date: string | null): readonly ReportedEvent[] {
  const given = chosen('paper', typed.paper);
  const colour = chosen('colour', typed.colour);
  if (given === 'none') return [{ kind: 'slip', value: 'none', date }];
  if (given === '221g' || (given === null && colour !== null)) {
    return [{ kind: 'slip', value: colour ?? 'uncoloured', date }];
  }
  return [];
}

function asked(typed: Typed, date: string | null): readonly ReportedEvent[] {
  return typed.asked.flatMap((thing): readonly ReportedEvent[] => {
    const value = chosen('asked', thing);
    return value === null || value === 'processing' ? [] : [{ kind: 'requested', value, date }];
  });
}

function passport(typed: Typed, date: string | null): readonly ReportedEvent[] {
  const value = chosen('passport', typed.passport);
  if (value === null) return [];
  return [{ kind: 'passport', value, date: value === 'kept' ? date : null }];
}

function gave(typed: Typed): readonly ReportedEvent[] {
  const date = dateOf(typed['gave-day'], typed['gave-month']);
  return typed.gave.flatMap((thing): readonly ReportedEvent[] => {
    const value = chosen('gave', thing);
    return value === null ? [] : [{ kind: 'provided', value, date }];
  });
}

function status(typed: Typed): readonly ReportedEvent[] {
  const value = chosen('page', typed.page);
  if (value === null) return [];
  const text = value === 'refused' ? chosen('page-text', typed['page-text']) : null;
  const date = dateOf(typed['page-day'], typed['page-month']);
  return [{ kind: 'status', value, date, ...(text === null ? {} : { detail: text }) }];
}

function since(typed: Typed): readonly ReportedEvent[] {
  return [
    ...(typed['touched-day'] === '' ? [] : [{ kind: 'touched', date: typed['touched-day'] } as const]),
    ...(typed['contacted-day'] === '' ? [] : [{ kind: 'contacted', date: typed['contacted-day'] } as const]),
  ];
}

/** The day when it was given, else the month, else nothing. */
function dateOf(day: string, month: string): string | null {
  if (day !== '') return day;
  return month === '' ? null : month;
}

function isAhead(date: string | null, today: Day): boolean {
  const first = earliest(date);
  return first !== null && Temporal.PlainDate.compare(first, today) > 0;
}
