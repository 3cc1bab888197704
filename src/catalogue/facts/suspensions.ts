/**
 * Proclamations and pauses under which a visa is not issued although the applicant may qualify for it.
 *
 * They bind nationals, wherever they apply. Exceptions (dual nationals, permanent residents, some diplomats, athletes)
 * are many: a fact here says that a suspension exists, not that it stops one person.
 */
import type { Fact } from '../fact.ts';

const CHECKED = { checkedOn: '2026-11-22' } as const;
const LISTED_CLASSES = ['B1', 'B2', 'B1/B2', 'F1', 'F2', 'J1', 'J2', 'M1', 'M2'] as const;

export const SUSPENSION_FACTS = [
  {
    id: 'proclamation-10949-full',
    kind: 'issuance-suspension',
    applies: { nationals: ['AF', 'MM', 'TD', 'CG', 'GQ', 'ER', 'HT', 'IR', 'LY', 'SO', 'SD', 'YE'] },
    from: '2025-06-09',
    until: '2025-12-31',
    ...CHECKED,
    value: { scope: 'all', classes: [], ground: '212(f)', interviewsContinue: null },
    source: 'pp-10949',
    grade: 'primary',
  },
  {
    id: 'proclamation-10949-partial',
    kind: 'issuance-suspension',
    applies: { nationals: ['BI', 'CU', 'LA', 'SL', 'TG', 'TM', 'VE'] },
    from: '2025-06-09',
    until: '2025-12-31',
    ...CHECKED,
    value: {
      scope: 'immigrant-and-listed',
      classes: LISTED_CLASSES,
      ground: '212(f)',
      interviewsContinue: null,
    },
    source: 'pp-10949',
    grade: 'primary',
  },
  {
    // Also binds holders of travel documents of the Palestinian Authority, who are nationals of no country listed.
    id: 'proclamation-2026-full',
    kind: 'issuance-suspension',
    applies: {
      nationals: [
        ...['AF', 'MM', 'TD', 'CG', 'GQ', 'ER', 'HT', 'IR', 'LY', 'SO', 'SD', 'YE'],
        ...['BF', 'LA', 'ML', 'NE', 'SL', 'SS', 'SY'],
      ],
    },
    from: '2026-01-01',
    until: null,
    ...CHECKED,
    value: { scope: 'all', classes: [], ground: '212(f)', interviewsContinue: null },
    source: 'potomac-2026-proclamation',
    grade: 'secondary',
  },
  {
    id: 'proclamation-2026-partial',
    kind: 'issuance-suspension',
    applies: {
      nationals: [
        ...['AO', 'AG', 'BJ', 'BI', 'CI', 'CU', 'DM', 'GA', 'GM', 'MW'],
        ...['MR', 'NG', 'SN', 'TZ', 'TG', 'TO', 'VE', 'ZM', 'ZW'],
      ],
    },
    from: '2026-01-01',
    until: null,
    ...CHECKED,
    value: {
      scope: 'immigrant-and-listed',
      classes: LISTED_CLASSES,
      ground: '212(f)',
      interviewsContinue: null,
    },
    source: 'potomac-2026-proclamation',
    grade: 'secondary',
  },
  {
    id: 'proclamation-2026-turkmenistan',
    kind: 'issuance-suspension',
    applies: { nationals: ['TM'], immigrant: true },
    from: '2026-01-01',
    until: null,
    ...CHECKED,
    value: { scope: 'immigrant', classes: [], ground: '212(f)', interviewsContinue: null },
    source: 'potomac-2026-proclamation',
    grade: 'secondary',
  },
  {
    id: 'immigrant-pause-75',
    kind: 'issuance-suspension',
    applies: {
      immigrant: true,
      nationals: [
        ...['AF', 'AL', 'DZ', 'AG', 'AM', 'AZ', 'BS', 'BD', 'BB', 'BY', 'BZ', 'BT', 'BA', 'BR', 'MM'],
        ...['KH', 'CM', 'CV', 'CO', 'CI', 'CU', 'CD', 'DM', 'EG', 'ER', 'ET', 'FJ', 'GM', 'GE', 'GH'],
        ...['GD', 'GT', 'GN', 'HT', 'IR', 'IQ', 'JM', 'JO', 'KZ', 'XK', 'KW', 'KG', 'LA', 'LB', 'LR'],
        ...['LY', 'MD', 'MN', 'ME', 'MA', 'NP', 'NI', 'NG', 'MK', 'PK', 'CG', 'RU', 'RW', 'KN', 'LC'],
        ...['VC', 'SN', 'SL', 'SO', 'SS', 'SD', 'SY', 'TZ', 'TH', 'TG', 'TN', 'UG', 'UY', 'UZ', 'YE'],
      ],
    },
    from: '2026-01-21',
    until: null,
    ...CHECKED,
    value: { scope: 'immigrant', classes: [], ground: '212(a)(4)', interviewsContinue: true },
    source: 'dorsey-75-countries',
    grade: 'secondary',
  },
] as const satisfies readonly Fact[];
