import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import { it } from 'node:test';
import { createGunzip, gzipSync } from 'node:zlib';
import type { SetSaid } from '../src/cli/import.ts';
import type { Waits } from '../src/services/ports/waits.ts';
import type { ImportStep } from '../src/services/waits/import/import-step.ts';
import type { KnownForm } from '../src/services/waits/import/known-forms.ts';
import { startImport } from '../src/services/waits/import/start-import.ts';
import { writeTimelines } from '../src/services/waits/write-timelines.ts';
import { describeStorage } from '../src/storage/testing/describe-storage.ts';

const HEADER = 'visa,entry,consulate,major,status,check_date,complete_date,waiting_days';
const row = (more = ''): string => more || 'F1,New,London,Physics,Clear,2014-05-03,2014-05-20,17';

async function run(
  waits: Waits,
  form: KnownForm,
  input: string | Readable,
  asOf: string | null = null,
  said: Partial<SetSaid> = {},
) {
  const set = { id: 'it', name: null, source: null, licence: null, ...said };
  const ask = { form, set, today: '2026-01-01', asOf, now: 1_750_000_000_000 };
  const stream = typeof input === 'string' ? Readable.from([Buffer.from(input)]) : input;
  const steps: ImportStep[] = await Array.fromAsync(startImport(waits, stream, ask));
  const bad = steps.flatMap((step) => (step.is === 'rows' ? step.bad : []));
  return { last: steps.at(-1), bad };
}

async function kept(waits: Waits): Promise<readonly string[]> {
  const rows = await Array.fromAsync(waits.rows('it'));
  return rows.map(({ post, visaClass, hold, start, end, ended, seen }) =>
    [post, visaClass, hold, start, end, ended, seen].join(' '),
  );
}

const DV_HEADER =
  'case,snapshot,region,consulate,status,status_date,submit_date,issued,ap,ready,refused,refused221g,in_transit,transfer,second_letter_date';
const dvRow = (number: string, seen: string, status: string, on: string, apart = '0'): string =>
  `${number},${seen},AF,ACC,${status},${on},2020-10-10,0,0,0,0,${apart},0,0,`;

