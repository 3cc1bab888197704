import { forecaster } from '../forecast/forecaster.ts';
import { learn } from '../forecast/learn.ts';
import type { Method } from './method.ts';

/** Our forecast as a method of the backtest. One half where it has no answer, so that silence is never rewarded. */
export const refinedHazards: Method = (history, asOf) => {
  const learned = learn(history, asOf);
  if (!learned.ok) return () => HALF;
  const answer = forecaster(learned.model);
  return (ask) => {
    const forecast = answer(ask);
    return forecast.ok ? forecast.within : HALF;
  };
};

const HALF = { 7: 0.5, 14: 0.5, 30: 0.5, 60: 0.5, 90: 0.5 } as const;
