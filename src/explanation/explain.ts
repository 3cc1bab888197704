/**
 * Explains a case: what its word means, where it stands and how sure that is, why, what to do and when, and what not
 * to worry about. Pure: the same ask gives the same explanation.
 */
import type { Words } from '../language/words.ts';
import { recognise } from '../wording/recognise.ts';
import { addStory } from './add-story.ts';
import { advise } from './advise.ts';
import type { ExplainAsk } from './ask.ts';
import { type Belief, believe } from './believe.ts';
import { collectSources } from './collect-sources.ts';
import type { Action, Explanation } from './explanation.ts';
import { contactOf, findCasePost } from './find-case-post.ts';
import { findRules } from './find-rules.ts';
import { findSituation } from './find-situation.ts';
import { gatherEvidence } from './gather-evidence.ts';
import { leaveOutFuture } from './leave-out-future.ts';
import { noteUnused } from './note-unused.ts';
import { sayClocks } from './say-clocks.ts';
import { sayOffice } from './say-office.ts';
import { type SayContext, sayCalm, sayHeadline, sayMeaning } from './say-situation.ts';
import type { Situation } from './situation.ts';
import { SITUATIONS } from './situations.ts';
import { viewCase } from './view-case.ts';
import { weighReasons } from './weigh-reasons.ts';
import { writeDrafts } from './write-drafts.ts';

export function explain(ask: ExplainAsk, words: Words): Explanation {
  const word = ask.statusText?.trim() ? recognise(ask.statusText) : null;
  const { told, relativeIssued, storyUnread } = addStory(ask);
  const { post, toldPost } = findCasePost(told.post ?? null, word?.post ?? null);
  const { events, leftOut } = leaveOutFuture(told.events ?? [], ask.today);
  const evidence = gatherEvidence({ ...told, events }, word, ask.today);
  const belief = believe(evidence);
  const leading = leadingOf(belief);
  const view = viewCase(evidence, word, { post, relativeIssued });
  const rules = findRules(view, post?.code ?? null);
  const situation = findSituation(view, leading.is, belief.canTell);
  const { advice, drafts }: Situation = SITUATIONS[situation];
  const office = sayOffice(post, words);
  const saying: SayContext = {
    ...{
      situation,
      view,
      words,
      office,
      leading: leading.is,
      probability: leading.probability,
      canTell: belief.canTell,
    },
    sourceOf: (kind) => rules.factsOf(kind)[0]?.source,
  };
  const clocks = sayClocks({
    told: { ...told, events: evidence.events },
    word,
    today: ask.today,
    leading: leading.is,
    rules,
    words,
  });
  const { inquiry, evidenceBy, courtesy } = clocks;
  const actions = advise(advice, {
    view,
    words,
    office,
    inquiry,
    evidenceBy,
    courtesy,
    factsOf: rules.factsOf,
  });
  const reasons = weighReasons(belief, words);
  const meaning = sayMeaning(saying);
  const calm = sayCalm(saying);
  return {
    id: ask.id ?? null,
    standing: belief.standing,
    outcome: belief.outcome,
    word,
    headline: sayHeadline(saying),
    meaning: meaning.says.join(' '),
    reasons,
    actions,
    clocks: clocks.says,
    notToWorry: calm.says,
    drafts: writeDrafts({
      view,
      words,
      city: post?.city ?? null,
      first: drafts,
      notBefore: firstWriting(actions),
    }),
    contact: post === null ? null : contactOf(post, words),
    sources: collectSources([
      ...meaning.sources,
      ...actions.map(({ source }) => source),
      ...reasons.map(({ from }) => from),
      ...clocks.sources,
      ...calm.sources,
    ]),
    notes: noteUnused(
      ask,
      { word, storyUnread, leftOut, toldPost: toldPost?.code ?? null, shownPost: word?.post ?? null },
      words,
    ),
  };
}

function firstWriting(actions: readonly Action[]): string | null {
  return actions.find((action) => action.do === 'contact-post')?.notBefore ?? null;
}

function leadingOf({ standing: [leading] }: Belief): Belief['standing'][number] {
  if (leading === undefined) throw new Error('A belief without a standing: believe() gives all nine.');
  return leading;
}
