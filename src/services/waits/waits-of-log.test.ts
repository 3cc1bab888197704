import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CaseEvent } from '../../cases/event.ts';
import { waitsOfLog } from './waits-of-log.ts';

const TODAY = '2022-01-01';
const applied: CaseEvent = {
  ...{ witness: 'post', kind: 'application-made', on: '2021-03-05', form: 'ds-160', visaClass: 'F1' },
  ...{ immigrant: false, post: 'LND', family: null },
};
const interview: CaseEvent = { witness: 'post', kind: 'interview-held', on: '2021-04-01' };
const refused = (
  on: string,
  needs: readonly ('administrative-processing' | 'documents' | 'interview')[],
): CaseEvent => ({
  ...{ witness: 'post', kind: 'refused', ground: '221(g)', section: null, needs, waiver: null, on },
});
const issued: CaseEvent = { witness: 'post', kind: 'issued', on: '2021-05-01' };

const brief = (log: readonly CaseEvent[]) =>
  waitsOfLog(log, TODAY).map(({ wait, hold, start, end, ended, seen }) =>
    [wait, hold, start, end, ended, seen].join(' '),
  );

describe('the waits in an office’s log', () => {
  it('run from the first hold to the visa, and from the visa into the hand', () => {
    const log: CaseEvent[] = [
      applied,
      interview,
      refused('2021-04-01', ['administrative-processing']),
      { witness: 'post', kind: 'processing-completed', on: '2021-04-20' },
      issued,
      { witness: 'post', kind: 'passport-delivered', on: '2021-05-06' },
    ];
    assert.deepEqual(brief(log), [
      'hold-to-issued processing 2021-04-01 2021-05-01 issued 2021-05-01',
      'issued-to-hand processing 2021-05-01 2021-05-06 issued 2021-05-06',
    ]);
  });

  it('run from what was given, apart', () => {
    const log: CaseEvent[] = [
      applied,
      interview,
      refused('2021-04-01', ['documents']),
      { witness: 'post', kind: 'item-provided', item: 'a', on: '2021-04-09' },
    ];
    assert.deepEqual(brief(log), [
      `hold-to-issued documents 2021-04-01   ${TODAY}`,
      `documents-to-issued documents 2021-04-09   ${TODAY}`,
    ]);
  });

  it('are of the kind of the first hold, and never pool what is both', () => {
    const both = refused('2021-04-01', ['administrative-processing', 'documents']);
    assert.match(brief([applied, both])[0] ?? '', /processing-and-documents/);
    assert.match(brief([applied, refused('2021-04-01', ['interview'])])[0] ?? '', / other /);
    const later = [
      applied,
      refused('2021-04-01', ['documents']),
      refused('2021-04-09', ['administrative-processing']),
    ];
    assert.match(brief(later)[0] ?? '', / documents 2021-04-01/);
  });

  it('end otherwise where the case ended otherwise', () => {
    const held = [applied, interview, refused('2021-04-01', ['documents'])];
    const no: CaseEvent = {
      ...{
        witness: 'post',
        kind: 'refused',
        ground: '214(b)',
        section: null,
        needs: [],
        waiver: null,
        on: '2021-04-20',
      },
    };
    assert.deepEqual(brief([...held, no]), [
      'hold-to-issued documents 2021-04-01 2021-04-20 refused 2021-04-20',
    ]);
    const withdrawn: CaseEvent = { witness: 'post', kind: 'withdrawn', on: '2021-04-30' };
    assert.deepEqual(brief([...held, withdrawn]), [
      'hold-to-issued documents 2021-04-01 2021-04-30 gave-up 2021-04-30',
    ]);
  });

  it('are none where nothing was held and nothing issued, and a corrected hold is none', () => {
    assert.deepEqual(brief([applied, interview]), []);
    const corrected: CaseEvent = {
      ...{
        witness: 'post',
        kind: 'correction',
        on: '2021-04-02',
        corrects: 2,
        reason: 'Wrong case',
        instead: null,
      },
    };
    assert.deepEqual(brief([applied, refused('2021-04-01', ['documents']), corrected]), []);
  });
});
