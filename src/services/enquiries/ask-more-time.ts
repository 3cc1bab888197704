/** An applicant asks for more time to give something: until which day, and why. */
import { existsInCalendar } from '../../cases/day.ts';
import type { OfficeContext } from '../office-context.ts';
import { type Asked, askQuestion, LONGEST_QUESTION } from './ask-question.ts';

export type MoreTimeAsk = {
  readonly caseId: string;
  readonly item: string;
  /** The day, and the reason, as they were typed. */
  readonly until: string;
  readonly reason: string;
};

export type MoreTimeFault = 'no-day' | 'not-later' | 'far' | 'no-reason';

export type MoreTimeAsked =
  | { readonly ok: true }
  | { readonly ok: false; readonly faults: readonly MoreTimeFault[] }
  | { readonly ok: false; readonly reason: Extract<Asked, { ok: false }>['reason'] };

/** Asking again while the first request waits changes nothing. */
export async function askMoreTime(
  context: Pick<OfficeContext, 'storage' | 'newId' | 'now' | 'today' | 'words' | 'inTurn'>,
  { caseId, item, until, reason }: MoreTimeAsk,
): Promise<MoreTimeAsked> {
  const faults = [dayFault(until, context.today()), reason.trim() === '' ? ('no-reason' as const) : null];
  const found = faults.filter((fault) => fault !== null);
  if (found.length > 0) return { ok: false, faults: found };
  const { words, storage } = context;
  const day = words.day(Temporal.PlainDate.from(until));
  const body = `${words.say('portal.item.time.body', { day })}\n\n${reason.trim()}`;
  return context.inTurn(`more-time ${caseId}`, async () => {
    const waits = (await storage.enquiries.ofCase(caseId)).some(
      (one) => one.open && one.category === 'more-time' && one.item === item,
    );
    if (waits) return { ok: true };
    return askQuestion(context, { caseId, category: 'more-time', item, body });
  });
}

/** Characters of a reason: what is put before it must fit into a question, too. */
export const LONGEST_REASON = LONGEST_QUESTION - 200;

function dayFault(until: string, today: Temporal.PlainDate): MoreTimeFault | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(until) || !existsInCalendar(until)) return 'no-day';
  if (until <= today.toString()) return 'not-later';
  return until > today.add({ years: 1 }).toString() ? 'far' : null;
}
