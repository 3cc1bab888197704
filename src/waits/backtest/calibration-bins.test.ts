import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { calibrationBins } from './calibration-bins.ts';

const anyScored = fc.array(
  fc.record({ chance: fc.double({ min: 0, max: 1, noNaN: true }), happened: fc.boolean() }),
  {
    maxLength: 80,
  },
);

describe('bins of a calibration', () => {
  it('hold every forecast once, in order of what was said', () =>
    fc.assert(
      fc.property(anyScored, (scored) => {
        const bins = calibrationBins(scored);
        assert.equal(
          bins.reduce((sum, { n }) => sum + n, 0),
          scored.length,
        );
        const said = bins.map((bin) => bin.said);
        for (const [at, one] of said.entries()) assert.ok(at === 0 || one >= (said[at - 1] ?? 0) - 1e-12);
      }),
    ));

  it('tell what came about of those that said the same', () => {
    const scored = Array.from({ length: 100 }, (_, at) => ({
      chance: at < 50 ? 0.2 : 0.8,
      happened: at % 5 === 0,
    }));
    const rounded = calibrationBins(scored, 2).map(({ said, happened, n }) => [said.toFixed(6), happened, n]);
    assert.deepEqual(rounded, [
      ['0.200000', 0.2, 50],
      ['0.800000', 0.2, 50],
    ]);
  });
});
