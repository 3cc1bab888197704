import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Notice } from '../../wording/notice.ts';
import { sortNotices } from './sort-notices.ts';

const TODAY = Temporal.PlainDate.from('2026-05-10');

function notice(id: string, publishedAt: number, until: string | null): Notice {
  return {
    ...{ id, kind: 'other', title: id, body: ['It is so.'], from: '2026-05-01', until },
    ...{ posts: null, visaClasses: null, author: 'Ida', publishedAt, updatedAt: publishedAt },
  };
}

describe('the notices of an office', () => {
  it('stand newest first, those that still count apart from the past', () => {
    const { now, past } = sortNotices(
      [
        notice('older', 1, null),
        notice('ended', 4, '2026-05-09'),
        notice('last day', 2, '2026-05-10'),
        notice('newest', 3, '2026-06-01'),
      ],
      TODAY,
    );
    assert.deepEqual(
      now.map(({ id }) => id),
      ['newest', 'last day', 'older'],
    );
    assert.deepEqual(
      past.map(({ id }) => id),
      ['ended'],
    );
  });
});
