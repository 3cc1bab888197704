/** A cohort in sentences: the middle, the slowest tenth, how many cases and of which kinds. */
import type { Words } from '../../../language/words.ts';
import type { MonthOfWaits } from '../../../services/waits/by-month.ts';
import type { Cohort } from '../../../services/waits/cohort.ts';
import { lastDayOf, ofHundred, onDay } from './curve-days.ts';
import { sayHold } from './say-choice.ts';

const whatEnds = ({ choice }: Cohort): 'hand' | 'visa' =>
  choice.wait === 'issued-to-hand' ? 'hand' : 'visa';

export function sayMedian(words: Words, cohort: Cohort): string {
  const days = cohort.quantiles.find(({ share }) => share === 0.5)?.day ?? null;
  const wait = whatEnds(cohort);
  if (days !== null) return words.say('waits.words.half', { days, wait });
  const day = lastDayOf(cohort);
  return words.say('waits.words.half-not', { wait, day, count: ofHundred(onDay(cohort, day).issuedBy) });
}

/** Of leaving the wait at all: whoever was refused waits no longer. Products are rounded, and 1e-9 is nothing. */
export function saySlowest(words: Words, { table }: Cohort): string {
  const days = table.find(({ survival }) => survival <= 0.1 + 1e-9)?.day;
  return days === undefined ? words.say('waits.words.tenth-not') : words.say('waits.words.tenth', { days });
}

export function sayCases(words: Words, { n, waiting, asOf }: Cohort): string {
  const day = asOf === '' ? '' : words.day(Temporal.PlainDate.from(asOf));
  return words.say('waits.words.cases', { cases: n, waiting, day });
}

/** Null when every case ended with a visa or waits. */
export function sayOtherEnds(words: Words, { refused, gaveUp }: Cohort): string | null {
  return refused + gaveUp === 0 ? null : words.say('waits.words.ended', { refused, gaveUp });
}

/** So few in a hundred may have another end, or none, in a list that still holds hardly anything but visas. */
const HARDLY_ANY = 0.01;

/** What a list leaves out when hardly a case in it waits or ended without a visa; null when it holds both. */
export const sayLeftOut =
  (words: Words) =>
  ({ choice, n, waiting, refused, gaveUp }: Cohort): string | null => {
    if (choice.wait === 'issued-to-hand') return null;
    const others = waiting + refused + gaveUp;
    if (others <= HARDLY_ANY * n)
      return words.say('waits.words.only-ended', { all: others === 0 ? 'yes' : 'no' });
    return refused + gaveUp === 0 ? words.say('waits.words.no-refusals') : null;
  };

/** In which years the cases began; null where no month has enough of them to say. */
export function sayBegan(words: Words, months: readonly MonthOfWaits[]): string | null {
  const told = months.filter(({ n }) => n > 0).toSorted((one, other) => (one.month < other.month ? -1 : 1));
  const half = told.reduce((sum, { n }) => sum + n, 0) / 2;
  let before = 0;
  const middle = told.find(({ n }) => {
    before += n;
    return before >= half;
  });
  const [first, by, last] = [told[0], middle, told.at(-1)].map((of) => of?.month.slice(0, 4) ?? '');
  if (first === undefined || by === undefined || last === undefined || first === '') return null;
  return words.say('waits.words.began', { years: first === last ? 'one' : 'more', first, by, last });
}

export const isInvented = ({ sets }: Cohort): boolean => sets.some(({ kind }) => kind === 'fictional');

/** Kinds of hold are never put together silently. */
export function sayPooled(words: Words, { holds }: Cohort): string | null {
  if (holds.length < 2) return null;
  const each = holds.map(({ hold, n }) =>
    words.say('waits.words.pooled-one', { hold: sayHold(words, hold), cases: n }),
  );
  return words.say('waits.words.pooled', { holds: words.list(each) });
}

/** Between which days the middle lies in 19 of 20 such collections; null when not even its beginning is known. */
export function sayMiddle(words: Words, { quantiles }: Cohort): string | null {
  const [from, to] = quantiles.find(({ share }) => share === 0.5)?.limits ?? [null, null];
  if (from === null || from === to) return null;
  return words.say('waits.words.middle', { from, to: to ?? 'none' });
}
