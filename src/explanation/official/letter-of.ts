/** Writes the letter about a refusal under section 221(g); null for a case that is not so refused. */
import type { CaseState } from '../../cases/case-state.ts';
import { type Day, wholeDay } from '../../cases/day.ts';
import { NEEDS } from '../../cases/grounds.ts';
import type { Refused } from '../../cases/refusal.ts';
import { isApplicantsTurn } from '../../cases/unmet-needs.ts';
import type { MessageId, Words } from '../../language/words.ts';
import type { DiversityYear } from '../asking/diversity-year.ts';
import { dayInWords } from './day-in-words.ts';
import type { Letter, LetterItem, LetterOffice } from './letter.ts';
import type { RequestedItem } from './status-answer.ts';

export type LetterAsk = {
  readonly state: CaseState;
  /** The fiscal year with which a Diversity Visa case ends; null for every other kind. */
  readonly diversity: DiversityYear | null;
  /** What was asked for; what was dropped or is accepted is left out of the letter. */
  readonly items: readonly RequestedItem[];
  readonly office: LetterOffice;
  /** The word that the status page shows meanwhile. */
  readonly word: string;
  /** The day on which the letter was given, ISO. */
  readonly givenOn: string;
  readonly today: Day;
  readonly words: Words;
};

export function letterOf(ask: LetterAsk): Letter | null {
  const { state, items, office, word, givenOn, today, words, diversity } = ask;
  const { decision, application } = state;
  if (decision.is !== 'refused' || decision.ground !== '221(g)' || application === null) return null;
  const open = items.filter(({ state: is }) => is === 'asked' || is === 'rejected' || is === 'provided');
  return {
    title: words.say('official.letter.title'),
    ...{ office, visaClass: application.visaClass, refusedOn: decision.on },
    writtenOn: givenOn,
    writtenOnSays: dayInWords(givenOn, words),
    copySays: copyOf(givenOn, today, words),
    law: [
      words.say(application.immigrant ? 'official.letter.law-immigrant' : 'official.letter.law-nonimmigrant'),
      words.say('official.letter.law-why'),
    ],
    plain: words.say('official.letter.plain'),
    needs: NEEDS.map((is) => ({
      ...{ is, ticked: decision.needs.includes(is) },
      says: words.say(`official.letter.need.${is}`),
      plain: words.say(`official.letter.plain.${is}`),
    })),
    items: open.map((item) => itemOf(item, words)),
    next: nextOf(decision, open.length > 0).map((id) => words.say(id, { word })),
    year:
      diversity === null
        ? yearOf(decision, open.length > 0, application.immigrant, words)
        : fiscalYearEnd(diversity, words),
    safety: words.say('official.letter.safety'),
  };
}

/** What is ticked and asked is said as the case stands today: a copy that differs from the paper in hand says why. */
function copyOf(givenOn: string, today: Day, words: Words): string | null {
  if (givenOn === today.toString()) return null;
  return words.say('official.letter.copy', { given: dayInWords(givenOn, words), today: words.day(today) });
}

function itemOf({ id, what, says, due }: RequestedItem, words: Words): LetterItem {
  const dueSays =
    due === null
      ? words.say('official.letter.item.no-due')
      : words.say('official.letter.item.due', { day: dayInWords(due, words) });
  return { id, what, says, due, dueSays };
}

function nextOf({ needs }: Refused, hasItems: boolean): readonly MessageId[] {
  const gives = hasItems || needs.includes('documents') || needs.includes('information');
  const checks = needs.includes('administrative-processing') || needs.includes('petition');
  return [
    ...(gives ? (['official.letter.next.give'] as const) : []),
    ...(needs.includes('interview') ? (['official.letter.next.interview'] as const) : []),
    ...(needs.includes('medical') ? (['official.letter.next.medical'] as const) : []),
    ...(checks ? (['official.letter.next.check'] as const) : []),
    'official.letter.next.decide',
    'official.letter.next.word',
    'official.letter.next.disclose',
  ];
}

/** Of a Diversity Visa no other year runs, whoever has something to do. */
function fiscalYearEnd({ until, year }: DiversityYear, words: Words): Letter['year'] {
  const says = words.say('official.letter.year.diversity', { year: String(year), day: words.day(until) });
  return { says, by: until.toString() };
}

/** The year runs only where the applicant has to give or do something. */
function yearOf(
  { needs, since }: Refused,
  hasItems: boolean,
  immigrant: boolean,
  words: Words,
): Letter['year'] {
  const by = wholeDay(since.yearFrom)?.add({ years: 1 }) ?? null;
  if (by === null || (!hasItems && !needs.some(isApplicantsTurn)))
    return { says: words.say('official.letter.year.none'), by: null };
  const id = immigrant ? 'official.letter.year.immigrant' : 'official.letter.year.nonimmigrant';
  return { says: words.say(id, { day: words.day(by) }), by: by.toString() };
}
