/** What the selects offer: only cohorts with enough cases, and whatever is chosen now, so that nothing is lost. */
import { postByCode } from '../../../catalogue/posts.ts';
import type { Words } from '../../../language/words.ts';
import { type CohortCount, HOLDS, type WaitChoice } from '../../../services/ports/waits.ts';
import type { MonthOfWaits } from '../../../services/waits/by-month.ts';
import { FEWEST_CASES } from '../../../services/waits/cohort.ts';
import { sayClass, sayHold, sayPlace, sayRegion, saySince } from './say-choice.ts';

export type ChoiceOption = { readonly value: string; readonly label: string };
/** A group without a name stands before all others. */
export type OptionGroup = { readonly name: string | null; readonly options: readonly ChoiceOption[] };

export function placeOptions(
  words: Words,
  cohorts: readonly CohortCount[],
  chosen: readonly WaitChoice[],
): readonly OptionGroup[] {
  const counts = countBy(
    cohorts.filter(({ visaClass }) => visaClass === '*'),
    ({ place }) => place,
  );
  const shown = new Set([...counts].flatMap(([place, n]) => (n >= FEWEST_CASES ? [place] : [])));
  for (const { post, region } of chosen) {
    if (post !== null) shown.add(`post:${post}`);
    else if (region !== null) shown.add(`region:${region}`);
  }
  const posts = [...shown].flatMap((place) => (place.startsWith('post:') ? [place.slice(5)] : []));
  const regions = new Set([
    ...[...shown].flatMap((place) => (place.startsWith('region:') ? [place.slice(7)] : [])),
    ...posts.map((code) => postByCode(code)?.region ?? ELSEWHERE),
  ]);
  const groups = [...regions].map((region): OptionGroup => {
    const own = posts
      .filter((code) => (postByCode(code)?.region ?? ELSEWHERE) === region)
      .map((code) => ({ value: code, label: sayPlace(words, { post: code, region: null }) }))
      .toSorted((one, other) => one.label.localeCompare(other.label, words.locale));
    if (region === ELSEWHERE) return { name: words.say('waits.place.elsewhere'), options: own };
    const all = { value: region, label: sayPlace(words, { post: null, region }) };
    const options = shown.has(`region:${region}`) ? [all, ...own] : own;
    return { name: capital(sayRegion(words, region)), options };
  });
  return groups.toSorted((one, other) => (one.name ?? '').localeCompare(other.name ?? '', words.locale));
}

const ELSEWHERE = '';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export function classOptions(
  words: Words,
  cohorts: readonly CohortCount[],
  chosen: readonly WaitChoice[],
): readonly ChoiceOption[] {
  const everywhere = cohorts.filter(({ place, visaClass }) => place === 'all' && visaClass !== '*');
  const counts = countBy(everywhere, ({ visaClass }) => visaClass);
  const shown = new Set([...counts].flatMap(([visaClass, n]) => (n >= FEWEST_CASES ? [visaClass] : [])));
  for (const { visaClass } of chosen) if (visaClass !== null) shown.add(visaClass);
  return [...shown].toSorted().map((value) => ({ value, label: sayClass(words, value) }));
}

export function holdOptions(
  words: Words,
  cohorts: readonly CohortCount[],
  chosen: readonly WaitChoice[],
): readonly ChoiceOption[] {
  const everywhere = cohorts.filter(({ place, visaClass }) => place === 'all' && visaClass === '*');
  const counts = countBy(everywhere, ({ hold }) => hold);
  const isShown = (hold: string): boolean =>
    (counts.get(hold) ?? 0) >= FEWEST_CASES || chosen.some((choice) => choice.hold === hold);
  return HOLDS.filter(isShown).map((value) => ({ value, label: sayHold(words, value) }));
}

/** January of every year with cases, and the months that are chosen. */
export function sinceOptions(
  words: Words,
  months: readonly MonthOfWaits[],
  chosen: readonly WaitChoice[],
): readonly ChoiceOption[] {
  const shown = new Set(months.map(({ month }) => `${month.slice(0, 4)}-01`));
  for (const { since } of chosen) if (since !== null) shown.add(since);
  return [...shown].toSorted().map((value) => ({ value, label: saySince(words, value) }));
}

function countBy(
  cohorts: readonly CohortCount[],
  name: (cohort: CohortCount) => string,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const cohort of cohorts) counts.set(name(cohort), (counts.get(name(cohort)) ?? 0) + cohort.n);
  return counts;
}
