/** Takes in cases with their events, one JSON object a line: what is wrong with a line is said, and the rest goes on. */

import { NO_CASE } from '../../cases/case-state.ts';
import { decide } from '../../cases/decide.ts';
import type { CaseEvent } from '../../cases/event.ts';
import { evolve } from '../../cases/evolve.ts';
import { sayObjection } from '../../explanation/official/say-objection.ts';
import type { Words } from '../../language/words.ts';
import { caseNumberOf } from '../look-up/case-number.ts';
import { lookUpKeys } from '../look-up/look-up-keys.ts';
import type { OfficeContext } from '../office-context.ts';
import type { CaseRecord } from '../ports/case-records.ts';
import { answerBeside } from '../status/make-answer.ts';
import { readImportLine } from './read-import-line.ts';
import { statusRowOf } from './status-row-of.ts';

export type LineReport =
  | { readonly line: number; readonly ok: true; readonly id: string; readonly seq: number }
  | {
      readonly line: number;
      readonly ok: false;
      readonly problem: string;
      /** The case was not written because another has its number. */
      readonly taken?: true;
    };

/** One line. The whole case is written or nothing of it. @param by who imports, as the log names it. */
export async function importCase(
  context: OfficeContext,
  line: number,
  text: string,
  by: string,
): Promise<LineReport> {
  const failed = (problem: string): LineReport => ({ line, ok: false, problem });
  const today = context.today().toString();
  const read = readImportLine(text, today);
  if (!read.ok) return failed(read.problem);
  const { identity, events } = read.imported;
  const number = caseNumberOf(identity.caseNumber);
  if (number === null) return failed('"caseNumber" has none of the known forms.');
  const refused = firstRefused(events, today, context.words);
  if (refused !== null) return failed(refused);
  const { keyring, storage, now, newId } = context;
  const record: CaseRecord = {
    id: newId(),
    post: read.imported.post,
    seq: events.length,
    identity: { ...identity, caseNumber: number.text },
    family:
      read.imported.family === null
        ? null
        : keyring.hash('family', [read.imported.post, read.imported.family]),
    openedAt: now(),
  };
  const status = statusRowOf(record, events);
  const posts = [...new Set([record.post, status.post])];
  const made = await storage.cases.create(
    {
      ...record,
      numberHash: keyring.hash('case-number', [number.text]),
      lookUps: posts.flatMap((post) => lookUpKeys(keyring, { post, ...record.identity })),
    },
    {
      entries: events.map((event) => ({ event, by, at: record.openedAt })),
      status,
      ...(await answerBeside(context, { record: { ...record, post: status.post }, log: numbered(events) })),
    },
  );
  return made.ok
    ? { line, ok: true, id: record.id, seq: made.seq }
    : { line, ok: false, problem: 'Another case has this case number.', taken: true };
}

export const numbered = (events: readonly CaseEvent[]) => events.map((event, at) => ({ seq: at + 1, event }));

/** What is wrong with the first event that procedure does not allow after those before it; "events" counts from 1. */
function firstRefused(events: readonly CaseEvent[], today: string, words: Words): string | null {
  let state = NO_CASE;
  for (const [index, event] of events.entries()) {
    const decided = decide(state, event, today);
    if (!decided.ok) {
      const which = index === 0 ? 'The application' : `Event ${index} (${event.kind})`;
      return `${which}: ${sayObjection(decided, event.kind, words)}`;
    }
    state = evolve(state, event);
  }
  return null;
}
