/**
 * A dated fact: what the law, the manual, one post's page or people's reports say, for whom, and from when to when.
 *
 * Facts that disagree stand beside each other, each with its own source; nothing here decides between them.
 */
import Type from 'typebox';
import { FACT_KINDS, FACT_VALUES, type FactKind, type FactValue } from './fact-values.ts';
import type { SourceId } from './sources.ts';

/** primary: read in the text of law, regulation or manual. post: on a post's own page. observed: in people's reports. */
export const GRADES = ['primary', 'post', 'secondary', 'observed'] as const;
export type Grade = (typeof GRADES)[number];

/** To whom a fact applies; what is left out does not matter to it. */
export type Applies = {
  /** Three-letter codes of posts. */
  readonly posts?: readonly string[];
  /** ISO 3166 codes of the countries in which posts stand. */
  readonly countries?: readonly string[];
  /** ISO 3166 codes of the countries of which applicants are nationals. */
  readonly nationals?: readonly string[];
  readonly immigrant?: boolean;
  /** Capitals without spaces or hyphens: "H1B". */
  readonly visaClasses?: readonly string[];
  readonly route?: 'interview' | 'dropbox';
};

export type FactOf<K extends FactKind> = {
  /** Stable for ever: pages and answers name a fact by it. */
  readonly id: string;
  readonly kind: K;
  readonly applies: Applies;
  /** First and last day on which it holds, ISO; null where it has no known beginning or end. */
  readonly from: string | null;
  readonly until: string | null;
  readonly value: FactValue<K>;
  readonly source: SourceId;
  readonly grade: Grade;
  /** Day on which somebody last read the source, ISO. */
  readonly checkedOn: string;
};

/** One of the kinds; a value of another kind does not compile. */
export type Fact = { [K in FactKind]: FactOf<K> }[FactKind];

const IsoDay = Type.String({ format: 'date' });
const Countries = Type.Array(Type.String({ pattern: '^[A-Z]{2}$' }), { minItems: 1, uniqueItems: true });

const AppliesSchema = Type.Object(
  {
    posts: Type.Optional(
      Type.Array(Type.String({ pattern: '^[A-Z]{3}$' }), { minItems: 1, uniqueItems: true }),
    ),
    countries: Type.Optional(Countries),
    nationals: Type.Optional(Countries),
    immigrant: Type.Optional(Type.Boolean()),
    visaClasses: Type.Optional(Type.Array(Type.String({ pattern: '^[A-Z0-9/]+$' }), { minItems: 1 })),
    route: Type.Optional(Type.Union([Type.Literal('interview'), Type.Literal('dropbox')])),
  },
  { additionalProperties: false },
);

const schemaOf = (kind: FactKind) =>
  Type.Object(
    {
      id: Type.String({ pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' }),
      kind: Type.Literal(kind),
      applies: AppliesSchema,
      from: Type.Union([IsoDay, Type.Null()]),
      until: Type.Union([IsoDay, Type.Null()]),
      value: FACT_VALUES[kind],
      source: Type.String({ minLength: 1 }),
      grade: Type.Union(GRADES.map((grade) => Type.Literal(grade))),
      checkedOn: IsoDay,
    },
    { additionalProperties: false },
  );

/** The schema of one fact; what its dates, source and neighbours must be besides, checkFacts says. */
export const FactSchema = Type.Unsafe<Fact>(Type.Union(FACT_KINDS.map(schemaOf)));
