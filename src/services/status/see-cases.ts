/**
 * What the holder of a session sees: the case of the session and, with less of each, the other cases of its family.
 *
 * Every case that is shown is noted in the audit log.
 */
import type { Foretold } from '../../explanation/explanation.ts';
import type { Letter } from '../../explanation/official/letter.ts';
import type { StatusAnswer } from '../../explanation/official/status-answer.ts';
import { editionInForce } from '../../wording/editions/edition-in-force.ts';
import type { PublishedNow } from '../editions/make-published.ts';
import { letterOfCase } from '../letter/letter-of-case.ts';
import type { OfficeContext } from '../office-context.ts';
import type { Identity, WholeCase } from '../ports/case-records.ts';
import { forecastOfficial } from '../waits/forecast-official.ts';
import { sayCase } from './say-case.ts';

export type SeenCase = {
  readonly id: string;
  readonly identity: Pick<Identity, 'caseNumber' | 'givenName' | 'surname'>;
  readonly visaClass: string | null;
  readonly answer: StatusAnswer;
  /** First day of the edition in which the word is said, ISO; null for one that was always there. */
  readonly wordSince: string | null;
  readonly letter: Letter | null;
  /** How long it may still take; empty where the case does not wait for the office, or nothing is known of others. */
  readonly foretold: Foretold;
  /** How many questions wait for the office, and how many it answered. */
  readonly questions: { readonly waiting: number; readonly answered: number };
};

/** More people than any family group has; what lies beyond is looked up with its own number. */
const MOST_OF_A_FAMILY = 20;

/** Null when the case went away between two looks, which only a restore can do. */
export async function seeCase(context: OfficeContext, id: string, did: string): Promise<SeenCase | null> {
  const whole = await context.storage.cases.read(id);
  if (whole === null) return null;
  note(context, id, did);
  const enquiries = await context.storage.enquiries.ofCase(id);
  const waiting = enquiries.filter(({ open }) => open).length;
  return {
    ...seen(context, whole, await context.published.read()),
    questions: { waiting, answered: enquiries.length - waiting },
  };
}

/** The case itself is not among them. */
export async function seeFamily(context: OfficeContext, id: string): Promise<readonly SeenCase[]> {
  const { cases } = context.storage;
  const family = (await cases.read(id))?.record.family ?? null;
  if (family === null) return [];
  const others = (await cases.family(family)).filter((other) => other !== id).slice(0, MOST_OF_A_FAMILY);
  const read = await Promise.all(others.map((other) => seeCase(context, other, 'see-family-case')));
  return read
    .filter((one) => one !== null)
    .toSorted((one, other) => (one.identity.caseNumber < other.identity.caseNumber ? -1 : 1));
}

function note({ storage, now }: OfficeContext, caseId: string, did: string): void {
  storage.audit.note({ at: now(), who: 'applicant', did, caseId, came: 'done' });
}

function seen(
  context: OfficeContext,
  whole: WholeCase,
  published: PublishedNow,
): Omit<SeenCase, 'questions'> {
  const { record, log } = whole;
  const answer = sayCase(context, whole, published);
  const { from } = editionInForce(published.editions, record.post, context.today());
  const { caseNumber, givenName, surname } = record.identity;
  return {
    ...{ id: record.id, identity: { caseNumber, givenName, surname } },
    visaClass: visaClassIn(log),
    ...{ answer, wordSince: from > BEFORE_ALL ? from : null },
    letter: letterOfCase(context, whole, published),
    foretold: forecastOfficial(
      context.forecasts,
      context.words,
      { log: log.map(({ event }) => event), standing: answer.standing },
      context.today(),
    ),
  };
}

/** The first built-in edition has no first day. */
const BEFORE_ALL = '1900-01-01';

function visaClassIn(log: WholeCase['log']): string | null {
  const made = log.findLast(({ event }) => event.witness === 'post' && event.kind === 'application-made');
  return made?.event.kind === 'application-made' ? made.event.visaClass : null;
}
