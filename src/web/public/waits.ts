/** `/waits`, the same numbers as CSV, and how they are counted. */
import type { Waits } from '../../services/ports/waits.ts';
import { byMonth } from '../../services/waits/by-month.ts';
import { compareCohorts } from '../../services/waits/compare-cohorts.ts';
import { describeCohort } from '../../services/waits/describe-cohort.ts';
import type { Forecasts } from '../../services/waits/forecasts.ts';
import { RECORDED_PROOF } from '../../services/waits/learning/recorded-proof.ts';
import type { PortalPage } from '../portal/portal.ts';
import { emptyWaitsPage } from './waits/empty-page.ts';
import { howPage, type ProofHere } from './waits/how/how-page.ts';
import { makeKeepAnswered } from './waits/keep-answered.ts';
import { readWaitsQuery, type WaitsQuery } from './waits/read-query.ts';
import { type Answered, waitsPage } from './waits/waits-page.ts';
import { WAITS, WAITS_CSV, WAITS_HOW, waitsPlace } from './waits/waits-place.ts';
import { writeCurveCsv } from './waits/write-curve-csv.ts';

type Query = { readonly Querystring: Readonly<Record<string, unknown>> };

export const waitsRoutes: PortalPage = {
  link: { href: WAITS, label: 'waits.menu' },
  routes: (app, { office, send }) => {
    const { storage, words } = office;
    const kept = makeKeepAnswered<Omit<Answered, 'query'>>();
    app.get<Query>(WAITS, async (request, reply) => {
      const query = readWaitsQuery(request.query, office.today().toString());
      const sets = (await storage.waits.sets()).filter((set) => set.waits > 0);
      if (query.choice.post === null && sets.every(({ kind }) => kind === 'fictional')) {
        return send(request, reply, emptyWaitsPage(words, await fictionalPlace(storage.waits)));
      }
      // An address leaves a comparison with the same choice out; the answer to it is another one.
      const question = JSON.stringify([query.choice, query.versus]);
      const answered = await kept(question, await storage.waits.changes(), () =>
        answerWaits(storage.waits, query),
      );
      return send(request, reply, waitsPage(words, { query, ...answered }));
    });
    app.get(WAITS_HOW, async (request, reply) => {
      const here = await proofHere(storage.waits, office.forecasts);
      return send(request, reply, howPage(words, here, RECORDED_PROOF));
    });
    app.get<Query>(WAITS_CSV, async (request, reply) => {
      const { choice, versus } = readWaitsQuery(request.query, office.today().toString());
      const answers = await Promise.all(
        [choice, versus].filter((one) => one !== null).map((one) => describeCohort(storage.waits, one)),
      );
      const cohorts = answers.flatMap((answer) => (answer.ok ? [answer.cohort] : []));
      return reply
        .type('text/csv; charset=utf-8')
        .header('content-disposition', 'attachment; filename="waits.csv"')
        .send(writeCurveCsv(words, cohorts));
    });
  },
};

async function proofHere(waits: Waits, forecasts: Pick<Forecasts, 'proof'>): Promise<ProofHere> {
  const sets = await waits.sets();
  if (sets.every((set) => set.kind === 'fictional' || set.waits === 0)) return { is: 'none' };
  const proof = forecasts.proof();
  return proof === null ? { is: 'working' } : { is: 'done', proof };
}

async function answerWaits(
  waits: Waits,
  { choice, versus }: Pick<WaitsQuery, 'choice' | 'versus'>,
): Promise<Omit<Answered, 'query'>> {
  const [cohorts, allMonths] = await Promise.all([
    waits.cohorts(choice.wait),
    byMonth(waits, { ...choice, since: null }),
  ]);
  const { since } = choice;
  const months = since === null ? allMonths : allMonths.filter(({ month }) => month >= since);
  const shown = { months, from: { cohorts, months: allMonths } };
  if (versus === null) return { ...shown, answer: await describeCohort(waits, choice), pair: null };
  const comparison = await compareCohorts(waits, choice, versus);
  return { ...shown, answer: comparison.one, pair: { choice, versus, comparison } };
}

/** Invented cases stand under their own embassy alone. */
async function fictionalPlace(waits: Waits): Promise<string | null> {
  const found = (await waits.cohorts('hold-to-issued')).find(({ place }) => place.startsWith('post:'));
  if (found === undefined) return null;
  return waitsPlace({
    ...{ wait: 'hold-to-issued', region: null, visaClass: null, hold: null, since: null },
    post: found.place.slice(5),
  });
}
