/**
 * The waits in an office's own log: from the first hold to the visa, from what was given to the visa, from the visa
 * into the applicant's hand.
 *
 * A hold is a refusal under 221(g), which can be overcome; its needs say of which kind it is, and the needs of the
 * first one count: what was added later must not choose the cohort. An end without a visa counts when it still
 * stands at the end of the log.
 */
import type { CaseState } from '../../cases/case-state.ts';
import type { CaseLog } from '../../cases/event.ts';
import { stateOn } from '../../cases/evolve.ts';
import type { Need } from '../../cases/grounds.ts';
import { NEED_MET_BY } from '../../cases/grounds.ts';
import { inForce } from '../../cases/in-force.ts';
import type { OfficeFact } from '../../cases/office-event.ts';
import { canBeOvercome, canBeWaived } from '../../cases/refusal.ts';
import { postByCode } from '../../catalogue/posts.ts';
import type { End } from '../../waits/wait.ts';
import type { Hold, KeptWait, WaitKind } from '../ports/waits.ts';

/** An earlier day is a mistyped one. */
const FIRST = '1900-01-01';

/** @param today ISO: until then the office itself knows that an open case waits. */
export function waitsOfLog(log: CaseLog, today: string): readonly KeptWait[] {
  const facts = inForce(log).filter(({ on }) => on >= FIRST && on <= today);
  const hold = facts.find((fact) => fact.kind === 'refused' && fact.ground === '221(g)');
  const state = stateOn(log, today);
  const issued = dayOf(facts, 'issued');
  const given = facts.find(({ kind, on }) => kind === 'item-provided' && hold !== undefined && on >= hold.on);
  const kind = hold?.kind === 'refused' ? holdOf(hold.needs) : 'unknown';
  const wait = waitWith(state, kind);
  const left = issued === null ? leftOn(state) : { on: issued, ended: 'issued' as const };
  const toVisa = (name: WaitKind, start: string | undefined): readonly KeptWait[] =>
    start === undefined ? [] : [wait(name, start, left, today)];
  const inHand = issued === null ? null : dayOf(facts, 'passport-delivered', issued);
  return [
    ...toVisa('hold-to-issued', hold?.on),
    ...toVisa('documents-to-issued', given?.on),
    ...(issued === null
      ? []
      : [wait('issued-to-hand', issued, inHand === null ? null : { on: inHand, ended: 'issued' }, today)]),
  ];
}

function dayOf(facts: readonly OfficeFact[], kind: OfficeFact['kind'], from = ''): string | null {
  return facts.find((fact) => fact.kind === kind && fact.on >= from)?.on ?? null;
}

type Left = { readonly on: string; readonly ended: End } | null;

/** The end without a visa that stands; null while the case can still end with one. */
function leftOn({ decision }: CaseState): Left {
  if (decision.is === 'withdrawn' || decision.is === 'closed') return { on: decision.on, ended: 'gave-up' };
  if (decision.is !== 'refused' || canBeOvercome(decision) || canBeWaived(decision)) return null;
  return { on: decision.on, ended: 'refused' };
}

function waitWith({ post, application }: CaseState, hold: Hold) {
  const place = { post, region: post === null ? null : (postByCode(post)?.region ?? null) };
  const fixed = { ...place, visaClass: application?.visaClass ?? null, hold, field: null, entry: null };
  return (wait: WaitKind, start: string, left: Left, today: string): KeptWait =>
    // An end before its start is one that was overcome since.
    left === null || left.on < start
      ? { wait, ...fixed, start, end: null, ended: null, seen: today }
      : { wait, ...fixed, start, end: left.on, ended: left.ended, seen: left.on };
}

function holdOf(needs: readonly Need[]): Hold {
  const processing = needs.includes('administrative-processing');
  const papers = needs.some((need) => NEED_MET_BY[need].items.length > 0);
  if (processing) return papers ? 'processing-and-documents' : 'processing';
  return papers ? 'documents' : 'other';
}
