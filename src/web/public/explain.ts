/**
 * `/explain`: the answer.
 *
 * It is asked with POST, so that what a person told stands in no address, no history and no log. A link to an answer
 * carries its facts behind the `#`, which browsers keep to themselves; `link.js` sends them from there.
 */

import type { FastifyReply, FastifyRequest } from 'fastify';
import Type from 'typebox';
import { type Heard, hear } from '../../services/told/hear.ts';
import { keepYear } from '../../services/told/keep-year.ts';
import type { Page } from '../html/document.ts';
import type { PublicPage, Web } from '../web.ts';
import { answerPage } from './answer/answer-page.ts';
import { decodeGuided, type Problem } from './guided/decode-guided.ts';
import { readTyped, type Typed } from './guided/fields.ts';
import { formPage } from './guided/form-page.ts';
import { sharedKey } from './guided/shared-key.ts';
import { linkPage } from './link-page.ts';
import { type Rows, readRows } from './told/read-rows.ts';

/** What a browser sends: names with one text or several. Each field is judged by `decodeGuided`. */
const Sent = Type.Unsafe<Readonly<Record<string, unknown>> | null>(Type.Unknown());

export const explainPage: PublicPage = {
  routes: (app, web) => {
    const posts: ReadonlySet<string> = new Set(web.context.posts);
    const asked = { schema: { body: Sent }, validatorCompiler: () => () => true };
    app.get('/explain', (request, reply) => web.send(request, reply, linkPage(web.context.words)));
    app.post('/explain', asked, (request, reply) => {
      const sent = readTyped(request.body);
      const rows = readRows(request.body);
      const today = web.context.today();
      // An answer is shown, printed and passed on: names and numbers stay out of it. A form comes back as it was.
      const typed = sent.text === '' ? sent : withoutPerson(web, sent);
      const decoded = decodeGuided(typed, today, rows !== null);
      if (!decoded.ok) return showForm(web, request, reply, sent, decoded.problems);
      const heard = hear(web.context, decoded.ask, rows, readChoice(request.body));
      const draw = (): Page => drawAnswer(web, heard, typed, rows);
      if (rows !== null && (rows.bad.length > 0 || rows.alone !== null))
        return web.send(request, reply, draw(), 422);
      const key = rows === null ? sharedKey(typed, `${today} ${web.context.learned()}`, posts) : null;
      return key === null ? web.send(request, reply, draw()) : web.sendShared(request, reply, key, draw);
    });
    app.post('/change', asked, (request, reply) =>
      showForm(web, request, reply, readTyped(request.body), []),
    );
  },
};

function withoutPerson({ context }: Web, sent: Typed): Typed {
  return { ...sent, class: keepYear(sent.class, sent.text), text: context.scrub(sent.text) };
}

function drawAnswer({ context }: Web, { ask, read }: Heard, typed: Typed, rows: Rows | null): Page {
  return answerPage(context.words, { explanation: context.explain(ask), ask, typed, rows, read });
}

/** Which case of a text somebody chose; null when none was chosen. */
function readChoice(body: unknown): number | null {
  const sent: Readonly<Record<string, unknown>> =
    typeof body === 'object' && body !== null ? { ...body } : {};
  const { of } = sent;
  return typeof of === 'string' && /^\d{1,3}$/.test(of) ? Number(of) : null;
}

/** The form with everything that was typed, and 422 when something in it could not be read. */
function showForm(
  { context, send }: Web,
  request: FastifyRequest,
  reply: FastifyReply,
  typed: Typed,
  problems: readonly Problem[],
): FastifyReply {
  const { words, posts } = context;
  const page = formPage({ words, typed, problems, posts, today: context.today().toString() });
  return send(request, reply, page, problems.length > 0 ? 422 : 200);
}
