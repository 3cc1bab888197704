import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decision } from './decision.ts';
import { replay, stateOn } from './evolve.ts';
import { accepted, correction, post } from './test-log.ts';

const issued = accepted(
  post('2021-01-04', 'application-made'),
  post('2021-01-11', 'interview-held'),
  post('2021-01-11', 'passport-kept'),
  post('2021-01-12', 'issued'),
);

describe('the passport', () => {
  it('holds the visa when it leaves the post after issuance, and no longer when it comes back', () => {
    const sent = accepted(...issued, post('2021-01-13', 'passport-dispatched'));
    assert.deepEqual(replay(sent).passport, {
      at: 'under-way',
      on: '2021-01-13',
      asked: false,
      holdsVisa: true,
    });
    const back = accepted(...sent, post('2021-01-20', 'passport-sent-back'));
    assert.deepEqual(replay(back).passport, { at: 'post', on: '2021-01-20', asked: false, holdsVisa: false });
  });

  it('that was given back before issuance holds none', () => {
    const returned = accepted(...issued.slice(0, 3), post('2021-01-11', 'passport-returned'));
    assert.equal(replay(returned).passport.holdsVisa, false);
  });
});

describe('the decision', () => {
  it('after reinstatement is the refusal again, with a new year', () => {
    const log = accepted(
      post('2020-01-10', 'application-made', { form: 'ds-260', visaClass: 'IR1', immigrant: true }),
      post('2020-02-10', 'interview-held'),
      post('2020-02-10', 'refused', { needs: ['documents'] }),
      post('2021-03-01', 'registration-terminated'),
      post('2021-06-01', 'registration-reinstated'),
    );
    const now = decision(log);
    assert.ok(now.is === 'refused');
    assert.equal(now.on, '2020-02-10');
    assert.equal(now.since.yearFrom, '2021-06-01');
  });

  it('after an approval may still be a refusal', () => {
    const log = accepted(
      ...issued.slice(0, 3),
      post('2021-01-12', 'approved'),
      post('2021-01-13', 'visa-printed'),
      post('2021-01-14', 'refused', { ground: '212(f)', needs: [], waiver: 'not-possible' }),
    );
    assert.equal(decision(log).is, 'refused');
    assert.equal(replay(log).printed, false);
  });

  it('before the correction and on an earlier day is what stood in force then', () => {
    const log = accepted(...issued, correction('2021-01-13', 4, post('2021-01-13', 'issued')));
    assert.equal(stateOn(log, '2021-01-12').decision.is, 'undecided');
    assert.equal(stateOn(log, '2021-01-13').decision.is, 'issued');
  });
});
