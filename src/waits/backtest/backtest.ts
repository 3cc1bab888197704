import { HORIZONS, type Horizon } from '../forecast/ahead.ts';
import { brierScore, type Scored } from './brier-score.ts';
import { calibrationError } from './calibration-error.ts';
import type { KnownAsOf } from './known-as-of.ts';
import type { Method } from './method.ts';

export type HorizonScore = {
  readonly asks: number;
  readonly brier: number | null;
  readonly calibration: number | null;
};
export type Score = Readonly<Record<Horizon, HorizonScore>>;

/**
 * How a method did on one day: it learns from what was known then and is scored on what came of those who waited.
 * For a horizon only cases count that were followed so long; a case that ended early but could not have been
 * followed is left out too, or only those issued would remain. Cost: that of the method, and O(asks log asks).
 */
export function backtest(method: Method, { asOf, history, asked }: KnownAsOf): Score {
  const answer = method(history, asOf);
  const answers = asked.map(({ ask, outcome }) => ({ within: answer(ask), outcome }));
  const scoreOf = (horizon: Horizon): HorizonScore => {
    const scored = answers.flatMap(({ within, outcome: { days, follow } }): Scored[] =>
      follow < horizon ? [] : [{ chance: within[horizon], happened: days !== null && days <= horizon }],
    );
    return { asks: scored.length, brier: brierScore(scored), calibration: calibrationError(scored) };
  };
  const [a, b, c, d, e] = HORIZONS;
  return { 7: scoreOf(a), 14: scoreOf(b), 30: scoreOf(c), 60: scoreOf(d), 90: scoreOf(e) };
}
