import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { blankPage } from './blank-page.ts';

const PAGE = [
  'NONIMMIGRANT VISA APPLICATION',
  'Refused',
  'Case Created: 01-Mar-2021',
  'Case Last Updated: 04-Mar-2021',
  'A U.S. consular officer has adjudicated and refused your visa application. Please see the letter you received at the interview.',
].join('\n');
const STORY = 'I was interviewed on 2 March and they kept my passport.';

describe('taking the page out of a text', () => {
  it('leaves the story, at its place', () => {
    const text = `${PAGE}\n${STORY}`;
    const blanked = blankPage(text);
    assert.equal(blanked.length, text.length);
    assert.equal(blanked.slice(text.indexOf(STORY)), STORY);
    assert.doesNotMatch(blanked, /refused|Updated/i);
  });

  it('leaves a story without a page as it is', () => {
    assert.equal(blankPage(STORY), STORY);
    const told = 'On 3 March it said Refused, and on 9 March Administrative Processing.';
    assert.equal(blankPage(told), told);
  });
});
