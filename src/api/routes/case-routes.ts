/** Cases at the desk: open one, record what happens, read one. */
import Type from 'typebox';
import { replay } from '../../cases/evolve.ts';
import { mayFollow } from '../../cases/may-follow.ts';
import { sayObjection } from '../../explanation/official/say-objection.ts';
import { askOf, NewCaseJson, newCaseFault } from '../../services/record/new-case-json.ts';
import { openCase } from '../../services/record/open-case.ts';
import { officeEventAskSchema, readOfficeEvent } from '../../services/record/read-office-event.ts';
import { recordEvent } from '../../services/record/record-event.ts';
import { statusRowOf } from '../../services/record/status-row-of.ts';
import { type DeskRoute, deskRoute } from '../route.ts';
import { NO_SUCH_CASE, sayOpenProblem, sayRecordProblem } from '../say-record-problem.ts';

const openRoute = deskRoute({
  method: 'POST',
  path: '/cases',
  right: 'record',
  did: 'open-case',
  summary: 'Open a case: its log begins with the application',
  body: NewCaseJson,
  answers: [201, Type.Object({ id: Type.String(), seq: Type.Integer() })],
  problems: ['number-taken'],
  handle: async (office, { body, actor }) => {
    const fault = newCaseFault(body);
    if (fault !== null) return { problem: 'not-valid', detail: fault };
    const outcome = await openCase(office, askOf(body, office.today().toString(), `officer:${actor.name}`));
    return outcome.ok ? { status: 201, body: { id: outcome.id, seq: outcome.seq } } : sayOpenProblem(outcome);
  },
});

const RecordBody = Type.Object(
  {
    expect: Type.Optional(
      Type.Integer({ minimum: 0, description: 'The sequence you have seen; 409 when it moved on' }),
    ),
    event: Type.Unsafe<unknown>(Type.Object({ kind: Type.String() })),
  },
  { additionalProperties: false },
);

const recordRoute = deskRoute({
  method: 'POST',
  path: '/cases/:id/events',
  right: 'record',
  did: 'record-event',
  summary: 'Record what happened',
  body: RecordBody,
  documentedBody: Type.Object(
    { ...RecordBody.properties, event: officeEventAskSchema() },
    { additionalProperties: false },
  ),
  answers: [201, Type.Object({ seq: Type.Integer(), item: Type.Optional(Type.String()) })],
  problems: ['no-such-case', 'sequence-conflict', 'may-not-follow'],
  handle: async (office, { body, params, actor }) => {
    const read = readOfficeEvent(
      body.event,
      office.today().toString(),
      () => `item-${office.newId().slice(0, 8)}`,
    );
    if (!read.ok) return { problem: 'not-valid', detail: read.problem };
    const outcome = await recordEvent(office, {
      caseId: params['id'] ?? '',
      expect: body.expect ?? null,
      event: { witness: 'post', ...read.event },
      by: `officer:${actor.name}`,
    });
    if (!outcome.ok)
      return sayRecordProblem(outcome, (why) => sayObjection(why, read.event.kind, office.words));
    const item = read.event.kind === 'item-requested' ? { item: read.event.item } : {};
    return { status: 201, body: { seq: outcome.seq, ...item } };
  },
});

const readRoute = deskRoute({
  method: 'GET',
  path: '/cases/:id',
  right: 'read',
  did: 'read-case',
  summary: 'A case: who, its log, what follows from it, and what may follow',
  body: null,
  answers: [200, Type.Object({ id: Type.String(), seq: Type.Integer() }, { additionalProperties: true })],
  problems: ['no-such-case'],
  handle: async (office, { params }) => {
    const found = await office.storage.cases.read(params['id'] ?? '');
    if (found === null) return NO_SUCH_CASE;
    const { record, log } = found;
    const state = replay(log.map(({ event }) => event));
    return {
      status: 200,
      body: {
        id: record.id,
        seq: record.seq,
        post: record.post,
        applicant: record.identity,
        status: statusRowOf(
          record,
          log.map(({ event }) => event),
        ),
        log: log.map(({ seq, event, by, at }) => ({ seq, by, at: new Date(at).toISOString(), event })),
        mayFollow: mayFollow(state),
      },
    };
  },
});

export const CASE_ROUTES: readonly DeskRoute[] = [openRoute, recordRoute, readRoute];
