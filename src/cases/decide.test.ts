import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { replay } from './evolve.ts';
import { mayFollow } from './may-follow.ts';
import { accepted, correction, LATER, next, post, reasonAgainst } from './test-log.ts';

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

describe('before a decision', () => {
  it('nothing can be recorded of a case whose application was not made', () => {
    assert.equal(reasonAgainst([], post('2021-01-04', 'interview-held')), 'application-not-made');
  });

  it('an application is made once', () => {
    assert.equal(reasonAgainst(student, post('2021-01-12', 'application-made')), 'application-made-already');
  });

  it('nobody is refused under 214(b) unseen', () => {
    const mailed = accepted(post('2021-01-04', 'application-made'), post('2021-01-05', 'interview-waived'));
    const refusal = post('2021-01-06', 'refused', { ground: '214(b)', needs: [] });
    assert.equal(reasonAgainst(mailed, refusal), 'not-interviewed');
  });

  it('a work visa is not issued while its petition is not found', () => {
    const worker = accepted(
      post('2021-01-04', 'application-made', { visaClass: 'H1B' }),
      post('2021-01-11', 'interview-held'),
      post('2021-01-11', 'petition-checked', { result: 'not-found' }),
    );
    assert.equal(reasonAgainst(worker, post('2021-01-11', 'issued')), 'petition-not-verified');
  });

  it('214(b) does not apply to an immigrant', () => {
    const applied = accepted(
      post('2021-01-04', 'application-made', { form: 'ds-260', visaClass: 'IR1', immigrant: true }),
      post('2021-01-11', 'interview-held'),
    );
    const refusal = post('2021-01-11', 'refused', { ground: '214(b)', needs: [] });
    assert.equal(reasonAgainst(applied, refusal), 'not-for-immigrants');
  });
});

describe('a refusal under 221(g)', () => {
  it('says what the post still needs', () => {
    assert.equal(reasonAgainst(student, post('2021-01-11', 'refused', { needs: [] })), 'needs-missing');
  });

  it('is not lifted while processing lasts, and names the manual', () => {
    const decided = next(inProcessing, post('2021-02-01', 'issued'));
    assert.ok(!decided.ok);
    assert.equal(decided.reason, 'needs-unmet');
    assert.equal(decided.basis, '9 FAM 306.2-2(A)');
    assert.ok(decided.mayFollow.includes('processing-completed'));
  });

  it('is lifted when processing is completed', () => {
    accepted(...inProcessing, post('2021-03-01', 'processing-completed'), post('2021-03-02', 'issued'));
  });

  it('is not lifted while a paper lies unread', () => {
    const given = accepted(...forDocuments, post('2021-01-20', 'item-provided'));
    assert.equal(reasonAgainst(given, post('2021-01-21', 'approved')), 'needs-unmet');
    accepted(...given, post('2021-01-21', 'item-accepted'), post('2021-01-21', 'approved'));
  });

  it('is open again when an accepted paper is found wanting', () => {
    const rejected = accepted(
      ...forDocuments,
      post('2021-01-20', 'item-provided'),
      post('2021-01-21', 'item-accepted'),
      post('2021-01-25', 'item-rejected'),
    );
    assert.equal(reasonAgainst(rejected, post('2021-01-26', 'issued')), 'items-open');
  });

  it('is decided again only on something new', () => {
    assert.equal(reasonAgainst(inProcessing, post('2021-02-01', 'refused')), 'nothing-new');
    accepted(
      ...inProcessing,
      post('2021-02-01', 'processing-completed'),
      post('2021-02-01', 'refused', { ground: '214(b)', needs: [] }),
    );
  });
});

describe('other grounds', () => {
  it('after 214(b) one applies again', () => {
    const refused = accepted(...student, post('2021-01-11', 'refused', { ground: '214(b)', needs: [] }));
    for (const kind of ['issued', 'approved', 'item-requested', 'interview-held', 'withdrawn'] as const)
      assert.equal(reasonAgainst(refused, post('2021-02-01', kind)), 'apply-again', kind);
    assert.ok(mayFollow(replay(refused)).includes('correction'));
  });

  it('under 212(a) a visa is issued only when the waiver is granted', () => {
    const refused = accepted(
      ...student,
      post('2021-01-11', 'refused', {
        ground: '212(a)',
        section: '(6)(C)(i)',
        needs: [],
        waiver: 'possible',
      }),
      post('2021-01-20', 'waiver-recommended'),
    );
    assert.equal(reasonAgainst(refused, post('2021-02-01', 'issued')), 'waiver-not-granted');
    accepted(...refused, post('2021-06-01', 'waiver-granted'), post('2021-06-02', 'issued'));
  });

  it('where no waiver is possible none is recommended', () => {
    const refused = accepted(
      ...student,
      post('2021-01-11', 'refused', { ground: '212(a)', section: '(2)', needs: [], waiver: 'not-possible' }),
    );
    assert.equal(reasonAgainst(refused, post('2021-02-01', 'waiver-recommended')), 'waiver-not-possible');
    assert.equal(reasonAgainst(refused, post('2021-02-01', 'issued')), 'no-cure');
  });

  it('a public charge refusal is overcome by evidence', () => {
    const refused = accepted(
      ...student,
      post('2021-01-11', 'refused', { ground: '212(a)', section: '(4)', needs: [] }),
      post('2021-01-11', 'item-requested'),
      post('2021-01-20', 'item-provided'),
      post('2021-01-21', 'item-accepted'),
    );
    accepted(...refused, post('2021-01-22', 'issued'));
  });

  it('only what was issued is revoked', () => {
    assert.equal(reasonAgainst(student, post('2021-02-01', 'revoked')), 'not-issued');
  });
});

