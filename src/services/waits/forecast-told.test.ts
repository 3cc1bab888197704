import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ReportedEvent } from '../../cases/reported.ts';
import { explain } from '../../explanation/explain.ts';
import { englishWords } from '../../language/words.ts';
import type { KeptWait } from '../ports/waits.ts';
import { forecastTold } from './forecast-told.ts';
import { makeForecasts } from './forecasts.ts';

const words = englishWords();
const TODAY = Temporal.PlainDate.from('2025-12-01');
const HELD: readonly ReportedEvent[] = [
  { kind: 'interview', date: '2025-10-01' },
  { kind: 'told', value: 'administrative-processing', date: '2025-10-01' },
];

/** So many cases that were issued after so many days each, and some that wait. */
function history(
  days: number,
  cases: number,
): readonly (KeptWait & { readonly set: string; readonly key: string })[] {
  return Array.from({ length: cases }, (_, at) => {
    const start = Temporal.PlainDate.from('2025-01-01').add({ days: at % 200 });
    const end = start.add({ days: days + (at % 7) }).toString();
    return {
      ...{ set: 'a', key: String(at), wait: 'hold-to-issued', post: 'LND', region: 'x', visaClass: 'F1' },
      ...{
        hold: 'processing',
        field: null,
        entry: null,
        start: start.toString(),
        end,
        ended: 'issued',
        seen: end,
      },
    };
  });
}

async function learned(days: number, cases = 400) {
  const forecasts = makeForecasts();
  const rows = history(days, cases);
  let read = 0;
  const waits = {
    sets: async () => [
      {
        ...{ id: 'a', name: 'A', kind: 'imported' as const, source: null, licence: null, mayDownload: false },
        ...{ importedAt: 1, lastDay: '2025-11-30', waits: rows.length },
      },
    ],
    rows: async function* () {
      read += 1;
      yield* rows;
    },
  };
  await forecasts.refresh(waits, '2025-12-01');
  return { forecasts, again: (today: string) => forecasts.refresh(waits, today), reads: () => read };
}

async function explained(days: number, events: readonly ReportedEvent[]) {
  const { forecasts } = await learned(days);
  const ask = { today: TODAY, case: { visaClass: 'F1', post: 'London', events } };
  return explain(ask, words, (waiting) => forecastTold(forecasts, words, waiting)).forecast;
}

describe('the forecast in an explanation', () => {
  it('says how long the case has waited, how long others took, and from how many that is known', async () => {
    const forecast = await explained(70, HELD);
    assert.deepEqual([forecast?.waited, forecast?.since, forecast?.from.cases], [61, '2025-10-01', 400]);
    assert.ok((forecast?.within[30] ?? 0) > 0.5);
    assert.match(
      forecast?.says.join(' ') ?? '',
      /waited 61 days.*400 cases as they were known on 30 November 2025/,
    );
    assert.doesNotMatch(forecast?.says.join(' ') ?? '', /not likely/);
  });

  it('says kindly that a month is hardly enough, and what can be done', async () => {
    const forecast = await explained(200, HELD);
    assert.ok((forecast?.within[30] ?? 1) < 0.25);
    assert.match(forecast?.says.join(' ') ?? '', /not likely.*Some things can be done/);
  });

  it('is none for a case that does not wait, or of which nobody told since when', async () => {
    assert.equal(
      await explained(30, [...HELD, { kind: 'status', value: 'issued', date: '2025-11-01' }]),
      undefined,
    );
    assert.equal(await explained(30, [{ kind: 'told', value: 'administrative-processing' }]), undefined);
  });

  it('is none where nothing is known', () => {
    const none = explain({ today: TODAY, case: { events: HELD } }, words).forecast;
    assert.equal(none, undefined);
  });
});

describe('what forecasts are learned from', () => {
  it('is read once a day', async () => {
    const { again, reads } = await learned(30, 20);
    await again('2025-12-01');
    assert.equal(reads(), 1);
    await again('2025-12-02');
    assert.equal(reads(), 2);
  });
});
