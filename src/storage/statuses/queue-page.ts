/** A page of a queue, those that have not moved for longest first; found by where the last page ended, never by count. */
import { sql } from 'kysely';
import type { QueueAsk, QueuePage, StatusRow } from '../../services/ports/statuses.ts';
import type { Db } from '../database/database.ts';
import { QUEUE_CONDITIONS } from './queue-conditions.ts';
import { readStatusRow, STATUS_COLUMNS } from './status-columns.ts';

export async function queuePage(db: Db, ask: QueueAsk): Promise<QueuePage> {
  const found = await queueQuery(db, ask).execute();
  const rows = found.slice(0, ask.limit).map(readStatusRow);
  const last = rows.at(-1);
  return { rows, next: found.length > ask.limit && last ? writePlace(last) : null };
}

/** One row more than the page has, to know whether another page follows. */
export function queueQuery(db: Db, { queue, post, after, limit }: QueueAsk) {
  const place = after === null ? null : readPlace(after);
  return db
    .selectFrom('statuses')
    .select(STATUS_COLUMNS)
    .where(QUEUE_CONDITIONS[queue])
    .$if(post !== null, (query) => query.where('post', '=', post))
    .$if(place !== null, (query) =>
      query.where(sql<boolean>`(moved_on, case_id) > (${place?.movedOn}, ${place?.caseId})`),
    )
    .orderBy('moved_on')
    .orderBy('case_id')
    .limit(limit + 1);
}

type Place = Pick<StatusRow, 'movedOn' | 'caseId'>;

const writePlace = ({ movedOn, caseId }: Place): string => `${movedOn}.${caseId}`;

/** A place that nobody was given is before everything after it in the order of text: no error, a strange page. */
function readPlace(text: string): Place {
  const dot = text.indexOf('.');
  return dot < 0
    ? { movedOn: text, caseId: '' }
    : { movedOn: text.slice(0, dot), caseId: text.slice(dot + 1) };
}
