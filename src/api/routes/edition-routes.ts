/** Editions of the official words: what is in force, what another would change, and publishing it. */
import Type, { type Static } from 'typebox';
import { existsInCalendar } from '../../cases/day.ts';
import { oneOf } from '../../cases/grounds.ts';
import { OfficeDay } from '../../cases/office-event.ts';
import { previewEditionForAll } from '../../services/editions/preview-edition-for-all.ts';
import { publishEdition } from '../../services/editions/publish-edition.ts';
import type { OfficeContext } from '../../services/office-context.ts';
import { officePost } from '../../services/office-posts.ts';
import { BUILT_IN_EDITIONS } from '../../wording/editions/built-in-editions.ts';
import { type Edition, SAYABLE } from '../../wording/editions/edition.ts';
import { KNOWN_WORDS } from '../../wording/recognised.ts';
import { type Asked, type DeskRoute, deskRoute } from '../route.ts';

const SaidWordBody = Type.Object(
  {
    word: oneOf(KNOWN_WORDS),
    text: Type.Union([Type.Literal('long'), Type.Literal('short'), Type.Null()]),
    says: Type.Union([Type.String({ minLength: 1, maxLength: 2_000 }), Type.Null()], {
      description: 'The office’s own sentences; null for the known wording of the word',
    }),
  },
  { additionalProperties: false },
);

const EditionBody = Type.Object(
  {
    from: OfficeDay,
    posts: Type.Optional(
      Type.Union([
        Type.Array(Type.String({ pattern: '^[A-Z]{3}$' }), { minItems: 1, maxItems: 300 }),
        Type.Null(),
      ]),
    ),
    words: Type.Object(Object.fromEntries(SAYABLE.map((key) => [key, SaidWordBody])), {
      additionalProperties: false,
    }),
    notice: Type.String({
      pattern: '\\S',
      maxLength: 4_000,
      description: 'What people whose word changes are told',
    }),
    title: Type.Optional(Type.String({ maxLength: 200, pattern: '\\S' })),
  },
  { additionalProperties: false },
);
type EditionBody = Static<typeof EditionBody>;

const PreviewAnswer = Type.Object({
  cases: Type.Integer({ description: 'how many were looked at' }),
  words: Type.Integer({ description: 'how many will show another word' }),
  texts: Type.Integer({ description: 'how many will show the same word with other sentences' }),
  listed: Type.Array(Type.Object({ caseId: Type.String() }, { additionalProperties: true })),
});

const previewRoute = deskRoute({
  method: 'POST',
  path: '/editions/preview',
  right: 'publish',
  did: 'preview-edition',
  summary: 'Which cases would show another word though nothing happened to them',
  body: EditionBody,
  answers: [200, PreviewAnswer],
  handle: async (office, asked) => {
    const fault = faultIn(asked.body);
    if (fault !== null) return { problem: 'not-valid', detail: fault };
    return { status: 200, body: await previewEditionForAll(office, editionOf(office, asked)) };
  },
});

const publishRoute = deskRoute({
  method: 'POST',
  path: '/editions',
  right: 'publish',
  did: 'publish-edition',
  summary: 'Publish an edition with its notice; nothing of it changes afterwards',
  body: EditionBody,
  answers: [201, Type.Object({ id: Type.String(), notice: Type.String() })],
  handle: async (office, asked) => {
    const fault = faultIn(asked.body);
    if (fault !== null) return { problem: 'not-valid', detail: fault };
    const edition = editionOf(office, asked);
    const title = asked.body.title ?? office.words.say('api.edition.notice-title');
    const { notice } = await publishEdition(office, edition, title);
    office.published.forget();
    return { status: 201, body: { id: edition.id, notice } };
  },
});

const listRoute = deskRoute({
  method: 'GET',
  path: '/editions',
  right: 'read',
  did: 'read-editions',
  summary: 'Every edition: those that are known of the State Department’s page, and the office’s own',
  body: null,
  answers: [
    200,
    Type.Object({ editions: Type.Array(Type.Object({ id: Type.String() }, { additionalProperties: true })) }),
  ],
  handle: async ({ storage }) => ({
    status: 200,
    body: { editions: [...BUILT_IN_EDITIONS, ...(await storage.editions.all())] },
  }),
});

function faultIn({ from, posts }: EditionBody): string | null {
  if (!existsInCalendar(from))
    return `"from" is "${from}", which is not in the calendar. Give a day like 2026-03-05.`;
  const unknown = posts?.find((code) => officePost(code) === null);
  return unknown === undefined
    ? null
    : `"posts" has "${unknown}", which no post has. Give three-letter codes, or null for all.`;
}

function editionOf({ newId, now }: OfficeContext, { body, actor }: Asked<EditionBody>): Edition {
  const { from, posts = null, words, notice } = body;
  return { id: newId(), from, posts, words: allOf(words), notice, author: actor.name, writtenAt: now() };
}

/** The schema asks for every key; its type does not say so. */
function allOf(words: EditionBody['words']): Edition['words'] {
  const missing = SAYABLE.find((key) => words[key] === undefined);
  if (missing !== undefined) throw new TypeError(`The edition has no word for ${missing}.`);
  return words as Edition['words'];
}

export const EDITION_ROUTES: readonly DeskRoute[] = [previewRoute, publishRoute, listRoute];
