import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { readWaitsQuery } from './read-query.ts';

const TODAY = '2026-11-23';

describe('what an address asks of the page of waits', () => {
  it('is read part by part: what is wrong with one leaves the others as they are', () => {
    const { choice, problems } = readWaitsQuery({ post: 'London', class: 'f-1', hold: 'maybe' }, TODAY);
    assert.deepEqual([choice.post, choice.visaClass, choice.hold], ['LND', 'F1', null]);
    assert.deepEqual(problems, [{ part: 'hold', given: 'maybe' }]);
  });

  it('takes a region where a post is asked for', () => {
    const { choice } = readWaitsQuery({ post: 'south-asia' }, TODAY);
    assert.deepEqual([choice.post, choice.region], [null, 'south-asia']);
  });

  it('takes a year or a day as its month, and no month that has not begun', () => {
    const since = (given: string) => readWaitsQuery({ since: given }, TODAY);
    assert.equal(since('2014').choice.since, '2014-01');
    assert.equal(since('2014-05-17').choice.since, '2014-05');
    assert.equal(since('2026-11').choice.since, '2026-11');
    assert.deepEqual(since('2026-12').problems, [{ part: 'ahead', given: '2026-12' }]);
    assert.equal(since('2026-12').choice.since, null);
  });

  it('compares with the first choice but for what is given of the second', () => {
    const { choice, versus, versusParts } = readWaitsQuery(
      { post: 'LND', class: 'F1', 'vs-post': 'PRS', 'vs-class': 'any' },
      TODAY,
    );
    assert.deepEqual([choice.post, choice.visaClass], ['LND', 'F1']);
    assert.deepEqual([versus?.post, versus?.visaClass], ['PRS', null]);
    assert.deepEqual([...versusParts], ['post', 'class']);
    assert.equal(readWaitsQuery({ post: 'LND', 'vs-post': '' }, TODAY).versus, null);
    assert.equal(readWaitsQuery({ 'vs-wait': 'issued-to-hand' }, TODAY).versus, null);
  });

  it('of a part that is given twice the last counts', () => {
    assert.equal(readWaitsQuery({ post: ['LND', 'PRS'] }, TODAY).choice.post, 'PRS');
  });

  it('never throws, and shows no more than a little of what was given', () =>
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.anything()), fc.string(), (query, text) => {
        for (const given of [query, { post: text, class: text, since: text, 'vs-hold': text }]) {
          const { problems } = readWaitsQuery(given, TODAY);
          for (const problem of problems) assert.ok(problem.given.length <= 40);
        }
      }),
    ));
});
