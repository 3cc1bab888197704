import { curveAhead } from './curve-ahead.ts';
import { datedWaits } from './dated-waits.ts';
import type { Method } from './method.ts';

/** Ended cases only: what trackers show. It forgets those who still wait, so it promises too much. */
export const endedOnly: Method = (history, asOf) => {
  const issued = datedWaits(history, asOf).filter(({ wait }) => wait.ended === 'issued');
  return curveAhead(issued.map(({ wait }) => wait));
};
