/** Events and what a page says, in the reader's words. */
import type { PartialDay } from '../../../cases/day.ts';
import type { ReportedEvent } from '../../../cases/reported.ts';
import type { Explanation } from '../../../explanation/explanation.ts';
import type { MessageId, Words } from '../../../language/words.ts';
import { ASKED, COLOUR, PAGE, PASSPORT, TOLD } from '../guided/choice-labels.ts';

import { WORDS } from './draw-hero.ts';

export type Fact = { readonly day: PartialDay | null; readonly says: string };

/** What the pasted page says; the events of a case stand in its timeline. */
export function pageFacts(words: Words, { word }: Explanation): readonly Fact[] {
  if (word === null) return [];
  const says = sayStatus(words, word.shown ?? words.say(WORDS[word.is]), word.text);
  return [
    { day: word.updated, says },
    ...(word.created === null ? [] : [{ day: word.created, says: words.say('answer.fact.created') }]),
  ];
}

export function sayEvent(words: Words, event: ReportedEvent): string {
  switch (event.kind) {
    case 'interview':
      return words.say(event.planned ? 'answer.fact.interview-planned' : 'answer.fact.interview');
    case 'dropbox':
      return words.say(event.planned ? 'answer.fact.dropbox-planned' : 'answer.fact.dropbox');
    case 'told':
      return event.detail
        ? words.say('answer.fact.told-section', { section: event.detail })
        : words.say('answer.fact.told', { what: words.say(TOLD[event.value]) });
    case 'slip':
      return saySlip(words, event.value);
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

type SlipValue = Extract<ReportedEvent, { kind: 'slip' }>['value'];

function saySlip(words: Words, value: SlipValue): string {
  if (value === 'none') return words.say('answer.fact.slip-none');
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
