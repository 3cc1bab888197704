/** Events and what a page says, in the reader's words. */
import type { PartialDay } from '../../../cases/day.ts';
import { NOT_IN_HAND, type ReportedEvent } from '../../../cases/reported.ts';
import { TAKEN_BACK } from '../../../explanation/belief/read-detail.ts';
import type { Explanation } from '../../../explanation/explanation.ts';
import type { MessageId, Words } from '../../../language/words.ts';
import { ASKED, COLOUR, PAGE, PASSPORT, TOLD } from '../guided/choice-labels.ts';

import { WORDS } from './draw-hero.ts';

export type Fact = {
  readonly of: 'word' | 'created';
  readonly day: PartialDay | null;
  readonly says: string;
};

/** What the pasted page says; the events of a case stand in its timeline. */
export function pageFacts(words: Words, { word }: Explanation): readonly Fact[] {
  if (word === null) return [];
  const says = sayStatus(words, word.shown ?? words.say(WORDS[word.is]), word.text);
  return [
    { of: 'word', day: word.updated, says },
    ...(word.created === null
      ? []
      : [{ of: 'created' as const, day: word.created, says: words.say('answer.fact.created') }]),
  ];
}

export function sayEvent(words: Words, event: ReportedEvent): string {
  const end = ENDS.find(([detail]) => detail === event.detail);
  if (end !== undefined) return words.say(end[1]);
  switch (event.kind) {
    case 'interview':
      return words.say(event.planned ? 'answer.fact.interview-planned' : 'answer.fact.interview');
    case 'dropbox':
      return words.say(event.planned ? 'answer.fact.dropbox-planned' : 'answer.fact.dropbox');
    case 'told':
      return sayTold(words, event.value, event.detail ?? null);
    case 'slip':
      return saySlip(words, event.value, event.detail ?? null);
    case 'requested':
      return words.say('answer.fact.requested', { thing: words.say(ASKED[event.value]) });
    case 'provided':
      return words.say('answer.fact.provided', { thing: words.say(ASKED[event.value]) });
    case 'passport':
      return words.say('answer.fact.passport', { where: words.say(PASSPORT[event.value]) });
    case 'status':
      return sayStatus(words, words.say(PAGE[event.value]), event.detail ?? null);
    case 'touched':
      return words.say('answer.fact.touched');
    case 'contacted':
      return words.say('answer.fact.contacted');
    case 'petition':
      return words.say('answer.fact.petition', { what: words.say(PETITIONS[event.value]) });
  }
}

type ToldValue = Extract<ReportedEvent, { kind: 'told' }>['value'];

function sayTold(words: Words, value: ToldValue, detail: string | null): string {
  const what = words.say(TOLD[value]);
  if (detail === null) return words.say('answer.fact.told', { what });
  return namesSection(detail)
    ? words.say('answer.fact.told-section', { what, section: detail })
    : words.say('answer.fact.told-detail', { what, detail });
}

/** "214(b)" */
const namesSection = (detail: string): boolean => /^\d{3}/.test(detail);

type SlipValue = Extract<ReportedEvent, { kind: 'slip' }>['value'];

function saySlip(words: Words, value: SlipValue, detail: string | null): string {
  if (value === 'none') return words.say('answer.fact.slip-none');
  if (detail !== null && namesSection(detail)) return words.say('answer.fact.letter', { section: detail });
  if (value === 'uncoloured') return words.say('answer.fact.slip');
  return words.say('answer.fact.slip-coloured', { colour: words.say(COLOUR[value]) });
}

function sayStatus(words: Words, word: string, text: string | null): string {
  if (text === 'long') return words.say('answer.fact.status-long', { word });
  return words.say(text === 'short' ? 'answer.fact.status-short' : 'answer.fact.status', { word });
}

const PETITIONS = {
  approved: 'answer.petition.approved',
  expired: 'answer.petition.expired',
  extended: 'answer.petition.extended',
} as const satisfies Record<Extract<ReportedEvent, { kind: 'petition' }>['value'], MessageId>;

/** Details that say what became of the case, or of the passport, whatever event carries them. */
const ENDS = [
  ['withdrawn', 'answer.fact.withdrawn'],
  ['registration terminated', 'answer.fact.terminated'],
  ['petition revoked', 'answer.fact.petition-revoked'],
  [NOT_IN_HAND, 'answer.fact.issued-awaited'],
  [TAKEN_BACK, 'answer.fact.visa-revoked'],
] as const satisfies readonly (readonly [string, MessageId])[];
