/** Turns what was typed into the form into an ask, or into every problem with it, each beside its field. */
import { type Day, earliest, existsInCalendar } from '../../../cases/day.ts';
import type { ReportedCase } from '../../../cases/reported.ts';
import type { ExplainAsk } from '../../../explanation/asking/ask.ts';
import type { MessageId, Values } from '../../../language/words.ts';
import { eventsOf } from './events-of.ts';
import { CHOICES, type ChoiceField, type Field, LONGEST_TEXT, type OneField, type Typed } from './fields.ts';

export type Problem = { readonly field: Field; readonly says: MessageId; readonly values?: Values };

export type Decoded =
  | { readonly ok: true; readonly ask: ExplainAsk }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** `hasTimeline` when events came in a timeline beside these fields, so that the fields may all be empty. */
export function decodeGuided(typed: Typed, today: Day, hasTimeline = false): Decoded {
  const problems = [
    ...longTexts(typed),
    ...unknownChoices(typed),
    ...DATES.flatMap(({ day, month, ahead }) => wrongDate(typed, day, month, ahead ? null : today)),
  ];
  if (problems.length > 0) return { ok: false, problems };
  const told = caseOf(typed, today);
  if (typed.text === '' && told === null && !hasTimeline) {
    return { ok: false, problems: [{ field: 'text', says: 'errors.form.nothing' }] };
  }
  return {
    ok: true,
    ask: {
      today,
      ...(typed.text === '' ? {} : { statusText: typed.text }),
      ...(told === null ? {} : { case: told }),
    },
  };
}

/** Null when no question was answered. */
function caseOf(typed: Typed, today: Day): ReportedCase | null {
  const events = eventsOf(typed, today);
  const visaClass = typed.class.toUpperCase().replaceAll(/[\s-]/g, '');
  const route = typed.route === 'interview' || typed.route === 'dropbox' ? typed.route : null;
  if (events.length === 0 && visaClass === '' && typed.post === '' && route === null) return null;
  return {
    ...(visaClass === '' ? {} : { visaClass }),
    ...(typed.post === '' ? {} : { post: typed.post }),
    ...(route === null ? {} : { route }),
    ...(events.length === 0 ? {} : { events }),
  };
}

const LONGEST: readonly (readonly [OneField, number])[] = [
  ['text', LONGEST_TEXT],
  ['class', 20],
  ['post', 80],
];

function longTexts(typed: Typed): readonly Problem[] {
  return LONGEST.filter(([field, longest]) => typed[field].length > longest).map(([field, longest]) => ({
    field,
    says: 'errors.form.too-long',
    values: { given: typed[field].length, longest },
  }));
}

const CHOICE_FIELDS = Object.keys(CHOICES).filter((field): field is ChoiceField =>
  Object.hasOwn(CHOICES, field),
);

function unknownChoices(typed: Typed): readonly Problem[] {
  return CHOICE_FIELDS.filter((field) => {
    const known: readonly string[] = CHOICES[field];
    const given = typed[field];
    const all = typeof given === 'string' ? [given] : given;
    return all.some((value) => value !== '' && !known.includes(value));
  }).map((field) => ({ field, says: 'errors.form.unknown-choice' }));
}

type DateFields = { readonly day: OneField; readonly month: OneField | null; readonly ahead: boolean };

/** Only an appointment may lie ahead. */
const DATES: readonly DateFields[] = [
  { day: 'page-day', month: 'page-month', ahead: false },
  { day: 'route-day', month: 'route-month', ahead: true },
  { day: 'gave-day', month: 'gave-month', ahead: false },
  { day: 'touched-day', month: null, ahead: false },
  { day: 'contacted-day', month: null, ahead: false },
];

function wrongDate(
  typed: Typed,
  day: OneField,
  month: OneField | null,
  last: Day | null,
): readonly Problem[] {
  const field = typed[day] !== '' || month === null ? day : month;
  const given = typed[field];
  if (given === '') return [];
  const length = field === day ? 10 : 7;
  if (given.length !== length || !existsInCalendar(given)) {
    return [{ field, says: field === day ? 'errors.form.no-day' : 'errors.form.no-month' }];
  }
  const first = earliest(given);
  if (first === null) return [];
  if (last !== null && Temporal.PlainDate.compare(first, last) > 0)
    return [{ field, says: 'errors.form.ahead' }];
  return first.year < EARLIEST_YEAR
    ? [{ field, says: 'errors.form.long-ago', values: { year: first.year } }]
    : [];
}

/** Older than any case that a status page still shows; a typed 0201 or 1021 is a slip of the finger. */
const EARLIEST_YEAR = 1990;
