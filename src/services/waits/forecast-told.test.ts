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
type Row = KeptWait & { readonly set: string; readonly key: string };

function history(days: number, cases: number): readonly Row[] {
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

async function learned(rows: readonly Row[]) {
  const forecasts = makeForecasts();
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

async function foretold(rows: readonly Row[], visaClass = 'F1', events = HELD) {
  const { forecasts } = await learned(rows);
  const ask = { today: TODAY, case: { visaClass, post: 'London', events } };
  const { forecast, noForecast } = explain(ask, words, (waiting) => forecastTold(forecasts, words, waiting));
  return { forecast, noForecast };
}

const explained = async (days: number, events: readonly ReportedEvent[]) =>
  (await foretold(history(days, 400), 'F1', events)).forecast;

describe('the forecast in an explanation', () => {
  it('says how long the case has waited, how long others took, and from how many that is known', async () => {
    const forecast = await explained(70, HELD);
    assert.deepEqual([forecast?.waited, forecast?.since, forecast?.from.cases], [61, '2025-10-01', 400]);
    assert.ok((forecast?.within[30] ?? 0) > 0.5);
    assert.match(
      forecast?.says.join(' ') ?? '',
      /waited 61 days.*400 cases as they were known on 2 October 2025\. All of them began in 2025\./,
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

  it('says that it cannot tell from a handful of cases, from cases of another kind, and where none was issued', async () => {
    const [few, many] = [history(10, 9), history(10, 10)];
    const waiting = history(10, 50).map((row) => ({ ...row, end: null, ended: null }));
    assert.match((await foretold(few)).noForecast ?? '', /cannot tell.*too few cases/);
    assert.match((await foretold(many, 'DV')).noForecast ?? '', /too few cases/);
    assert.match((await foretold(waiting)).noForecast ?? '', /none has ended in a visa yet/);
    for (const rows of [few, waiting]) assert.equal((await foretold(rows)).forecast, undefined);
    const told = await foretold(many);
    assert.deepEqual([told.noForecast, told.forecast?.from.cases], [undefined, 10]);
  });

  it('says when and not whether, unless a case ended without a visa', async () => {
    const rows = history(70, 400);
    const says = async (of: readonly Row[]) => (await foretold(of)).forecast?.says.join(' ') ?? '';
    assert.match(await says(rows), /and end in a visa, .*None of these cases ended without a visa\./);
    const refused = rows.map((row, at): Row => (at % 4 === 0 ? { ...row, ended: 'refused' } : row));
    assert.doesNotMatch(await says(refused), /without a visa|end in a visa/);
  });

  it('is none where nothing is known', () => {
    const none = explain({ today: TODAY, case: { events: HELD } }, words).forecast;
    assert.equal(none, undefined);
  });
});

describe('what forecasts are learned from', () => {
  it('is read once a day', async () => {
    const { again, reads } = await learned(history(30, 20));
    await again('2025-12-01');
    assert.equal(reads(), 1);
    await again('2025-12-02');
    assert.equal(reads(), 2);
  });
});
