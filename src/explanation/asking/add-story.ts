/**
 * Completes the told case by what its story says and by what its kind of visa tells.
 *
 * The one place where free text becomes events. What was told as facts and events outweighs what was read from a
 * story; the other cases of a story are the family.
 */
import { isImmigrantClass } from '../../cases/is-immigrant-class.ts';
import type { ReportedCase, ReportedEvent } from '../../cases/reported.ts';
import { read } from '../../reading/read.ts';
import type { ReadCase, Reading } from '../../reading/reading.ts';
import type { ExplainAsk } from './ask.ts';
import { blankPage } from './blank-page.ts';
import { type Chosen, chooseCase } from './choose-case.ts';
import { withDiversityYear } from './diversity-class.ts';
import { visaClassOf } from './visa-class-of.ts';

export type ToldByAll = {
  /** Its kind of visa carries the year of a Diversity Visa, where one is told: "DV2022". */
  readonly told: ReportedCase;
  /** What was read of the story; no cases when there was none. */
  readonly reading: Reading;
  /** Which of the read cases is answered; null when none was read. */
  readonly own: ReadCase | null;
  /** Beside a page the story tells facts of the case and no event. */
  readonly isFactsOnly: boolean;
  /** The other cases of the family, read or told. */
  readonly relatives: readonly ReportedCase[];
  /** A story was given, and no case could be read from it. */
  readonly storyUnread: boolean;
};

const NO_READING: Reading = { cases: [], asks: [] };

/** `of` chooses among several cases of one story, from 0; the person's own is taken when it is left out. */
export function addStory(ask: ExplainAsk, of: number | null = null): ToldByAll {
  const story = ask.story?.trim() ? ask.story : null;
  const rest = story === null ? '' : blankPage(story);
  const reading = story === null ? NO_READING : read(rest, { posted: ask.today });
  const { cases } = reading;
  const { own, relatives } = chosenOf(cases, of);
  const beside = own !== null || story === null || rest === story ? null : factsBeside(story, ask);
  const facts = own ?? beside;
  const told = facts === null ? (ask.case ?? {}) : joined(ask.case ?? {}, facts);
  const text = [ask.story, ask.statusText].join('\n');
  const visaClass = withDiversityYear(visaClassOf(told.visaClass), text);
  return {
    told: {
      ...told,
      visaClass,
      immigrant: told.immigrant ?? (visaClass === null ? null : isImmigrantClass(visaClass)),
    },
    reading,
    own,
    isFactsOnly: beside !== null,
    relatives: [...relatives, ...(ask.family ?? [])],
    storyUnread: story !== null && own === null,
  };
}

/** "F3, Manila. Status: At NVC.": where nothing but the page tells of events, what stands beside it is still told. */
function factsBeside(story: string, { today }: ExplainAsk): ReadCase | null {
  const { own } = chooseCase(read(story, { posted: today }).cases);
  return own === null || (own.visaClass ?? own.post) === null ? null : { ...own, events: [] };
}

function chosenOf(cases: readonly ReadCase[], of: number | null): Chosen {
  const own = of === null ? undefined : cases[of];
  if (own === undefined) return chooseCase(cases);
  return { own, relatives: cases.filter((other) => other !== own && other.who !== 'friend') };
}

function joined(told: ReportedCase, story: ReadCase): ReportedCase {
  const events = told.events ?? [];
  const isTold = ({ kind, value }: ReportedEvent): boolean =>
    events.some((event) => event.kind === kind && (event.value ?? null) === (value ?? null));
  return {
    visaClass: told.visaClass ?? story.visaClass,
    immigrant: told.immigrant ?? story.immigrant,
    post: told.post ?? story.post,
    route: told.route ?? story.route,
    events: [...story.events.filter((event) => !isTold(event)), ...events],
  };
}
