/** `/health`: whether the service answers, for whoever runs it. */
import Type from 'typebox';
import type { PublicPage } from '../web.ts';

const Health = Type.Object({
  ok: Type.Literal(true),
  version: Type.String(),
  uptimeSeconds: Type.Number({ description: 'Whole seconds since the server was made.' }),
  today: Type.String({ description: 'The day as of which pages answer, YYYY-MM-DD.' }),
});

export const healthRoute: PublicPage = {
  routes: (app, { context }) => {
    const started = context.seconds();
    app.get('/health', { schema: { response: { 200: Health } } }, (_request, reply) => {
      reply.header('cache-control', 'no-store');
      return {
        ok: true as const,
        version: context.version,
        uptimeSeconds: Math.floor(context.seconds() - started),
        today: context.today().toString(),
      };
    });
  },
};
