/** `/status/items/:item`: one thing that the office asked for. Files are given here, and more time is asked for. */
import multipart from '@fastify/multipart';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { askMoreTime } from '../../services/enquiries/ask-more-time.ts';
import { type SeenItem, seeItem } from '../../services/papers/see-item.ts';
import { NO_SCANNER } from '../../services/ports/papers.ts';
import { POLICY_WITH_SENDING } from '../security-headers.ts';
import { isFromHere } from './is-from-here.ts';
import { itemPage } from './items/item-page.ts';
import { type Gate, makeGate } from './items/make-gate.ts';
import type { ShownItem } from './items/shown-item.ts';
import { takeUpload, type UploadResult } from './items/take-upload.ts';
import { notThere } from './not-there.ts';
import { itemPlace, type Portal, type PortalPage } from './portal.ts';
import { sendRefusedForm } from './refused-form.ts';
import { sessionCookie } from './session-cookie.ts';
import { findVisit, type Visit, withVisit } from './visit.ts';
import { isToken, withForm } from './with-form.ts';

/** Sendings of one person under way at the same time: one a tab, and one that broke and is not yet known to have. */
const MOST_SENDINGS = 3;

export const itemRoutes: PortalPage = {
  routes: (app, portal) => {
    const gate = makeGate(MOST_SENDINGS);
    app.get(
      '/status/items/:item',
      withVisit(portal, async (request, reply, visit) => {
        const seen = await seeItem(portal.office, visit.session.caseId, itemIn(request));
        return seen === null ? notThere(reply) : show(portal, request, reply, visit, { seen });
      }),
    );
    app.post(
      '/status/items/:item/more-time',
      withForm(portal, async (request, reply, visit, fields) => {
        const [caseId, item] = [visit.session.caseId, itemIn(request)];
        const seen = await seeItem(portal.office, caseId, item);
        if (seen === null) return notThere(reply);
        const [until, reason] = [fields['until'] ?? '', fields['reason'] ?? ''];
        const asked = await askMoreTime(portal.office, { caseId, item, until, reason });
        if (asked.ok) return reply.redirect(`${itemPlace(item)}#more-time`, 303);
        return show(portal, request, reply, visit, { seen, typed: { until, reason, asked } }, 422);
      }),
    );
    // Only this route reads forms with files.
    app.register(async (scope: FastifyInstance) => {
      await scope.register(multipart);
      scope.post('/status/items/:item', { config: { slow: true } }, (request, reply) =>
        receive(portal, gate, request, reply),
      );
    });
  },
};

/** Nothing of what was sent is read before it is known who sends. */
async function receive(
  portal: Portal,
  gate: Gate,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  if (!isFromHere(request)) return sendRefusedForm(portal, request, reply, {}, 'elsewhere');
  const visit = await findVisit(portal, request);
  if (visit === null) {
    sessionCookie.clear(request, reply);
    return sendRefusedForm(portal, request, reply, {}, 'over');
  }
  const ask = { caseId: visit.session.caseId, item: itemIn(request) };
  if ((await seeItem(portal.office, ask.caseId, ask.item)) === null) return notThere(reply);
  const result: UploadResult = (await gate(ask.caseId, () =>
    takeUpload(portal.office, request, ask, (given) => isToken(visit, given)),
  )) ?? { files: [], end: 'busy' };
  if (isLeftUnread(result, request)) reply.header('connection', 'close');
  if (result.end === 'elsewhere') return sendRefusedForm(portal, request, reply, {}, 'elsewhere');
  const seen = await seeItem(portal.office, ask.caseId, ask.item);
  if (seen === null) return notThere(reply);
  return show(portal, request, reply, visit, { seen, result }, statusOf(result));
}

/**
 * What was not read to its end cannot be followed by another request on the same connection. A body of a length that
 * was too much from the start is read past by Node itself, so that the browser gets to the answer.
 */
function isLeftUnread({ end }: UploadResult, { headers }: FastifyRequest): boolean {
  if (end === 'broken' || end === 'too-many') return true;
  return end === 'too-much' && headers['content-length'] === undefined;
}

const STATUS = { 'too-much': 413, 'too-many': 413, broken: 400, busy: 429, elsewhere: 403 } as const;

/** A sending of which anything was taken has done what it could. */
function statusOf({ files, end }: UploadResult): number {
  if (files.some(({ ok }) => ok)) return 200;
  return end === 'all' ? 422 : STATUS[end];
}

function show(
  { office, assets, send }: Portal,
  request: FastifyRequest,
  reply: FastifyReply,
  { token }: Visit,
  more: { readonly seen: SeenItem } & Pick<ShownItem, 'result' | 'typed'>,
  status = 200,
): FastifyReply {
  reply.raw.setHeader('content-security-policy', POLICY_WITH_SENDING);
  const page = itemPage({
    ...{ words: office.words, today: office.today(), token, ...more },
    ...{ scanned: office.scanner !== NO_SCANNER, script: assets['upload.js'].path },
  });
  return send(request, reply, page, status);
}

function itemIn({ params }: FastifyRequest): string {
  return typeof params === 'object' && params !== null && 'item' in params ? String(params.item) : '';
}
