import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addStory } from '../../explanation/asking/add-story.ts';
import { hear } from './hear.ts';

const TODAY = Temporal.PlainDate.from('2021-02-10');
const PAGE = 'Refused\nCase Created: 05-Jan-2021\nCase Last Updated: 09-Jan-2021\n';
const STORY =
  'Interview on Jan 8 for H1B, officer said approved. Refused on Jan 9, Administrative Processing on Jan 25.';

const wordOf = (statusText: string): string | undefined =>
  hear({ tell: addStory }, { today: TODAY, statusText }, null, null).ask.statusText;

describe('the page of a text', () => {
  it('is none where the story alone tells words, its own or another person’s', () => {
    assert.equal(wordOf(STORY), undefined);
    assert.equal(wordOf(`${STORY} My wife's case still shows Refused.`), undefined);
  });

  it('is kept where it was pasted before the story', () => {
    const both = `${PAGE}\n${STORY}`;
    assert.equal(wordOf(both), both);
  });

  it('leaves the kind of visa and the place that stand beside it', () => {
    const statusText = 'Immigrant visa F3 category, Manila. Status: At NVC.';
    const { ask } = hear({ tell: addStory }, { today: TODAY, statusText }, null, null);
    assert.deepEqual([ask.case?.visaClass, ask.case?.post, ask.case?.events], ['F3', 'Manila', []]);
  });

  it('is kept where nothing else tells a word', () => {
    assert.equal(wordOf('Refused'), 'Refused');
  });
});
