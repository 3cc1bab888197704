import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import Value from 'typebox/value';
import { CLOCK_KINDS, type Clock, type ClockKind, type ClockRule, STARTS } from './clock.ts';
import { clockCaseOfLog } from './clock-case-of-log.ts';
import { clockCaseOfReport } from './clock-case-of-report.ts';
import { clocks } from './clocks.ts';
import type { CaseLog } from './event.ts';
import type { ReportedCase } from './reported.ts';
import { REPORTED_KINDS, REPORTED_VALUES, ReportedEvent } from './reported.ts';
import { accepted, onDay, post } from './test-log.ts';

const RULES: readonly ClockRule[] = [
  { id: 'registration', is: 'registration', counts: 'refusal', span: { years: 1 } },
  { id: 'reinstatement', is: 'reinstatement', counts: 'refusal', span: { years: 2 } },
  { id: 'documents', is: 'documents', counts: 'refusal', span: { years: 1 } },
  { id: 'no-limit', is: 'no-limit', counts: 'refusal', span: null },
  { id: 'ask-180', is: 'inquiry', counts: 'interview-or-last-document', span: { days: 180 } },
  { id: 'ask-60-120', is: 'inquiry', counts: 'interview', span: { days: 60, upTo: 120 } },
  { id: 'dropbox', is: 'courtesy', counts: 'handed-in', span: { days: 7, upTo: 10 } },
  { id: 'window', is: 'courtesy', counts: 'told-approved', span: { days: 7, upTo: 10 } },
  { id: 'collect', is: 'collection', counts: 'ready-for-collection', span: { days: 7, upTo: 14 } },
  { id: 'fee', is: 'fee', counts: 'payment', span: { days: 365 } },
  { id: 'year', is: 'fiscal-year', counts: 'fiscal-year', span: { toEndOf: 'fiscal-year' } },
  { id: 'medical', is: 'medical', counts: 'medical', span: { days: 180 } },
];
const FROM_APPLICATION: ClockRule = {
  ...{ id: 'from-application', is: 'documents', counts: 'application', span: { years: 1 } },
};

function ofLog(kind: ClockKind, log: CaseLog, today: string, rules = RULES): Clock | undefined {
  return clocks(clockCaseOfLog(log, onDay(today)), rules, onDay(today)).find(({ is }) => is === kind);
}

function ofReport(kind: ClockKind, told: ReportedCase, today: string, rules = RULES): Clock | undefined {
  return clocks(clockCaseOfReport(told, onDay(today)), rules, onDay(today)).find(({ is }) => is === kind);
}

const said = (clock: Clock | undefined): string =>
  clock === undefined ? 'no clock' : `${clock.day ?? clock.why}, ${clock.runs ? 'runs' : 'does not run'}`;

const student = accepted(post('2021-01-04', 'application-made'), post('2021-01-11', 'interview-held'));
const forDocuments = accepted(
  ...student,
  post('2021-01-11', 'refused', { needs: ['documents'] }),
  post('2021-01-11', 'item-requested'),
);
const inProcessing = accepted(...student, post('2021-01-11', 'refused'));
const immigrant = accepted(
  post('2020-01-10', 'application-made', { form: 'ds-260', visaClass: 'IR1', immigrant: true }),
  post('2020-02-29', 'interview-held'),
  post('2020-02-29', 'refused', { needs: ['medical'] }),
);

