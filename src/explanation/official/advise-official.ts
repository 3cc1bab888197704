/** What to do in an official case: one leading thing for today, then what else can be done, in the order of its days. */
import type { MessageId } from '../../language/words.ts';
import type { Action } from '../explanation.ts';
import type { Rules } from '../saying/find-rules.ts';
import type { AdviceContext } from './advice-timing.ts';
import { OFFICIAL_ADVICE, type OfficialAdviceId, type OfficialAdviceRule } from './official-advice.ts';

export function adviseOfficial(
  ids: readonly OfficialAdviceId[],
  context: AdviceContext,
  rules: Rules,
): readonly Action[] {
  const [first, ...rest] = ids.flatMap((id) => actionOf(id, context, rules));
  if (first === undefined) return [];
  const today = context.view.today.toString();
  // A question that may be asked today is worth more than the advice to wait.
  const due = first.do === 'wait' ? rest.find((action) => isDue(action, today)) : undefined;
  const others = due === undefined ? rest : [first, ...rest.filter((action) => action !== due)];
  return [due ?? first, ...others.toSorted(byFirstDay)];
}

/** ISO days are in order as text; what can be done on any day comes first. */
function byFirstDay({ notBefore: one = '' }: Action, { notBefore: other = '' }: Action): number {
  return one < other ? -1 : Number(one > other);
}

const isDue = (action: Action, today: string): boolean =>
  action.do === 'contact-post' && action.notBefore !== undefined && action.notBefore <= today;

function actionOf(id: OfficialAdviceId, context: AdviceContext, rules: Rules): readonly Action[] {
  const rule: OfficialAdviceRule = OFFICIAL_ADVICE[id];
  const timing = rule.on === undefined ? {} : rule.on(context);
  if (timing === null) return [];
  const rests = rule.rests === undefined ? undefined : rules.factsOf(rule.rests)[0]?.source;
  const message: MessageId = `official.advice.${id}`;
  return [
    {
      do: rule.do,
      says: context.words.say(message, timing.values),
      ...(timing.notBefore === undefined ? {} : { notBefore: timing.notBefore.toString() }),
      ...(timing.by === undefined ? {} : { by: timing.by.toString() }),
      source: timing.source ?? rests ?? null,
    },
  ];
}
