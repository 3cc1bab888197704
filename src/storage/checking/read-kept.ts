/** Reads cases with all that is kept beside their logs, a few at a time, in order of id. */
import { type SqlBool, sql } from 'kysely';
import type { RawCase } from '../cases/read-cases.ts';
import type { Db } from '../database/database.ts';
import type { AnswersRow, EnquiriesRow, MessagesRow, PapersRow } from '../database/tables.ts';
import { STATUS_COLUMNS, type StatusColumns } from '../statuses/status-columns.ts';

/** All rows that belong to one id of a case; `raw` is null where there is no such case. */
export type KeptCase = {
  readonly caseId: string;
  readonly raw: RawCase | null;
  readonly statuses: readonly StatusColumns[];
  readonly lookUps: readonly string[];
  readonly answers: readonly AnswersRow[];
  readonly papers: readonly PapersRow[];
  readonly enquiries: readonly EnquiriesRow[];
  readonly messages: readonly MessagesRow[];
};

/** Ids from `after` (without it) to `until` (with it; null: to the end), or one. */
type Range = { readonly after: string; readonly until: string | null } | { readonly id: string };

/** Cases read at a time; with their logs and answers some megabytes. */
const BATCH = 100;

export async function* readKeptBatches(db: Db): AsyncGenerator<readonly KeptCase[]> {
  for (let after = ''; ; ) {
    const ids = await db
      .selectFrom('cases')
      .select('id')
      .where('id', '>', after)
      .orderBy('id')
      .limit(BATCH)
      .execute();
    const isLast = ids.length < BATCH;
    const until = isLast ? null : (ids.at(-1)?.id ?? null);
    yield await readKept(db, { after, until });
    if (until === null) return;
    after = until;
  }
}

/** Of one case, null where nothing has its id. */
export async function readKeptCase(db: Db, id: string): Promise<KeptCase | null> {
  const [kept] = await readKept(db, { id });
  return kept ?? null;
}

async function readKept(db: Db, range: Range): Promise<readonly KeptCase[]> {
  const its = inRange('case_id', range);
  const cases = await db.selectFrom('cases').selectAll().where(inRange('id', range)).execute();
  const entries = await db.selectFrom('entries').selectAll().where(its).orderBy('seq').execute();
  const statuses = await db.selectFrom('statuses').select(STATUS_COLUMNS).where(its).execute();
  const lookUps = await db.selectFrom('look_ups').selectAll().where(its).execute();
  const answers = await db.selectFrom('answers').selectAll().where(its).execute();
  const papers = await db.selectFrom('papers').selectAll().where(its).orderBy('id').execute();
  const enquiries = await db.selectFrom('enquiries').selectAll().where(its).orderBy('id').execute();
  const of = {
    ...{ entries: byCase(entries), statuses: byCase(statuses), lookUps: byCase(lookUps) },
    ...{ answers: byCase(answers), papers: byCase(papers), enquiries: byCase(enquiries) },
  };
  const rows = new Map(cases.map((row) => [row.id, row]));
  const messages = await messagesOf(db, enquiries);
  const ids = new Set([...rows.keys(), ...Object.values(of).flatMap((all) => [...all.keys()])]);
  return [...ids].toSorted().map((caseId) => {
    const row = rows.get(caseId);
    const asked = of.enquiries.get(caseId) ?? [];
    return {
      ...{ caseId, raw: row === undefined ? null : { row, entries: of.entries.get(caseId) ?? [] } },
      ...{ statuses: of.statuses.get(caseId) ?? [], answers: of.answers.get(caseId) ?? [] },
      lookUps: (of.lookUps.get(caseId) ?? []).map(({ look_up }) => look_up),
      ...{ papers: of.papers.get(caseId) ?? [], enquiries: asked },
      messages: asked.flatMap(({ id }) => messages.get(id) ?? []),
    };
  });
}

function inRange(column: 'id' | 'case_id', range: Range) {
  const name = sql.ref(column);
  if ('id' in range) return sql<SqlBool>`${name} = ${range.id}`;
  const { after, until } = range;
  if (until === null) return sql<SqlBool>`${name} > ${after}`;
  return sql<SqlBool>`${name} > ${after} and ${name} <= ${until}`;
}

const byCase = <Row extends { readonly case_id: string }>(rows: readonly Row[]) =>
  Map.groupBy(rows, ({ case_id }) => case_id);

async function messagesOf(db: Db, enquiries: readonly EnquiriesRow[]) {
  if (enquiries.length === 0) return new Map<string, MessagesRow[]>();
  const rows = await db
    .selectFrom('enquiry_messages')
    .selectAll()
    .where(
      'enquiry_id',
      'in',
      enquiries.map(({ id }) => id),
    )
    .orderBy('seq')
    .execute();
  return Map.groupBy(rows, ({ enquiry_id }) => enquiry_id);
}
