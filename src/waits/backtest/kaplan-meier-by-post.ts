import { curveAhead } from './curve-ahead.ts';
import { datedWaits } from './dated-waits.ts';
import type { Method } from './method.ts';

/** Cases that a post needs before it gets a curve of its own. */
const ENOUGH = 30;

/** A Kaplan–Meier curve for each post with enough cases, the pooled one for the others. */
export const kaplanMeierByPost: Method = (history, asOf) => {
  const all = datedWaits(history, asOf);
  const posts = Map.groupBy(all, ({ post }) => post);
  const pooled = curveAhead(all.map(({ wait }) => wait));
  const own = [...posts].filter(([, alike]) => alike.length >= ENOUGH);
  const curves = new Map(own.map(([post, alike]) => [post, curveAhead(alike.map(({ wait }) => wait))]));
  return (ask) => (curves.get(ask.covariates['post'] ?? '') ?? pooled)(ask);
};
