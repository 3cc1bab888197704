/** The schema of a status answer, for the document; a test holds real answers against it. */
import Type, { type TSchema } from 'typebox';
import { oneOf } from '../cases/grounds.ts';
import { STANDINGS } from '../cases/standing.ts';

const Text = Type.String();
const Day = Type.String({ format: 'date' });
const Maybe = <Schema extends TSchema>(schema: Schema) => Type.Union([schema, Type.Null()]);

const Word = Type.Object(
  {
    is: Text,
    text: Maybe(oneOf(['long', 'short'])),
    edition: Type.String({ description: 'Id of the edition in force' }),
    official: Type.Array(Text, { description: 'The sentences as the official page says them' }),
  },
  { description: 'What the official page shows: never the state of the case' },
);

const Decision = Type.Object(
  {
    is: oneOf([
      'undecided',
      'approved',
      'issued',
      'refused',
      'discontinued',
      'revoked',
      'withdrawn',
      'closed',
    ]),
    ground: Maybe(Text),
  },
  { description: 'The legal state' },
);

const TimelineRow = Type.Object({
  seq: Type.Integer(),
  on: Day,
  kind: Text,
  says: Text,
  by: oneOf(['office', 'applicant']),
  lane: oneOf(['us', 'you', 'done']),
  stepBack: Type.Optional(Type.Boolean()),
});

const Requested = Type.Object({
  id: Text,
  what: Text,
  says: Text,
  state: oneOf(['asked', 'provided', 'accepted', 'rejected', 'dropped', 'lapsed']),
  due: Maybe(Day),
  reason: Type.Optional(Text),
});

const Passport = Type.Object({
  at: oneOf(['not-recorded', 'applicant', 'post', 'under-way', 'ready', 'uncollected']),
  says: Text,
  direction: oneOf(['to-you', 'to-us', 'still']),
  collectBy: Maybe(Day),
});

const ActionJson = Type.Object({
  do: Text,
  says: Text,
  notBefore: Type.Optional(Day),
  by: Type.Optional(Day),
  source: Maybe(Text),
});

export const StatusAnswerJson = Type.Object({
  word: Word,
  decision: Decision,
  standing: oneOf(STANDINGS),
  headline: Text,
  meaning: Text,
  created: Maybe(Day),
  updated: Maybe(Day),
  timeline: Type.Array(TimelineRow),
  requested: Type.Array(Requested),
  passport: Maybe(Passport),
  actions: Type.Array(ActionJson),
  inquireFrom: Maybe(Day),
});
