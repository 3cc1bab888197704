/** What else belongs to a case at the desk: the papers that were given, and who read or wrote what. */
import Type from 'typebox';
import { type DeskRoute, deskRoute } from '../route.ts';
import { NO_SUCH_CASE } from '../say-record-problem.ts';

const MOST_ENTRIES = 500;

const List = (name: string) =>
  Type.Object({ [name]: Type.Array(Type.Object({}, { additionalProperties: true })) });

const papersRoute = deskRoute({
  method: 'GET',
  path: '/cases/:id/papers',
  right: 'read',
  did: 'list-papers',
  summary: 'The papers that were given, with what is known of each',
  body: null,
  answers: [200, List('papers')],
  problems: ['no-such-case'],
  handle: async ({ storage }, { params }) => {
    const id = params['id'] ?? '';
    if ((await storage.cases.read(id)) === null) return NO_SUCH_CASE;
    const papers = (await storage.papers.ofCase(id)).map(({ at, ...paper }) => ({
      ...paper,
      at: new Date(at).toISOString(),
    }));
    return { status: 200, body: { papers } };
  },
});

const auditRoute = deskRoute({
  method: 'GET',
  path: '/cases/:id/audit',
  right: 'manage',
  did: 'read-audit',
  summary: 'Who read or wrote what of this case, the newest first',
  body: null,
  answers: [200, List('entries')],
  handle: async ({ storage }, { params }) => {
    await storage.audit.flush();
    const entries = await storage.audit.ofCase(params['id'] ?? '', MOST_ENTRIES);
    return {
      status: 200,
      body: { entries: entries.map(({ at, ...entry }) => ({ ...entry, at: new Date(at).toISOString() })) },
    };
  },
});

export const RECORD_ROUTES: readonly DeskRoute[] = [papersRoute, auditRoute];
