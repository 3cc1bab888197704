/** Which question of the person the answer begins with. */
import type { Answered } from './answered.ts';

const ANSWERED_BELOW = ['duration', 'next-step', 'passport', 'contact', 'documents'] as const;
export type AnsweredBelow = (typeof ANSWERED_BELOW)[number];

/**
 * The first that a part under the headline answers: what a word means, the headline says. Null when nothing such was
 * asked, or when there is nothing that would answer it.
 */
export function askedFirst({ ask, explanation }: Answered): AnsweredBelow | null {
  const { actions, clocks, forecast } = explanation;
  const answers: Readonly<Record<AnsweredBelow, boolean>> = {
    duration: clocks.length > 0 || forecast !== undefined,
    'next-step': actions.length > 0,
    passport: actions.some((action) => action.do === 'collect-passport'),
    contact: actions.some((action) => action.do === 'contact-post'),
    documents: actions.some((action) => action.do === 'provide'),
  };
  for (const kind of ask.asks ?? [])
    for (const one of ANSWERED_BELOW) if (kind === one && answers[one]) return one;
  return null;
}
