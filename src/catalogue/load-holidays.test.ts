import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { loadHolidays, usHolidaysOnly } from './load-holidays.ts';
import { POSTS, postByCode } from './posts.ts';

const isHolidayAt = await loadHolidays();

function closed(code: string, iso: string): boolean {
  const post = postByCode(code);
  assert.ok(post, code);
  return isHolidayAt(post)(Temporal.PlainDate.from(iso));
}

describe('holidays at a post', () => {
  const cases = [
    ['Republic Day in Hyderabad', 'HYD', '2026-01-26', true],
    ['an ordinary Tuesday in Hyderabad', 'HYD', '2026-01-27', false],
    ['Thanksgiving in Hyderabad', 'HYD', '2026-11-26', true],
    ['the spring festival in Guangzhou', 'GUZ', '2026-02-17', true],
    ['a half day in Guangzhou', 'GUZ', '2026-05-04', false],
    ['the day of the revolution in Ciudad Juarez', 'CDJ', '2026-11-16', true],
    ['Family Day in Toronto', 'TRT', '2027-02-15', true],
    ['the twelfth of July in Belfast', 'BLF', '2027-07-12', true],
    ['the twelfth of July in London', 'LND', '2027-07-12', false],
    ['the first day of Eid in Riyadh, which began at sunset the day before', 'RID', '2026-03-20', true],
    ['a day in Kuwait, whose holidays the calendar does not know', 'KWT', '2026-02-24', false],
    ['Christmas in Kuwait, which every post keeps', 'KWT', '2026-12-25', true],
  ] as const;
  for (const [name, code, day, expected] of cases)
    it(`${name}: ${expected ? 'closed' : 'open'}`, () => assert.equal(closed(code, day), expected));

  it('can be asked of every post', () => {
    const day = Temporal.PlainDate.from('2026-07-03');
    for (const post of POSTS) assert.equal(isHolidayAt(post)(day), true, post.code);
  });

  it('are those of the United States while the calendar is not loaded', () => {
    const post = postByCode('HYD');
    assert.ok(post);
    assert.equal(usHolidaysOnly(post)(Temporal.PlainDate.from('2026-11-26')), true);
    assert.equal(usHolidaysOnly(post)(Temporal.PlainDate.from('2026-01-26')), false);
  });
});
