/** Headline and meaning of an official case, and what else of it is worth a sentence. */
import type { OfficeFactOf } from '../../cases/office-event.ts';
import type { Standing } from '../../cases/standing.ts';
import type { MessageId, Values, Words } from '../../language/words.ts';
import { dayInWords } from './day-in-words.ts';
import type { OfficialSituation } from './official-situations.ts';
import { postsNeeds } from './things-needed.ts';
import { lastOf, type OfficialView, wayOf } from './view-official.ts';

/** @param nameOf how an office of the log is called. */
export function sayOfficialHeadline(
  view: OfficialView,
  situation: OfficialSituation,
  words: Words,
  nameOf: (post: string) => string,
): string {
  const id: MessageId = `official.headline.${situation}`;
  const then = words.say(id, {
    ...yearValues(view, words),
    thing: view.needed.length === 1 ? (view.needed[0]?.is ?? 'other') : 'other',
    count: view.needed.length,
    way: wayOf(view.state),
  });
  const moved = lastMove(view);
  if (moved === null) return then;
  const office = nameOf(moved.to);
  // That the application is "here" is no longer known: only that the case goes there.
  return situation === 'interview-ahead'
    ? words.say('official.headline.moved.interview-ahead', { office })
    : words.say('official.headline.moved', { office, then });
}

/** The transfer after which nothing else was done in the case itself. */
function lastMove(view: OfficialView): OfficeFactOf<'transferred'> | null {
  const moved = lastOf(view, 'transferred');
  return moved === undefined || moved.on < (view.state.movedOn ?? '') ? null : moved;
}

export function sayOfficialMeaning(
  view: OfficialView,
  situation: OfficialSituation,
  words: Words,
  nameOf: (post: string) => string,
): string {
  const id: MessageId = `official.meaning.${situation}`;
  const also = ALSO.flatMap((row) => {
    const values = row.holds(view, words, nameOf);
    return values === null || row.not?.includes(situation) ? [] : [words.say(row.says, values)];
  });
  return [words.say(id, { way: wayOf(view.state), ...yearValues(view, words) }), ...also].join(' ');
}

type Also = {
  readonly says: MessageId;
  /** The values of the sentence; null when it does not hold. */
  readonly holds: (view: OfficialView, words: Words, nameOf: (post: string) => string) => Values | null;
  /** Situations whose own words say it already. */
  readonly not?: readonly OfficialSituation[];
};

const when = (holds: boolean): Values | null => (holds ? {} : null);

/** Until when a Diversity Visa can be issued. How many days are left is said where the page is drawn: an answer is kept for days. */
function yearValues({ diversity }: OfficialView, words: Words): Values {
  return diversity === null ? {} : { until: words.day(diversity.until), year: String(diversity.year) };
}

const IS_OPEN: ReadonlySet<Standing> = new Set([
  'undecided',
  'applicant-to-act',
  'under-review',
  'processing',
  'approved-finishing',
]);

const ALSO: readonly Also[] = [
  {
    says: 'official.also.diversity',
    holds: (view, words) =>
      view.diversity !== null && IS_OPEN.has(view.standing) ? yearValues(view, words) : null,
  },
  {
    says: 'official.also.checking',
    holds: (view) => when(view.standing !== 'processing' && needsOfPost(view, 'administrative-processing')),
  },
  {
    says: 'official.also.petition',
    not: ['petition-missing', 'petition-check'],
    holds: (view) => when(needsOfPost(view, 'petition')),
  },
  {
    says: 'official.also.given',
    holds: ({ standing, given }) => when(standing === 'applicant-to-act' && given.length > 0),
  },
  {
    says: 'official.also.passport',
    holds: ({ standing, state }) => when(state.passport.asked && standing !== 'applicant-to-act'),
  },
  {
    says: 'official.also.reinstated',
    holds: (view, words) => {
      const { decision } = view.state;
      const since = decision.is === 'refused' ? decision.since : null;
      const taken = lastOf(view, 'registration-reinstated')?.on;
      return since === null || taken !== since.yearFrom ? null : { day: dayInWords(taken, words) };
    },
  },
  {
    says: 'official.also.transferred',
    holds: (view, words, nameOf) => {
      const moved = lastMove(view);
      return moved === null ? null : { office: nameOf(moved.to), day: dayInWords(moved.on, words) };
    },
  },
  {
    says: 'official.also.yes-before',
    holds: (view) =>
      when(view.state.decision.is === 'refused' && view.facts.some(({ fact }) => fact.kind === 'approved')),
  },
  {
    says: 'official.also.refused-again',
    holds: (view, words) => {
      const { decision } = view.state;
      const refusals = view.facts.filter(({ fact }) => fact.kind === 'refused').length;
      const again = decision.is === 'refused' && decision.ground === '221(g)' && refusals > 1;
      return again ? { day: dayInWords(decision.on, words) } : null;
    },
  },
];

function needsOfPost({ state }: OfficialView, need: 'administrative-processing' | 'petition'): boolean {
  const { decision } = state;
  return (
    decision.is === 'refused' && decision.ground === '221(g)' && postsNeeds(decision, state).includes(need)
  );
}
