/** Questions to a post and its answers; the words are sealed. */
import type { Enquiries, Enquiry, EnquiryMessage } from '../../services/ports/enquiries.ts';
import type { Keyring } from '../../services/ports/keyring.ts';
import type { Database, Db } from '../database/database.ts';
import type { EnquiriesRow } from '../database/tables.ts';
import { readMessage, toMessageRow } from './message-row.ts';

export function makeEnquiries({ read, write }: Database, keyring: Keyring): Enquiries {
  const open = (rows: readonly EnquiriesRow[]) => openEnquiries(read, keyring, rows);
  return {
    ask: ({ id, caseId, category, item, open: isOpen }, first) =>
      write(async (tx) => {
        const row = { id, case_id: caseId, category, item, asked_at: first.at };
        await tx
          .insertInto('enquiries')
          .values({ ...row, waiting_since: isOpen ? first.at : null })
          .execute();
        await tx
          .insertInto('enquiry_messages')
          .values(toMessageRow(keyring, { id, caseId, seq: 1 }, first))
          .execute();
      }),
    reply: (id, message, isOpen) => write((tx) => reply(tx, keyring, { id, message, isOpen })),
    ofCase: async (caseId) =>
      open(
        await read
          .selectFrom('enquiries')
          .selectAll()
          .where('case_id', '=', caseId)
          .orderBy('asked_at')
          .orderBy('id')
          .execute(),
      ),
    read: async (id) => {
      const [enquiry] = await open(
        await read.selectFrom('enquiries').selectAll().where('id', '=', id).execute(),
      );
      return enquiry ?? null;
    },
    waiting: async (post, limit) =>
      open(
        await read
          .selectFrom('enquiries')
          .innerJoin('cases', 'cases.id', 'enquiries.case_id')
          .selectAll('enquiries')
          .where('waiting_since', 'is not', null)
          .$if(post !== null, (query) => query.where('cases.post', '=', post))
          .orderBy('waiting_since')
          .orderBy('enquiries.id')
          .limit(limit)
          .execute(),
      ),
  };
}

type Reply = { readonly id: string; readonly message: EnquiryMessage; readonly isOpen: boolean };

/** The update comes first: it makes two replies at once wait for each other, so that each has its own place. */
async function reply(tx: Db, keyring: Keyring, { id, message, isOpen }: Reply): Promise<boolean> {
  const enquiry = await tx.selectFrom('enquiries').select('case_id').where('id', '=', id).executeTakeFirst();
  if (!enquiry) return false;
  await tx
    .updateTable('enquiries')
    .set(({ fn, val, ref }) => ({
      waiting_since: isOpen ? fn.coalesce(ref('waiting_since'), val(message.at)) : null,
    }))
    .where('id', '=', id)
    .execute();
  const { last } = await tx
    .selectFrom('enquiry_messages')
    .select(({ fn }) => fn.max('seq').as('last'))
    .where('enquiry_id', '=', id)
    .executeTakeFirstOrThrow();
  await tx
    .insertInto('enquiry_messages')
    .values(toMessageRow(keyring, { id, caseId: enquiry.case_id, seq: last + 1 }, message))
    .execute();
  return true;
}

async function openEnquiries(
  db: Db,
  keyring: Keyring,
  rows: readonly EnquiriesRow[],
): Promise<readonly Enquiry[]> {
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  const found = await db
    .selectFrom('enquiry_messages')
    .selectAll()
    .where('enquiry_id', 'in', ids)
    .orderBy('enquiry_id')
    .orderBy('seq')
    .execute();
  const ofEnquiry = Map.groupBy(found, ({ enquiry_id }) => enquiry_id);
  return rows.map(({ id, case_id, category, item, waiting_since }) => {
    const [first, ...later] = (ofEnquiry.get(id) ?? []).map((row) => readMessage(keyring, case_id, row));
    if (!first) throw new Error(`Enquiry ${id} has no message.`);
    return { id, caseId: case_id, category, item, messages: [first, ...later], open: waiting_since !== null };
  });
}
