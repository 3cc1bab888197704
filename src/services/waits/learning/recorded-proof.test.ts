import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { RecordedProof } from './proof.ts';
import { RECORDED_PROOF } from './recorded-proof.ts';

it('the recorded backtest adds up, and names its sources', () => {
  const { checks, examples }: RecordedProof = RECORDED_PROOF;
  for (const { sets, check } of checks) {
    const held = check.bins.reduce((sum, { n }) => sum + n, 0);
    assert.equal(held, check.asks);
    for (const { source, licence } of sets) assert.ok(source?.startsWith('https://') && licence !== null);
    // From rounded means of bins: not to the last digit.
    const apart = check.bins.reduce((sum, { said, happened, n }) => sum + n * Math.abs(said - happened), 0);
    assert.ok(Math.abs(apart / check.asks - check.calibrationError) < 0.002);
  }
  for (const { misleads } of examples) assert.ok(misleads.on.waiting >= 30 && misleads.on.issued >= 30);
});
