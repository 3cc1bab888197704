/** `/health`: whether the service answers, and what it stands on, for whoever runs it. It says nothing of any case. */
import Type, { type Static } from 'typebox';
import type { OfficeContext } from '../../services/office-context.ts';
import type { PublicPage } from '../web.ts';

const Kept = Type.Object({
  engine: Type.Union([Type.Literal('sqlite'), Type.Literal('postgres')]),
  answers: Type.Boolean(),
});
const Scanned = Type.Object({
  configured: Type.Boolean(),
  answers: Type.Boolean({
    description: 'While a scanner is configured and does not answer, no file is taken.',
  }),
});
type OfficeHealth = { readonly storage: Static<typeof Kept>; readonly scanner: Static<typeof Scanned> };

const Health = Type.Object({
  ok: Type.Boolean(),
  version: Type.String(),
  uptimeSeconds: Type.Number({ description: 'Whole seconds since the server was made.' }),
  today: Type.String({ description: 'The day as of which pages answer, YYYY-MM-DD.' }),
  storage: Type.Optional(Kept),
  scanner: Type.Optional(Scanned),
});

export const healthRoute: PublicPage = {
  routes: (app, { context, office }) => {
    const started = context.seconds();
    const ask = office === null ? null : makeAsk(office, context.seconds);
    app.get('/health', { schema: { response: { 200: Health, 503: Health } } }, async (_request, reply) => {
      reply.header('cache-control', 'no-store');
      const stands = ask === null ? null : await ask();
      // Without its database the service is of no use; without its scanner it still shows every case.
      const ok = stands === null || stands.storage.answers;
      return reply.code(ok ? 200 : 503).send({
        ...{ ok, version: context.version },
        uptimeSeconds: Math.floor(context.seconds() - started),
        today: context.today().toString(),
        ...stands,
      });
    });
  },
};

/** Seconds for which an answer holds: asking often may not keep the scanner or the database busy. */
const FRESH = 2;

function makeAsk(office: OfficeContext, seconds: () => number): () => Promise<OfficeHealth> {
  let known: Promise<OfficeHealth> | null = null;
  let askedAt = 0;
  return () => {
    if (known !== null && seconds() - askedAt < FRESH) return known;
    askedAt = seconds();
    known = askOffice(office);
    return known;
  };
}

async function askOffice({ storage, scanner }: OfficeContext): Promise<OfficeHealth> {
  const [kept, scanned] = await Promise.all([storage.answers(), scanner.answers()]);
  return {
    storage: { engine: storage.engine, answers: kept },
    scanner: { configured: scanned !== null, answers: scanned === true },
  };
}
