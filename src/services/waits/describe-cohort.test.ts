import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { postByCode } from '../../catalogue/posts.ts';
import { describeWaits } from '../../waits/describe-waits.ts';
import type { DataSet, WaitChoice, WaitSum, Waits } from '../ports/waits.ts';
import { byMonth } from './by-month.ts';
import { compareCohorts } from './compare-cohorts.ts';
import { describeCohort } from './describe-cohort.ts';

const SET: DataSet = {
  ...{ id: 'a', name: 'A', kind: 'imported', source: null, licence: 'MIT', mayDownload: true },
  ...{ importedAt: 0, lastDay: '2015-01-01', waits: 0 },
};

const LONDON = { region: postByCode('LND')?.region ?? null };

const ALL: WaitChoice = {
  ...{ wait: 'hold-to-issued', post: null, region: null, visaClass: null, hold: null, since: null },
};

const sumsOf = (cells: readonly WaitSum[]) => ({
  cells,
  parts:
    cells.length === 0
      ? []
      : [{ set: 'a', hold: 'processing' as const, n: cells.reduce((all, { n }) => all + n, 0) }],
});

type Asked = Pick<Waits, 'sums' | 'sets' | 'sumsByMonth'>;

/** Only what a description asks of the port; the storages have their own spec. */
function knowing(cellsOf: (choice: WaitChoice) => readonly WaitSum[]): Asked {
  return {
    sums: async (choice) => sumsOf(cellsOf(choice)),
    sets: async () => [SET],
    sumsByMonth: async (choice) => cellsOf(choice).map((cell) => ({ ...cell, month: '2014-05' })),
  };
}

const anyCells: fc.Arbitrary<readonly WaitSum[]> = fc.uniqueArray(
  fc.record({
    days: fc.integer({ min: 0, max: 60 }),
    ended: fc.constantFrom('issued', 'refused', 'gave-up', null),
    n: fc.integer({ min: 1, max: 9 }),
  }),
  { minLength: 10, maxLength: 40, selector: ({ days, ended }) => `${days} ${ended}` },
);

async function cohortOf(cells: readonly WaitSum[]) {
  const answer = await describeCohort(
    knowing(() => cells),
    ALL,
  );
  if (!answer.ok) throw new Error('The cohort is too small.');
  return answer.cohort;
}

describe('a cohort described from sums', () => {
  it('is the same as from the cases one by one', () =>
    fc.assert(
      fc.asyncProperty(anyCells, async (cells) => {
        const cohort = await cohortOf(cells);
        const cases = cells.flatMap(({ days, ended, n }) =>
          Array.from({ length: n }, () => ({ days, ended })),
        );
        const whole = describeWaits(cases, 'log-log');
        if (!whole.ok) throw new Error('There are no waits.');
        assert.deepEqual(
          cohort.table.map(({ gaveUpBy: _, issuedLower: __, issuedUpper: ___, ...day }) => day),
          whole.table,
        );
        assert.deepEqual(
          [cohort.n, cohort.median, cohort.interval95],
          [whole.n, whole.median, whole.interval95],
        );
      }),
    ));

  it('has curves that never rise, limits that hold them, and incidences that add up', () =>
    fc.assert(
      fc.asyncProperty(anyCells, async (cells) => {
        const { table } = await cohortOf(cells);
        let before = 1;
        for (const day of table) {
          assert.ok(day.survival <= before && day.lower <= day.survival && day.survival <= day.upper);
          assert.ok(day.issuedLower <= day.issuedBy && day.issuedBy <= day.issuedUpper);
          assert.ok(Math.abs(day.survival + day.issuedBy + day.refusedBy + day.gaveUpBy - 1) < 1e-9);
          before = day.survival;
        }
      }),
    ));

  it('says by which day a share was issued, and that it cannot tell', async () => {
    const { quantiles } = await cohortOf([
      { days: 5, ended: 'issued', n: 50 },
      { days: 9, ended: null, n: 50 },
    ]);
    assert.deepEqual(
      quantiles.map(({ share, day }) => [share, day]),
      [
        [0.1, 5],
        [0.25, 5],
        [0.5, 5],
        [0.75, null],
        [0.9, null],
      ],
    );
  });

  it('is not shown below ten cases: the finest part of the choice is dropped first', async () => {
    const waits = knowing(({ post, region }) => [
      { days: 3, ended: 'issued', n: post === null && region === LONDON.region ? 12 : 4 },
    ]);
    const answer = await describeCohort(waits, { ...ALL, post: 'LND', visaClass: 'F1' });
    assert.deepEqual(answer.ok ? null : answer.instead, {
      choice: { ...ALL, region: LONDON.region, visaClass: 'F1' },
      dropped: ['post'],
    });
    const nothing = await describeCohort(
      knowing(() => []),
      { ...ALL, post: 'LND' },
    );
    assert.deepEqual(nothing, { ok: false, reason: 'too-few', none: true, instead: null });
  });

  it('is told from another by the log-rank test, where both are large enough', async () => {
    const cells = (days: number): readonly WaitSum[] => [{ days, ended: 'issued', n: 40 }];
    const waits = knowing(({ visaClass }) =>
      visaClass === 'F1' ? cells(5) : visaClass === 'J1' ? cells(30) : [],
    );
    const of = (visaClass: string) => ({ ...ALL, visaClass });
    const { test } = await compareCohorts(waits, of('F1'), of('J1'));
    assert.deepEqual([test?.differ, test?.faster], [true, 'one']);
    assert.equal((await compareCohorts(waits, of('F1'), of('F1'))).test?.differ, false);
    assert.equal((await compareCohorts(waits, of('F1'), of('B1'))).test, null);
  });
});

describe('waits by month of start', () => {
  it('say of a month that is not old enough that it is young instead of looking fast', async () => {
    const cells: readonly WaitSum[] = [
      { days: 3, ended: 'issued', n: 15 },
      { days: 6, ended: null, n: 80 },
    ];
    const [month] = await byMonth(
      knowing(() => cells),
      ALL,
    );
    assert.deepEqual([month?.is, month?.median, month?.issuedIn30], ['young', null, null]);
  });

  it('tell the median of an old month, and nothing of one with few cases', async () => {
    const old = await byMonth(
      knowing(() => [{ days: 12, ended: 'issued', n: 30 }]),
      ALL,
    );
    assert.deepEqual([old[0]?.is, old[0]?.median, old[0]?.issuedIn30], ['told', 12, 1]);
    const few = await byMonth(
      knowing(() => [{ days: 12, ended: 'issued', n: 3 }]),
      ALL,
    );
    assert.deepEqual([few[0]?.is, few[0]?.n], ['few', 0]);
  });
});
