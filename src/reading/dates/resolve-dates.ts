/**
 * Decides what the dates of a text mean: the year, and whether the day or the month stands first.
 *
 * Both orders are tried for the whole text. For each, the cheapest choice of years is found along the text (a
 * shortest path over a few candidates a date): going back in time, long silences and days after the day of writing
 * cost. The order whose path is cheaper wins, so the text's own consistency decides and not a default.
 */
import { calendarDay, dayNumber, isoOf } from './calendar-days.ts';
import {
  COST,
  inOrder,
  moved,
  type Option,
  type Order,
  optionNear,
  optionOf,
  optionsOf,
  type Posted,
  weekdayAfter,
} from './date-options.ts';
import type { FoundDate } from './found-date.ts';

export type ResolvedDate = {
  readonly from: number;
  readonly to: number;
  /** "YYYY-MM-DD", "YYYY-MM" or "YYYY"; null when the text does not tell enough. */
  readonly date: string | null;
};
export type Frame = {
  /** Number of the day of writing; null when it is not known. */
  readonly posted: number | null;
  /** Whether a found date may lie ahead, by its place in the list. */
  readonly ahead: (index: number) => boolean;
  /** Whether it is the day of a promise, from which nothing is counted; for every date. */
  readonly promised: readonly boolean[];
};

/** One candidate of a date: the last day known so far, what the path to it cost, and which candidate stood before. */
type Step = {
  readonly option: Option | null;
  readonly known: Option | null;
  readonly cost: number;
  readonly back: number;
};
type Path = { readonly options: readonly (Option | null)[]; readonly cost: number };

export function resolveDates(found: readonly FoundDate[], frame: Frame): readonly ResolvedDate[] {
  if (found.length === 0) return [];
  const day = frame.posted ?? latestSaid(found);
  const posted: Posted = day === null ? null : { day, year: calendarDay(day).year };
  const choices = found.map((date, index) => optionsOf(date, posted, frame.ahead(index)));
  const choose = (order: Order): Path => cheapestPath(found, choices, order, posted, frame);
  const monthFirst = choose('month-first');
  const dayFirst = hasTwoOrders(found) ? choose('day-first') : monthFirst;
  const { options } = isDayFirst(dayFirst.cost, monthFirst.cost, found) ? dayFirst : monthFirst;
  return found.map(({ from, to }, index) => {
    const option = options[index] ?? null;
    const isLate =
      option !== null && frame.posted !== null && option.first > frame.posted && !frame.ahead(index);
    return { from, to, date: option === null || isLate ? null : isoOf(option.first, option.known) };
  });
}

const hasTwoOrders = (found: readonly FoundDate[]): boolean =>
  found.some((date) => date.is === 'said' && date.readings.some(({ order }) => order !== 'either'));

/** Where both are equally good, the writer's habit tells: a date that can only be read with the day first. */
function isDayFirst(dayFirst: number, monthFirst: number, found: readonly FoundDate[]): boolean {
  if (dayFirst !== monthFirst) return dayFirst < monthFirst;
  return found.some(
    (date) => date.is === 'said' && date.readings.length === 1 && date.readings[0]?.order === 'day-first',
  );
}

/** Without a day of writing, yearless dates lie within half a year of the latest that has one. */
function latestSaid(found: readonly FoundDate[]): number | null {
  let latest: number | null = null;
  for (const date of found) {
    if (date.is !== 'said') continue;
    for (const { year, month, day } of date.readings) {
      const last = year === null ? null : dayNumber(year, month ?? 12, day ?? 28);
      if (last !== null && (latest === null || last > latest)) latest = last;
    }
  }
  return latest === null ? null : latest + 200;
}

const START: readonly Step[] = [{ option: null, known: null, cost: 0, back: 0 }];

