/** Notices: what an office tells everybody whom it touches. */
import Type, { type Static } from 'typebox';
import { existsInCalendar } from '../../cases/day.ts';
import { oneOf } from '../../cases/grounds.ts';
import { officePost } from '../../services/office-posts.ts';
import { NOTICE_KINDS, type Notice } from '../../wording/notice.ts';
import type { Answer, DeskRoute } from '../route.ts';
import { deskRoute } from '../route.ts';

const Day = Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' });
const Nullable = <Schema extends Type.TSchema>(schema: Schema) =>
  Type.Optional(Type.Union([schema, Type.Null()]));

const NoticeBody = Type.Object(
  {
    kind: oneOf(NOTICE_KINDS),
    title: Type.String({ maxLength: 200, pattern: '\\S' }),
    body: Type.Array(Type.String({ maxLength: 4_000, pattern: '\\S' }), { minItems: 1, maxItems: 40 }),
    from: Day,
    until: Nullable(Day),
    posts: Nullable(Type.Array(Type.String({ pattern: '^[A-Z]{3}$' }), { minItems: 1, maxItems: 300 })),
    visaClasses: Nullable(
      Type.Array(Type.String({ pattern: '^[A-Z0-9/]{1,20}$' }), { minItems: 1, maxItems: 200 }),
    ),
  },
  { additionalProperties: false },
);
const IdAnswer = Type.Object({ id: Type.String() });

const addRoute = deskRoute({
  method: 'POST',
  path: '/notices',
  right: 'publish',
  did: 'publish-notice',
  summary: 'Publish a notice',
  body: NoticeBody,
  answers: [201, IdAnswer],
  handle: async ({ storage, published, newId, now }, { body, actor }) => {
    const wrong = wrongDays(body) ?? wrongPosts(body);
    if (wrong !== null) return wrong;
    const [id, at] = [newId(), now()];
    await storage.notices.put({ id, ...filled(body), author: actor.name, publishedAt: at, updatedAt: at });
    published.forget();
    return { status: 201, body: { id } };
  },
});

const changeRoute = deskRoute({
  method: 'PUT',
  path: '/notices/:id',
  right: 'publish',
  did: 'change-notice',
  summary: 'Put another text or other days in the place of a notice',
  body: NoticeBody,
  answers: [200, IdAnswer],
  problems: ['no-such-thing'],
  handle: async ({ storage, published, now }, { body, params, actor }) => {
    const wrong = wrongDays(body) ?? wrongPosts(body);
    if (wrong !== null) return wrong;
    const before = (await storage.notices.all()).find(({ id }) => id === params['id']);
    if (before === undefined) {
      return {
        problem: 'no-such-thing',
        detail: 'There is no notice with this id. GET /api/v1/desk/notices lists them.',
      };
    }
    await storage.notices.put({ ...before, ...filled(body), author: actor.name, updatedAt: now() });
    published.forget();
    return { status: 200, body: { id: before.id } };
  },
});

const listRoute = deskRoute({
  method: 'GET',
  path: '/notices',
  right: 'read',
  did: 'read-notices',
  summary: 'Every notice, the newest first',
  body: null,
  answers: [
    200,
    Type.Object({ notices: Type.Array(Type.Object({ id: Type.String() }, { additionalProperties: true })) }),
  ],
  handle: async ({ storage }) => ({ status: 200, body: { notices: await storage.notices.all() } }),
});

function filled(body: Static<typeof NoticeBody>): Pick<Notice, keyof Static<typeof NoticeBody>> {
  return {
    ...body,
    until: body.until ?? null,
    posts: body.posts ?? null,
    visaClasses: body.visaClasses ?? null,
  };
}

function wrongDays({ from, until }: Static<typeof NoticeBody>): Answer | null {
  for (const [name, day] of [
    ['from', from],
    ['until', until ?? from],
  ] as const) {
    if (!existsInCalendar(day)) return notValid(`"${name}" is "${day}", which is not in the calendar.`);
  }
  return (until ?? from) < from
    ? notValid(`"until" (${until}) lies before "from" (${from}). Give a later day, or null.`)
    : null;
}

function wrongPosts({ posts }: Static<typeof NoticeBody>): Answer | null {
  const unknown = posts?.find((code) => officePost(code) === null);
  return unknown === undefined
    ? null
    : notValid(`"posts" has "${unknown}", which no post has. Give three-letter codes, or null for all.`);
}

const notValid = (detail: string): Answer => ({ problem: 'not-valid', detail });

export const NOTICE_ROUTES: readonly DeskRoute[] = [addRoute, changeRoute, listRoute];
