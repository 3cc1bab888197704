/**
 * The legal state of a case.
 *
 * Once an application is made a post issues or refuses, or discontinues granting; nothing is "pending" in law
 * (22 CFR 41.121(a), 42.81(a); 9 FAM 504.11-2(A)). What people call pending is a refusal under 221(g) that can be
 * overcome, and stays a refusal until the post decides again.
 */
import type { Decision } from './case-state.ts';
import type { CaseLog } from './event.ts';
import { replay } from './evolve.ts';

/** The legal state after the log. */
export function decision(log: CaseLog): Decision {
  return replay(log).decision;
}
