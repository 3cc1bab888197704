/** `/status/questions`: what an applicant asked, what was answered, and asking anew. Of the session's own case alone. */
import type { FastifyReply, FastifyRequest } from 'fastify';
import { addToQuestion, askQuestion, isCategory } from '../../services/enquiries/ask-question.ts';
import { knownAlready } from '../../services/enquiries/known-already.ts';
import type { EnquiryCategory } from '../../services/ports/enquiries.ts';
import { seeCase } from '../../services/status/see-cases.ts';
import { notThere } from './not-there.ts';
import { PLACES, type Portal, type PortalPage } from './portal.ts';
import { askPage, type ShownAsk } from './questions/ask-page.ts';
import { questionsPage, type ShownQuestions } from './questions/questions-page.ts';
import { sayAddProblem, sayAskProblem } from './questions/say-question-problem.ts';
import { askToLookUp, type Visit, withVisit } from './visit.ts';
import { withForm } from './with-form.ts';

export const questionRoutes: PortalPage = {
  routes: (app, portal) => {
    const { office } = portal;
    app.get(
      PLACES.questions,
      withVisit(portal, (request, reply, visit) => showAll(portal, request, reply, visit)),
    );
    app.get(
      '/status/questions/ask/:category',
      withVisit(portal, async (request, reply, visit) => {
        const category = paramIn(request, 'category');
        if (!isCategory(category)) return notThere(reply);
        return showAsk(portal, request, reply, visit, category);
      }),
    );
    app.post(
      '/status/questions/ask/:category',
      withForm(portal, async (request, reply, visit, fields) => {
        const category = paramIn(request, 'category');
        if (!isCategory(category)) return notThere(reply);
        const body = fields['body'] ?? '';
        const ask = { caseId: visit.session.caseId, category, item: null, body };
        const asked = await askQuestion(office, ask);
        if (asked.ok) return reply.redirect(`${PLACES.questions}#q-${asked.id}`, 303);
        const problem = sayAskProblem(office.words, asked.reason, body);
        return showAsk(portal, request, reply, visit, category, { body, problem });
      }),
    );
    app.post(
      '/status/questions/:id',
      withForm(portal, async (request, reply, visit, fields) => {
        const [id, body] = [paramIn(request, 'id'), fields['body'] ?? ''];
        const added = await addToQuestion(office, { caseId: visit.session.caseId, id, body });
        if (added.ok) return reply.redirect(`${PLACES.questions}#q-${id}`, 303);
        if (added.reason === 'no-such-enquiry') return notThere(reply);
        const problem = sayAddProblem(office.words, added.reason, body);
        return showAll(portal, request, reply, visit, { id, body, problem });
      }),
    );
  },
};

async function showAll(
  portal: Portal,
  request: FastifyRequest,
  reply: FastifyReply,
  { session: { caseId }, token }: Visit,
  typed?: ShownQuestions['typed'],
): Promise<FastifyReply> {
  const { office, send } = portal;
  const [seen, enquiries] = await Promise.all([
    seeCase(office, caseId, 'see-questions'),
    office.storage.enquiries.ofCase(caseId),
  ]);
  if (seen === null) return askToLookUp(portal, request, reply);
  const shown = { words: office.words, enquiries, requested: seen.answer.requested, token };
  const page = questionsPage({ ...shown, ...(typed === undefined ? {} : { typed }) });
  return send(request, reply, page, typed === undefined ? 200 : 422);
}

async function showAsk(
  portal: Portal,
  request: FastifyRequest,
  reply: FastifyReply,
  { session: { caseId }, token }: Visit,
  category: EnquiryCategory,
  typed?: ShownAsk['typed'],
): Promise<FastifyReply> {
  const { office, send } = portal;
  const seen = await seeCase(office, caseId, 'see-known');
  if (seen === null) return askToLookUp(portal, request, reply);
  const { words } = office;
  const known = knownAlready(seen.answer, category, words, office.today().toString());
  const page = askPage({ words, category, known, token, ...(typed === undefined ? {} : { typed }) });
  return send(request, reply, page, typed === undefined ? 200 : 422);
}

function paramIn({ params }: FastifyRequest, name: string): string {
  const found = Object.entries(params ?? {}).find(([key]) => key === name);
  return found === undefined ? '' : String(found[1]);
}
