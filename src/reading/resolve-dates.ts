/**
 * Decides what the dates of a text mean: the year, and whether the day or the month stands first.
 *
 * Both orders are tried for the whole text. For each, the cheapest choice of years is found along the text (a
 * shortest path over a few candidates a date): going back in time, long silences and days after the day of writing
 * cost. The order whose path is cheaper wins, so the text's own consistency decides and not a default.
 */
import { dayNumber, isoOf, weekdayOf, yearOf } from './calendar-days.ts';
import type { DateParts, FoundDate } from './found-date.ts';

export type ResolvedDate = {
  readonly from: number;
  readonly to: number;
  /** "YYYY-MM-DD", "YYYY-MM" or "YYYY"; null when the text does not tell enough. */
  readonly date: string | null;
};

/** First and last day that an option can mean. */
type Option = {
  readonly first: number;
  readonly last: number;
  readonly text: string;
  /** What it costs by itself. */
  readonly cost: number;
};
type Step = { readonly option: Option | null; readonly cost: number; readonly back: number };
type Path = { readonly options: readonly (Option | null)[]; readonly cost: number };
export type Frame = {
  /** Number of the day of writing; null when nobody told it and no date tells a year. */
  readonly posted: number | null;
  /** Whether a found date may lie ahead, by its place in the list. */
  readonly ahead: (index: number) => boolean;
};

const YEARS_BACK = 3;
const COST = {
  afterPosted: 8,
  wrongOrder: 4,
  backwards: 1,
  farBack: 0.8,
  yearBack: 0.9,
  silence: 1.6,
} as const;

export function resolveDates(found: readonly FoundDate[], frame: Frame): readonly ResolvedDate[] {
  const posted = frame.posted ?? latestSaid(found);
  const monthFirst = cheapestPath(found, 'month-first', posted, frame);
  const dayFirst = cheapestPath(found, 'day-first', posted, frame);
  const isDayFirst =
    dayFirst.cost < monthFirst.cost - 1e-9 ||
    (Math.abs(dayFirst.cost - monthFirst.cost) < 1e-9 && writesDayFirst(found));
  const path = isDayFirst ? dayFirst : monthFirst;
  return found.map(({ from, to }, index) => {
    const option = path.options[index] ?? null;
    const isLate =
      option !== null && frame.posted !== null && option.first > frame.posted && !frame.ahead(index);
    return { from, to, date: option === null || isLate ? null : option.text };
  });
}

/** Without a day of writing, yearless dates lie within a year of the latest that has one. */
function latestSaid(found: readonly FoundDate[]): number | null {
  let latest: number | null = null;
  for (const date of found) {
    if (date.is !== 'said') continue;
    for (const { year, month, day } of date.readings) {
      if (year === null) continue;
      const last = dayNumber(year, month ?? 12, day ?? 28);
      if (last !== null && (latest === null || last > latest)) latest = last;
    }
  }
  return latest === null ? null : latest + 200;
}

/** The writer's habit where nothing else tells: "21 January" or "January 21". */
function writesDayFirst(found: readonly FoundDate[]): boolean {
  return found.some(
    (date) => date.is === 'said' && date.readings.length === 1 && date.readings[0]?.order === 'day-first',
  );
}

function cheapestPath(
  found: readonly FoundDate[],
  order: 'day-first' | 'month-first',
  posted: number | null,
  frame: Frame,
): Path {
  let steps: readonly Step[] = [{ option: null, cost: 0, back: 0 }];
  const rows: (readonly Step[])[] = [];
  for (const [index, date] of found.entries()) {
    const before = steps;
    const row = stepsTo(date, before, order, posted, frame.ahead(index));
    rows.push(row);
    steps = row;
  }
  return walkBack(rows, posted);
}

function stepsTo(
  date: FoundDate,
  before: readonly Step[],
  order: 'day-first' | 'month-first',
  posted: number | null,
  ahead: boolean,
): readonly Step[] {
  if (date.is === 'counted' && date.base === 'before')
    return before.map(({ option, cost }, back) => ({
      option: option && moved(option, date.days),
      cost,
      back,
    }));
  const options =
    date.is === 'said' && date.readings.every(({ month }) => month === null)
      ? null
      : optionsOf(date, order, posted, ahead);
  if (options !== null && options.length === 0)
    return before
      .map(({ option, cost }, back) => ({ option, cost, back }))
      .map((step) => ({ ...step, option: null }));
  if (options === null) return daySteps(date, before, posted, ahead);
  return options.map((option) => {
    const { cost, back } = cheapestBefore(option, before);
    return { option, cost, back };
  });
}

function cheapestBefore(
  option: Option,
  before: readonly Step[],
): { readonly cost: number; readonly back: number } {
  let best = { cost: Number.POSITIVE_INFINITY, back: 0 };
  for (const [back, step] of before.entries()) {
    const cost = step.cost + option.cost + (step.option === null ? 0 : moveCost(step.option, option));
    if (cost < best.cost) best = { cost, back };
  }
  return best;
}

/** Stories go forward; going back costs more than a silence. */
function moveCost(from: Option, to: Option): number {
  const days = to.last - from.first;
  if (days < 0) return COST.backwards + (COST.farBack * -days) / 365;
  return (COST.silence * Math.max(0, to.first - from.last)) / 365;
}

