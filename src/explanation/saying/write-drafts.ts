/**
 * Messages to the post, ready to be completed: the facts of this case as the person told them, one question, and only
 * the identification that answering it needs. What we do not know, and all that identifies a person, is a blank in
 * square brackets. Nothing is sent by us.
 */

import type { Day } from '../../cases/day.ts';
import type { MessageId, Values, Words } from '../../language/words.ts';
import type { Draft } from '../explanation.ts';
import type { CaseView } from '../situations/view-case.ts';
import { dayOf } from '../situations/view-case.ts';

type DraftIs = Draft['is'];

export type DraftContext = {
  readonly view: CaseView;
  readonly words: Words;
  /** The town of the post; null when it is not known. */
  readonly city: string | null;
  /** The kinds that fit the situation, the likeliest first. */
  readonly first: readonly DraftIs[];
  /** First day on which writing helps, ISO; for the first draft only. */
  readonly notBefore: string | null;
};

/** Messages that say what happened are offered only where it did: nobody copies a false sentence. */
const TRUE_OF = {
  passport: ({ story }) => story.passport?.value !== 'returned' && story.passport?.value !== 'delivered',
  correction: ({ story }) => story.passport?.value === 'kept' || story.gavePassport !== null,
  'documents-sent': (view) => gavePapers(view),
} as const satisfies Partial<Record<DraftIs, (view: CaseView) => boolean>>;

const isTrue = (is: DraftIs, view: CaseView): boolean =>
  is === 'status' || is === 'withdrawal' ? true : TRUE_OF[is](view);

/** When a message can be of use although the situation does not ask for it; the withdrawal always last. */
const FITS = {
  status: () => true,
  // With blanks, for the day on which what was asked has been given.
  'documents-sent': (view) => gavePapers(view) || view.open.some((item) => item !== 'passport'),
  passport: (view) =>
    TRUE_OF.passport(view) &&
    (view.handedPassportOn !== null ||
      view.story.passport?.value === 'kept' ||
      view.pages.includes('issued')),
  correction: (view) =>
    TRUE_OF.correction(view) &&
    (view.story.asked.passport !== undefined || view.story.open.interview !== undefined),
  withdrawal: ({ yearOver, story }) => !yearOver && story.closing === null,
} as const satisfies Record<DraftIs, (view: CaseView) => boolean>;
const ORDER = [
  'status',
  'documents-sent',
  'passport',
  'correction',
  'withdrawal',
] as const satisfies readonly DraftIs[];

export function writeDrafts(context: DraftContext): readonly Draft[] {
  if (context.first.length === 0) return [];
  const others = ORDER.filter((is) => FITS[is](context.view));
  const first = context.first.filter((is) => isTrue(is, context.view));
  const kinds = [...new Set([...first, 'status' as const, ...others])];
  const shared = shareOf(context);
  return kinds.map((is, place) => {
    const draft = writeDraft(is, context, shared);
    return place === 0 && context.notBefore !== null ? { ...draft, notBefore: context.notBefore } : draft;
  });
}

/** What every message about the case says alike. */
type Share = {
  readonly values: Values;
  readonly occasion: string;
  readonly began: string;
  readonly since: readonly string[];
  readonly identification: string;
};

function shareOf(context: DraftContext): Share {
  const { view, words } = context;
  const values = blanks(context);
  return {
    values,
    occasion: words.say(`draft.occasion.${beginning(view)}`, values),
    began: words.say(`draft.fact.${beginning(view)}`, values),
    since: [...givenFact(context), ...pageFact(context), ...askedFact(context)],
    identification: identification(context).join('\n'),
  };
}

/** Before the first interview nobody says that there was one. */
function beginning({ dropbox, story, step, pasted }: CaseView): 'dropbox' | 'interview' | 'applied' {
  if (dropbox) return 'dropbox';
  const before =
    step === 'first-interview-ahead' || step === 'page-before-interview' || pasted === 'expiring-soon';
  return before && story.interview === null ? 'applied' : 'interview';
}

function writeDraft(is: DraftIs, context: DraftContext, shared: Share): Draft {
  const { words, view } = context;
  const { values, occasion } = shared;
  return {
    is,
    title: words.say(`draft.title.${is}`),
    subject: words.say(`draft.subject.${is}`, { ...values, occasion }),
    body: [
      words.say('draft.greeting'),
      facts(is, context, shared).join(' '),
      words.say(question(is, view), { day: blankOr(context, view.handedPassportOn) }),
      shared.identification,
      words.say('draft.thanks'),
    ],
  };
}

