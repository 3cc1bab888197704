/** Things that are asked for, given, kept, returned, sent and received. */

import type { FoundEvent } from './found-event.ts';
import { type Governor, governorOf } from './govern.ts';
import { isDenied, nearestAfter, nearestBefore } from './near.ts';
import { relativeMeant } from './pronouns.ts';
import { names, namesAny, type Story, valueIn } from './story.ts';
import type { Concept } from './vocabulary/concepts.ts';
import { ROLES } from './vocabulary/roles.ts';

const PAPERS = ['documents', 'medical', 'photos', 'form', 'information'] as const;
type Paper = (typeof PAPERS)[number];
const POST: readonly Concept[] = ['place.officer', 'place.post'];
const PEOPLE: readonly Concept[] = [
  'person.self',
  'person.spouse',
  'person.child',
  'person.family',
  'person.parent',
  'person.sibling',
  'person.friend',
];
const SUBJECTS: readonly Concept[] = [...POST, ...PEOPLE];

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

function framePassport(story: Story, index: number): readonly FoundEvent[] {
  const governor = governorOf(story, index);
  if (governor === null || isFar(story, index, governor, 9) || isAim(story, governor)) return [];
  const denied = isDenied(story, governor.index) || isDenied(story, index, 2);
  if (governor.act === 'act.keep')
    return [event('passport', denied ? 'returned' : 'kept', index, governor, { atInterview: true })];
  if (denied && governor.act === 'act.return' && !isByWriter(story, governor.index))
    return [event('passport', 'kept', index, governor, { atInterview: true })];
  if (denied) return [];
  const back = nearestAfter(story, index, ['act.return'], 2);
  switch (governor.act) {
    case 'act.ask':
      if (isDenied(story, governor.index, 12)) return [];
      return [event('requested', 'passport', index, governor, { atInterview: true })];
    case 'act.give':
      if (isBroughtByCourier(story, governor)) return [event('passport', 'delivered', index, governor)];
      if (!isByApplicant(story, governor.index))
        return back === null ? [] : [event('passport', 'returned', index, governor, { atInterview: true })];
      return [event('provided', 'passport', index, governor)];
    case 'act.receive':
      if (isReceivedByPost(story, governor)) return [event('provided', 'passport', index, governor)];
      if (isTakenByOfficer(story, governor))
        return [event('passport', 'kept', index, governor, { atInterview: true })];
      if (isWithMe(story, governor)) return [event('passport', 'returned', index, governor)];
      return [event('passport', 'delivered', index, governor)];
    case 'act.deliver': {
      const toPost = nearestAfter(story, Math.max(index, governor.index), ['place.post'], 4) !== null;
      return [
        toPost
          ? event('provided', 'passport', index, governor)
          : event('passport', 'delivered', index, governor),
      ];
    }
    case 'act.return':
      return [event('passport', 'returned', index, governor, { atInterview: true })];
    case 'act.ship':
      return [event('passport', 'in-transit', index, governor)];
    case 'act.notice':
      return [];
    default:
      return governor.act satisfies never;
  }
}

function framePaper(story: Story, index: number, paper: Paper): readonly FoundEvent[] {
  const governor = governorOf(story, index);
  const slip = nearestBefore(story, index, ['slip.221g', 'slip.check', 'slip.coloured'], 8);
  if (paper === 'form' && comesToApplicant(story, index, governor))
    return [
      event('requested', paper, index, governor ?? { act: 'act.ask', index, behind: false }, {
        atInterview: true,
      }),
    ];
  if (governor === null || isFar(story, index, governor)) {
    if (paper === 'medical' && isDone(story, index)) return [bareMedical(index)];
    if (slip === null || isDenied(story, index)) return [];
    return [
      event('requested', paper, index, { act: 'act.ask', index: slip, behind: false }, { atInterview: true }),
    ];
  }
  if (isAim(story, governor)) return [];
  if (isDenied(story, governor.index, governor.act === 'act.ask' ? 12 : 4) || isDenied(story, index, 2))
    return [];
  if (governor.act === 'act.ask') {
    const asked = event('requested', paper, index, governor, { atInterview: true });
    return saysNeed(story, index, governor.index)
      ? [event('told', 'documents-needed', index, governor, { atInterview: true }), asked]
      : [asked];
  }
  if (governor.act === 'act.give' || governor.act === 'act.deliver') {
    if (isByApplicant(story, governor.index)) return [event('provided', paper, index, governor)];
    return paper === 'form' ? [event('requested', paper, index, governor, { atInterview: true })] : [];
  }
  if (governor.act === 'act.receive' && isReceivedByPost(story, governor))
    return [event('provided', paper, index, governor)];
  if (governor.act === 'act.keep' && besidePassport(story, index)) return [];
  if (governor.act === 'act.keep') return [event('provided', paper, index, governor, { atInterview: true })];
  return [];
}

/** "took my passport and the form": what is kept with the passport is no answer to a request. */
const besidePassport = (story: Story, index: number): boolean =>
  nearestBefore(story, index, ['thing.passport'], 4) !== null ||
  nearestAfter(story, index, ['thing.passport'], 4) !== null;

