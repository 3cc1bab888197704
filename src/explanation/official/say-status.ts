/**
 * The truth about an official case in plain words, and the official word beside it: decision, standing and word, which
 * are never mixed. Pure: it follows from the log, the catalogue, the editions and today. Nothing is guessed.
 */
import type { Words } from '../../language/words.ts';
import { sayWord } from '../../wording/editions/say-word.ts';
import { sayableOfState } from '../../wording/editions/sayable-of.ts';
import type { Source } from '../explanation.ts';
import { collectSources } from '../saying/collect-sources.ts';
import { findRules } from '../saying/find-rules.ts';
import { adviseOfficial } from './advise-official.ts';
import { dayInWords } from './day-in-words.ts';
import { type FoundOffice, findOffice } from './find-office.ts';
import { lawBehind } from './law-behind.ts';
import { nameOfItem } from './name-of-item.ts';
import { nextSteps } from './next-steps.ts';
import { noticesFor } from './notices-for.ts';
import { type OfficialClocks, officialClocks } from './official-clocks.ts';
import { officialSituation } from './official-situation.ts';
import { OFFICIAL_SITUATIONS, type OfficialSituation } from './official-situations.ts';
import { sayDecision } from './say-decision.ts';
import { sayOfficialHeadline, sayOfficialMeaning } from './say-official.ts';
import { sayPassport } from './say-passport.ts';
import type { StatusAnswer, StatusAsk } from './status-answer.ts';
import { timeline } from './timeline.ts';
import { turnOf } from './turn-of.ts';
import { type OfficialView, viewOfficial } from './view-official.ts';
import { wordChanged } from './word-changed.ts';

export function sayStatus(ask: StatusAsk): StatusAnswer {
  const { today, words } = ask;
  const log = ask.log.map(({ event }) => event);
  const view = viewOfficial(log, today, words, ask.numbered ?? null);
  const { state, standing, requested } = view;
  const office = state.post === null ? null : findOffice(state.post, ask);
  const rules = findRules(ruledCase(view), office?.identity.code ?? null);
  const clocks = officialClocks(view, rules, words);
  const situation = officialSituation(view);
  const context = { view, clocks, post: office?.post ?? null, words };
  const actions = adviseOfficial(OFFICIAL_SITUATIONS[situation], context, rules);
  const turn = turnOf(state, standing);
  const shown = shownWord(ask, view, office);
  return {
    ...{ ...shown, decision: sayDecision(state.decision, words), standing },
    turn: { is: turn, says: words.say(`official.turn.${turn}`) },
    ...inSentences(ask, view, situation),
    ...{ created: state.application?.on ?? null, updated: updatedOn(view), requested, actions },
    passport: sayPassport(state, clocks, words),
    ...{ inquireFrom: clocks.inquiry?.day.toString() ?? null, clocks: clocks.says },
    ask: { office: office?.identity ?? null, says: sayAsking(clocks, view, words) },
    notices: noticesFor(ask.notices, {
      ...{ view, post: office?.identity.code ?? null, edition: ask.edition },
      wordChangedOn: shown.wordChanged?.on ?? null,
    }),
    sources: collectSources([
      ...lawBehind(view, rules),
      ...actions.map(({ source }) => source),
      ...clocks.says.flatMap(({ readings }) => readings.map(({ source }) => source)),
    ]).toSorted((one, other) => RANK[one.grade] - RANK[other.grade]),
  };
}

/** Law, regulation and manual stand before what an office publishes of itself, and that before what others say. */
const RANK = { primary: 0, post: 1, secondary: 2, observed: 3 } as const satisfies Record<
  Source['grade'],
  number
>;

/** The official word, and whether it changed under the case. It stands beside the truth and moves nothing of it. */
function shownWord(
  ask: StatusAsk,
  view: OfficialView,
  office: FoundOffice | null,
): Pick<StatusAnswer, 'word' | 'wordChanged'> {
  const name = office?.identity.name ?? '';
  return {
    word: sayWord(ask.edition, sayableOfState(view.state), ask.today, name),
    wordChanged: wordChanged(view, ask),
  };
}

function inSentences(
  ask: StatusAsk,
  view: OfficialView,
  situation: OfficialSituation,
): Pick<StatusAnswer, 'headline' | 'meaning' | 'timeline' | 'next'> {
  const { words } = ask;
  const nameOf = (post: string): string => findOffice(post, ask).identity.name;
  return {
    headline: sayOfficialHeadline(view, situation, words, nameOf),
    meaning: sayOfficialMeaning(view, situation, words, nameOf),
    timeline: timeline(ask.log, view, { words, nameOf, itemOf: itemNames(view, words) }),
    next: nextSteps(view, situation, words),
  };
}

/** A case whose interview was waived and not held is one by dropbox. */
const ruledCase = ({ today, state: { application, interview } }: OfficialView) => ({
  today,
  immigrant: application?.immigrant ?? null,
  visaClass: application?.visaClass ?? null,
  dropbox: interview.waived && !interview.held,
});

/** The latest day on which anything was recorded to have happened, a correction among it. */
function updatedOn({ log, facts, today }: OfficialView): string | null {
  const iso = today.toString();
  let latest: string | null = null;
  const see = (on: string): void => {
    if (on <= iso && (latest === null || on > latest)) latest = on;
  };
  for (const { fact } of facts) see(fact.on);
  for (const event of log) if (event.kind === 'correction') see(event.on);
  return latest;
}

function itemNames({ requested }: OfficialView, words: Words): (id: string) => string {
  const names = new Map(requested.map(({ id, says }) => [id, nameOfItem(says)]));
  return (id) => names.get(id) ?? words.say('official.timeline.item-unnamed');
}

function sayAsking({ inquiry }: OfficialClocks, { today }: OfficialView, words: Words): string {
  if (inquiry === null || Temporal.PlainDate.compare(inquiry.day, today) <= 0)
    return words.say('official.ask.now');
  return words.say('official.ask.later', { day: dayInWords(inquiry.day.toString(), words) });
}