function blankOr({ words }: DraftContext, day: Day | null): string {
  return day === null ? words.say('draft.blank.day') : words.day(day);
}

function blanks(context: DraftContext): Values {
  const { view, words, city } = context;
  const began = view.dropbox ? view.story.dropbox : view.story.interview;
  return {
    visa: view.visaClass ?? words.say('draft.blank.visa'),
    city: city ?? words.say('draft.blank.city'),
    day: blankOr(context, dayOf(began)),
    year: view.yearOver ? 'over' : 'other',
  };
}

function facts(is: DraftIs, context: DraftContext, { began, since }: Share): readonly string[] {
  const { view, words } = context;
  if (is === 'withdrawal' || is === 'correction') return [began];
  const told: readonly (MessageId | null)[] = [
    toldFact(view),
    view.story.slip !== null
      ? 'draft.fact.letter'
      : view.story.noSlip !== null
        ? 'draft.fact.no-letter'
        : null,
    view.story.passport?.value === 'kept' ? 'draft.fact.kept' : null,
    is === 'status' && view.petitionNotFound ? 'draft.fact.petition' : null,
  ];
  return [
    began,
    ...told.flatMap((id) => (id === null ? [] : [words.say(id)])),
    ...(is === 'passport' && view.story.gavePassport !== null
      ? [words.say('draft.fact.handed-in', { day: blankOr(context, dayOf(view.story.gavePassport)) })]
      : []),
    ...(is === 'documents-sent' && !gavePapers(view)
      ? [
          words.say('draft.fact.provided', {
            things: words.say('draft.blank.things'),
            day: blankOr(context, null),
          }),
        ]
      : []),
    ...since,
    ...(is === 'status' || is === 'documents-sent' ? yearFact(context) : []),
  ];
}

/** Papers of any sort; the passport has a message of its own. */
const gavePapers = ({ given }: CaseView): boolean => given.some((item) => item !== 'passport');

/** An office that hears of the day in the first message knows why the question cannot wait. */
function yearFact({ view: { diversity, yearOver }, words }: DraftContext): readonly string[] {
  if (diversity === null || yearOver) return [];
  const { year, until } = diversity;
  return [words.say('draft.fact.diversity-year', { year: String(year), until: words.day(until) })];
}

function askedFact({ view, words }: DraftContext): readonly string[] {
  if (view.contactedOn === null) return [];
  return [words.say('draft.fact.asked-before', { day: words.day(view.contactedOn) })];
}

function toldFact({ story }: CaseView): MessageId | null {
  if (story.told === null) return null;
  return TOLD_FACTS[story.told.value];
}

const TOLD_FACTS = {
  approved: 'draft.fact.approved',
  'administrative-processing': 'draft.fact.processing',
  'documents-needed': 'draft.fact.documents-needed',
  refused: 'draft.fact.refused',
} as const satisfies Record<string, MessageId>;

function givenFact(context: DraftContext): readonly string[] {
  const { view, words } = context;
  const papers = view.given.filter((item) => item !== 'passport');
  if (papers.length === 0) return [];
  const things = papers.map((item) => words.say(`draft.thing.${item}`)).join(', ');
  return [words.say('draft.fact.provided', { things, day: blankOr(context, dayOf(view.story.gave)) })];
}

function pageFact({ view, words }: DraftContext): readonly string[] {
  const shown = view.pages.at(-1);
  if (shown === undefined || shown === 'other') return [];
  const word = words.say(`draft.word.${shown}`);
  return view.pageSince === null
    ? [words.say('draft.fact.page', { word })]
    : [words.say('draft.fact.page-since', { word, day: words.day(view.pageSince) })];
}

function question(is: DraftIs, view: CaseView): MessageId {
  if (is !== 'status') return `draft.ask.${is}`;
  if (view.yearOver) return 'draft.ask.diversity';
  if (view.petitionNotFound) return 'draft.ask.petition';
  if (view.ground === '212a') return 'draft.ask.waiver';
  const refused = view.story.told?.value === 'refused' || view.story.hardGround !== null;
  return refused ? 'draft.ask.reason' : 'draft.ask.status';
}

function identification({ view, words }: DraftContext): readonly string[] {
  const known = view.immigrant === null ? 'other' : view.immigrant ? 'yes' : 'no';
  const immigrant = view.diversity === null ? known : 'diversity';
  return [
    words.say('draft.identification.name'),
    words.say('draft.identification.number', { immigrant }),
    words.say('draft.identification.more'),
  ];
}
