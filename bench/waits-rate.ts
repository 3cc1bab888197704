/**
 * How fast the waits room is: the survival fit of a million waits beside R's survfit (where R is installed), learning
 * from 50,000 histories, and asks answered a second.
 */
import { spawnSync } from 'node:child_process';
import type { CaseHistory } from '../src/waits/case-history.ts';
import { forecaster } from '../src/waits/forecast/forecaster.ts';
import { learn } from '../src/waits/forecast/learn.ts';
import { greenwood } from '../src/waits/greenwood.ts';
import { kaplanMeier } from '../src/waits/kaplan-meier.ts';
import { tabulateWaits } from '../src/waits/tabulate-waits.ts';
import type { Wait } from '../src/waits/wait.ts';

const SURVFIT = `library(survival); set.seed(1); n <- 1e6; d <- sample(0:799, n, TRUE); e <- rbinom(n, 1, .7)
t <- replicate(3, system.time(survfit(Surv(d, e) ~ 1))[["elapsed"]]); cat(min(t) * 1000)`;
const TODAY = '2024-05-01';

/** The same numbers on every run (Lehmer's generator). */
function dice(): () => number {
  let state = 20240501;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

function best(work: () => void): number {
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...times);
}

function survivalFit(roll: () => number): void {
  const waits: Wait[] = Array.from({ length: 1_000_000 }, () => ({
    days: Math.floor(roll() * 800),
    ended: roll() < 0.7 ? 'issued' : null,
  }));
  const ours = best(() => {
    const tabulated = tabulateWaits(waits);
    if (!tabulated.ok) throw new Error(tabulated.problem);
    kaplanMeier(tabulated.table);
    greenwood(tabulated.table);
  });
  console.log(`survival fit of 1,000,000 waits: ${ours.toFixed(0)} ms`);
  const r = spawnSync('Rscript', ['-e', SURVFIT], { encoding: 'utf8' });
  console.log(
    r.status === 0
      ? `  R's survfit: ${r.stdout} ms, ${(Number(r.stdout) / ours).toFixed(0)} times ours`
      : "  R's survfit: R with survival is not installed here",
  );
}

function someCases(roll: () => number): CaseHistory[] {
  const today = Temporal.PlainDate.from(TODAY);
  return Array.from({ length: 50_000 }, () => {
    const start = today.subtract({ days: 1 + Math.floor(roll() * 700) });
    const end = start.add({ days: Math.floor(-60 * Math.log(1 - roll())) });
    const ended = Temporal.PlainDate.compare(end, today) <= 0;
    const covariates = {
      class: `C${Math.floor(roll() * 8)}`,
      post: `P${Math.floor(roll() * 90)}`,
      hold: '221(g)',
    };
    return {
      start: start.toString(),
      end: ended ? end.toString() : null,
      outcome: ended ? 'issued' : null,
      seen: TODAY,
      covariates,
    };
  });
}

function forecastRate(roll: () => number): void {
  const histories = someCases(roll);
  const began = performance.now();
  const learned = learn(histories, TODAY);
  console.log(`learning from 50,000 histories: ${(performance.now() - began).toFixed(0)} ms`);
  if (!learned.ok) throw new Error(learned.problem);
  const answer = forecaster(learned.model);
  const lines = histories
    .slice(0, 20_000)
    .map(({ start, covariates }) => JSON.stringify({ start, asOf: TODAY, covariates }));
  const ms = best(() => {
    for (const line of lines) JSON.stringify(answer(JSON.parse(line)));
  });
  console.log(`asks answered a second, JSON in and out: ${Math.round((lines.length / ms) * 1000)}`);
}

const roll = dice();
survivalFit(roll);
forecastRate(roll);
