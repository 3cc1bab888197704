/** Papers, forms, photos and results that are asked for and given, and the visa that is in hand. */

import { type Governor, governorOf } from '../story/govern.ts';
import { isDenied, nearestAfter, nearestBefore } from '../story/near.ts';
import { names, type Story, valueIn } from '../story/story.ts';
import { isByApplicant, isByWriter, isReceivedByPost } from '../story/who-acts.ts';
import { ROLES } from '../vocabulary/roles.ts';
import { SORTS } from '../words/sorts.ts';
import type { FoundEvent } from './found-event.ts';
import { framePassport } from './frame-passport.ts';
import { askedOnSlip } from './slip-list.ts';
import { isAim, isFar, thingEvent } from './thing-event.ts';

const PAPERS = ['documents', 'medical', 'photos', 'form', 'information'] as const;

type Paper = (typeof PAPERS)[number];

/** What a thing's mention tells, given the act that governs it. */
export function frameThing(story: Story, index: number): readonly FoundEvent[] {
  const mention = story.mentions[index];
  const thing = valueIn(mention, 'thing.');
  if (thing === null) return [];
  if (thing === 'passport') return framePassport(story, index);
  const paper = PAPERS.find((name) => name === thing);
  if (paper) return framePaper(story, index, paper);
  return thing === 'visa' ? frameVisa(story, index) : [];
}

function framePaper(story: Story, index: number, paper: Paper): readonly FoundEvent[] {
  const governor = paperGovernor(story, index);
  const slip = nearestBefore(story, index, ['slip.221g', 'slip.check', 'slip.coloured', 'slip.paper'], 8);
  if (paper === 'form' && comesToApplicant(story, index, governor))
    return [
      thingEvent('requested', paper, index, governor ?? { act: 'act.ask', index, behind: false }, {
        atInterview: true,
      }),
    ];
  if (governor === null || isFar(story, index, governor)) {
    if (paper === 'medical' && isDone(story, index)) return [bareMedical(index)];
    if (slip === null || isDenied(story, index)) return [];
    return [
      thingEvent(
        'requested',
        paper,
        index,
        { act: 'act.ask', index: slip, behind: false },
        { atInterview: true },
      ),
    ];
  }
  if (isAim(story, governor)) return [];
  if (isDenied(story, governor.index, governor.act === 'act.ask' ? 12 : 4) || isDenied(story, index, 2))
    return [];
  if (governor.act === 'act.ask') {
    if (story.tokens[(story.mentions[governor.index]?.to ?? 0) - 1]?.word === 'about') return [];
    const asked = thingEvent('requested', paper, index, governor, { atInterview: true });
    return saysNeed(story, index, governor.index)
      ? [thingEvent('told', 'documents-needed', index, governor, { atInterview: true }), asked]
      : [asked];
  }
  if (governor.act === 'act.give' && nearestAfter(story, index, ['act.return'], 1) !== null) return [];
  if (governor.act === 'act.deliver' && nearestBefore(story, governor.index, ['act.notice'], 2) !== null)
    return [thingEvent('requested', paper, index, governor)];
  if (governor.act === 'act.give' && isWithSlip(story, index, governor))
    return [thingEvent('requested', paper, index, governor, { atInterview: true })];
  if (governor.act === 'act.give' || governor.act === 'act.deliver') {
    if (isByApplicant(story, governor.index)) return [thingEvent('provided', paper, index, governor)];
    return paper === 'form' ? [thingEvent('requested', paper, index, governor, { atInterview: true })] : [];
  }
  if (
    governor.act === 'act.receive' &&
    (isReceivedByPost(story, governor) || isReceivedByThem(story, governor))
  )
    return [thingEvent('provided', paper, index, governor)];
  if (governor.act === 'act.keep' && besidePassport(story, index)) return [];
  if (governor.act === 'act.keep')
    return [thingEvent('provided', paper, index, governor, { atInterview: true })];
  return [];
}

/** "gave the orange paper with a form in it": the officer's paper, and no answer. */
function isWithSlip(story: Story, index: number, { index: act, behind }: Governor): boolean {
  const slip = nearestBefore(story, index, ['slip.paper', 'slip.coloured', 'slip.221g'], 2);
  return !behind && slip !== null && slip > act && !isByWriter(story, act);
}

