/**
 * What an applicant (or a portal that the applicant looked at) tells of a case: the reported events.
 *
 * These are the kinds and values in which people's stories are labelled. Nothing here is known to be true: a
 * reported event says what somebody says happened, and carries as much of its date as they gave.
 */
import Type, { type Static, type TSchema } from 'typebox';
import { PartialDay } from './day.ts';

/** Every kind of reported event with the values it may take; null where the kind says it all. */
export const REPORTED_VALUES = {
  dropbox: null,
  interview: null,
  told: ['approved', 'administrative-processing', 'documents-needed', 'refused'],
  slip: ['white', 'pink', 'blue', 'yellow', 'green', 'orange', 'uncoloured', 'none'],
  requested: ['documents', 'passport', 'interview', 'medical', 'photos', 'form', 'information'],
  provided: ['documents', 'passport', 'medical', 'photos', 'form', 'information'],
  passport: ['kept', 'returned', 'in-transit', 'delivered'],
  status: [
    'application-received',
    'ready',
    'administrative-processing',
    'refused',
    'approved',
    'issued',
    'at-nvc',
    'in-transit',
    'other',
  ],
  touched: null,
  contacted: null,
  petition: ['approved', 'expired', 'extended'],
} as const;

type Values = typeof REPORTED_VALUES;
export type ReportedKind = keyof Values;
export type ReportedValue<K extends ReportedKind> = Values[K] extends readonly string[]
  ? Values[K][number]
  : null;

/** The detail of an "Issued" whose passport has not come, as the person says. */
export const NOT_IN_HAND = 'passport not received';

/** What every reported event carries besides its kind and value. */
type Told = {
  /** Short words of what was said: for a refused status "long" or "short" text, for a slip what it asked. */
  readonly detail?: string | null;
  readonly date?: PartialDay | null;
  /** An appointment that lies ahead of the day on which it is told. */
  readonly planned?: boolean;
};

type OfKind<K extends ReportedKind> = { readonly kind: K; readonly value?: ReportedValue<K> } & Told;
export type ReportedEvent = {
  [K in ReportedKind]: null extends ReportedValue<K>
    ? OfKind<K>
    : OfKind<K> & { readonly value: ReportedValue<K> };
}[ReportedKind];

export const REPORTED_KINDS = Object.keys(REPORTED_VALUES) as readonly ReportedKind[];

function schemaOf(kind: ReportedKind): TSchema {
  const values = REPORTED_VALUES[kind];
  return Type.Object({
    kind: Type.Literal(kind),
    ...(values === null
      ? { value: Type.Optional(Type.Null()) }
      : { value: Type.Union(values.map((value) => Type.Literal(value))) }),
    detail: Type.Optional(Type.Union([Type.String({ maxLength: 2_000 }), Type.Null()])),
    date: Type.Optional(Type.Union([PartialDay, Type.Null()])),
    planned: Type.Optional(Type.Boolean()),
  });
}

/** The schema of one reported event; an unknown kind or value does not pass. */
export const ReportedEvent = Type.Unsafe<ReportedEvent>(Type.Union(REPORTED_KINDS.map(schemaOf)));

/** The facts of a reported case besides its events. */
export const ReportedCase = Type.Object({
  visaClass: Type.Optional(
    Type.Union([
      Type.String({
        maxLength: 20,
        description: 'A Diversity Visa with its year, where it is known: DV2027',
      }),
      Type.Null(),
    ]),
  ),
  immigrant: Type.Optional(Type.Union([Type.Boolean(), Type.Null()])),
  post: Type.Optional(Type.Union([Type.String({ maxLength: 80 }), Type.Null()])),
  route: Type.Optional(Type.Union([Type.Literal('interview'), Type.Literal('dropbox'), Type.Null()])),
  events: Type.Optional(Type.Array(ReportedEvent, { maxItems: 500 })),
});
export type ReportedCase = Omit<Static<typeof ReportedCase>, 'events'> & {
  events?: readonly ReportedEvent[];
};
