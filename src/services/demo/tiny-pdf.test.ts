import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { recognisePaper } from '../papers/recognise-paper.ts';
import { tinyPdf } from './tiny-pdf.ts';

describe('the paper of the demonstration', () => {
  it('is a PDF that we take ourselves', async () => {
    const recognised = await recognisePaper(tinyPdf('A fictional paper, page 1.'));
    assert.ok(recognised.ok && recognised.type === 'application/pdf');
  });
});
