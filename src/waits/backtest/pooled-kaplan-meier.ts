import { curveAhead } from './curve-ahead.ts';
import { datedWaits } from './dated-waits.ts';
import type { Method } from './method.ts';

/** One Kaplan–Meier curve of all cases. */
export const pooledKaplanMeier: Method = (history, asOf) =>
  curveAhead(datedWaits(history, asOf).map(({ wait }) => wait));
