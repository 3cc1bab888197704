import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { WaitChoice, WaitSum } from '../ports/waits.ts';
import { byMonth } from './by-month.ts';

const CHOICE: WaitChoice = {
  ...{ wait: 'hold-to-issued', post: null, region: null, visaClass: null, hold: null, since: null },
};

const issued = (days: number, n: number): WaitSum => ({ days, ended: 'issued', n });
const waiting = (days: number, n: number): WaitSum => ({ days, ended: null, n });

const monthOf = async (...sums: readonly WaitSum[]) => {
  const kept = { sumsByMonth: async () => sums.map((sum) => ({ ...sum, month: '2026-10' })) };
  const [month] = await byMonth(kept, CHOICE);
  return month;
};

describe('waits by the month in which they began', () => {
  it('tell the median of a month that has ended, or is old enough', async () => {
    const ended = await monthOf(issued(10, 6), issued(30, 6));
    assert.deepEqual([ended?.is, ended?.median, ended?.issuedIn30], ['told', 10, 1]);
    const old = await monthOf(issued(10, 8), waiting(60, 4));
    assert.deepEqual([old?.is, old?.median, old?.waiting], ['told', 10, 4]);
  });

  it('say nothing of a young month, however fast it looks', async () => {
    const young = await monthOf(issued(2, 8), waiting(12, 9));
    assert.deepEqual([young?.is, young?.issuedIn30], ['young', null]);
    const early = await monthOf(issued(20, 8), waiting(12, 4));
    assert.deepEqual([early?.is, early?.median], ['young', null]);
  });

  it('say that a month is too young while not half were issued, and after a year that it was not seen', async () => {
    const slow = await monthOf(issued(10, 3), waiting(80, 20));
    assert.deepEqual([slow?.is, slow?.median], ['young', null]);
    const never = await monthOf(issued(10, 3), waiting(400, 20));
    assert.deepEqual([never?.is, never?.median, never?.waiting], ['told', null, 20]);
  });

  it('hide the numbers of a month with few cases', async () => {
    assert.deepEqual(await monthOf(issued(10, 9)), {
      ...{ month: '2026-10', n: 0, issued: 0, waiting: 0, median: null, issuedIn30: null, is: 'few' },
    });
  });
});
