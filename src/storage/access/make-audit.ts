/** What was read or written by whom: gathered and written together, never in a request's way, never dropped. */
import { randomBytes } from 'node:crypto';
import type { Audit, AuditEntry } from '../../services/ports/access.ts';
import type { Database } from '../database/database.ts';
import { type EntryRow, entriesOfCase, writeEntries } from './audit-parts.ts';

/** Milliseconds for which entries are gathered, and how many are written without waiting longer. */
const PAUSE = 250;
const TOGETHER = 200;
/** Milliseconds until a write that failed is tried again. */
const RETRY = 2_000;

export function makeAudit(database: Database, complain: (bug: unknown) => void): Audit {
  const waiting: EntryRow[] = [];
  const write = writeEntries(database);
  const newId = makeIds();
  let timer: NodeJS.Timeout | null = null;
  let writing: Promise<void> | null = null;

  const writeAll = async () => {
    while (waiting.length > 0) {
      const rows = waiting.slice(0, TOGETHER);
      await write(rows);
      waiting.splice(0, rows.length);
    }
  };
  /** One at a time; what failed still waits and is tried again. */
  const start = (): Promise<void> => {
    if (timer) clearTimeout(timer);
    timer = null;
    writing ??= writeAll().finally(() => {
      writing = null;
    });
    return writing;
  };
  const inBackground = () => {
    start().catch((error: unknown) => {
      complain(error);
      timer ??= setTimeout(inBackground, RETRY).unref();
    });
  };

  return {
    note: (entry) => {
      waiting.push(toRow(newId(entry.at), entry));
      if (waiting.length === TOGETHER) inBackground();
      else timer ??= setTimeout(inBackground, PAUSE).unref();
    },
    ofCase: async (caseId, limit) => {
      const rows = await entriesOfCase(database.read, caseId, limit);
      return rows.map(({ at, who, did, case_id, came }) => ({ at, who, did, caseId: case_id, came }));
    },
    flush: async () => {
      await start();
      // What was noted while the last batch was on its way.
      await start();
    },
  };
}

/** Ids in the order of noting: the instant, a count within the process, and what tells processes apart. */
function makeIds(): (at: number) => string {
  const process = randomBytes(6).toString('hex');
  let count = 0;
  return (at) => {
    count += 1;
    return `${at.toString(16).padStart(12, '0')}-${count.toString(16).padStart(10, '0')}-${process}`;
  };
}

function toRow(id: string, { at, who, did, caseId, came }: AuditEntry): EntryRow {
  return { id, at, who, did, case_id: caseId, came };
}
