import { dayNumber } from '../day-number.ts';
import { ahead, type DailyChances, withinOf } from './ahead.ts';
import { bend } from './bend.ts';
import { dailyChances } from './daily-chances.ts';
import { type Ground, groundOf } from './ground.ts';
import { lastDayToIssue } from './hard-end.ts';
import type { Model } from './learn.ts';
import { type Ahead, readCurve } from './read-curve.ts';
import { temper } from './temper.ts';
import { cohortName, TRAITS, type Traits, traitsOf } from './traits.ts';

/** A case that still waits on the day `asOf`. Days are "YYYY-MM-DD". */
export type ForecastAsk = {
  readonly start: string;
  readonly asOf: string;
  readonly covariates: Readonly<Record<string, string | null | undefined>>;
};

export type Forecast =
  | ({ readonly ok: true; readonly waited: number; readonly from: Ground } & Ahead)
  | {
      readonly ok: false;
      /** 'asked-before-known': the model knows later days than the ask, so its answer would be hindsight. */
      readonly problem: 'start-not-a-day' | 'as-of-not-a-day' | 'starts-later' | 'asked-before-known';
    };

/**
 * Answers asks from what was learned. The chances of each kind of case are worked out once and kept, since thousands
 * of asks share a few hundred kinds. Cost: O(365) an ask.
 */
export function forecaster(model: Model): (ask: ForecastAsk) => Forecast {
  const kinds = new Map<string, { readonly chances: DailyChances; readonly from: Ground }>();
  const kindOf = (traits: Traits) => {
    const name = cohortName(traits, TRAITS);
    const kind = kinds.get(name) ?? { chances: dailyChances(model, traits), from: groundOf(model, traits) };
    if (kinds.size < MOST_KINDS) kinds.set(name, kind);
    return kind;
  };
  return ({ start, asOf, covariates }) => {
    const began = dayNumber(start);
    if (began === null) return { ok: false, problem: 'start-not-a-day' };
    const today = dayNumber(asOf);
    if (today === null) return { ok: false, problem: 'as-of-not-a-day' };
    if (began > today) return { ok: false, problem: 'starts-later' };
    if (asOf < model.asOf) return { ok: false, problem: 'asked-before-known' };
    const traits = traitsOf(covariates);
    const { chances, from } = kindOf(traits);
    const lastDay = lastDayToIssue(traits.class, began);
    const daysLeft = lastDay === null ? Number.POSITIVE_INFINITY : lastDay - today;
    const waited = today - began;
    const by = ahead(chances, waited, daysLeft);
    const within = temper(withinOf(by), model.around[traits.family], {
      family: traits.family,
      waited,
      daysLeft,
    });
    const read = readCurve(bend(by, within));
    return { ok: true, waited, from, ...(from.issued === 0 ? withoutEnd(read) : read) };
  };
}

/** Where nobody was issued the chances are belief: that half or most are issued by some day is not within sight. */
const withoutEnd = ({ interval80, ...read }: Ahead): Ahead => ({
  ...read,
  median: null,
  interval80: interval80 === null ? null : [interval80[0], null],
});

/** Asks come from outside: made-up kinds must not fill the memory. */
const MOST_KINDS = 20_000;
