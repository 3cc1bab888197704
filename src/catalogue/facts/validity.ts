/** How long a fee, an examination and a passport that waits to be collected serve. */
import type { Fact } from '../fact.ts';

const READ = { from: null, until: null, checkedOn: '2026-11-22' } as const;
const POST_PAGE = { ...READ, grade: 'post' } as const;

export const VALIDITY_FACTS = [
  {
    id: 'mrv-fee-validity',
    kind: 'mrv-fee-validity',
    applies: { immigrant: false },
    ...READ,
    value: { days: 365, counts: 'payment', to: 'schedule' },
    source: 'mondaq-mrv-fee',
    grade: 'secondary',
  },
  {
    id: 'mrv-fee-validity-london',
    kind: 'mrv-fee-validity',
    applies: { posts: ['LND'], immigrant: false, visaClasses: ['E1', 'E2'] },
    ...POST_PAGE,
    value: { days: 365, counts: 'payment', to: 'attend' },
    source: 'gb-visa-fees',
  },
  {
    id: 'medical-validity-japan',
    kind: 'medical-validity',
    applies: { posts: ['TKY', 'NHA'], immigrant: true },
    ...POST_PAGE,
    value: { months: 6, shorter: 3 },
    source: 'jp-immigrant-interviews',
  },
  {
    id: 'passport-collection-india',
    kind: 'passport-collection',
    applies: { countries: ['IN'], immigrant: false },
    ...READ,
    value: { days: 7, upTo: 14, counts: 'ready-for-collection' },
    source: 'path2usa-passport',
    grade: 'secondary',
  },
  {
    id: 'passport-collection-malaysia',
    kind: 'passport-collection',
    applies: { countries: ['MY'], immigrant: false },
    ...READ,
    value: { days: 15, upTo: null, counts: 'ready-for-collection' },
    source: 'tripvisa-my-passport',
    grade: 'secondary',
  },
] as const satisfies readonly Fact[];
