/**
 * Explains a case: what its word means, where it stands and how sure that is, why, what to do and when, and what not
 * to worry about. Pure: the same ask gives the same explanation.
 */
import type { Day } from '../cases/day.ts';
import type { ReportedCase } from '../cases/reported.ts';
import type { Standing } from '../cases/standing.ts';
import type { Words } from '../language/words.ts';
import { isOver } from './advice/advice-days.ts';
import { advise } from './advice/advise.ts';
import { orderActions, orderClocks } from './advice/order-by-asks.ts';
import type { ExplainAsk } from './asking/ask.ts';
import { contactOf } from './asking/find-case-post.ts';
import type { Action, Explanation, Foretold } from './explanation.ts';
import { collectSources } from './saying/collect-sources.ts';
import { noteUnused } from './saying/note-unused.ts';
import { type SaidClocks, sayClocks } from './saying/say-clocks.ts';
import { type Office, sayOffice } from './saying/say-office.ts';
import { type SayContext, sayCalm, sayHeadline, sayMeaning } from './saying/say-situation.ts';
import { weighReasons } from './saying/weigh-reasons.ts';
import { writeDrafts } from './saying/write-drafts.ts';
import type { Situation } from './situations/situation.ts';
import { SITUATIONS } from './situations/situations.ts';
import { type Understood, understand } from './understand.ts';

/** What was told of a case, for whoever knows the waits of others. */
export type Waiting = {
  /** Without what the page shows: its day moves while nothing happens. */
  readonly told: ReportedCase;
  readonly standing: Standing;
  readonly today: Day;
};
export type ForecastOf = (waiting: Waiting) => Foretold;

const noForecast: ForecastOf = () => ({});

export function explain(ask: ExplainAsk, words: Words, forecastOf: ForecastOf = noForecast): Explanation {
  const understood = understand(ask);
  const { belief, post, word } = understood;
  const office = sayOffice(post, words);
  const clocks = sayClocks({ ...understood, leading: understood.leading.is, words });
  const saying = sayingOf(understood, clocks, office, words);
  const [meaning, calm] = [sayMeaning(saying), sayCalm(saying)];
  const actions = orderActions(actionsOf(understood, clocks, office, words), understood.asks);
  const reasons = weighReasons(belief, words);
  const { own: told, leading, today } = understood;
  return {
    ...{ id: ask.id ?? null, standing: belief.standing, outcome: belief.outcome, word },
    headline: sayHeadline(saying),
    meaning: meaning.says.join(' '),
    ...{ reasons, actions, clocks: orderClocks(clocks.says, understood.asks), notToWorry: calm.says },
    drafts: draftsOf(understood, actions, words),
    contact: post === null ? null : contactOf(post, words),
    sources: collectSources([
      ...meaning.sources,
      ...actions.map(({ source }) => source),
      ...reasons.map(({ from }) => from),
      ...clocks.sources,
      ...calm.sources,
    ]),
    notes: noteUnused(ask, understood.used, words),
    ...forecastOf({ told, standing: leading.is, today }),
  };
}

function sayingOf(
  { belief, leading, rules, ...understood }: Understood,
  { evidenceBy }: SaidClocks,
  office: Office,
  words: Words,
): SayContext {
  return {
    ...{ situation: understood.situation, view: understood.view, words, office },
    ...{ leading: leading.is, probability: leading.probability, canTell: belief.canTell },
    yearOver:
      leading.is === 'applicant-to-act' &&
      belief.canTell &&
      evidenceBy !== null &&
      isOver(evidenceBy, understood.view),
    sourceOf: (kind) => rules.factsOf(kind)[0]?.source,
  };
}

function actionsOf(
  { situation, view, rules }: Understood,
  { inquiry, evidenceBy, courtesy }: SaidClocks,
  office: Office,
  words: Words,
): readonly Action[] {
  const { advice }: Situation = SITUATIONS[situation];
  return advise(advice, { view, words, office, inquiry, evidenceBy, courtesy, factsOf: rules.factsOf });
}

function draftsOf(
  { situation, view, post }: Understood,
  actions: readonly Action[],
  words: Words,
): Explanation['drafts'] {
  const { drafts: first }: Situation = SITUATIONS[situation];
  const notBefore = actions.find((action) => action.do === 'contact-post')?.notBefore ?? null;
  return writeDrafts({ view, words, city: post?.city ?? null, first, notBefore });
}
