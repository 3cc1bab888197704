/** Notices stand on the page of a case only where they can matter to it. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CaseLog } from '../../cases/event.ts';
import { accepted, post } from '../../cases/test-log.ts';
import { SINCE_MARCH_2020, UNTIL_MARCH_2020 } from '../../wording/editions/built-in-editions.ts';
import type { Notice, NoticeKind } from '../../wording/notice.ts';
import { statusOf } from '../testing/official-case.ts';

const notice = (id: string, changes: Partial<Notice> = {}): Notice => ({
  ...{ id, kind: 'closure', title: id, body: [], from: '2021-04-01', until: null, posts: null },
  ...{ visaClasses: null, author: 'officer:One', publishedAt: 0, updatedAt: 0 },
  ...changes,
});

const TODAY = '2021-04-10';
const begun = [
  post('2021-03-01', 'application-made', { post: 'PTM', visaClass: 'H1B' }),
  post('2021-03-03', 'interview-held'),
  post('2021-03-03', 'passport-kept'),
] as const;
const onGround = (ground: '214(b)' | '212(f)') => post('2021-03-03', 'refused', { ground, needs: [] });
const returned = post('2021-03-04', 'passport-returned');
const checked = [...begun, post('2021-03-03', 'refused')] as const;

function shown(log: CaseLog, notices: readonly Notice[], changes: Parameters<typeof statusOf>[2] = {}) {
  return statusOf(accepted(...log), TODAY, { notices, ...changes }).notices.map(({ id }) => id);
}

describe('the notices of an official case', () => {
  it('are those of its days, its post and its class, in the order of their days', () => {
    const notices = [
      notice('next', { from: '2021-05-01' }),
      notice('here', { posts: ['PTM'], visaClasses: ['H1B', 'L1'] }),
      notice('over', { until: '2021-04-09' }),
      notice('elsewhere', { posts: ['PTA'] }),
      notice('other class', { visaClasses: ['F1'] }),
    ];
    assert.deepEqual(shown(begun, notices), ['here', 'next']);
  });

  it('are only of a kind that can still matter to the case', () => {
    const kinds = ['closure', 'delay', 'other', 'proclamation'] as const satisfies readonly NoticeKind[];
    const all = kinds.map((kind) => notice(kind, { kind }));
    const issued = [...begun, post('2021-03-04', 'issued')] as const;
    for (const [name, log, matters] of [
      ['open', checked, kinds],
      ['issued, the passport still here', issued, kinds],
      ['in hand', [...issued, post('2021-03-05', 'passport-delivered')], ['proclamation']],
      ['really refused', [...begun, onGround('214(b)'), returned], []],
      ['really refused, the passport still here', [...begun, onGround('214(b)')], kinds.slice(0, 3)],
      ['under a proclamation', [...begun, onGround('212(f)'), returned], ['proclamation']],
      ['withdrawn', [...checked, returned, post('2021-03-05', 'withdrawn')], []],
    ] as const)
      assert.deepEqual(shown(log, all), matters, name);
  });

  it('about words stand only where the word of the case changed', () => {
    const ours = { posts: null, writtenAt: 1, notice: 'Another word.', author: 'officer:One' };
    const before = { ...ours, id: 'before', from: '2021-01-01', words: UNTIL_MARCH_2020.words };
    const edition = { ...ours, id: 'after', from: '2021-03-20', words: SINCE_MARCH_2020.words };
    const words = notice('words', { kind: 'wording', from: '2021-03-20' });
    const inEdition = (log: CaseLog) => shown(log, [words], { edition, editionBefore: before });
    assert.deepEqual(inEdition(checked), ['words']);
    assert.deepEqual(inEdition([...begun, onGround('214(b)'), returned]), []);
    assert.deepEqual(inEdition(begun), []);
    assert.deepEqual(
      inEdition([...checked, post('2021-04-01', 'processing-completed'), post('2021-04-02', 'issued')]),
      [],
    );
  });

  it('about words that no edition brought are for open cases that began before them', () => {
    const words = notice('words', { kind: 'wording', from: '2021-03-20' });
    assert.deepEqual(shown(checked, [words]), ['words']);
    assert.deepEqual(shown([...begun, onGround('214(b)'), returned], [words]), []);
    assert.deepEqual(shown([post('2021-04-01', 'application-made')], [words]), []);
  });
});