describe('a year without an answer', () => {
  it('never ends a case that is only being processed', () => {
    assert.equal(reasonAgainst(inProcessing, post('2025-01-01', 'closed')), 'nothing-asked');
    assert.ok(!mayFollow(replay(inProcessing)).includes('closed'));
    const processed = accepted(
      ...immigrant.slice(0, 2),
      post('2020-02-29', 'refused', { needs: ['administrative-processing'] }),
    );
    assert.equal(reasonAgainst(processed, post('2025-01-01', 'registration-terminated')), 'nothing-asked');
  });

  it('closes a nonimmigrant case only after the same day of the next year', () => {
    assert.equal(reasonAgainst(forDocuments, post('2022-01-11', 'closed')), 'year-not-over');
    accepted(...forDocuments, post('2022-01-12', 'closed'));
  });

  it('closes nothing when papers were given', () => {
    const given = accepted(...forDocuments, post('2021-12-30', 'item-provided'));
    assert.equal(reasonAgainst(given, post('2022-01-12', 'closed')), 'evidence-presented');
  });

  it('terminates an immigrant registration after 28 February when it was refused on the 29th', () => {
    assert.equal(reasonAgainst(immigrant, post('2021-02-28', 'registration-terminated')), 'year-not-over');
    assert.equal(reasonAgainst(immigrant, post('2021-03-01', 'closed')), 'only-nonimmigrants');
    accepted(...immigrant, post('2021-03-01', 'registration-terminated'));
  });

  it('lets a registration be reinstated until the second year ends', () => {
    const terminated = accepted(...immigrant, post('2021-04-01', 'registration-terminated'));
    assert.equal(
      reasonAgainst(terminated, post('2022-03-01', 'registration-reinstated')),
      'second-year-over',
    );
    accepted(...terminated, post('2022-02-28', 'registration-reinstated'));
  });
});

describe('days and places', () => {
  it('nothing happened tomorrow', () => {
    assert.equal(reasonAgainst(student, post('2021-01-12', 'refused'), '2021-01-11'), 'in-the-future');
  });

  it('nothing happened before the application', () => {
    assert.equal(reasonAgainst(student, post('2021-01-03', 'letter-given')), 'before-application');
  });

  it('a paper is not accepted before it came', () => {
    const given = accepted(...forDocuments, post('2021-01-20', 'item-provided'));
    assert.equal(reasonAgainst(given, post('2021-01-19', 'item-accepted')), 'before-what-it-follows');
  });

  it('30 February is no day', () => {
    assert.equal(reasonAgainst(student, post('2021-02-30', 'refused')), 'not-in-calendar');
  });

  it('a visa is not issued while the passport is with the applicant', () => {
    const returned = accepted(
      ...inProcessing,
      post('2021-01-12', 'passport-returned'),
      post('2021-03-01', 'processing-completed'),
    );
    assert.equal(reasonAgainst(returned, post('2021-03-02', 'issued')), 'passport-elsewhere');
  });

  it('what a page shows may be written down at any time, unless it lies ahead', () => {
    const page = { witness: 'portal', kind: 'status', value: 'refused', date: '2021-05' } as const;
    assert.deepEqual(next(inProcessing, page, '2021-05-01'), { ok: true });
    assert.equal(reasonAgainst(inProcessing, page, '2021-04-30'), 'in-the-future');
    const ahead = { witness: 'applicant', kind: 'interview', date: '2021-05-03', planned: true } as const;
    assert.deepEqual(next(inProcessing, ahead, '2021-04-30'), { ok: true });
  });
});

describe('a correction', () => {
  it('puts right a refusal recorded on the wrong ground', () => {
    const refused = accepted(...student, post('2021-01-11', 'refused', { ground: '214(b)', needs: [] }));
    const corrected = accepted(...refused, correction('2021-01-12', 3, post('2021-01-11', 'refused')));
    const { decision } = replay(corrected);
    assert.ok(decision.is === 'refused');
    assert.equal(decision.ground, '221(g)');
    assert.equal(corrected.length, 4, 'what was wrong stays readable');
  });

  it('cannot take away what later events stand on', () => {
    const visa = accepted(
      ...inProcessing,
      post('2021-03-01', 'processing-completed'),
      post('2021-03-02', 'issued'),
    );
    assert.equal(reasonAgainst(visa, correction('2021-03-03', 4, null)), 'contradicts-later-events');
    accepted(...visa, correction('2021-03-03', 5, null));
  });

  it('can itself be put right by correcting the same event again', () => {
    const taken = accepted(...inProcessing, correction('2021-01-12', 3, null));
    assert.equal(replay(taken).decision.is, 'undecided');
    const again = accepted(...taken, correction('2021-01-13', 3, post('2021-01-11', 'refused')));
    assert.equal(replay(again).decision.is, 'refused');
    assert.equal(reasonAgainst(taken, correction('2021-01-13', 4, null), LATER), 'no-such-event');
  });
});