describeStorage('an import of waits', ({ open }) => {
  it('takes a tracker in, tells each bad row and keeps the rest', async () => {
    const { waits } = (await open()).storage;
    const text = [
      HEADER,
      row(),
      'F1,New,London,Physics,Clear,2014-05-03,2014-04-20,17',
      'F1,New,London,Physics,Lost,2014-05-03,2014-05-20,17',
      'F1,New,London,Physics,Clear,2014-02-30,2014-05-20,17',
      'F1,New,London',
      `F1,New,London,${'x'.repeat(20_000)},Clear,2014-05-03,2014-05-20,17`,
      'H1,New,Nowhere,"Law, trade",Pending,2014-05-03,,',
    ].join('\n');
    const { last, bad } = await run(waits, 'tracker', text, '2014-06-01');
    assert.deepEqual(
      bad.map(({ line }) => line),
      [3, 4, 5, 6, 7],
    );
    assert.match(bad[0]?.problem ?? '', /ends on 2014-04-20, before it begins/);
    assert.deepEqual(last?.is === 'done' && [last.added, last.cases], [2, 2]);
    assert.deepEqual(await kept(waits), [
      'LND F1 processing 2014-05-03 2014-05-20 issued 2014-05-20',
      ' H1B processing 2014-05-03   2014-06-01',
    ]);
    const [set] = await waits.sets();
    assert.equal(set?.lastDay, '2014-06-01');
  });

  it('says of a set what was told: the form of a file is no licence to hand it on', async () => {
    const { waits } = (await open()).storage;
    const text = `${HEADER}\n${row()}`;
    await run(waits, 'tracker', text);
    const said = async () =>
      (await waits.sets()).map(({ source, licence, mayDownload }) => [source, licence, mayDownload]);
    assert.deepEqual(await said(), [[null, null, false]]);
    const told = { source: 'https://example.org/list', licence: 'CC0-1.0' };
    await run(waits, 'tracker', text, null, told);
    assert.deepEqual(await said(), [[told.source, told.licence, true]]);
    await run(waits, 'tracker', text);
    assert.deepEqual(await said(), [[told.source, told.licence, true]]);
  });

  it('changes nothing the second time, and corrects a row in its place', async () => {
    const { waits } = (await open()).storage;
    await run(waits, 'tracker', `${HEADER}\n${row()}`);
    const again = await run(waits, 'tracker', `${HEADER}\n${row()}`);
    assert.deepEqual(again.last?.is === 'done' && [again.last.added, again.last.same], [0, 1]);
    await run(waits, 'tracker', `${HEADER}\n${row('F1,New,London,Physics,Clear,2014-05-03,2014-05-21,18')}`);
    assert.deepEqual(await kept(waits), ['LND F1 processing 2014-05-03 2014-05-21 issued 2014-05-21']);
  });

  it('follows Diversity Visa cases: refreshed dates, the end of the year, refusals told apart', async () => {
    const { waits } = (await open()).storage;
    const text = [
      DV_HEADER,
      dvRow('2023AF1', '2023-01-07', 'Refused221g', '2023-01-02'),
      dvRow('2023AF2', '2023-01-07', 'Administrative Processing', '2023-01-05'),
      dvRow('2023AF3', '2023-01-07', 'Refused221g', '2023-01-03'),
      dvRow('2023AF4', '2023-01-07', 'Ready', '2023-01-03'),
      dvRow('2023AF1', '2023-02-07', 'Refused221g', '2023-02-02'),
      dvRow('2023AF2', '2023-02-07', 'Issued', '2023-02-05'),
      dvRow('2023AF3', '2023-03-07', 'Refused', '2023-03-03'),
      dvRow('2023AF4', '2023-10-01', 'Ready', '2023-09-30'),
      dvRow('2023AF9', '2023-10-01', 'Lost', '2023-09-30'),
    ].join('\n');
    const { bad } = await run(waits, 'dv', text);
    assert.deepEqual(
      bad.map(({ line }) => line),
      [10],
    );
    assert.deepEqual((await kept(waits)).toSorted(), [
      'ACC DV 221(g) 2023-01-02 2023-09-30 refused 2023-09-30',
      'ACC DV 221(g) 2023-01-03 2023-03-03 refused 2023-03-03',
      'ACC DV processing 2023-01-05 2023-02-05 issued 2023-02-05',
    ]);
  });

  it('takes "Refused" of the years that do not tell refusals apart for a hold that nobody knows', async () => {
    const { waits } = (await open()).storage;
    await run(
      waits,
      'dv',
      [DV_HEADER, dvRow('2022AF1', '2022-03-07', 'Refused', '2022-03-02', '')].join('\n'),
    );
    assert.deepEqual(await kept(waits), ['ACC DV refused 2022-03-02   2022-03-07']);
  });

  it('takes told timelines, plain or as a reading', async () => {
    const { waits } = (await open()).storage;
    const events = [{ kind: 'status', value: 'refused', date: '2021-03-06' }];
    const lines = [
      { id: 'x', cases: [{ visaClass: 'F1', post: 'London', events }] },
      { post: 'London', events },
      { id: 'y' },
    ];
    const { bad, last } = await run(waits, 'timelines', lines.map((line) => JSON.stringify(line)).join('\n'));
    assert.equal(last?.is === 'done' && last.added, 2);
    assert.deepEqual(
      bad.map(({ line }) => line),
      [3],
    );
    assert.equal((await waits.sets())[0]?.mayDownload, false);
  });

  it('gives back in timelines what it took: refusals, ends, slips and fields', async () => {
    const { waits } = (await open()).storage;
    const [day, later] = ['2021-01-05', '2021-03-01'];
    const white = { kind: 'slip', value: 'white', date: day };
    const rows = [
      HEADER,
      `H1B,Renewal,Mumbai,EE,Reject,${day},${later},55`,
      `F1,New,London,Law,Clear,${day},${later},55`,
      `F1,New,Nowhere,Law,Pending,${day},,`,
    ];
    await run(waits, 'tracker', rows.join('\n'), later);
    const slip = JSON.stringify({ id: 'slip', post: 'London', visaClass: 'F1', events: [white] });
    await run(waits, 'timelines', slip, null, { id: 'told' });
    const everything = async (set: string) =>
      (await Array.fromAsync(waits.rows(set)))
        .map(({ set: _, key: __, ...wait }) => JSON.stringify(wait))
        .toSorted();
    for (const from of ['it', 'told']) {
      const written = (await Array.fromAsync(writeTimelines(waits, from))).join('');
      assert.doesNotMatch(written, /contacted|uncoloured/);
      const { bad } = await run(waits, 'timelines', written, null, { id: `again-${from}` });
      assert.deepEqual(bad, []);
      assert.deepEqual(await everything(`again-${from}`), await everything(from));
    }
    const [first] = (await Array.fromAsync(writeTimelines(waits, 'it'))).join('').split('\n');
    assert.deepEqual(JSON.parse(first ?? '').events, [
      { kind: 'told', value: 'administrative-processing', date: day },
      { kind: 'status', value: 'refused', date: later },
    ]);
  });

  it('takes no waits of a timeline that cannot be', async () => {
    const { waits } = (await open()).storage;
    const good = {
      ...{ wait: 'hold-to-issued', post: 'LND', region: null, visaClass: 'F1', hold: 'other', field: null },
      ...{ entry: null, start: '2021-01-05', end: '2021-03-01', ended: 'refused', seen: '2021-03-01' },
    };
    const wrong = [
      [{ ...good, ended: null }],
      [{ ...good, start: '2021-04-05' }],
      [{ ...good, end: '2021-02-30' }],
      [{ ...good, seen: '2031-01-01' }],
      [{ ...good, region: 'atlantis' }],
      [good, good],
      'none',
    ];
    const lines = [[good], ...wrong].map((one) => JSON.stringify({ events: [], waits: one }));
    const { bad, last } = await run(waits, 'timelines', lines.join('\n'));
    assert.deepEqual(
      bad.map(({ line }) => line),
      wrong.map((_, at) => at + 2),
    );
    assert.equal(last?.is === 'done' && last.added, 1);
  });

  it('leaves nothing behind of a file that is none', async () => {
    const { waits } = (await open()).storage;
    const hostile = [
      randomBytes(5_000).toString('latin1'),
      'x'.repeat(300_000),
      '',
      'a,b,c\n1,2,3',
      '{"a":1}',
    ];
    for (const form of ['tracker', 'dv', 'timelines'] as const) {
      for (const text of hostile) {
        const { last } = await run(waits, form, text);
        assert.equal(last?.is, 'unreadable', `${form} ${text.slice(0, 20)}`);
      }
    }
    assert.deepEqual(await waits.sets(), []);
  });

  it('keeps what came before a packed file broke off', async () => {
    const { waits } = (await open()).storage;
    const lines = Array.from(
      { length: 30_000 },
      (_, at) => `F1,New,London,${at * 7919},Clear,2014-05-03,2014-05-20,17`,
    );
    const packed = gzipSync([HEADER, ...lines].join('\n'));
    const half = Readable.from([packed.subarray(0, packed.length / 2)]).pipe(createGunzip());
    await assert.rejects(run(waits, 'tracker', half), /unexpected end/);
    assert.notEqual((await waits.sets())[0]?.waits ?? 0, 0);
  });
});
