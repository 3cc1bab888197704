/** A new case as another program writes it, and what is wrong with one in a sentence. */
import Type, { type Static } from 'typebox';
import { existsInCalendar } from '../../cases/day.ts';
import { oneOf } from '../../cases/grounds.ts';
import { FORMS, OfficeDay } from '../../cases/office-event.ts';
import { faultFinder } from '../checking/find-fault.ts';
import { hasLatinLetters, plainNumber } from '../look-up/look-up-keys.ts';
import { officePost } from '../office-posts.ts';
import type { OpenAsk } from './open-case.ts';

const Name = Type.String({ minLength: 1, maxLength: 100 });

/** A case as another program opens it; its number, class and person. */
export const NewCaseJson = Type.Object(
  {
    post: Type.String({ pattern: '^[A-Z]{3}$', description: 'Three-letter code of the post' }),
    caseNumber: Type.String({ minLength: 6, maxLength: 40 }),
    visaClass: Type.String({ pattern: '^[A-Z0-9/]{1,20}$', description: 'Capitals, no hyphens: H1B' }),
    immigrant: Type.Boolean(),
    applicant: Type.Object(
      {
        surname: Name,
        givenName: Name,
        dateOfBirth: OfficeDay,
        passportNumber: Type.String({ minLength: 3, maxLength: 30 }),
        email: Type.Optional(
          Type.Union([Type.String({ maxLength: 254, pattern: '^[^@\\s]+@[^@\\s]+$' }), Type.Null()]),
        ),
      },
      { additionalProperties: false },
    ),
    form: Type.Optional(oneOf(FORMS)),
    family: Type.Optional(Type.Union([Type.String({ minLength: 1, maxLength: 40 }), Type.Null()])),
    on: Type.Optional(OfficeDay),
  },
  { additionalProperties: false },
);

export type NewCaseJson = Static<typeof NewCaseJson>;

const faultOf = faultFinder(NewCaseJson);

/** Null when nothing is wrong. */
export function newCaseFault(given: unknown): string | null {
  const fault = faultOf(given);
  return (
    fault ?? (isNewCase(given) ? (wrongPost(given.post) ?? wrongPerson(given) ?? wrongDays(given)) : null)
  );
}

/** Only asked after the schema was found to fit. */
export const isNewCase = (given: unknown): given is NewCaseJson =>
  typeof given === 'object' && given !== null;

/** @param today ISO: the day of an application that names none. */
export function askOf(given: NewCaseJson, today: string, by: string): OpenAsk {
  const { post, caseNumber, visaClass, immigrant, applicant, family = null, on = today } = given;
  const form = given.form ?? (immigrant ? 'ds-260' : 'ds-160');
  return {
    identity: { caseNumber, ...applicant, email: applicant.email ?? null },
    application: { on, form, visaClass, immigrant, post, family },
    by,
  };
}

function wrongPost(code: string): string | null {
  if (officePost(code) !== null) return null;
  return `"post" is "${code}", which no post has. Give the three-letter code of an embassy or consulate, such as LND.`;
}

/** A case is looked up by letters of the surname and by the passport: without them nobody could see it. */
function wrongPerson({ applicant: { surname, passportNumber } }: NewCaseJson): string | null {
  if (!hasLatinLetters(surname))
    return '"applicant.surname" has no letter from A to Z. Give the surname as the passport writes it at the foot of its page.';
  return plainNumber(passportNumber).length < 3
    ? '"applicant.passportNumber" has fewer than three letters and digits. Give the number as it stands in the passport.'
    : null;
}

function wrongDays({ on, applicant: { dateOfBirth } }: NewCaseJson): string | null {
  const days = [
    ['applicant.dateOfBirth', dateOfBirth],
    ['on', on ?? dateOfBirth],
  ] as const;
  const wrong = days.find(([, day]) => !existsInCalendar(day));
  return wrong === undefined
    ? null
    : `"${wrong[0]}" is "${wrong[1]}", which is not in the calendar. Give a day like 2026-03-05.`;
}