describe('the year to answer', () => {
  it('of a nonimmigrant runs to the same day of the next year', () => {
    assert.equal(said(ofLog('documents', forDocuments, '2021-06-01')), '2022-01-11, runs');
    assert.equal(said(ofLog('documents', forDocuments, '2022-01-11')), '2022-01-11, runs');
    assert.equal(said(ofLog('documents', forDocuments, '2022-01-12')), '2022-01-11, does not run');
    assert.equal(said(ofLog('registration', forDocuments, '2021-06-01')), 'no clock');
  });

  it('counts from the application where a source says so: both are shown, and the earlier is safe', () => {
    const clock = ofLog('documents', forDocuments, '2021-06-01', [...RULES, FROM_APPLICATION]);
    assert.equal(clock?.day?.toString(), '2022-01-04');
    assert.deepEqual(
      clock?.readings.map(({ ruleId, day }) => [ruleId, day?.toString()]),
      [
        ['documents', '2022-01-11'],
        ['from-application', '2022-01-04'],
      ],
    );
    assert.equal(clock?.starts?.event, 'application');
  });

  it('has no day when one reading has none', () => {
    const told: ReportedCase = {
      events: [
        { kind: 'slip', value: 'blue', date: '2021-01-11' },
        { kind: 'requested', value: 'documents' },
      ],
    };
    assert.equal(said(ofReport('documents', told, '2021-06-01')), '2022-01-11, runs');
    assert.equal(
      said(ofReport('documents', told, '2021-06-01', [...RULES, FROM_APPLICATION])),
      'start-unknown, does not run',
    );
  });

  it('never ends a case that is only being processed', () => {
    assert.equal(said(ofLog('documents', inProcessing, '2021-06-01')), 'no clock');
    assert.equal(said(ofLog('no-limit', inProcessing, '2021-06-01')), 'no-limit, does not run');
  });

  it('stops when the papers are given', () => {
    const given = accepted(...forDocuments, post('2021-02-01', 'item-provided'));
    assert.equal(said(ofLog('documents', given, '2021-06-01')), 'evidence-presented, does not run');
    assert.equal(said(ofLog('no-limit', given, '2021-06-01')), 'no clock');
  });

  it('says so when no rule was given', () => {
    assert.equal(said(ofLog('documents', forDocuments, '2021-06-01', [])), 'no-rule, does not run');
  });

  it('of an immigrant who was refused on 29 February ends on 28 February', () => {
    assert.equal(said(ofLog('registration', immigrant, '2020-06-01')), '2021-02-28, runs');
    assert.equal(said(ofLog('documents', immigrant, '2020-06-01')), 'no clock');
    assert.equal(said(ofLog('reinstatement', immigrant, '2020-06-01')), 'no clock');
  });

  it('of an immigrant is followed by a second year, in which the registration may be restored', () => {
    assert.equal(said(ofLog('reinstatement', immigrant, '2021-03-05')), '2022-02-28, runs');
    const terminated = accepted(...immigrant, post('2021-03-05', 'registration-terminated'));
    assert.equal(said(ofLog('reinstatement', terminated, '2021-04-01')), '2022-02-28, runs');
    assert.equal(said(ofLog('registration', terminated, '2021-04-01')), 'no clock');
  });
});

describe('the day from which to ask', () => {
  it('is the latest of all that the sources say', () => {
    const clock = ofLog('inquiry', inProcessing, '2021-02-01');
    assert.equal(said(clock), '2021-07-10, runs');
    assert.deepEqual(
      clock?.readings.map(({ day }) => day?.toString()),
      ['2021-07-10', '2021-05-11'],
    );
  });

  it('counts from the last paper when that came after the interview', () => {
    const given = accepted(...forDocuments, post('2021-03-01', 'item-provided'));
    const clock = ofLog('inquiry', given, '2021-06-01');
    assert.equal(said(clock), '2021-08-28, runs');
    assert.equal(clock?.starts?.event, 'interview-or-last-document');
  });

  it('is not told to somebody who has papers to give', () => {
    assert.equal(said(ofLog('inquiry', forDocuments, '2021-06-01')), 'no clock');
  });

  it('has come on its day', () => {
    assert.equal(said(ofLog('inquiry', inProcessing, '2021-07-10')), '2021-07-10, does not run');
  });

  it('counts from the refusal when nobody tells of the interview, and from handing in where there was none', () => {
    const slip = { kind: 'slip', value: 'white', date: '2021-01-11' } as const;
    assert.equal(said(ofReport('inquiry', { events: [slip] }, '2021-02-01')), '2021-07-10, runs');
    const dropbox = { kind: 'dropbox', date: '2021-01-04' } as const;
    assert.equal(said(ofReport('inquiry', { events: [dropbox, slip] }, '2021-02-01')), '2021-07-03, runs');
    const undated = { kind: 'interview' } as const;
    assert.equal(
      said(ofReport('inquiry', { events: [undated, slip] }, '2021-02-01')),
      'start-unknown, does not run',
    );
  });

  it('is ten days for somebody who was told at the window that all is well', () => {
    const told: ReportedCase = {
      events: [
        { kind: 'interview', date: '2021-01-11' },
        { kind: 'told', value: 'approved', date: '2021-01-11' },
        { kind: 'status', value: 'refused', date: '2021-01-12' },
      ],
    };
    assert.equal(said(ofReport('courtesy', told, '2021-01-13')), '2021-01-21, runs');
  });

  it('is ten days for somebody who handed in by dropbox', () => {
    const told: ReportedCase = { route: 'dropbox', events: [{ kind: 'dropbox', date: '2021-01-11' }] };
    assert.equal(said(ofReport('courtesy', told, '2021-01-13')), '2021-01-21, runs');
    assert.equal(
      said(ofReport('courtesy', { route: 'dropbox' }, '2021-01-13')),
      'start-unknown, does not run',
    );
  });
});

describe('other clocks', () => {
  it('a passport that lies ready is safest collected within the shorter time', () => {
    const ready = accepted(...student, post('2021-01-11', 'issued'), post('2021-01-15', 'passport-ready'));
    assert.equal(said(ofLog('collection', ready, '2021-01-16')), '2021-01-22, runs');
    const collected = accepted(...ready, post('2021-01-18', 'passport-delivered'));
    assert.equal(said(ofLog('collection', collected, '2021-01-18')), 'no clock');
  });

  it('a fee and a medical report count only when their day is given', () => {
    const today = onDay('2021-02-01');
    const known = { payment: { on: '2020-12-01' }, medical: { on: '2020-12' } };
    const running = clocks(clockCaseOfLog(inProcessing, today, known), RULES, today);
    assert.equal(said(running.find(({ is }) => is === 'fee')), '2021-12-01, runs');
    assert.equal(said(running.find(({ is }) => is === 'medical')), 'start-in-part, does not run');
    assert.equal(said(ofLog('fee', inProcessing, '2021-02-01')), 'no clock');
  });
});

