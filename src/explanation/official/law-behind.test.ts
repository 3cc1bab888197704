import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { accepted, post } from '../../cases/test-log.ts';
import { statusOf } from '../testing/official-case.ts';

const begun = (details: Parameters<typeof post<'application-made'>>[2]) => [
  post('2026-01-04', 'application-made', { post: 'PMR', ...details }),
  post('2026-01-10', 'interview-held'),
];
const student = begun({ visaClass: 'F1' });
const immigrant = begun({ visaClass: 'IR1', immigrant: true, form: 'ds-260' });
const papers = post('2026-01-10', 'refused', { needs: ['documents'] });
const TODAY = '2026-03-01';

describe('the sources of an official case', () => {
  it('begin with the law, and embassies’ pages stand after it', () => {
    const { sources, clocks } = statusOf(accepted(...student, papers), TODAY);
    assert.deepEqual(
      sources.slice(0, 2).map(({ id }) => id),
      ['22-cfr-41-121', '22-cfr-40-201'],
    );
    const grades = sources.map(({ grade }) => grade);
    assert.ok(grades.includes('post'));
    assert.ok(grades.lastIndexOf('primary') < grades.indexOf('post'), grades.join());
    const year = clocks.find(({ is }) => is === 'documents');
    assert.match(year?.says ?? '', /regulations name this year for immigrants only/);
  });

  it('say that a year is the office’s own where it publishes one', () => {
    const here = accepted(post('2026-01-04', 'application-made', { post: 'KNG' }), papers);
    const year = statusOf(here, TODAY).clocks.find(({ is }) => is === 'documents');
    assert.match(year?.says ?? '', /We publish this year/);
  });

  it('name the regulation that sets the year of an immigrant', () => {
    const { sources, clocks } = statusOf(accepted(...immigrant, papers), TODAY);
    assert.deepEqual(
      sources.slice(0, 3).map(({ id }) => id),
      ['22-cfr-42-81', '22-cfr-40-201', '22-cfr-42-83'],
    );
    assert.ok(!clocks.some(({ says }) => /regulations name/.test(says)));
  });

  it('name no law of a refusal where nothing is refused', () => {
    assert.deepEqual(statusOf(accepted(...student), TODAY).sources, []);
  });
});
