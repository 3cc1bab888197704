/** One event of the office's log in a plain sentence. Nothing in it names an officer or quotes what is not for the applicant. */

import type { CaseState } from '../../cases/case-state.ts';
import type { Ground } from '../../cases/grounds.ts';
import type { FactKind, OfficeFact, OfficeFactOf } from '../../cases/office-event.ts';
import type { MessageId, Values, Words } from '../../language/words.ts';
import { nameOfSection } from './name-of-section.ts';
import { wayOf } from './view-official.ts';

export type TimelineContext = {
  readonly words: Words;
  /** The office's own words for each requested item. */
  readonly itemOf: (id: string) => string;
  /** How an office of the log is called. */
  readonly nameOf: (post: string) => string;
};

type Saying = { readonly id: MessageId; readonly values?: Values };
type Say<Kind extends FactKind> = (
  fact: OfficeFactOf<Kind>,
  before: CaseState,
  context: TimelineContext,
) => Saying;

const plainly = <Kind extends FactKind>(id: MessageId): Say<Kind> => {
  const saying = { id };
  return () => saying;
};

const ofItem =
  (id: MessageId) =>
  (fact: { readonly item: string }, _before: CaseState, { itemOf }: TimelineContext): Saying => ({
    id,
    values: { item: itemOf(fact.item) },
  });

const ofWaiver =
  <Kind extends FactKind>(id: MessageId): Say<Kind> =>
  (_fact, before) => ({ id, values: { way: wayOf(before) } });

const OF_GROUND = {
  '221(g)': 'official.timeline.refused.221g',
  '214(b)': 'official.timeline.refused.214b',
  '212(a)': 'official.timeline.refused.212a',
  '212(f)': 'official.timeline.refused.212f',
  other: 'official.timeline.refused.other',
} as const satisfies Record<Ground, MessageId>;

const SAY: { readonly [Kind in FactKind]: Say<Kind> } = {
  'application-made': ({ visaClass }) => ({
    id: 'official.timeline.application-made',
    values: { visa: visaClass },
  }),
  'petition-checked': ({ result }) => ({ id: `official.timeline.petition.${result}` }),
  'interview-waived': plainly('official.timeline.interview-waived'),
  'interview-held': plainly('official.timeline.interview-held'),
  'fingerprints-taken': plainly('official.timeline.fingerprints-taken'),
  approved: plainly('official.timeline.approved'),
  issued: plainly('official.timeline.issued'),
  refused: ({ ground, section, needs }, _before, { words }) => ({
    id: OF_GROUND[ground],
    values: { section: nameOfSection(section ?? ''), needs: needsInWords(needs, words) },
  }),
  discontinued: ({ section }) => ({
    id: 'official.timeline.discontinued',
    values: { section: nameOfSection(section ?? '243(d)') },
  }),
  revoked: plainly('official.timeline.revoked'),
  'letter-given': plainly('official.timeline.letter-given'),
  'item-requested': ofItem('official.timeline.item-requested'),
  'item-provided': ofItem('official.timeline.item-provided'),
  'item-accepted': ofItem('official.timeline.item-accepted'),
  'item-rejected': ofItem('official.timeline.item-rejected'),
  'item-extended': ({ item, due }, _before, { itemOf, words }) => ({
    id: 'official.timeline.item-extended',
    values: { item: itemOf(item), day: words.day(Temporal.PlainDate.from(due)) },
  }),
  'item-dropped': ofItem('official.timeline.item-dropped'),
  'processing-completed': plainly('official.timeline.processing-completed'),
  'waiver-recommended': ofWaiver('official.timeline.waiver-recommended'),
  'waiver-granted': ofWaiver('official.timeline.waiver-granted'),
  'waiver-denied': ofWaiver('official.timeline.waiver-denied'),
  'visa-printed': plainly('official.timeline.visa-printed'),
  'passport-kept': plainly('official.timeline.passport-kept'),
  'passport-returned': plainly('official.timeline.passport-returned'),
  'passport-requested': plainly('official.timeline.passport-requested'),
  'passport-received': plainly('official.timeline.passport-received'),
  'passport-dispatched': plainly('official.timeline.passport-dispatched'),
  'passport-ready': plainly('official.timeline.passport-ready'),
  'passport-delivered': plainly('official.timeline.passport-delivered'),
  'passport-uncollected': plainly('official.timeline.passport-uncollected'),
  'passport-sent-back': plainly('official.timeline.passport-sent-back'),
  transferred: ({ to }, _before, { nameOf }) => ({
    id: 'official.timeline.transferred',
    values: { office: nameOf(to) },
  }),
  withdrawn: plainly('official.timeline.withdrawn'),
  closed: ({ ground }) => ({ id: `official.timeline.closed.${ground}` }),
  'registration-terminated': plainly('official.timeline.registration-terminated'),
  'registration-reinstated': plainly('official.timeline.registration-reinstated'),
};

export function sayFact(fact: OfficeFact, before: CaseState, context: TimelineContext): string {
  const { id, values } = sayingOf(fact, before, context);
  return context.words.say(id, values);
}

function sayingOf<Kind extends FactKind>(
  fact: OfficeFactOf<Kind>,
  before: CaseState,
  context: TimelineContext,
): Saying {
  return SAY[fact.kind](fact, before, context);
}

const needsInWords = (needs: OfficeFactOf<'refused'>['needs'], words: Words): string =>
  words.list(needs.map((need) => words.say(`official.need.${need}`)));
