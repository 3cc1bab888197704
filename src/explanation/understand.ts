/** What is made of an ask before anything is said: the page, the story, the belief, the situation and the rules. */

import type { Day } from '../cases/day.ts';
import type { ReportedCase } from '../cases/reported.ts';
import type { Standing } from '../cases/standing.ts';
import type { Post } from '../catalogue/post.ts';
import type { AskKind } from '../reading/vocabulary/concepts.ts';
import { recognise } from '../wording/recognise.ts';
import type { Recognised } from '../wording/recognised.ts';
import { addStory } from './asking/add-story.ts';
import type { ExplainAsk } from './asking/ask.ts';
import { splitYear } from './asking/diversity-class.ts';
import { diversityYear } from './asking/diversity-year.ts';
import { findCasePost } from './asking/find-case-post.ts';
import { lastApplication } from './asking/last-application.ts';
import { leaveOutFuture } from './asking/leave-out-future.ts';
import { settleToday } from './asking/settle-today.ts';
import { type Belief, believe } from './belief/believe.ts';
import { gatherEvidence } from './belief/gather-evidence.ts';
import { findRules, type Rules } from './saying/find-rules.ts';
import type { Used } from './saying/note-unused.ts';
import { findSituation } from './situations/find-situation.ts';
import type { SituationId } from './situations/situations.ts';
import { type CaseView, viewCase } from './situations/view-case.ts';

export type Understood = {
  /** Where the case lives. */
  readonly today: Day;
  readonly word: Recognised | null;
  /** The case with what the story and the page add to it. */
  readonly told: ReportedCase;
  /** The same without what the page adds. */
  readonly own: ReportedCase;
  readonly post: Post | null;
  readonly belief: Belief;
  readonly leading: { readonly is: Standing; readonly probability: number };
  readonly view: CaseView;
  readonly rules: Rules;
  readonly situation: SituationId;
  /** What the person wants to know, in the order in which they asked. */
  readonly asks: readonly AskKind[];
  readonly used: Used;
};

export function understand(ask: ExplainAsk): Understood {
  const word = ask.statusText?.trim() ? recognise(ask.statusText) : null;
  const { told: said, relatives, reading, storyUnread } = addStory(ask);
  const kind = splitYear(said.visaClass ?? null);
  const told = { ...said, visaClass: kind.visaClass };
  const { post, toldPost } = findCasePost(told.post ?? null, word?.post ?? null);
  const today = settleToday(ask.today, told.events ?? [], word);
  const { events: happened, leftOut } = leaveOutFuture(told.events ?? [], today);
  const { events, earlier } = lastApplication(happened);
  const gathered = gatherEvidence({ ...told, events }, word, today);
  const evidence = { ...gathered, diversity: diversityYear(kind, gathered.events, today) };
  const belief = believe(evidence);
  const leading = leadingOf(belief);
  const view = viewCase(evidence, word, { post, relativeIssued: relatives.some(isIssued) });
  return {
    ...{ today, word, post, belief, leading, view },
    asks: [...(ask.asks ?? []), ...reading.asks],
    told: { ...told, events: evidence.events },
    own: { ...told, post: post?.code ?? told.post ?? null, events },
    rules: findRules(view, post?.code ?? null),
    situation: findSituation(view, leading.is, belief.canTell),
    used: {
      today,
      word,
      storyUnread,
      leftOut,
      earlier,
      toldPost: toldPost?.code ?? null,
      shownPost: word?.post ?? null,
    },
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
