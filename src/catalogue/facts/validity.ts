/** How long a fee, an examination, a passport that waits to be collected and a selection for a Diversity Visa serve. */
import type { Fact } from '../fact.ts';

const READ = { from: null, until: null, checkedOn: '2026-11-22' } as const;
const DIVERSITY = { visaClasses: ['DV', 'DV1', 'DV2', 'DV3'] } as const;
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
  {
    id: 'diversity-year-end',
    kind: 'diversity-year-end',
    applies: DIVERSITY,
    ...READ,
    value: { until: 'end-of-fiscal-year', carriedOver: false },
    source: '8-usc-1154',
    grade: 'primary',
  },
  {
    // Written of applicants inside the country; the law it rests on is the same, and it names 30 September.
    id: 'diversity-year-end-uscis',
    kind: 'diversity-year-end',
    applies: DIVERSITY,
    ...READ,
    value: { until: 'end-of-fiscal-year', carriedOver: false },
    source: 'uscis-manual-7-g-4',
    grade: 'primary',
  },
  {
    id: 'diversity-no-extension',
    kind: 'diversity-no-extension',
    applies: DIVERSITY,
    ...READ,
    value: true,
    source: 'loc-goodluck',
    grade: 'secondary',
  },
  {
    id: 'diversity-entry-yearly',
    kind: 'diversity-entry-yearly',
    applies: DIVERSITY,
    ...READ,
    value: true,
    source: '9-fam-502-6',
    grade: 'primary',
  },
] as const satisfies readonly Fact[];