/** A day alone lies in the month of the date before it, or in the next one; without one, before the day of writing. */
function daySteps(
  date: FoundDate,
  before: readonly Step[],
  posted: number | null,
  ahead: boolean,
): readonly Step[] {
  const parts = date.is === 'said' ? date.readings[0] : undefined;
  if (!parts) return before.map(({ cost }, back) => ({ option: null, cost, back }));
  if (parts.day === null) {
    const option = wholeOption(parts.year, null, null, 0);
    return before.map(({ cost }, back) => ({ option, cost, back }));
  }
  const { day } = parts;
  return before.map(({ option, cost }, back) => {
    const near = option ?? null;
    const from = near?.first ?? (posted === null ? null : posted - 30);
    if (from === null) return { option: null, cost, back };
    const next = nextWithDay(day, from, near === null ? posted : null, ahead);
    return {
      option: next,
      cost: cost + (posted !== null && next && next.first > posted && !ahead ? COST.afterPosted : 0),
      back,
    };
  });
}

function nextWithDay(day: number, from: number, until: number | null, ahead: boolean): Option | null {
  const year = yearOf(from);
  const month = Number(isoOf(from).slice(5, 7));
  const tries = [0, 1].map((more) => {
    const index = month - 1 + more;
    return wholeOption(year + Math.floor(index / 12), (index % 12) + 1, day, 0);
  });
  // A day shortly before the last date of the story is still told of the same month.
  const fits = tries.filter((option) => option !== null && option.first >= from - (until === null ? 0 : 1));
  const past =
    until === null || ahead ? fits : fits.filter((option) => option !== null && option.first <= until);
  return past[0] ?? tries[0] ?? null;
}

const moved = (option: Option, days: number): Option | null =>
  option.first !== option.last
    ? days === 0
      ? option
      : null
    : { ...option, first: option.first + days, last: option.last + days, text: isoOf(option.first + days) };

function optionsOf(
  date: FoundDate,
  order: 'day-first' | 'month-first',
  posted: number | null,
  ahead: boolean,
): readonly Option[] {
  if (date.is !== 'said') {
    if (posted === null) return [];
    const back = date.is === 'counted' ? date.days : -(((weekdayOf(posted) - date.weekday + 6) % 7) + 1);
    const day = posted + back;
    return [{ first: day, last: day, text: isoOf(day), cost: 0 }];
  }
  const options = date.readings.flatMap((parts) => {
    const wrong = parts.order !== 'either' && parts.order !== order ? COST.wrongOrder : 0;
    return yearsOf(parts, posted, ahead).flatMap((year) => {
      const option = wholeOption(year, parts.month, parts.day, wrong);
      return option === null ? [] : [{ ...option, cost: wrong + ownCost(option, parts, posted, ahead) }];
    });
  });
  const right = options.filter(({ cost }) => cost < COST.wrongOrder);
  return right.length > 0 ? right : options;
}

function ownCost(option: Option, { year }: DateParts, posted: number | null, ahead: boolean): number {
  if (posted === null) return 0;
  if (option.first > posted) return ahead ? (option.first - posted) / 365 : COST.afterPosted;
  if (ahead) return 0.5;
  const old = year === null ? (COST.yearBack * (posted - option.last)) / 365 : 0;
  // A year that nobody would write of here speaks for another order of the parts.
  return old + (posted - option.first > 365 * 8 ? COST.wrongOrder : 0);
}

function yearsOf({ year }: DateParts, posted: number | null, ahead: boolean): readonly number[] {
  if (year !== null) return [year];
  if (posted === null) return [];
  const last = yearOf(posted);
  const past = Array.from({ length: YEARS_BACK }, (_, back) => last - back);
  return ahead ? [last + 1, ...past] : past;
}

function wholeOption(
  year: number | null,
  month: number | null,
  day: number | null,
  cost: number,
): Option | null {
  if (year === null) return null;
  const first = dayNumber(year, month ?? 1, day ?? 1);
  if (first === null) return null;
  if (day !== null) return { first, last: first, text: isoOf(first), cost };
  const text = isoOf(first).slice(0, month === null ? 4 : 7);
  return { first, last: first + (month === null ? 365 : 29), text, cost };
}

function walkBack(rows: readonly (readonly Step[])[], posted: number | null): Path {
  const last = rows.at(-1) ?? [];
  let at = 0;
  let cost = Number.POSITIVE_INFINITY;
  for (const [index, step] of last.entries()) {
    const silence =
      posted === null || step.option === null ? 0 : Math.max(0, posted - step.option.last) / 365;
    if (step.cost + COST.silence * silence < cost) {
      cost = step.cost + COST.silence * silence;
      at = index;
    }
  }
  const options: (Option | null)[] = new Array(rows.length).fill(null);
  for (let row = rows.length - 1; row >= 0; row -= 1) {
    const step = rows[row]?.[at];
    options[row] = step?.option ?? null;
    at = step?.back ?? 0;
  }
  return { options, cost: rows.length === 0 ? 0 : cost };
}
