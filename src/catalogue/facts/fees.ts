/** What an application costs. */
import type { Fact } from '../fact.ts';

const READ = { checkedOn: '2026-11-22', grade: 'secondary' } as const;

export const FEE_FACTS = [
  {
    id: 'fee-visitors-students',
    kind: 'fee',
    applies: {
      immigrant: false,
      visaClasses: ['B1', 'B2', 'B1/B2', 'F1', 'F2', 'J1', 'J2', 'M1', 'M2'],
    },
    from: null,
    until: null,
    ...READ,
    value: { usd: 185, is: 'application', collected: true },
    source: 'legalclarity-mrv-fee',
  },
  {
    id: 'fee-petition-based',
    kind: 'fee',
    applies: {
      immigrant: false,
      visaClasses: ['H1B', 'H2A', 'H2B', 'H3', 'H4', 'L1', 'L2', 'O1', 'O2', 'O3', 'P1', 'P2', 'P3', 'P4'],
    },
    from: null,
    until: null,
    ...READ,
    value: { usd: 205, is: 'application', collected: true },
    source: 'legalclarity-mrv-fee',
  },
  {
    id: 'fee-visa-integrity',
    kind: 'fee',
    applies: { immigrant: false },
    from: '2025-07-04',
    until: null,
    ...READ,
    value: { usd: 250, is: 'integrity', collected: null },
    source: 'alliance-integrity-fee',
  },
  {
    id: 'fee-visa-integrity-2026',
    kind: 'fee',
    applies: { immigrant: false },
    from: '2025-07-04',
    until: null,
    ...READ,
    value: { usd: 250, is: 'integrity', collected: false },
    source: 'isvisarequired-2026',
  },
  {
    // At selected posts only, on top of the fee of the application; it buys an earlier interview and nothing else.
    id: 'fee-expedited-interview',
    kind: 'fee',
    applies: { immigrant: false, visaClasses: ['B1', 'B2', 'B1/B2'] },
    from: '2026-07-01',
    until: '2026-12-31',
    ...READ,
    value: { usd: 750, is: 'expedited-interview', collected: true },
    source: 'lawoffice-expedited-fee',
  },
] as const satisfies readonly Fact[];
