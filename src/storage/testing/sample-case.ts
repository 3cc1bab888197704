/** Invented cases for tests: valid in shape, about nobody. */
import type { CaseEvent } from '../../cases/event.ts';
import type { NewCase, NewEntry, Step } from '../../services/ports/case-records.ts';
import type { StatusRow } from '../../services/ports/statuses.ts';
import type { Storage } from '../../services/ports/storage.ts';

export const APPLIED: CaseEvent = {
  witness: 'post',
  kind: 'application-made',
  on: '2021-03-05',
  form: 'ds-160',
  visaClass: 'F1',
  immigrant: false,
  post: 'TST',
  family: null,
};

export const REFUSED: CaseEvent = {
  witness: 'post',
  kind: 'refused',
  on: '2021-04-01',
  ground: '221(g)',
  section: null,
  needs: ['administrative-processing'],
  waiver: null,
};

export const entry = (event: CaseEvent, at = 1_617_000_000_000): NewEntry => ({
  event,
  by: 'officer:Ida',
  at,
});

export function sampleCase(id: string, more: Partial<NewCase> = {}): NewCase {
  return {
    id,
    post: 'TST',
    identity: {
      caseNumber: `AA00${id}`,
      surname: 'Grünfeld',
      givenName: 'Ola',
      dateOfBirth: '1990-01-02',
      passportNumber: `X${id}`,
      email: null,
    },
    family: null,
    openedAt: 1_617_000_000_000,
    numberHash: `number-${id}`,
    lookUps: [`look-up-${id}`],
    ...more,
  };
}

export function sampleStatus(caseId: string, seq: number, more: Partial<StatusRow> = {}): StatusRow {
  return {
    ...{ caseId, seq, post: 'TST', visaClass: 'F1', immigrant: false },
    ...{ decision: 'undecided', ground: null, needs: '', standing: 'undecided' },
    ...{ decidedOn: null, movedOn: '2021-03-05', itemsAsked: 0, itemsToCheck: 0, nextDue: null },
    passport: 'not-recorded',
    ...more,
  };
}

/** A step of one event after `expect`. */
export function sampleStep(
  id: string,
  expect: number,
  event: CaseEvent = REFUSED,
  more: Partial<Step> = {},
): Step {
  return { id, expect, entries: [entry(event)], status: sampleStatus(id, expect + 1), ...more };
}

/** Opens a case with its application as the one entry. */
export async function openSample(
  { cases }: Pick<Storage, 'cases'>,
  id: string,
  more: Partial<NewCase> = {},
): Promise<void> {
  const created = await cases.create(sampleCase(id, more), {
    entries: [entry(APPLIED)],
    status: sampleStatus(id, 1),
  });
  if (!created.ok) throw new Error(`The sample case ${id} could not be opened.`);
}
