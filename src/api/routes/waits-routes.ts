/** Waits for anybody: cohorts, a forecast, and the sets they come from. */
import Type from 'typebox';
import { existsInCalendar } from '../../cases/day.ts';
import { postByCode } from '../../catalogue/posts.ts';
import type { DataSet } from '../../services/ports/waits.ts';
import { describeCohort } from '../../services/waits/describe-cohort.ts';
import { sayTooLittle } from '../../services/waits/explain-forecast.ts';
import { readChoice } from '../../services/waits/read-choice.ts';
import { sayForecast } from '../../services/waits/say-forecast.ts';
import { type PublicRoute, publicRoute } from '../public-route.ts';
import { CohortJson, DataSetJson, ForecastAskJson, ForecastJson } from './waits-json.ts';

const QUERY = {
  post: 'Three-letter code or name of an embassy or consulate',
  region: 'A region, where no post is given',
  class: 'Visa class, such as F1',
  hold: 'Kind of hold, such as processing or documents',
  since: 'First month in which the wait began, such as 2014-05',
  wait: 'hold-to-issued (unless told), documents-to-issued or issued-to-hand',
} as const;

const waitsRoute = publicRoute({
  method: 'GET',
  path: '/waits',
  tag: 'waits',
  summary: 'How long cases of a kind really waited: curve, limits, competing ends, medians',
  body: null,
  query: QUERY,
  answer: CohortJson,
  problems: ['not-valid', 'too-few-cases'],
  handle: async ({ storage }, { query }) => {
    const read = readChoice(query);
    if (!read.ok) return { problem: 'not-valid', detail: read.problem };
    const answer = await describeCohort(storage.waits, read.choice);
    if (answer.ok) return { status: 200, body: answer.cohort };
    const detail = answer.none
      ? 'No case of this kind is known.'
      : 'Fewer than 10 cases of this kind are known, which are not shown.';
    const next =
      answer.instead === null
        ? 'Nothing broader is known either.'
        : `Leave out: ${answer.instead.dropped.join(', ')}.`;
    return { problem: 'too-few-cases', detail: `${detail} ${next}`, more: { instead: answer.instead } };
  },
});

const forecastRoute = publicRoute({
  method: 'POST',
  path: '/forecast',
  tag: 'waits',
  summary: 'What came of cases like this one that had waited as long, and from how many cases that is known',
  body: ForecastAskJson,
  query: {},
  answer: ForecastJson,
  problems: ['too-few-cases', 'nothing-learned'],
  handle: async (office, { body }) => {
    const asOf = office.today().toString();
    const { start, hold = null, field = null, entry = null } = body;
    if (!existsInCalendar(start) || start > asOf) {
      return {
        problem: 'not-valid',
        detail: `"start" is "${start}". Expected a day of the calendar, not after ${asOf}.`,
      };
    }
    const read = readChoice({
      ...(body.post === undefined ? {} : { post: body.post }),
      ...(body.visaClass === undefined ? {} : { class: body.visaClass }),
    });
    if (!read.ok) return { problem: 'not-valid', detail: read.problem };
    const { post, visaClass } = read.choice;
    const region = post === null ? null : (postByCode(post)?.region ?? null);
    const said = office.forecasts.forecast({ start, asOf, post, region, visaClass, hold, field, entry });
    if (said === null) {
      return {
        problem: 'nothing-learned',
        detail: 'No waits were imported yet, or they are being learned from now. Ask again in a minute.',
      };
    }
    const tooLittle = sayTooLittle(said.from, office.words);
    if (tooLittle !== null) return { problem: 'too-few-cases', detail: tooLittle };
    const { ok: _, ...answer } = said;
    return {
      status: 200,
      body: { ...answer, says: sayForecast({ ...answer, since: start }, asOf, office.words) },
    };
  },
});

const dataSetsRoute = publicRoute({
  method: 'GET',
  path: '/data-sets',
  tag: 'waits',
  summary: 'Where the waits come from: names, sources, licences, and which sets can be downloaded',
  body: null,
  query: {},
  answer: Type.Object({ dataSets: Type.Array(DataSetJson) }),
  problems: [],
  handle: async ({ storage }) => ({
    status: 200,
    body: { dataSets: (await storage.waits.sets()).map(dataSetJson) },
  }),
});

function dataSetJson({ importedAt, ...set }: DataSet) {
  return {
    ...set,
    importedOn: new Date(importedAt).toISOString().slice(0, 10),
    csv: set.mayDownload ? `/api/v1/data-sets/${set.id}.csv` : null,
  };
}

export const WAITS_ROUTES: readonly PublicRoute[] = [waitsRoute, forecastRoute, dataSetsRoute];
