/** Imports a case, or what came since of one that was imported before: the same file twice writes nothing twice. */

import type { CaseEvent } from '../../cases/event.ts';
import { caseNumberOf } from '../look-up/case-number.ts';
import type { OfficeContext } from '../office-context.ts';
import type { NewEntry, WholeCase } from '../ports/case-records.ts';
import { answerBeside } from '../status/make-answer.ts';
import { importCase, type LineReport, numbered } from './import-case.ts';
import { readImportLine } from './read-import-line.ts';
import { statusRowOf } from './status-row-of.ts';

export type AgainReport =
  | (Extract<LineReport, { ok: true }> & { readonly was: 'new' | 'extended' | 'same' })
  | Extract<LineReport, { ok: false }>;

/** Events are only added, and only to a log that begins as the line does; whatever else has the number is left alone. */
export async function importAgain(
  context: OfficeContext,
  line: number,
  text: string,
  by: string,
): Promise<AgainReport> {
  const first = await importCase(context, line, text, by);
  if (first.ok) return { ...first, was: 'new' };
  if (first.taken !== true) return first;
  const read = readImportLine(text, context.today().toString());
  const number = read.ok ? caseNumberOf(read.imported.identity.caseNumber) : null;
  if (!read.ok || number === null) return first;
  const id = await context.storage.cases.findByNumber(context.keyring.hash('case-number', [number.text]));
  const kept = id === null ? null : await context.storage.cases.read(id);
  if (kept === null) return first;
  return extend(context, kept, { line, events: read.imported.events, by }, first);
}

type More = { readonly line: number; readonly events: readonly CaseEvent[]; readonly by: string };

async function extend(
  context: OfficeContext,
  { record, log }: WholeCase,
  { line, events, by }: More,
  otherwise: Extract<LineReport, { ok: false }>,
): Promise<AgainReport> {
  const { storage, now } = context;
  const began = log.every(({ event }, at) => sameEvent(event, events[at]));
  if (!began) return otherwise;
  if (events.length === log.length) return { line, ok: true, id: record.id, seq: record.seq, was: 'same' };
  const at = now();
  const entries: readonly NewEntry[] = events.slice(log.length).map((event) => ({ event, by, at }));
  const status = statusRowOf({ ...record, seq: events.length }, events);
  const added = await storage.cases.append({
    ...{ id: record.id, expect: record.seq, entries, status },
    ...(await answerBeside(context, { record: { ...record, post: status.post }, log: numbered(events) })),
  });
  if (!added.ok) return otherwise;
  return { line, ok: true, id: record.id, seq: added.seq, was: 'extended' };
}

/** Whatever the order in which the fields were written. */
function sameEvent(one: CaseEvent, other: CaseEvent | undefined): boolean {
  return other !== undefined && inOrder(one) === inOrder(other);
}

const inOrder = (event: CaseEvent): string =>
  JSON.stringify(Object.entries(event).toSorted(([one], [other]) => (one < other ? -1 : 1)));
