import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import Value from 'typebox/value';
import { ReportedCase } from '../../../cases/reported.ts';
import { factsInLink } from './carry.ts';
import { decodeGuided } from './decode-guided.ts';
import { CHOICES, type Field, LONGEST_TEXT, MANY_FIELDS, ONE_FIELDS, readTyped } from './fields.ts';

const TODAY = Temporal.PlainDate.from('2021-03-12');
type Body = Readonly<Partial<Record<Field, string | readonly string[]>>>;

const decode = (body: Body) => decodeGuided(readTyped(body), TODAY);

function eventsOf(body: Body) {
  const decoded = decode(body);
  assert.ok(decoded.ok);
  return decoded.ask.case?.events ?? [];
}

function problemsOf(body: Body) {
  const decoded = decode(body);
  return decoded.ok ? [] : decoded.problems.map(({ field, says }) => `${field}: ${says}`);
}

describe('decoding the guided form', () => {
  it('dates what happened at the interview with the interview', () => {
    const body = {
      route: 'interview',
      'route-day': '2021-03-01',
      told: 'documents-needed',
      paper: '221g',
      colour: 'pink',
      asked: ['documents'],
      passport: 'kept',
    };
    assert.deepEqual(eventsOf(body), [
      { kind: 'interview', date: '2021-03-01' },
      { kind: 'told', value: 'documents-needed', date: '2021-03-01' },
      { kind: 'slip', value: 'pink', date: '2021-03-01' },
      { kind: 'requested', value: 'documents', date: '2021-03-01' },
      { kind: 'passport', value: 'kept', date: '2021-03-01' },
    ]);
  });

  it('keeps a month a month', () => {
    assert.deepEqual(eventsOf({ route: 'dropbox', 'route-month': '2021-02' }), [
      { kind: 'dropbox', date: '2021-02' },
    ]);
  });

  it('takes an interview that lies ahead as planned, and dates nothing else with it', () => {
    assert.deepEqual(eventsOf({ route: 'interview', 'route-day': '2021-04-01', page: 'ready' }), [
      { kind: 'interview', date: '2021-04-01', planned: true },
      { kind: 'status', value: 'ready', date: null },
    ]);
  });

  it('takes a section on the letter as what was told, once', () => {
    assert.deepEqual(eventsOf({ told: 'refused', paper: '214b' }), [
      { kind: 'told', value: 'refused', detail: '214(b)', date: null },
    ]);
  });

  it('takes administrative processing ticked on the letter as told', () => {
    assert.deepEqual(eventsOf({ asked: ['processing'] }), [
      { kind: 'told', value: 'administrative-processing', date: null },
    ]);
  });

  it('takes the text under the word only for a refusal', () => {
    assert.equal(eventsOf({ page: 'refused', 'page-text': 'long' })[0]?.detail, 'long');
    assert.equal(eventsOf({ page: 'issued', 'page-text': 'long' })[0]?.detail, undefined);
  });

  it('says what is wrong, beside the field', () => {
    const wrong: readonly (readonly [Body, string])[] = [
      [{}, 'text: errors.form.nothing'],
      [{ text: ' \n ' }, 'text: errors.form.nothing'],
      [{ 'page-day': '2021-02-30' }, 'page-day: errors.form.no-day'],
      [{ 'page-day': '3/4/2021' }, 'page-day: errors.form.no-day'],
      [{ 'page-day': '2021-03' }, 'page-day: errors.form.no-day'],
      [{ 'route-month': '2021-13' }, 'route-month: errors.form.no-month'],
      [{ 'page-day': '2021-03-13' }, 'page-day: errors.form.ahead'],
      [{ 'gave-month': '2021-04' }, 'gave-month: errors.form.ahead'],
      [{ 'touched-day': '0202-03-01' }, 'touched-day: errors.form.long-ago'],
      [{ told: 'maybe' }, 'told: errors.form.unknown-choice'],
      [{ asked: ['documents', 'gold'] }, 'asked: errors.form.unknown-choice'],
      [{ post: 'x'.repeat(81) }, 'post: errors.form.too-long'],
      [{ text: 'x'.repeat(LONGEST_TEXT + 1) }, 'text: errors.form.too-long'],
    ];
    for (const [body, problem] of wrong) assert.deepEqual(problemsOf(body), [problem]);
  });

  it('names every problem at once', () => {
    assert.equal(problemsOf({ 'page-day': 'x', told: 'x', 'route-day': 'x' }).length, 3);
  });

  it('takes anything a browser or an enemy can send, and gives a sound case or problems', () => {
    const value = fc.oneof(
      fc.string(),
      fc.array(fc.string(), { maxLength: 30 }),
      fc.constantFrom(...Object.values(CHOICES).flat(), '2021-02-01', '2021-05', '2022-01-01'),
      fc.constant({ toString: 'x' }),
    );
    const body = fc.dictionary(fc.constantFrom(...ONE_FIELDS, ...MANY_FIELDS, '__proto__', 'other'), value);
    fc.assert(
      fc.property(body, (sent) => {
        const decoded = decodeGuided(readTyped(sent), TODAY);
        if (!decoded.ok) assert.ok(decoded.problems.length > 0);
        else if (decoded.ask.case !== undefined) assert.ok(Value.Check(ReportedCase, decoded.ask.case));
      }),
    );
  });

  it('reads from a link what it wrote into it', () => {
    const body = {
      told: 'approved',
      asked: ['documents', 'photos'],
      post: 'São Paulo & Río',
      text: 'not this',
    };
    const facts = new URLSearchParams(factsInLink(readTyped(body), null));
    const again = readTyped({ ...Object.fromEntries(facts), asked: facts.getAll('asked') });
    assert.deepEqual(again, { ...readTyped(body), text: '' });
  });
});
