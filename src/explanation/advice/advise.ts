/** What to do: exactly one leading thing for today, then what else can be done, in the order of its days. */

import type { Action } from '../explanation.ts';
import { DAY_RULES } from './advice-days.ts';
import { ADVICE, type AdviceId, type AdviceRule, adviceMessage } from './advice-rules.ts';
import type { DayContext, Timing } from './timing.ts';
import { withYearEnd } from './with-year-end.ts';

export type AdviseContext = DayContext & {
  /** "the embassy or consulate in Riga", and the same at the start of a sentence. */
  readonly office: { readonly office: string; readonly Office: string };
};

export function advise(ids: readonly AdviceId[], context: AdviseContext): readonly Action[] {
  const fitting = withoutAskedAlready(withYearEnd(ids, context), context);
  const [first, ...rest] = fitting.flatMap((id) => actionOf(id, context));
  if (first === undefined) return [];
  const today = context.view.today.toString();
  // A question that may be asked today is worth more than the advice to wait.
  const due = first.do === 'wait' ? rest.find((action) => isDue(action, today)) : undefined;
  const others = due === undefined ? rest : [first, ...rest.filter((action) => action !== due)];
  return [due ?? first, ...others.toSorted((one, other) => order(one).localeCompare(order(other)))];
}

const order = ({ notBefore }: Action): string => notBefore ?? '';

const isDue = (action: Action, today: string): boolean =>
  action.do === 'contact-post' && action.notBefore !== undefined && action.notBefore <= today;

/** A question that could be asked before the last message was sent has been asked; what is left is to ask again. */
function withoutAskedAlready(ids: readonly AdviceId[], context: AdviseContext): readonly AdviceId[] {
  const asked = context.view.contactedOn?.toString();
  if (asked === undefined || !ids.includes('write.again')) return ids;
  return ids.filter((id) => {
    if (id === 'write.again') return true;
    const [action] = actionOf(id, context);
    return action === undefined || !isDue(action, asked);
  });
}

function actionOf(id: AdviceId, context: AdviseContext): readonly Action[] {
  const rule: AdviceRule = ADVICE[id];
  const timing: Timing | null = rule.days === undefined ? {} : DAY_RULES[rule.days](context);
  if (timing === null) return [];
  const rests = rule.rests === undefined ? undefined : context.factsOf(rule.rests)[0]?.source;
  return [
    {
      do: rule.do,
      says: context.words.say(adviceMessage(id), { ...context.office, ...timing.values }),
      ...(timing.notBefore === undefined ? {} : { notBefore: timing.notBefore.toString() }),
      ...(timing.by === undefined ? {} : { by: timing.by.toString() }),
      source: timing.source ?? rests ?? null,
    },
  ];
}