/** Besides the acts, "a 221g for tax papers" and "mailed me on 9 May for a new medical" ask. */
function paperGovernor(story: Story, index: number): Governor | null {
  const governor = governorOf(story, index);
  const listed = askedOnSlip(story, index);
  if (listed !== null && (governor === null || governor.index <= listed.index)) return listed;
  if (governor !== null && governor.act !== 'act.receive' && governor.act !== 'act.keep') return governor;
  const from = story.mentions[index]?.from ?? 0;
  if (![1, 2, 3, 4].some((back) => ROLES.ofPaper.has(story.tokens[from - back]?.word ?? ''))) return governor;
  const ask = nearestBefore(story, index, ['act.notice', 'slip.221g', 'slip.coloured', 'slip.paper'], 8);
  return ask === null ? governor : { act: 'act.ask', index: ask, behind: false };
}

/** "they received my papers". */
const isReceivedByThem = (story: Story, { index, behind }: Governor): boolean =>
  !behind && story.tokens[(story.mentions[index]?.from ?? 0) - 1]?.word === 'they';

/** "took my passport and the form": what is kept with the passport is no answer to a request. */
const besidePassport = (story: Story, index: number): boolean =>
  nearestBefore(story, index, ['thing.passport'], 4) !== null ||
  nearestAfter(story, index, ['thing.passport'], 4) !== null;

/** "they said he needs …", "told that papers are needed": told, besides being asked; a slip's words are the slip. */
function saysNeed(story: Story, index: number, ask: number): boolean {
  const word = story.tokens[story.mentions[ask]?.from ?? 0]?.word ?? '';
  if (!ROLES.needs.has(word) && !WANTS.has(word)) return false;
  const tell = nearestBefore(story, Math.min(index, ask), ['act.tell'], 10);
  return tell !== null && !isPaperSaying(story, tell);
}

const WANTS: ReadonlySet<string> = new Set(['want', 'wants', 'wanted']);

/** "a slip saying that …": the paper’s words, which are the paper. */
function isPaperSaying(story: Story, tell: number): boolean {
  const mention = story.mentions[tell];
  if (!mention || !ROLES.paperSays.has(story.tokens[mention.from]?.word ?? '')) return false;
  return nearestBefore(story, tell, ['slip.221g', 'slip.paper', 'slip.coloured'], 2) !== null;
}

/** "an e-mail with a questionnaire", "received a form": it comes to be filled in. */
function comesToApplicant(story: Story, index: number, governor: Governor | null): boolean {
  if (governor !== null && governor.act !== 'act.receive') return false;
  if (governor !== null) return !isReceivedByPost(story, governor) && !isDenied(story, governor.index);
  return nearestBefore(story, index, ['act.notice'], 6) !== null;
}

/** "did the medical", "completed my medical", "the medical was done already". */
function isDone(story: Story, index: number): boolean {
  const behind = nearestAfter(story, index, ['act.attend'], 3);
  const [own, other] = [story.mentions[index], story.mentions[behind ?? index]];
  if (own && other && DONE.has(story.tokens[other.from]?.word ?? '') && other.from - own.to <= 3)
    return story.clause[own.from] === story.clause[other.from] && !isDenied(story, behind ?? index);
  const act = nearestBefore(story, index, ['act.attend'], 3);
  return (
    act !== null && !isDenied(story, act) && story.tokens[(story.mentions[act]?.from ?? 0) - 1]?.word !== 'to'
  );
}

const DONE: ReadonlySet<string> = new Set(['done', 'completed']);

const bareMedical = (index: number): FoundEvent => ({
  kind: 'provided',
  value: 'medical',
  detail: null,
  first: index,
  last: index,
  anchor: index,
  certainty: 0.7,
});

/** "received my visa", "got the visa": in hand. */
function frameVisa(story: Story, index: number): readonly FoundEvent[] {
  const governor = governorOf(story, index);
  if (governor === null || isDenied(story, governor.index) || isAim(story, governor)) return [];
  const isOwn = governor.act === 'act.receive' || governor.act === 'act.deliver';
  const [at, next] = [story.mentions[index], story.mentions[index + 1]];
  if (!isOwn || names(next, 'visit.interview')) return [];
  // "got his visa issued": the word of the page.
  if (next?.from === at?.to && ((next?.sorts ?? 0) & (SORTS.status | SORTS.told)) !== 0) return [];
  const act = story.mentions[governor.index];
  if (!at || !act || at.from - act.to > 4) return [];
  // "your visa is approved, come on Monday".
  if (governor.behind && story.tokens[act.from]?.word === 'come') return [];
  return [thingEvent('passport', 'delivered', index, governor)];
}
