import { PIECES, STRETCHES, stretchOf } from './stretches.ts';
import type { Trait } from './traits.ts';

/** How finely a refinement may differ along the wait. */
export type Along = 'whole' | 'stretch' | 'piece';

export const PARTS = { whole: 1, stretch: STRETCHES, piece: PIECES } satisfies Record<Along, number>;

export const PART_OF = {
  whole: () => 0,
  stretch: stretchOf,
  piece: (piece) => piece,
} satisfies Record<Along, (piece: number) => number>;

/** One step from the broader cohort to the narrower one. */
export type Refinement = {
  readonly by: readonly Trait[];
  readonly along: Along;
  /** Days after which what was seen counts half. */
  readonly memory: number;
  /** Issued cases that the broader cohort's pace counts as: with this many of its own, a cohort is believed half. */
  readonly prior: number;
  /** The pace of the last weeks, which holds for near days and is believed less for far ones. */
  readonly fades?: true;
};

/** Half-life of the base pace by piece of the wait. */
export const BASE_MEMORY = 720;

/**
 * The chain, broad to narrow, then the last weeks. The order matters little; the memories and priors were chosen by
 * walking through 64 days of two sources (docs/decisions/0005-forecast-method.md) and the result is flat around them.
 */
export const REFINEMENTS: readonly Refinement[] = [
  { by: ['family'], along: 'piece', memory: 720, prior: 20 },
  { by: ['class', 'hold'], along: 'whole', memory: 300, prior: 20 },
  { by: ['region'], along: 'whole', memory: 300, prior: 20 },
  { by: ['class', 'entry'], along: 'whole', memory: 300, prior: 20 },
  { by: ['field'], along: 'whole', memory: 300, prior: 60 },
  { by: ['class', 'hold'], along: 'stretch', memory: 300, prior: 15 },
  { by: ['post'], along: 'whole', memory: 300, prior: 15 },
  { by: ['post'], along: 'stretch', memory: 300, prior: 15 },
  { by: ['post'], along: 'piece', memory: 300, prior: 15 },
  { by: ['post', 'hold'], along: 'whole', memory: 300, prior: 15 },
  { by: ['family'], along: 'piece', memory: 20, prior: 5 },
  { by: ['family'], along: 'whole', memory: 20, prior: 10, fades: true },
  { by: ['class', 'hold'], along: 'whole', memory: 30, prior: 20 },
  { by: ['region'], along: 'whole', memory: 30, prior: 20 },
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
/** Half-life of "lately" in crowding. */
export const CROWDING_MEMORY = 60;
/**
 * Posts hurry in the last weeks before a yearly hard end: 1.1 to 2.3 times the pace of before in the six weeks ahead
 * of the last two, in each of three years; the last two weeks went both ways (visa numbers can run out). When the day
 * of asking already lies in those weeks the recent pace knows it.
 */
export const HURRY = { lastDays: 45, times: 1.5 } as const;
