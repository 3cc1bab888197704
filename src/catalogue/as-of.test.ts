import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { asOf, asOfElsewhere } from './as-of.ts';

const day = (iso: string) => Temporal.PlainDate.from(iso);
const TODAY = day('2026-11-22');
const ids = (facts: readonly { readonly id: string }[]): readonly string[] => facts.map(({ id }) => id);

describe('what holds as of a day', () => {
  it('knows the change of word only from the day on which it was made', () => {
    assert.deepEqual(asOf('wording-change', { day: day('2020-03-02') }), []);
    assert.deepEqual(ids(asOf('wording-change', { day: day('2020-03-03') })), [
      'wording-change-2020',
      'wording-change-2020-secondary',
    ]);
  });

  it('passes from one proclamation to the next without a gap', () => {
    const at = (iso: string) =>
      ids(asOf('issuance-suspension', { day: day(iso), nationality: 'TM', immigrant: false }));
    assert.deepEqual(at('2025-06-08'), []);
    assert.deepEqual(at('2025-06-09'), ['proclamation-10949-partial']);
    assert.deepEqual(at('2025-12-31'), ['proclamation-10949-partial']);
    assert.deepEqual(at('2026-01-01'), []);
  });

  it('says of a suspension only to nationals of the country, not to everybody at its post', () => {
    assert.deepEqual(asOf('issuance-suspension', { day: TODAY, post: 'LGS' }), []);
    assert.deepEqual(ids(asOf('issuance-suspension', { day: TODAY, nationality: 'NG', immigrant: true })), [
      'immigrant-pause-75',
      'proclamation-2026-partial',
    ]);
  });
});

describe('what holds for a post', () => {
  it('answers with what the post itself or the posts of its country say', () => {
    assert.deepEqual(
      asOf('inquiry-wait', { day: TODAY, post: 'MNL' }).map(({ value }) => value.days),
      [180],
    );
    assert.deepEqual(
      asOf('inquiry-wait', { day: TODAY, post: 'BGT' }).map(({ value }) => value.days),
      [120],
    );
  });

  it('puts the post before the general rule', () => {
    assert.deepEqual(ids(asOf('no-promised-length', { day: TODAY, post: 'LND' })), [
      'no-promised-length-london',
      'no-promised-length',
      'no-promised-length-law-firm',
    ]);
    assert.deepEqual(ids(asOf('no-promised-length', { day: TODAY })), [
      'no-promised-length',
      'no-promised-length-law-firm',
    ]);
  });

  it('does not lend one post the rule of another', () => {
    assert.deepEqual(asOf('inquiry-wait', { day: TODAY, post: 'HYD', immigrant: false }), []);
    assert.deepEqual(asOf('inquiry-wait', { day: TODAY }), []);
  });

  it('but tells what posts elsewhere say when asked for that', () => {
    const elsewhere = asOfElsewhere('inquiry-wait', { day: TODAY, post: 'HYD', immigrant: false });
    assert.ok(elsewhere.length >= 5);
    assert.ok(elsewhere.some(({ id }) => id === 'inquiry-wait-colombia'));
    assert.ok(
      !ids(asOfElsewhere('inquiry-wait', { day: TODAY, post: 'BGT' })).includes('inquiry-wait-colombia'),
    );
  });

  it('shows both when two sources disagree', () => {
    const counts = asOfElsewhere('one-year-documents', { day: TODAY }).map(({ value }) => value.counts);
    assert.deepEqual([...new Set(counts)].sort(), ['application', 'letter', 'refusal']);
  });
});

describe('what holds for a kind of case', () => {
  it('keeps the three one-year rules apart', () => {
    assert.deepEqual(asOf('one-year-registration', { day: TODAY, immigrant: false }), []);
    assert.deepEqual(asOf('one-year-documents', { day: TODAY, post: 'KNG', immigrant: true }), []);
    assert.deepEqual(ids(asOf('processing-no-limit', { day: TODAY, post: 'KNG', immigrant: false })), [
      'processing-no-limit',
    ]);
  });

  it('leaves no rule out because the case is only half known', () => {
    assert.equal(asOf('one-year-registration', { day: TODAY }).length, 2);
    assert.equal(asOf('courtesy-inquiry', { day: TODAY }).length, 2);
    assert.equal(asOf('courtesy-inquiry', { day: TODAY, route: 'dropbox' }).length, 1);
  });

  it('asks the petition only of the classes that have one', () => {
    assert.equal(asOf('petition-check', { day: TODAY, visaClass: 'H1B' }).length, 2);
    assert.equal(asOf('petition-check', { day: TODAY, visaClass: 'F1' }).length, 0);
  });
});