function cheapestPath(
  found: readonly FoundDate[],
  choices: readonly (readonly Option[])[],
  order: Order,
  posted: Posted,
  frame: Frame,
): Path {
  const rows: (readonly Step[])[] = [];
  let steps = START;
  for (let index = 0; index < found.length; index += 1) {
    const date = found[index];
    const options = inOrder(choices[index] ?? [], order);
    if (date === undefined) continue;
    const next = stepsTo(date, options, steps, posted, frame.ahead(index));
    steps = frame.promised[index] ? knownBefore(next, steps) : next;
    rows.push(steps);
  }
  return walkBack(rows, posted);
}

/** The same steps with what was known before them. */
const knownBefore = (steps: readonly Step[], before: readonly Step[]): readonly Step[] =>
  steps.map((step) => ({ ...step, known: before[step.back]?.known ?? null }));

function stepsTo(
  date: FoundDate,
  options: readonly Option[],
  before: readonly Step[],
  posted: Posted,
  ahead: boolean,
): readonly Step[] {
  const steps: Step[] = [];
  if (options.length > 0 && !followsKnown(date)) {
    for (const option of options) steps.push(cheapestStep(option, before));
    return steps;
  }
  for (let back = 0; back < before.length; back += 1) {
    const step = before[back];
    if (step === undefined) continue;
    const option = optionBehind(date, options, step.known, posted, ahead);
    const late = option !== null && posted !== null && option.first > posted.day && !ahead;
    const cost = step.cost + (late ? COST.afterPosted : 0);
    steps.push({ option, known: option ?? step.known, cost, back });
  }
  return steps;
}

/** Whether what a date means follows from the last day known before it. */
function followsKnown(date: FoundDate): boolean {
  if (date.is === 'said') return date.readings[0]?.month === null;
  return (date.is === 'counted' && date.base === 'before') || (date.is === 'weekday' && !date.last);
}

/** What a date means behind the last day known. */
function optionBehind(
  date: FoundDate,
  options: readonly Option[],
  known: Option | null,
  posted: Posted,
  ahead: boolean,
): Option | null {
  if (!followsKnown(date)) return null;
  if (date.is === 'counted') return known && moved(known, date.days);
  if (date.is === 'weekday')
    return (known && weekdayAfter(date.weekday, known, posted)) ?? options[0] ?? null;
  const parts = date.is === 'said' ? date.readings[0] : undefined;
  if (parts === undefined) return null;
  const { day, year } = parts;
  return day === null ? optionOf(year, null, null) : optionNear(day, known, posted, ahead);
}

function cheapestStep(option: Option, before: readonly Step[]): Step {
  let cost = 0;
  let back = -1;
  for (let index = 0; index < before.length; index += 1) {
    const step = before[index];
    if (!step) continue;
    const total = step.cost + option.cost + (step.known === null ? 0 : moveCost(step.known, option));
    if (back >= 0 && total >= cost) continue;
    cost = total;
    back = index;
  }
  return { option, known: option, cost, back };
}

/** Stories go forward; going back costs more than a silence. */
function moveCost(from: Option, to: Option): number {
  const days = to.last - from.first;
  if (days < 0) return COST.backwards + COST.farBack * -days;
  return COST.silence * Math.max(0, to.first - from.last);
}

function walkBack(rows: readonly (readonly Step[])[], posted: Posted): Path {
  let at = -1;
  let cost = 0;
  const last = rows.at(-1) ?? [];
  for (let index = 0; index < last.length; index += 1) {
    const step = last[index];
    if (step === undefined) continue;
    const silence = posted === null || step.known === null ? 0 : Math.max(0, posted.day - step.known.last);
    const total = step.cost + COST.silence * silence;
    if (at >= 0 && total >= cost) continue;
    cost = total;
    at = index;
  }
  const options: (Option | null)[] = [];
  for (let row = rows.length - 1; row >= 0; row -= 1) {
    const step = rows[row]?.[at];
    options.push(step?.option ?? null);
    at = step?.back ?? 0;
  }
  return { options: options.reverse(), cost };
}
