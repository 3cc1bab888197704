import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { REGIONS } from '../../../catalogue/countries.ts';
import { POSTS } from '../../../catalogue/posts.ts';
import { HOLDS, WAIT_KINDS, type WaitChoice } from '../../../services/ports/waits.ts';
import { readWaitsQuery } from './read-query.ts';
import { waitsPlace } from './waits-place.ts';

const TODAY = '2026-11-23';
const maybe = <T>(values: readonly T[]): fc.Arbitrary<T | null> =>
  fc.option(fc.constantFrom(...values), { nil: null });
const anyPlace = fc.oneof(
  fc.record({ post: fc.constantFrom(...POSTS.map(({ code }) => code)), region: fc.constant(null) }),
  fc.record({ post: fc.constant(null), region: maybe(REGIONS) }),
);
const anyChoice: fc.Arbitrary<WaitChoice> = fc
  .tuple(
    anyPlace,
    fc.record({
      wait: fc.constantFrom(...WAIT_KINDS),
      visaClass: maybe(['F1', 'B1/B2', 'DV', 'H1B']),
      hold: maybe(HOLDS),
      since: maybe(['2014-05', '2020-01', '2026-11']),
    }),
  )
  .map(([place, rest]) => ({ ...rest, ...place }));

const read = (place: string) =>
  readWaitsQuery(Object.fromEntries(new URL(place, 'http://here').searchParams), TODAY);

describe('the address of a choice', () => {
  it('keeps every choice, and nothing is compared', () =>
    fc.assert(
      fc.property(anyChoice, (choice) => {
        const { choice: kept, versus, problems } = read(waitsPlace(choice));
        assert.deepEqual(kept, choice);
        assert.deepEqual([versus, problems], [null, []]);
      }),
    ));

  it('keeps what it is compared with, unless both are the same', () =>
    fc.assert(
      fc.property(anyChoice, anyChoice, (choice, other) => {
        const versus = { ...other, wait: choice.wait };
        const kept = read(waitsPlace(choice, versus));
        assert.deepEqual(kept.choice, choice);
        assert.deepEqual(kept.versus ?? choice, versus);
      }),
    ));

  it('is as short as can be', () => {
    const { choice } = readWaitsQuery({}, TODAY);
    assert.equal(waitsPlace(choice), '/waits');
    assert.equal(waitsPlace(choice, { ...choice, post: 'LND' }), '/waits?vs-post=LND');
    assert.equal(waitsPlace({ ...choice, post: 'LND' }, choice), '/waits?post=LND&vs-post=any');
  });
});
