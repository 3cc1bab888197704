/**
 * What each kind of fact says, as a schema; its type follows from it.
 *
 * Spans are in whole days or years as the source gives them. A kind whose sentence says it all has the value true.
 */
import Type, { type Static } from 'typebox';

const Days = Type.Integer({ minimum: 1, maximum: 1_000 });
const Section = Type.String({ pattern: '^\\d{3}\\([a-z]\\)(\\(\\d+\\)([(][A-Z][)])?)?$' });
const Holds = Type.Literal(true);

/** Where a span starts to count. */
const From = Type.Enum([
  'interview',
  'interview-or-last-document',
  'refusal',
  'application',
  'letter',
  'notice',
  'payment',
  'ready-for-collection',
]);

export const FACT_VALUES = {
  // asking and waiting
  'inquiry-wait': Type.Object({
    /** First day, counted from `counts`, on which one may ask. */
    days: Days,
    /** Longer end where the source gives a span. */
    upTo: Type.Union([Days, Type.Null()]),
    counts: From,
    /** True when the source lets people with an emergency ask sooner. */
    exceptEmergency: Type.Boolean(),
  }),
  'inquiry-unanswered': Type.Object({
    by: Type.Array(Type.Union([Type.Literal('phone'), Type.Literal('email')])),
  }),
  'courtesy-inquiry': Type.Object({
    after: Type.Union([Type.Literal('handed-in-by-dropbox'), Type.Literal('told-approved')]),
    days: Days,
    upTo: Days,
  }),
  'usual-length': Type.Object({
    days: Days,
    share: Type.Union([Type.Literal('most'), Type.Literal('about')]),
    longerPossible: Type.Boolean(),
  }),
  'no-promised-length': Holds,
  'families-held-together': Holds,
  'no-expediting': Holds,

  // clocks
  'one-year-documents': Type.Object({
    years: Type.Integer({ minimum: 1, maximum: 2 }),
    counts: From,
    newFeeWithinIt: Type.Boolean(),
  }),
  'processing-no-limit': Holds,
  /** Processing that is closed all the same after so many years, unless the applicant asks that it stay open. */
  'processing-closed-after': Type.Object({
    years: Type.Integer({ minimum: 1, maximum: 5 }),
    unlessAsked: Type.Boolean(),
  }),
  'one-year-registration': Type.Object({ years: Type.Integer({ minimum: 1, maximum: 2 }), counts: From }),
  reinstatement: Type.Object({ beforeEndOfYear: Type.Integer({ minimum: 1, maximum: 3 }), counts: From }),
  reconsideration: Type.Object({
    years: Type.Integer({ minimum: 1, maximum: 2 }),
    counts: From,
    /** Null where the source does not say. */
    newFee: Type.Union([Type.Boolean(), Type.Null()]),
  }),
  /** Until when a Diversity Visa can be issued, and whether a case goes over into the next year. */
  'diversity-year-end': Type.Object({
    until: Type.Literal('end-of-fiscal-year'),
    carriedOver: Type.Literal(false),
  }),
  /** Courts cannot have such visas issued after their year. */
  'diversity-no-extension': Holds,
  'diversity-entry-yearly': Holds,
  'papers-kept': Type.Object({ years: Type.Integer({ minimum: 1, maximum: 2 }), counts: From }),
  'mrv-fee-validity': Type.Object({
    days: Days,
    counts: From,
    /** What must be done within it: make the appointment, or attend it. */
    to: Type.Union([Type.Literal('schedule'), Type.Literal('attend')]),
  }),
  /** Days after which a passport that nobody collects goes back; `upTo` is the longer end of a span. */
  'passport-collection': Type.Object({ days: Days, upTo: Type.Union([Days, Type.Null()]), counts: From }),
  /** Months for which a medical examination serves; `shorter` where some findings make it run out sooner. */
  'medical-validity': Type.Object({
    months: Type.Integer({ minimum: 1, maximum: 24 }),
    shorter: Type.Union([Type.Integer({ minimum: 1, maximum: 24 }), Type.Null()]),
  }),
  'petition-check': Type.Object({ workingDays: Days, upTo: Type.Union([Days, Type.Null()]) }),

  // money
  fee: Type.Object({
    usd: Type.Integer({ minimum: 1, maximum: 10_000 }),
    is: Type.Enum(['application', 'integrity', 'expedited-interview']),
    /** Null when it is enacted and nobody knows whether it is collected yet. */
    collected: Type.Union([Type.Boolean(), Type.Null()]),
  }),

  // the law of a refusal
  'no-issuance-when': Type.Object({ bases: Type.Array(Type.String()) }),
  'no-pending': Type.Object({ answers: Type.Array(Type.String()) }),
  'refusal-grounds': Type.Object({ sections: Type.Array(Section) }),
  'refusal-needs-ground': Holds,
  'quasi-refusal-no-ground': Holds,
  'refusal-must-name-ground': Type.Object({ except: Type.Array(Section) }),
  'must-name-remedy': Holds,
  'when-221g': Type.Object({ reasons: Type.Array(Type.String()) }),
  '221g-not-for-212a': Holds,
  'application-made': Type.Object({ needs: Type.Array(Type.String()) }),
  'overcome-two-ways': Type.Object({ ways: Type.Array(Type.String()) }),
  're-adjudicated': Holds,
  'reconsider-on-compliance': Holds,
  'burden-on-applicant': Holds,
  'every-opportunity': Holds,
  waiver: Type.Object({
    /** Sections or forms under which it is asked for. */
    under: Type.Array(Type.String()),
    decidedBy: Type.Union([Type.Literal('dhs'), Type.Literal('dhs-on-recommendation')]),
  }),
  'waiver-shown-as-refused': Holds,
  '214b-reapply': Type.Object({ needs: Type.Array(Type.String()) }),
  'refusal-review': Type.Object({ by: Type.Literal('supervisor') }),
  'no-court-appeal': Holds,
  revocation: Type.Object({ atAnyTime: Type.Boolean() }),
  confidentiality: Type.Object({ section: Section }),
  'must-disclose': Holds,

  // suspensions of issuance
  'issuance-suspension': Type.Object({
    scope: Type.Union([Type.Literal('all'), Type.Literal('immigrant'), Type.Literal('immigrant-and-listed')]),
    /** Nonimmigrant classes that are suspended besides, for "immigrant-and-listed". */
    classes: Type.Array(Type.String()),
    ground: Section,
    interviewsContinue: Type.Union([Type.Boolean(), Type.Null()]),
  }),

  // pages, papers and practice
  'wording-change': Type.Object({
    before: Type.String(),
    after: Type.String(),
    casesChanged: Type.Boolean(),
  }),
  'processing-after-refused': Holds,
  'short-text-not-final': Holds,
  'letter-outranks-word': Holds,
  'slip-colours-mean-nothing': Holds,
  'slip-colour-use': Type.Object({
    uses: Type.Array(Type.Object({ colour: Type.String(), meant: Type.String() })),
  }),
  'interview-waiver': Type.Object({
    classes: Type.Array(Type.String()),
    renewalClasses: Type.Array(Type.String()),
    renewalWithinMonths: Type.Integer({ minimum: 1, maximum: 60 }),
  }),
  'dropbox-no-denial-unseen': Holds,
  'ds-5535': Type.Object({ yearsBack: Type.Integer(), yearsOfMedia: Type.Integer() }),
  'check-not-disclosed': Holds,
  'nvc-before-post': Holds,
  'refusal-base-rate': Type.Object({
    fiscalYear: Type.Integer(),
    refused: Type.Integer(),
    overcomeShare: Type.Number({ minimum: 0, maximum: 1 }),
  }),
  'rate-counts-last-action': Holds,
} as const;

/** Values are data: nothing in them is ever changed. */
type Frozen<T> = T extends readonly (infer Item)[]
  ? readonly Frozen<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Frozen<T[Key]> }
    : T;

type Schemas = typeof FACT_VALUES;
export type FactKind = keyof Schemas;
export type FactValue<K extends FactKind> = Frozen<Static<Schemas[K]>>;
export const FACT_KINDS = Object.keys(FACT_VALUES) as readonly FactKind[];
