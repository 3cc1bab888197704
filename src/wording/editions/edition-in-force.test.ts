import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { SINCE_MARCH_2020, UNTIL_MARCH_2020 } from './built-in-editions.ts';
import type { Edition } from './edition.ts';
import { editionBefore, editionInForce } from './edition-in-force.ts';

const day = (iso: string) => Temporal.PlainDate.from(iso);
const own = (id: string, from: string, changes: Partial<Edition> = {}): Edition => ({
  ...SINCE_MARCH_2020,
  ...{ id, from, author: 'officer:One', writtenAt: 1 },
  ...changes,
});

describe('the edition in force', () => {
  it('is the built-in one where an office wrote none', () => {
    assert.equal(editionInForce([], 'PTM', day('2020-03-02')), UNTIL_MARCH_2020);
    assert.equal(editionInForce([], 'PTM', day('2020-03-03')), SINCE_MARCH_2020);
    assert.equal(editionInForce([], 'PTM', day('2026-11-23')), SINCE_MARCH_2020);
  });

  it('begins on its first day and not before', () => {
    const next = own('next', '2026-12-01');
    assert.equal(editionInForce([next], 'PTM', day('2026-11-30')), SINCE_MARCH_2020);
    assert.equal(editionInForce([next], 'PTM', day('2026-12-01')), next);
  });

  it('of a post wins over a later one for all, and touches no other post', () => {
    const here = own('here', '2024-01-01', { posts: ['PTM'] });
    const all = own('all', '2025-01-01');
    assert.equal(editionInForce([all, here], 'PTM', day('2026-01-01')), here);
    assert.equal(editionInForce([all, here], 'PTA', day('2026-01-01')), all);
  });

  it('of two with the same first day is the one written later', () => {
    const [one, two] = [
      own('one', '2025-01-01', { writtenAt: 5 }),
      own('two', '2025-01-01', { writtenAt: 4 }),
    ];
    assert.equal(editionInForce([one, two], 'PTM', day('2025-01-01')), one);
    assert.equal(editionInForce([two, one], 'PTM', day('2025-01-01')), one);
  });

  it('knows what was shown until the day before', () => {
    const next = own('next', '2026-12-01');
    assert.equal(editionBefore([next], 'PTM', next), SINCE_MARCH_2020);
    assert.equal(editionBefore([], 'PTM', SINCE_MARCH_2020), UNTIL_MARCH_2020);
    assert.equal(editionBefore([], 'PTM', UNTIL_MARCH_2020), null);
  });
});
