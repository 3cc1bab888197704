/** The grounds on which a visa is refused, what a post may still need, and which ground can be cured in which way. */
import Type from 'typebox';

/**
 * Sections of the Immigration and Nationality Act (22 CFR 41.121(a), 42.81(a)); "other" with its section named.
 * Under 243(d) a post does not refuse but discontinues granting: that is an event of its own.
 */
export const GROUNDS = ['221(g)', '214(b)', '212(a)', '212(f)', 'other'] as const;
export type Ground = (typeof GROUNDS)[number];

/** What a post that refuses under 221(g) lacks before it can decide again. */
export const NEEDS = [
  'administrative-processing',
  'documents',
  'interview',
  'petition',
  'information',
  'medical',
] as const;
export type Need = (typeof NEEDS)[number];

/** What a post may ask an applicant for, besides the passport and the person. */
export const ITEM_SORTS = ['documents', 'photos', 'form', 'information', 'medical'] as const;
export type ItemSort = (typeof ITEM_SORTS)[number];

/** Who must act so that a need is met, and which sorts of items meet it. */
export const NEED_MET_BY = {
  'administrative-processing': { turn: 'post', items: [] },
  documents: { turn: 'applicant', items: ['documents', 'photos', 'form'] },
  interview: { turn: 'applicant', items: [] },
  petition: { turn: 'post', items: [] },
  information: { turn: 'applicant', items: ['information', 'form'] },
  medical: { turn: 'applicant', items: ['medical'] },
} as const satisfies Record<Need, { turn: 'post' | 'applicant'; items: readonly ItemSort[] }>;

/**
 * Whether a ground may be overcome (it no longer applies) or waived (it stands and is excused).
 * 221(g): 9 FAM 306.2-2(A). 214(b): one applies again. 212(a): waiver by the Department of Homeland Security.
 * 212(f): only where the proclamation itself knows an exception, which is recorded as a waiver.
 */
export const GROUND_CURES = {
  '221(g)': { overcome: true, waive: false },
  '214(b)': { overcome: false, waive: false },
  '212(a)': { overcome: false, waive: true },
  '212(f)': { overcome: false, waive: true },
  other: { overcome: false, waive: true },
} as const satisfies Record<Ground, { overcome: boolean; waive: boolean }>;

/** The presumption that somebody becomes a public charge, 212(a)(4), is overcome by evidence and not waived. */
export function isPublicCharge(ground: Ground, section: string | null): boolean {
  return ground === '212(a)' && section !== null && section.startsWith('(4)');
}

export const oneOf = <const Names extends readonly string[]>(names: Names) =>
  Type.Unsafe<Names[number]>(Type.Union(names.map((name) => Type.Literal(name))));
