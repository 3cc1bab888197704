/** The words of a situation: its headline and meaning, and what need not worry this person. */

import { daysBetween } from '../../cases/day.ts';
import type { Standing } from '../../cases/standing.ts';
import type { FactKind } from '../../catalogue/fact-values.ts';
import type { MessageId, Values, Words } from '../../language/words.ts';
import {
  CALM,
  CALM_IDS,
  CIRCUMSTANCE_IDS,
  CIRCUMSTANCES,
  type CircumstanceRow,
} from '../situations/circumstances.ts';
import type { SituationId } from '../situations/situations.ts';
import { type CaseView, dayOf } from '../situations/view-case.ts';

export type SayContext = {
  readonly situation: SituationId;
  readonly view: CaseView;
  readonly leading: Standing;
  readonly canTell: boolean;
  /** True when the year for giving what was asked has passed: then less is sure than the situation alone says. */
  readonly yearOver: boolean;
  /** Probability of the leading standing. */
  readonly probability: number;
  readonly words: Words;
  readonly office: Values;
  /** Source of the first fact of the kind in force; undefined when none is. */
  readonly sourceOf: (kind: FactKind) => string | undefined;
};

/** What is said, and the sources that stand behind it. */
export type Said = { readonly says: readonly string[]; readonly sources: readonly string[] };

const VERY_PROBABLE = 0.75;
const PROBABLE = 0.5;
/** More than these would bury the answer. */
const MOST_CIRCUMSTANCES = 1;
const MOST_CALM = 4;

/** Situations whose words only say what stands on the page or in the law, or that nobody can tell: they need no doubt added. */
const SAYS_ONLY_THE_PAGE: ReadonlySet<SituationId> = new Set([
  'cannot-tell',
  'expiring-soon',
  'not-found',
  'diversity-year-over',
]);

export function sayHeadline({ situation, canTell, probability, words, yearOver, view }: SayContext): string {
  if (yearOver) return words.say('explanation.headline.year-over');
  const sure = probability >= VERY_PROBABLE ? 'very' : probability >= PROBABLE ? 'likely' : 'other';
  const id: MessageId = `explanation.headline.${situation}`;
  const headline = words.say(id, { sure, ...diversityValues(view, words) });
  if (canTell || SAYS_ONLY_THE_PAGE.has(situation)) return headline;
  return words.say('explanation.headline.unsure', { headline });
}

export function sayMeaning(context: SayContext): Said {
  const { situation, canTell, view, words, office } = context;
  const id = context.yearOver ? 'explanation.meaning.year-over' : meaningOf(situation, view);
  const isGuess = !canTell && !SAYS_ONLY_THE_PAGE.has(situation);
  const ahead = dayOf(view.story.ahead);
  const day = ahead === null ? '' : words.day(ahead);
  const more = holding(CIRCUMSTANCE_IDS, CIRCUMSTANCES, context).slice(0, MOST_CIRCUMSTANCES);
  return {
    says: [
      words.say(id, { ...office, ...diversityValues(view, words) }),
      ...(isGuess ? [words.say('explanation.meaning.unsure')] : []),
      ...more.map((row) =>
        words.say(`explanation.circumstance.${row.id}`, { day, ...diversityValues(view, words) }),
      ),
    ],
    sources: more.flatMap(({ source }) => source ?? []),
  };
}

/** Until when a Diversity Visa can be issued, and how many days that are. */
function diversityValues({ diversity, today }: CaseView, words: Words): Values {
  if (diversity === null) return {};
  const { year, until } = diversity;
  return { year: String(year), until: words.day(until), days: daysBetween(today, until) };
}

function meaningOf(situation: SituationId, { pasted, pages }: CaseView): MessageId {
  if (situation !== 'cannot-tell') return `explanation.meaning.${situation}`;
  if (pasted === 'unknown') return 'explanation.meaning.cannot-tell-unknown-word';
  return pages.length > 0 ? 'explanation.meaning.cannot-tell' : 'explanation.meaning.cannot-tell-nothing';
}

export function sayCalm(context: SayContext): Said {
  const rows = holding(CALM_IDS, CALM, context).slice(0, MOST_CALM);
  return {
    says: rows.map(({ id }) => context.words.say(`explanation.calm.${id}`)),
    sources: rows.flatMap(({ source }) => source ?? []),
  };
}

/** The rows that hold, in the order of the table; one that rests on a fact only while such a fact is in force. */
function holding<Id extends string>(
  ids: readonly Id[],
  table: Readonly<Record<Id, CircumstanceRow>>,
  { view, leading, sourceOf }: SayContext,
): readonly { readonly id: Id; readonly source: string | undefined }[] {
  return ids.flatMap((id) => {
    const { holds, rests } = table[id];
    if (!holds(view, leading)) return [];
    const source = rests === undefined ? undefined : sourceOf(rests);
    return rests !== undefined && source === undefined ? [] : [{ id, source }];
  });
}
