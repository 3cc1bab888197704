import assert from 'node:assert/strict';
import test from 'node:test';
import type { CaseHistory } from '../case-history.ts';
import { someHistory, TODAY } from '../test-data/some-history.ts';
import { learn } from './learn.ts';

test('what happened after the day of learning changes nothing', () => {
  const ended = someHistory({ count: 40, days: 20, startedAgo: 30 });
  const asOf = '2024-03-25';
  const known = ended
    .filter(({ start }) => start <= asOf)
    .map(
      (one): CaseHistory =>
        one.end !== null && one.end <= asOf ? one : { ...one, end: null, outcome: null, seen: asOf },
    );
  const [hindsight, honest] = [learn(ended, asOf), learn(known, asOf)];
  assert.ok(hindsight.ok && honest.ok);
  assert.deepEqual(hindsight.model, honest.model);
});

test('rows that cannot be right are left out and named, and later starts are simply not known yet', () => {
  const good = someHistory({ count: 3, days: 20, startedAgo: 30 });
  const [first] = good;
  assert.ok(first);
  const learned = learn(
    [
      ...good,
      { ...first, end: '2020-01-01' },
      { ...first, start: '' },
      { ...first, start: '2025-01-01', end: null },
    ],
    TODAY,
  );
  assert.ok(learned.ok);
  assert.equal(learned.model.cases, 3);
  assert.deepEqual(learned.bad, [
    { problem: 'end-before-start', row: 3 },
    { problem: 'start-not-a-day', row: 4 },
  ]);
});

test('without any case there is nothing to learn, and that is an answer', () => {
  assert.deepEqual(learn([], TODAY), { ok: false, problem: 'no-waits', bad: [] });
  assert.deepEqual(learn([], '2024-13-01'), { ok: false, problem: 'as-of-not-a-day', bad: [] });
});

test('people who joined late do not make the first days look slow', () => {
  const late = someHistory({ count: 60, days: 40, startedAgo: 60 });
  const joined = late.map((one) => ({ ...one, joined: plus(one.start, 30) }));
  const [naive, truncated] = [learn(late, TODAY), learn(joined, TODAY)];
  assert.ok(naive.ok && truncated.ok);
  assert.ok((truncated.model.base[0] ?? 0) > (naive.model.base[0] ?? 0));
});

const plus = (iso: string, days: number) => Temporal.PlainDate.from(iso).add({ days }).toString();

test('a crowd that waits now is seen, but not among visas with a yearly hard end', () => {
  const usual = someHistory({ count: 200, days: 20, startedAgo: 25, covariates: { class: 'F1' } });
  const crowd = Array.from({ length: 20 }, () =>
    someHistory({ count: 2, days: null, startedAgo: 18, covariates: { class: 'F1' } }),
  ).flat();
  const yearly = crowd.map((one) => ({ ...one, covariates: { class: 'DV' } }));
  const crowded = (history: CaseHistory[]) => {
    const learned = learn(history, TODAY);
    assert.ok(learned.ok);
    return learned.model.crowding;
  };
  assert.ok(crowded([...usual, ...crowd]) > 2);
  assert.ok(crowded([...usual, ...yearly]) < 1);
});
