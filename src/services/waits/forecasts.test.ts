import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isoDay } from '../../waits/backtest/iso-day.ts';
import { dayNumber } from '../../waits/day-number.ts';
import type { DataSet, KeptWait, Waits } from '../ports/waits.ts';
import { makeForecasts } from './forecasts.ts';

const TODAY = '2025-08-01';
const SET: DataSet = {
  ...{ id: 'some', name: 'Some invented waits', kind: 'imported', source: null, licence: 'MIT' },
  ...{ mayDownload: true, importedAt: 1, lastDay: TODAY, waits: 1000 },
};

/** Two invented cases a day for 500 days: one is issued after ten days, the other after a hundred. */
function someWaits(days = 500): readonly KeptWait[] {
  const first = dayNumber('2024-01-01') ?? 0;
  const fixed = {
    wait: 'hold-to-issued',
    post: 'LND',
    region: 'northern-europe',
    hold: 'processing',
  } as const;
  return Array.from({ length: 2 * days }, (_, at) => {
    const start = first + Math.floor(at / 2);
    const end = isoDay(start + (at % 2 === 0 ? 10 : 100));
    return {
      ...{ ...fixed, visaClass: 'F1', field: null, entry: null },
      ...{ start: isoDay(start), end, ended: 'issued', seen: end },
    };
  });
}

function keeping(rows: readonly KeptWait[], sets: readonly DataSet[] = [SET]): Pick<Waits, 'sets' | 'rows'> {
  return {
    sets: async () => sets,
    async *rows(set) {
      for (const [at, row] of rows.entries()) yield { ...row, set: set ?? SET.id, key: String(at) };
    },
  };
}

const ASK = {
  ...{ start: '2025-07-20', asOf: TODAY, visaClass: 'F1', post: 'LND', region: null, hold: null },
} as const;

describe('forecasts from kept waits', () => {
  it('are learned beside the server: others get their turn meanwhile', async () => {
    const forecasts = makeForecasts();
    assert.equal(forecasts.forecast(ASK), null);
    let turns = 0;
    const counting = setInterval(() => {
      turns += 1;
    }, 0);
    await forecasts.refresh(keeping(someWaits()), TODAY);
    clearInterval(counting);
    assert.ok(turns > 5, `there were ${turns} turns`);
    assert.equal(forecasts.forecast(ASK)?.from.cases, 1000);
    assert.equal(forecasts.proof(), null);
  });

  it('are checked on days of the past where that is asked for, and name the sets', async () => {
    const forecasts = makeForecasts({ check: true });
    await forecasts.refresh(keeping(someWaits()), TODAY);
    const [checked] = forecasts.proof()?.checks ?? [];
    const [shown] = forecasts.proof()?.examples ?? [];
    assert.equal(checked?.sets[0]?.name, SET.name);
    assert.ok((checked?.check.asks ?? 0) > 100);
    assert.ok((shown?.misleads.on.meanNow ?? 0) > (shown?.misleads.on.meanOfEnded ?? 0));
  });

  it('stay as they were when learning is broken off, and are learned another time', async () => {
    const forecasts = makeForecasts();
    await forecasts.refresh(keeping(someWaits(300)), TODAY, AbortSignal.abort());
    assert.equal(forecasts.forecast(ASK), null);
    await forecasts.refresh(keeping(someWaits(300)), TODAY);
    assert.equal(forecasts.forecast(ASK)?.from.cases, 600);
  });

  it('are learned another time when what is kept could not be read', async () => {
    const forecasts = makeForecasts();
    const broken = {
      ...keeping(someWaits(300)),
      rows: (): never => {
        throw new Error('The database is away.');
      },
    };
    await assert.rejects(forecasts.refresh(broken, TODAY), /away/);
    await forecasts.refresh(keeping(someWaits(300)), TODAY);
    assert.equal(forecasts.forecast(ASK)?.from.cases, 600);
  });

  it('are learned anew on the same day once an office has twice as many cases', async () => {
    const forecasts = makeForecasts();
    const known = async (waits: number): Promise<number | undefined> => {
      const official: DataSet = { ...SET, kind: 'official', importedAt: 0, waits };
      await forecasts.refresh(keeping(someWaits(waits / 2), [official]), TODAY);
      return forecasts.forecast(ASK)?.from.cases;
    };
    assert.deepEqual([await known(200), await known(210), await known(500)], [200, 200, 500]);
  });

  it('are forgotten with the waits that they came from', async () => {
    const forecasts = makeForecasts();
    await forecasts.refresh(keeping(someWaits(300)), TODAY);
    const before = forecasts.learned();
    await forecasts.refresh(keeping([], []), TODAY);
    assert.equal(forecasts.forecast(ASK), null);
    assert.ok(forecasts.learned() > before);
  });

  it('are not made of invented cases, nor of none', async () => {
    const forecasts = makeForecasts({ check: true });
    await forecasts.refresh(keeping(someWaits(300), [{ ...SET, kind: 'fictional' }]), TODAY);
    await forecasts.refresh(keeping([]), TODAY);
    assert.equal(forecasts.forecast(ASK), null);
    assert.deepEqual(forecasts.proof(), { checks: [], examples: [] });
  });
});
