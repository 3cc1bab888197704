/** What a post's or its country's own pages say, one sentence a fact. */
import { asOf, type FactQuery } from '../../../catalogue/as-of.ts';
import type { Fact, FactOf } from '../../../catalogue/fact.ts';
import type { FactKind } from '../../../catalogue/fact-values.ts';
import type { MessageId, Values } from '../../../language/words.ts';

/** The kinds that a post's page shows, in the order in which they help. */
const SHOWN = [
  'inquiry-unanswered',
  'usual-length',
  'no-promised-length',
  'families-held-together',
  'no-expediting',
  'one-year-documents',
  'processing-no-limit',
  'processing-closed-after',
  'passport-collection',
  'waiver-shown-as-refused',
  'slip-colour-use',
  '214b-reapply',
] as const satisfies readonly FactKind[];

type Shown = (typeof SHOWN)[number];
type Sayings = { readonly [K in Shown]: (fact: FactOf<K>) => Values };

const VALUES = {
  'inquiry-unanswered': ({ value }) => ({ how: value.by.includes('phone') ? 'phone' : 'email' }),
  'usual-length': ({ value }) => ({ share: value.share, days: value.days }),
  'no-promised-length': () => ({}),
  'families-held-together': () => ({}),
  'no-expediting': () => ({}),
  'one-year-documents': ({ value }) => ({
    counts: value.counts,
    newFee: value.newFeeWithinIt ? 'yes' : 'no',
  }),
  'processing-no-limit': () => ({}),
  'processing-closed-after': () => ({}),
  'passport-collection': ({ value }) => ({ days: value.days, upTo: value.upTo ?? 'none' }),
  'waiver-shown-as-refused': () => ({}),
  'slip-colour-use': () => ({}),
  '214b-reapply': () => ({}),
} as const satisfies Sayings;

export type KnownFact = { readonly says: MessageId; readonly values: Values; readonly fact: StatedBy };
type StatedBy = Pick<Fact, 'source' | 'grade'>;

/** Only what its own pages say: general rules stand in the guide. */
export function knownFacts(query: FactQuery): readonly KnownFact[] {
  return SHOWN.flatMap((kind) => factsOfKind(kind, query));
}

function factsOfKind<K extends Shown>(kind: K, query: FactQuery): readonly KnownFact[] {
  const valuesOf: Sayings[K] = VALUES[kind];
  return asOf(kind, query)
    .filter(({ applies }) => applies.posts !== undefined || applies.countries !== undefined)
    .slice(0, 1)
    .map((fact) => ({ says: `posts.known.${kind}`, values: valuesOf(fact), fact }));
}
