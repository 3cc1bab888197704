import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { WaitChoice, WaitSum, Waits } from '../ports/waits.ts';
import { compareCohorts } from './compare-cohorts.ts';

const ANY: WaitChoice = {
  ...{ wait: 'hold-to-issued', post: null, region: null, visaClass: null, hold: null, since: null },
};
const LONDON = { ...ANY, post: 'LND' };
const PARIS = { ...ANY, post: 'PRS' };

/** Twenty invented cases a post, issued a day after each other. */
const issuedFrom = (first: number, count = 20): readonly WaitSum[] =>
  Array.from({ length: count }, (_, at) => ({ days: first + at, ended: 'issued', n: 1 }));

function keeping(byPost: Readonly<Record<string, readonly WaitSum[]>>): Pick<Waits, 'sums' | 'sets'> {
  return {
    sets: async () => [],
    sums: async ({ post }) => {
      const cells = byPost[post ?? ''] ?? [];
      return { cells, parts: [{ set: 'some', hold: 'processing', n: cells.length }] };
    },
  };
}

describe('two cohorts', () => {
  it('differ when one is issued well before the other, whichever is named first', async () => {
    const waits = keeping({ LND: issuedFrom(5), PRS: issuedFrom(40) });
    const { test } = await compareCohorts(waits, LONDON, PARIS);
    assert.deepEqual([test?.differ, test?.faster], [true, 'one']);
    const turned = await compareCohorts(waits, PARIS, LONDON);
    assert.deepEqual([turned.test?.differ, turned.test?.faster], [true, 'other']);
    assert.equal(turned.test?.pValue, test?.pValue);
  });

  it('are alike when chance would make such a difference', async () => {
    const { test } = await compareCohorts(keeping({ LND: issuedFrom(5), PRS: issuedFrom(6) }), LONDON, PARIS);
    assert.deepEqual([test?.differ, test?.faster], [false, null]);
  });

  it('are not compared when either is too small to be shown', async () => {
    const { one, other, test } = await compareCohorts(
      keeping({ LND: issuedFrom(5), PRS: issuedFrom(6, 9) }),
      LONDON,
      PARIS,
    );
    assert.deepEqual([one.ok, other.ok, test], [true, false, null]);
  });
});
