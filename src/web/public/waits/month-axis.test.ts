import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { englishWords } from '../../../language/words.ts';
import type { MonthOfWaits } from '../../../services/waits/by-month.ts';
import { textOf } from '../../html/html.ts';
import { drawMonths } from './draw-months.ts';
import { drawMonthTicks, monthAxis, monthNumber } from './month-axis.ts';

const words = englishWords();
const from = (month: string, count: number): readonly number[] =>
  Array.from({ length: count }, (_, at) => monthNumber(month) + at);

const ticksOf = (months: readonly number[]) =>
  drawMonthTicks(words, monthAxis(months)).map((tick) => {
    const [, x, says] = /x="([\d.]+)%".*>([^<]+)</.exec(textOf(tick)) ?? [];
    return { x: Number(x), says };
  });

const month = (at: number, is: MonthOfWaits['is'] = 'told'): MonthOfWaits => ({
  month: `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`,
  ...{
    n: is === 'few' ? 0 : 20,
    issued: 20,
    waiting: 0,
    median: is === 'few' ? null : 30,
    issuedIn30: 0.5,
    is,
  },
});

describe('months along a picture', () => {
  it('each have a place, those in between too', () => {
    const axis = monthAxis([...from('2014-01', 3), monthNumber('2014-06')]);
    assert.deepEqual([axis.months.length, axis.gaps], [6, []]);
    assert.equal(axis.x(monthNumber('2014-06')), 100 - axis.wide / 2);
  });

  it('leave out a long time in which there is nothing to show', () => {
    const axis = monthAxis([...from('2014-01', 24), ...from('2026-10', 2)]);
    assert.equal(axis.months.length, 26);
    assert.deepEqual(axis.gaps, [{ after: monthNumber('2015-12'), until: monthNumber('2026-10') }]);
  });

  it('are named without one word touching the next on a phone', () => {
    const some = [from('2009-01', 90), [...from('2009-01', 30), ...from('2020-12', 20)], from('2014-11', 9)];
    for (const months of some) {
      const ticks = ticksOf(months);
      assert.ok(ticks.length > 1);
      const least = ticks.every(({ says = '' }) => says.length === 4) ? 16 : 33;
      for (const [at, { x }] of ticks.entries()) assert.ok(x - (ticks[at - 1]?.x ?? -100) >= least - 0.01);
    }
  });
});

describe('the picture by month', () => {
  it('is drawn as far as months can be told, and says what is left out', () => {
    const told = from('2009-01', 36).map((at) => month(at));
    const page = textOf(drawMonths(words, 'hold-to-issued', [...told, month(monthNumber('2026-11'), 'few')]));
    assert.match(page, /d="M1\.39,.*L98\.61,/);
    assert.doesNotMatch(page, /left out/);
    assert.match(page, /November 2026<\/th><td colspan="3"/);
    const apart = [...told, ...from('2026-01', 4).map((at) => month(at))];
    assert.match(
      textOf(drawMonths(words, 'hold-to-issued', apart)),
      /Between December 2011 and January 2026 there are too few cases to show/,
    );
  });
});
