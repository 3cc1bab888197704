import type { Horizon } from './ahead.ts';
import type { Family } from './traits.ts';

/** How far each signal is believed at a horizon. */
export type Trust = { readonly departure: number; readonly mood: number; readonly front: number };

/**
 * Fitted on 138 days of the wait tracker (2010 to 2015) by `bench/fit-trust.ts`, where years left out judge it. For
 * visas with a yearly hard end the fitted weights differ by year around leaving the chain as it is, so one tenth of the
 * way to the pooled curve is taken, as caution. Decision record 5.
 */
export const TRUST: Readonly<Record<Family, Readonly<Record<Horizon, Trust>>>> = {
  'open-ended': {
    7: { departure: 0.91, mood: -0.12, front: -0.08 },
    14: { departure: 0.83, mood: -0.13, front: -0.05 },
    30: { departure: 0.69, mood: -0.1, front: -0.1 },
    60: { departure: 0.76, mood: -0.26, front: -0.13 },
    90: { departure: 0.83, mood: -0.3, front: -0.03 },
  },
  yearly: {
    7: { departure: 0.9, mood: 0, front: 0 },
    14: { departure: 0.9, mood: 0, front: 0 },
    30: { departure: 0.9, mood: 0, front: 0 },
    60: { departure: 0.9, mood: 0, front: 0 },
    90: { departure: 0.9, mood: 0, front: 0 },
  },
};

/** Issued cases with which the surroundings are believed half: a handful of cases has no pooled curve to speak of. */
export const ANCHORED = 100;