describe('the end of a fiscal year', () => {
  const known = { 'fiscal-year': { on: '2020-10-01' } };
  const kindsOf = (log: CaseLog, today: string): readonly string[] =>
    clocks(clockCaseOfLog(log, onDay(today), known), RULES, onDay(today)).map(
      (clock) => `${clock.is}: ${said(clock)}`,
    );

  it('stands in place of every one-year rule', () => {
    assert.deepEqual(kindsOf(forDocuments, '2021-06-01'), ['fiscal-year: 2021-09-30, runs']);
    assert.deepEqual(
      kindsOf(inProcessing, '2021-10-01').filter((one) => !one.startsWith('inquiry')),
      ['fiscal-year: 2021-09-30, does not run'],
    );
  });

  it('runs on its last day, and not for an issued visa', () => {
    assert.deepEqual(kindsOf(forDocuments, '2021-09-30'), ['fiscal-year: 2021-09-30, runs']);
    const issued = accepted(...student, post('2021-01-11', 'issued'));
    assert.deepEqual(kindsOf(issued, '2021-06-01'), []);
  });
});

describe('what an applicant told', () => {
  it('of a month starts no year', () => {
    const told: ReportedCase = {
      events: [{ kind: 'told', value: 'documents-needed', date: '2021-03' }],
    };
    assert.equal(said(ofReport('documents', told, '2021-06-01')), 'start-in-part, does not run');
  });

  it('of an appointment ahead starts nothing', () => {
    const told: ReportedCase = {
      events: [{ kind: 'interview', date: '2021-07-01', planned: true }],
    };
    assert.deepEqual(clocks(clockCaseOfReport(told, onDay('2021-06-01')), RULES, onDay('2021-06-01')), []);
  });

  it('of a visa issued ends every wait', () => {
    const told: ReportedCase = {
      immigrant: false,
      events: [
        { kind: 'interview', date: '2021-01-11' },
        { kind: 'slip', value: 'white', date: '2021-01-11' },
        { kind: 'status', value: 'issued', date: '2021-02-01' },
      ],
    };
    assert.deepEqual(clocks(clockCaseOfReport(told, onDay('2021-06-01')), RULES, onDay('2021-06-01')), []);
  });

  it('of a refusal in plain words with a slip leaves the case open', () => {
    const told: ReportedCase = {
      immigrant: false,
      events: [
        { kind: 'slip', value: 'white', date: '2021-01-11' },
        { kind: 'told', value: 'refused', date: '2021-01-11' },
      ],
    };
    assert.equal(said(ofReport('no-limit', told, '2021-06-01')), 'no-limit, does not run');
    const final: ReportedCase = { ...told, events: [{ kind: 'told', value: 'refused', date: '2021-01-11' }] };
    assert.equal(said(ofReport('no-limit', final, '2021-06-01')), 'no clock');
  });

  const anyDate = fc.constantFrom(null, '2021', '2021-01', '2021-02', '2021-02-30');
  const anyEvent = fc
    .tuple(fc.constantFrom(...REPORTED_KINDS), fc.nat(), anyDate)
    .map(([kind, pick, date]): ReportedEvent => {
      const values = REPORTED_VALUES[kind];
      return Value.Parse(ReportedEvent, {
        kind,
        date,
        value: values === null ? null : values[pick % values.length],
      });
    });
  const anyCase = fc.record({
    immigrant: fc.constantFrom(true, false, null),
    route: fc.constantFrom('interview', 'dropbox', null),
    events: fc.array(anyEvent, { maxLength: 12 }),
  });

  it('without a whole day never yields a day', () => {
    fc.assert(
      fc.property(anyCase, (told) => {
        const today = onDay('2022-01-01');
        for (const clock of clocks(clockCaseOfReport(told, today), RULES, today)) {
          assert.equal(clock.day, null);
          assert.notEqual(clock.why, 'counted');
          assert.equal(clock.runs, false);
        }
      }),
    );
  });
});

describe('every rule', () => {
  it('can be read from every start', () => {
    const today = onDay('2021-06-01');
    const given = clockCaseOfLog(forDocuments, today, {
      notice: { on: '2020-12-31' },
      medical: { on: '2021-01-02' },
    });
    for (const is of CLOCK_KINDS)
      for (const counts of STARTS) {
        const found = clocks(given, [{ id: 'rule', is, counts, span: { days: 30 } }], today);
        for (const clock of found)
          assert.equal(clock.why === 'counted', clock.day !== null, `${is} ${counts}`);
      }
  });
});
