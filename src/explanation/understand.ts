/** What is made of an ask before anything is said: the page, the story, the belief, the situation and the rules. */

import type { ReportedCase } from '../cases/reported.ts';
import type { Standing } from '../cases/standing.ts';
import type { Post } from '../catalogue/post.ts';
import { recognise } from '../wording/recognise.ts';
import type { Recognised } from '../wording/recognised.ts';
import { addStory } from './add-story.ts';
import type { ExplainAsk } from './ask.ts';
import { type Belief, believe } from './believe.ts';
import { findCasePost } from './find-case-post.ts';
import { findRules, type Rules } from './find-rules.ts';
import { findSituation } from './find-situation.ts';
import { gatherEvidence } from './gather-evidence.ts';
import { leaveOutFuture } from './leave-out-future.ts';
import type { Used } from './note-unused.ts';
import type { SituationId } from './situations.ts';
import { type CaseView, viewCase } from './view-case.ts';

export type Understood = {
  readonly word: Recognised | null;
  /** The case with what the story and the page add to it. */
  readonly told: ReportedCase;
  readonly post: Post | null;
  readonly belief: Belief;
  readonly leading: { readonly is: Standing; readonly probability: number };
  readonly view: CaseView;
  readonly rules: Rules;
  readonly situation: SituationId;
  readonly used: Used;
};

export function understand(ask: ExplainAsk): Understood {
  const word = ask.statusText?.trim() ? recognise(ask.statusText) : null;
  const { told, relatives, storyUnread } = addStory(ask);
  const { post, toldPost } = findCasePost(told.post ?? null, word?.post ?? null);
  const { events, leftOut } = leaveOutFuture(told.events ?? [], ask.today);
  const evidence = gatherEvidence({ ...told, events }, word, ask.today);
  const belief = believe(evidence);
  const leading = leadingOf(belief);
  const view = viewCase(evidence, word, { post, relativeIssued: relatives.some(isIssued) });
  return {
    ...{ word, post, belief, leading, view },
    told: { ...told, events: evidence.events },
    rules: findRules(view, post?.code ?? null),
    situation: findSituation(view, leading.is, belief.canTell),
    used: { word, storyUnread, leftOut, toldPost: toldPost?.code ?? null, shownPost: word?.post ?? null },
  };
}

function leadingOf({ standing: [leading] }: Belief): Belief['standing'][number] {
  if (leading === undefined) throw new Error('A belief without a standing: believe() gives all nine.');
  return leading;
}

function isIssued({ events = [] }: ReportedCase): boolean {
  return events.some(
    ({ kind, value }) =>
      (kind === 'status' && value === 'issued') || (kind === 'passport' && value === 'delivered'),
  );
}
