import { PIECES, STRETCHES, stretchOf } from './stretches.ts';
import type { Family, Trait } from './traits.ts';

/** How finely a refinement may differ along the wait. */
export type Along = 'whole' | 'stretch' | 'piece';

export const PARTS = { whole: 1, stretch: STRETCHES, piece: PIECES } satisfies Record<Along, number>;

export const PART_OF = {
  whole: () => 0,
  stretch: stretchOf,
  piece: (piece) => piece,
} satisfies Record<Along, (piece: number) => number>;

/** Days after which what was seen counts half. One object for each memory: weights are counted once for it. */
export type Memory = Readonly<Record<Family, number>>;

/** One step from the broader cohort to the narrower one. */
export type Refinement = {
  readonly by: readonly Trait[];
  readonly along: Along;
  readonly memory: Memory;
  /** Issued cases that the broader cohort's pace counts as: with this many of its own, a cohort is believed half. */
  readonly prior: number;
  /** The pace of the last weeks, which holds for near days and is believed less for far ones. */
  readonly fades?: true;
};

const alike = (days: number): Memory => ({ 'open-ended': days, yearly: days });

/** The base pace by piece of the wait. */
export const BASE_MEMORY = alike(720);
/** Kinds of cases. With a yearly hard end each year is much its own: the first weeks of it must soon outweigh the last. */
const COHORT_MEMORY: Memory = { 'open-ended': 300, yearly: 150 };
/** The pace of the last weeks, of a whole family and of parts of it. */
const WEEKS_MEMORY = alike(20);
const MONTH_MEMORY = alike(30);
/** "Lately" in crowding. */
export const CROWDING_MEMORY = alike(60);

/**
 * The chain, broad to narrow, then the last weeks. The order matters little; the memories and priors were chosen by
 * walking through 64 days of two sources (docs/decisions/0005-forecast-method.md) and the result is flat around them.
 */
export const REFINEMENTS: readonly Refinement[] = [
  { by: ['family'], along: 'piece', memory: BASE_MEMORY, prior: 20 },
  { by: ['class', 'hold'], along: 'whole', memory: COHORT_MEMORY, prior: 20 },
  { by: ['region'], along: 'whole', memory: COHORT_MEMORY, prior: 20 },
  { by: ['class', 'entry'], along: 'whole', memory: COHORT_MEMORY, prior: 20 },
  { by: ['field'], along: 'whole', memory: COHORT_MEMORY, prior: 60 },
  { by: ['class', 'hold'], along: 'stretch', memory: COHORT_MEMORY, prior: 15 },
  { by: ['region'], along: 'stretch', memory: COHORT_MEMORY, prior: 15 },
  { by: ['post'], along: 'whole', memory: COHORT_MEMORY, prior: 15 },
  { by: ['post'], along: 'stretch', memory: COHORT_MEMORY, prior: 15 },
  { by: ['post'], along: 'piece', memory: COHORT_MEMORY, prior: 15 },
  { by: ['post', 'hold'], along: 'whole', memory: COHORT_MEMORY, prior: 15 },
  { by: ['family'], along: 'piece', memory: WEEKS_MEMORY, prior: 5 },
  { by: ['family'], along: 'whole', memory: WEEKS_MEMORY, prior: 10, fades: true },
  { by: ['class', 'hold'], along: 'whole', memory: MONTH_MEMORY, prior: 20 },
  { by: ['region'], along: 'whole', memory: MONTH_MEMORY, prior: 20 },
];

/** Days ahead up to which a window reaches; the last one has no end. */
export const WINDOWS = [7, 14, 30, 60, Number.POSITIVE_INFINITY] as const;
/** The power to which the pace of the last weeks is taken in each window: a jam or a burst does not last. */
export const PACE_HOLDS = [1, 1, 0.8, 0.5, 0.2] as const;
/**
 * The power to which crowding slows each window. When many more wait than lately, a post that clears a like number a
 * week clears each of them later; cases with a yearly hard end are left out, since posts hurry towards it.
 */
export const CROWDING_SLOWS = [0.35, 0.35, 0.3, 0.1, 0] as const;
/**
 * Posts hurry in the last weeks before a yearly hard end: 1.1 to 2.3 times the pace of before in the six weeks ahead
 * of the last two, in each of three years; the last two weeks went both ways (visa numbers can run out). When the day
 * of asking already lies in those weeks the recent pace knows it.
 */
export const HURRY = { lastDays: 45, times: 1.75 } as const;
