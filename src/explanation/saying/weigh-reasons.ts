/** Why we think so: the rows of evidence in their order, the strongest first, those that speak against it too. */
import type { Words } from '../../language/words.ts';
import type { Belief } from '../belief/believe.ts';
import type { Reason, Strength } from '../explanation.ts';

/** Natural logs: 1.5 makes the leading standing four to five times as likely, 0.5 not twice as likely. */
const STRONG = 1.5;
const SOME = 0.5;
/** Below this a row says next to nothing, and saying it would only take room. */
const SILENT = 0.05;

export function weighReasons(belief: Belief, words: Words): readonly Reason[] {
  return belief.rows
    .filter(({ weight }) => Math.abs(weight) >= SILENT)
    .map(({ says, values, weight, from }) => ({
      says: words.say(says, values),
      weight: Math.round(weight * 100) / 100,
      strength: strengthOf(weight),
      from,
    }));
}

function strengthOf(weight: number): Strength {
  const size = Math.abs(weight);
  return size >= STRONG ? 'strong' : size >= SOME ? 'some' : 'little';
}
