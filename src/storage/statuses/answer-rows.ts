/**
 * Answers as they are kept: sealed, under every key of their case, each found by a number that its key gives.
 *
 * The number is the row's own place in SQLite, so that a look-up goes down one tree and not four.
 */
import type { Keyring } from '../../services/ports/keyring.ts';
import type { CaseEnd, KeptAnswer } from '../../services/ports/statuses.ts';
import type { Db } from '../database/database.ts';
import type { AnswersRow } from '../database/tables.ts';

/** Characters of a key that its number is made of, at its end: 46 bits of a base64url hash. */
const CHARACTERS = 8;
const BYTES = 6;

/** Two keys may have the same number: whoever finds a row looks at its key. Then the later of the two is kept. */
export function answerId(lookUp: string): number {
  const bytes = Buffer.alloc(BYTES);
  bytes.write(lookUp.slice(-CHARACTERS), 'base64url');
  return bytes.readUIntBE(0, BYTES);
}

/** Sealed for its place: moved to another case or sequence it cannot be opened. */
const aboutAnswer = ({ caseId, seq }: CaseEnd): string => `answer:${caseId}:${seq}`;

/** Null when it cannot be opened. */
export function openAnswer(
  keyring: Keyring,
  { case_id: caseId, seq, stamp, from_day, until_day, body: sealed }: Omit<AnswersRow, 'id' | 'look_up'>,
): KeptAnswer | null {
  const body = keyring.open(sealed, aboutAnswer({ caseId, seq }));
  return body && { stamp, from: from_day, until: until_day, body };
}

/** Of one case whose old answers are gone, under all its keys; inside a transaction that has its status to itself. */
export async function writeAnswer(
  tx: Db,
  keyring: Keyring,
  of: CaseEnd & { readonly keys: readonly string[] },
  { stamp, from, until, body }: KeptAnswer,
): Promise<void> {
  const sealed = keyring.seal(body, aboutAnswer(of));
  for (const look_up of of.keys) {
    const rest = { case_id: of.caseId, seq: of.seq, stamp, from_day: from, until_day: until, body: sealed };
    await tx
      .insertInto('answers')
      .values({ id: answerId(look_up), look_up, ...rest })
      .onConflict((is) => is.column('id').doUpdateSet({ look_up, ...rest }))
      .execute();
  }
}

/** The keys under which a case is found. */
export async function keysOf(tx: Db, caseId: string): Promise<readonly string[]> {
  const rows = await tx.selectFrom('look_ups').select('look_up').where('case_id', '=', caseId).execute();
  return rows.map(({ look_up }) => look_up);
}

export async function dropAnswers(tx: Db, caseId: string): Promise<void> {
  await tx.deleteFrom('answers').where('case_id', '=', caseId).execute();
}
