/** Why an event may not follow: a code that a desk puts into words, and the law it rests on where it is law. */
export const OBJECTIONS = {
  // order
  'application-not-made': '9 FAM 403.2-3',
  'application-made-already': null,
  'already-issued': '22 CFR 41.121(a); 22 CFR 42.81(a)',
  'already-so': null,
  'case-ended': null,
  'not-issued': '22 CFR 41.122',
  'not-approved': null,
  'not-undecided': null,

  // refusing
  'needs-missing': '22 CFR 41.121(b)(1); 22 CFR 40.201(a)',
  'needs-not-for-ground': '9 FAM 306.2-2(A)',
  'section-missing': '22 CFR 41.121(b)(1)',
  'waiver-not-for-ground': '22 CFR 41.121(b)(1)',
  'not-for-immigrants': 'INA 214(b)',
  'not-interviewed': 'cable of 2001 on applications by mail',

  // lifting a refusal
  'apply-again': 'INA 214(b)',
  'no-cure': '22 CFR 41.121(b)(1)',
  'not-refused': '9 FAM 306.2-2(A)',
  'nothing-new': '9 FAM 306.2-2(A)',
  'needs-unmet': '9 FAM 306.2-2(A)',
  'items-open': '9 FAM 306.2-1',
  'waiver-not-granted': 'INA 212(d)(3)(A); 22 CFR 41.121(b)(1)',
  'waiver-not-possible': '22 CFR 41.121(b)(1)',
  'petition-not-verified': 'petition check in PIMS',
  'petition-not-missing': null,

  // items and passport
  'no-such-item': null,
  'item-asked-already': null,
  'item-not-there': null,
  'due-too-early': null,
  'passport-elsewhere': null,

  // a year
  'year-not-over': '22 CFR 42.83(b); for nonimmigrants the year that posts publish',
  'nothing-asked': 'the one-year limit does not apply to processing',
  'evidence-presented': '22 CFR 42.83(b)',
  'only-immigrants': '22 CFR 42.83',
  'only-nonimmigrants': '22 CFR 42.83',
  'not-terminated': '22 CFR 42.83',
  'second-year-over': '22 CFR 42.83',

  // days and corrections
  'not-in-calendar': null,
  'in-the-future': null,
  'before-application': null,
  'before-what-it-follows': null,
  'no-such-event': null,
  'contradicts-later-events': null,
} as const satisfies Record<string, string | null>;

export type Objection = keyof typeof OBJECTIONS;
