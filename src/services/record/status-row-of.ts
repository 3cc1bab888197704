/** The row that queues, counts and previews look at: it follows from the log alone, so it can be rebuilt and compared. */
import { type CaseState, type Decision, isAsked } from '../../cases/case-state.ts';
import type { CaseLog } from '../../cases/event.ts';
import { stateOn } from '../../cases/evolve.ts';
import { NEEDS } from '../../cases/grounds.ts';
import type { Refused } from '../../cases/refusal.ts';
import { standingOfState } from '../../cases/standing-of.ts';
import type { CaseRecord } from '../ports/case-records.ts';
import type { StatusRow } from '../ports/statuses.ts';

/** No event may be dated after the day on which it is recorded, so on this day all of them have happened. */
const AFTER_ALL = '9999-12-31';

/** The record gives the post only where the log has no application yet. */
export function statusRowOf(record: Pick<CaseRecord, 'id' | 'seq' | 'post'>, log: CaseLog): StatusRow {
  const state = stateOn(log, AFTER_ALL);
  const { application, decision } = state;
  return {
    caseId: record.id,
    seq: record.seq,
    post: state.post ?? record.post,
    visaClass: application?.visaClass ?? '',
    immigrant: application?.immigrant ?? false,
    decision: decision.is,
    ground: refusalIn(decision)?.ground ?? null,
    needs: needsOf(decision),
    standing: standingOfState(state),
    decidedOn: decision.is === 'undecided' ? null : decision.on,
    movedOn: state.movedOn ?? '',
    ...itemsOf(state),
    passport: state.passport.at,
  };
}

/** The refusal still stands in a case that was closed. */
function refusalIn(decision: Decision): Refused | null {
  if (decision.is === 'refused') return decision;
  return decision.is === 'closed' ? decision.refusal : null;
}

function needsOf(decision: Decision): string {
  const needs = decision.is === 'refused' ? decision.needs : [];
  return NEEDS.filter((need) => needs.includes(need)).join(',');
}

function itemsOf({ items }: CaseState): Pick<StatusRow, 'itemsAsked' | 'itemsToCheck' | 'nextDue'> {
  const all = [...items.values()];
  const asked = all.filter(isAsked);
  const dues = asked.flatMap(({ due }) => due ?? []).toSorted();
  return {
    itemsAsked: asked.length,
    itemsToCheck: all.filter(({ is }) => is === 'provided').length,
    nextDue: dues[0] ?? null,
  };
}
