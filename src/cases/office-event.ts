/**
 * What an office records of a case: one kind for each thing that happens, with the day on which it happened.
 *
 * The table holds the fields of each kind; schemas and types follow from it. A refusal and an approval are two kinds,
 * because different things may follow them. The names are in the past tense: an event is a fact, never a plan.
 */
import Type, { type Static, type TObject, type TProperties } from 'typebox';
import { GROUNDS, ITEM_SORTS, NEEDS, oneOf } from './grounds.ts';
import { REPORTED_VALUES } from './reported.ts';

const Text = Type.String({ minLength: 1, maxLength: 2_000 });
const Post = Type.String({ minLength: 1, maxLength: 80 });
const ItemId = Type.String({ minLength: 1, maxLength: 40 });
const Nullable = <Schema extends Parameters<typeof Type.Union>[0][number]>(schema: Schema) =>
  Type.Union([schema, Type.Null()]);

/** A whole day, ISO: an office knows when it did something. */
export const OfficeDay = Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' });

export const FORMS = ['ds-160', 'ds-260', 'ds-117', 'ds-156e', 'ds-230', 'other'] as const;
export const PETITION_RESULTS = ['verified', 'not-found', 'found-later'] as const;
export const CLOSING_GROUNDS = ['no-evidence', 'no-interview'] as const;

export const OFFICE_FIELDS = {
  'application-made': {
    form: oneOf(FORMS),
    /** Capitals without spaces or hyphens: "H1B". */
    visaClass: Type.String({ pattern: '^[A-Z0-9/]{1,20}$' }),
    immigrant: Type.Boolean(),
    post: Post,
    /** Names the family whose cases are held together; null for a case on its own. */
    family: Nullable(Type.String({ minLength: 1, maxLength: 40 })),
  },
  'petition-checked': { result: oneOf(PETITION_RESULTS) },
  'interview-waived': {},
  'interview-held': {},
  'fingerprints-taken': {},

  // decisions
  /** Found eligible; the visa is being made. Until it is issued the post may still refuse. */
  approved: {},
  issued: {},
  refused: {
    ground: oneOf(GROUNDS),
    /** What follows the ground in the law, such as "(6)(C)(i)"; for "other" the whole section. */
    section: Nullable(Type.String({ minLength: 1, maxLength: 60 })),
    /** What the post lacks; under 221(g) at least one, under every other ground none. */
    needs: Type.Array(oneOf(NEEDS), { maxItems: NEEDS.length, uniqueItems: true }),
    /** Null where the ground knows no waiver. */
    waiver: Nullable(oneOf(['possible', 'not-possible'])),
  },
  discontinued: { section: Nullable(Type.String({ minLength: 1, maxLength: 60 })) },
  revoked: { reason: Text },

  // the letter, what it asks for, and what came of it
  /** The colour is recorded and never read: posts use colours differently. */
  'letter-given': {
    colour: Nullable(oneOf(REPORTED_VALUES.slip)),
    /** The office's own text on it. */
    says: Type.Optional(Nullable(Text)),
  },
  'item-requested': { item: ItemId, what: oneOf(ITEM_SORTS), says: Text, due: Nullable(OfficeDay) },
  'item-provided': { item: ItemId },
  'item-accepted': { item: ItemId },
  'item-rejected': { item: ItemId, reason: Text },
  /** More time is given: a later day by which it is due. */
  'item-extended': { item: ItemId, due: OfficeDay },
  /** The post no longer needs it. */
  'item-dropped': { item: ItemId },
  'processing-completed': {},
  'waiver-recommended': {},
  'waiver-granted': {},
  'waiver-denied': {},

  // the visa and the passport
  'visa-printed': {},
  'passport-kept': {},
  'passport-returned': {},
  'passport-requested': {},
  'passport-received': {},
  'passport-dispatched': {},
  'passport-ready': {},
  'passport-delivered': {},
  'passport-uncollected': {},
  'passport-sent-back': {},

  // the case as a whole
  transferred: { to: Post },
  withdrawn: {},
  closed: { ground: oneOf(CLOSING_GROUNDS) },
  'registration-terminated': {},
  'registration-reinstated': { reason: Text },
} as const satisfies Record<string, TProperties>;

type AllFields = typeof OFFICE_FIELDS;
export type FactKind = keyof AllFields;

type Frozen<T> = { readonly [Key in keyof T]: T[Key] extends (infer Item)[] ? readonly Item[] : T[Key] };

/** The event of a kind; a union of kinds gives the union of their events. */
export type OfficeFactOf<K extends FactKind> = {
  [Kind in K]: { readonly kind: Kind; readonly on: string } & Frozen<Static<TObject<AllFields[Kind]>>>;
}[K];
export type OfficeFact = OfficeFactOf<FactKind>;

/**
 * Takes back an earlier event, or puts another in its place. Nothing is taken out of a log: what was wrong stays
 * readable, and the correction says why.
 */
export type Correction = {
  readonly kind: 'correction';
  readonly on: string;
  /** Place of the corrected event in the log, counted from 1. */
  readonly corrects: number;
  readonly reason: string;
  /** What should have been recorded; null when nothing should. */
  readonly instead: OfficeFact | null;
};

export type OfficeEvent = OfficeFact | Correction;
export type OfficeKind = OfficeEvent['kind'];

const isFactKind = (kind: string): kind is FactKind => Object.hasOwn(OFFICE_FIELDS, kind);
export const FACT_KINDS: readonly FactKind[] = Object.keys(OFFICE_FIELDS).filter(isFactKind);
export const OFFICE_KINDS: readonly OfficeKind[] = [...FACT_KINDS, 'correction'];

/** The schema of every office event, with what the place of storing adds to each. */
export function officeEventSchema(added: TProperties = {}) {
  const factSchema = (kind: FactKind, more: TProperties) =>
    Type.Object(
      { kind: Type.Literal(kind), on: OfficeDay, ...OFFICE_FIELDS[kind], ...more },
      { additionalProperties: false },
    );
  const correction = Type.Object(
    {
      kind: Type.Literal('correction'),
      on: OfficeDay,
      corrects: Type.Integer({ minimum: 1 }),
      reason: Text,
      instead: Nullable(Type.Union(FACT_KINDS.map((kind) => factSchema(kind, {})))),
      ...added,
    },
    { additionalProperties: false },
  );
  return Type.Union([...FACT_KINDS.map((kind) => factSchema(kind, added)), correction]);
}

/** One office event by itself; an unknown kind, field or value does not pass. */
export const OfficeEvent = Type.Unsafe<OfficeEvent>(officeEventSchema());
