/** The shapes of what the API says of waits, for the document. */
import Type, { type TSchema } from 'typebox';
import { oneOf } from '../../cases/grounds.ts';
import { HOLDS, WAIT_KINDS } from '../../services/ports/waits.ts';

const Nullable = (schema: TSchema) => Type.Union([schema, Type.Null()]);
const Share = Type.Number({ minimum: 0, maximum: 1 });
const Day = Nullable(Type.Number({ description: 'Whole days since the beginning of the wait' }));

export const ChoiceJson = Type.Object({
  wait: oneOf(WAIT_KINDS),
  post: Nullable(Type.String()),
  region: Nullable(Type.String()),
  visaClass: Nullable(Type.String()),
  hold: Nullable(oneOf(HOLDS)),
  since: Nullable(Type.String()),
});

export const DataSetJson = Type.Object({
  id: Type.String(),
  name: Type.String(),
  kind: oneOf(['imported', 'told', 'official', 'fictional']),
  source: Nullable(Type.String()),
  licence: Nullable(Type.String()),
  mayDownload: Type.Boolean(),
  importedOn: Type.String({ description: 'Day of the latest import' }),
  lastDay: Nullable(Type.String({ description: 'The last day that any of its waits knows of' })),
  waits: Type.Integer(),
  csv: Nullable(
    Type.String({ description: 'Where it can be downloaded; null where its licence does not allow it' }),
  ),
});

export const CohortJson = Type.Object({
  choice: ChoiceJson,
  n: Type.Integer({ description: 'Cases; never fewer than 10' }),
  issued: Type.Integer(),
  refused: Type.Integer(),
  gaveUp: Type.Integer(),
  waiting: Type.Integer(),
  asOf: Type.String({ description: 'The last day that the sets know of' }),
  table: Type.Array(
    Type.Object({
      day: Type.Integer(),
      atRisk: Type.Number(),
      issued: Type.Number(),
      refused: Type.Number(),
      survival: Share,
      lower: Share,
      upper: Share,
      issuedBy: Share,
      issuedLower: Share,
      issuedUpper: Share,
      refusedBy: Share,
      gaveUpBy: Share,
    }),
  ),
  quantiles: Type.Array(Type.Object({ share: Share, day: Day, limits: Type.Array(Day) })),
  median: Day,
  interval95: Type.Array(Day),
  holds: Type.Array(Type.Object({ hold: oneOf(HOLDS), n: Type.Integer() })),
  sets: Type.Array(
    Type.Object({
      id: Type.String(),
      name: Type.String(),
      source: Nullable(Type.String()),
      licence: Nullable(Type.String()),
      lastDay: Nullable(Type.String({ description: 'The last day that the set knows of' })),
      n: Type.Integer(),
    }),
  ),
});

export const ForecastAskJson = Type.Object(
  {
    start: Type.String({
      pattern: '^\\d{4}-\\d{2}-\\d{2}$',
      description: 'First day on which the case was held',
    }),
    post: Type.Optional(Type.String({ minLength: 1, maxLength: 120 })),
    visaClass: Type.Optional(Type.String({ minLength: 1, maxLength: 20 })),
    hold: Type.Optional(oneOf(HOLDS)),
    field: Type.Optional(Type.String({ maxLength: 80 })),
    entry: Type.Optional(Type.String({ maxLength: 20 })),
  },
  { additionalProperties: false },
);

export const ForecastJson = Type.Object({
  waited: Type.Integer(),
  within: Type.Record(Type.String(), Share, {
    description: 'Chance of being issued within 7, 14, 30, 60, 90 days',
  }),
  median: Nullable(Type.Number()),
  interval80: Nullable(Type.Array(Nullable(Type.Number()))),
  from: Type.Object({
    asOf: Type.String({ description: 'The last day that any of the cases tells of' }),
    cases: Type.Integer(),
    issued: Type.Integer(),
    without: Nullable(
      Type.Integer({ description: 'Ended without a visa; null where that is not told apart' }),
    ),
    began: Type.Object(
      { first: Type.String(), middle: Type.String(), last: Type.String() },
      { description: 'Days on which the first, the middle and the last of the cases began' },
    ),
    cohorts: Type.Array(
      Type.Object({
        alike: Type.Record(Type.String(), Type.String()),
        cases: Type.Integer(),
        issued: Type.Integer(),
      }),
    ),
  }),
  says: Type.Array(Type.String()),
});