/** "they said he needs …", "told that papers are needed": told, besides being asked; a slip's words are the slip. */
function saysNeed(story: Story, index: number, ask: number): boolean {
  const word = story.tokens[story.mentions[ask]?.from ?? 0]?.word ?? '';
  if (!ROLES.needs.has(word)) return false;
  const tell = nearestBefore(story, Math.min(index, ask), ['act.tell'], 4);
  return tell !== null && !isPaperSaying(story, tell);
}

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

/** "I did not return": the writer's own deed. */
function isByWriter(story: Story, act: number): boolean {
  const from = story.mentions[act]?.from ?? 0;
  return [1, 2, 3].some((back) => ROLES.subjects.has(story.tokens[from - back]?.word ?? ''));
}

/** "did the medical, "completed my medical". */
function isDone(story: Story, index: number): boolean {
  const act = nearestBefore(story, index, ['act.attend'], 3);
  return (
    act !== null && !isDenied(story, act) && story.tokens[(story.mentions[act]?.from ?? 0) - 1]?.word !== 'to'
  );
}

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
  if (!isOwn || names(story.mentions[index + 1], 'visit.interview')) return [];
  const at = story.mentions[index];
  const act = story.mentions[governor.index];
  if (!at || !act || at.from - act.to > 4) return [];
  return [event('passport', 'delivered', index, governor)];
}

function isFar(story: Story, index: number, governor: Governor, reach = 16): boolean {
  const thing = story.mentions[index];
  const act = story.mentions[governor.index];
  return thing !== undefined && act !== undefined && thing.from - act.to > reach;
}

/** "to get my visa": an aim and no event; what is asked for is told by the asking. */
function isAim(story: Story, { act, index }: Governor): boolean {
  const from = story.mentions[index]?.from ?? 0;
  if (act === 'act.ask' || act === 'act.ship' || story.tokens[from - 1]?.word !== 'to') return false;
  return ![2, 3, 4, 5].some((back) => ROLES.done.has(story.tokens[from - back]?.word ?? ''));
}

/** The nearest subject before the act: "they gave" is the post's, "I gave" the applicant's. */
export function isByApplicant(story: Story, act: number): boolean {
  const subject = nearestBefore(story, act, SUBJECTS, 6);
  if (subject === null || !namesAny(story.mentions[subject], POST)) return true;
  if (relativeMeant(story, subject) !== null) return true;
  const mention = story.mentions[act];
  const other = story.mentions[subject];
  if (mention && other && story.clause[mention.from] !== story.clause[other.from]) return true;
  // "went to the embassy and gave": the embassy is no subject behind "to".
  const led = story.tokens[(other?.from ?? 0) - 1]?.word ?? '';
  return ['to', 'at', 'from', 'in', 'with', 'by'].includes(led);
}

/** "the courier brought my passport". */
function isBroughtByCourier(story: Story, { index, behind }: Governor): boolean {
  const subject =
    behind || story.hasHan ? null : nearestBefore(story, index, ['place.courier', ...PEOPLE], 3);
  return subject !== null && names(story.mentions[subject], 'place.courier');
}

/** "he collected my passport": somebody at the window, and no relative. */
function isTakenByOfficer(story: Story, { index, behind }: Governor): boolean {
  if (behind || !ROLES.collects.has(story.tokens[story.mentions[index]?.from ?? 0]?.word ?? '')) return false;
  const subject = nearestBefore(story, index, [...POST, ...PEOPLE], 3);
  if (subject === null || !names(story.mentions[subject], 'place.officer')) return false;
  return relativeMeant(story, subject) === null;
}

/** "my passport is with me": nothing says that it brought a visa. */
const isWithMe = (story: Story, { index }: Governor): boolean =>
  story.tokens[story.mentions[index]?.from ?? 0]?.word === 'with';

/** "my passport was received by the embassy", "they received my documents". */
function isReceivedByPost(story: Story, governor: Governor): boolean {
  if (governor.behind) {
    const by = nearestAfter(story, governor.index, ['place.post'], 4);
    return by !== null && ['by', 'at'].includes(wordBefore(story, by));
  }
  const subject = nearestBefore(story, governor.index, SUBJECTS, 5);
  return (
    subject !== null && names(story.mentions[subject], 'place.post') && wordBefore(story, subject) !== 'from'
  );
}

function wordBefore(story: Story, index: number): string {
  const from = story.mentions[index]?.from ?? 0;
  const near = story.tokens[from - 1]?.word ?? '';
  return ['the', 'us', 'my'].includes(near) ? (story.tokens[from - 2]?.word ?? '') : near;
}

type Extra = Pick<FoundEvent, 'atInterview'>;
function event(
  kind: FoundEvent['kind'],
  value: string,
  index: number,
  governor: Governor,
  extra: Extra = {},
): FoundEvent {
  const first = Math.min(index, governor.index);
  const last = Math.max(index, governor.index);
  return {
    kind,
    value,
    detail: null,
    first,
    last,
    anchor: index,
    certainty: governor.behind ? 0.85 : 0.9,
    ...extra,
  };
}
