import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ReportedEvent } from '../../cases/reported.ts';
import { recognise } from '../../wording/recognise.ts';
import { settleToday } from './settle-today.ts';

const today = Temporal.PlainDate.from('2021-03-07');
const page = (updated: string) =>
  recognise(`Administrative Processing\nCase Created: 01-Feb-2021\nCase Last Updated: ${updated}`);
const interview = (date: string, planned?: boolean): ReportedEvent => ({
  kind: 'interview',
  value: null,
  date,
  ...(planned === undefined ? {} : { planned }),
});

describe('today', () => {
  it('is the given day', () => {
    assert.equal(settleToday(today, [interview('2021-03-07')], page('07-Mar-2021')).toString(), '2021-03-07');
  });

  it('is a day later where the page or what happened is of that day', () => {
    assert.equal(settleToday(today, [], page('08-Mar-2021')).toString(), '2021-03-08');
    assert.equal(settleToday(today, [interview('2021-03-08')], null).toString(), '2021-03-08');
  });

  it('is no later for an appointment, nor for a day that nowhere has begun', () => {
    assert.equal(settleToday(today, [interview('2021-03-08', true)], null).toString(), '2021-03-07');
    assert.equal(settleToday(today, [interview('2021-03-09')], page('09-Mar-2021')).toString(), '2021-03-07');
  });
});
