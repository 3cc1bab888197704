/**
 * The editions that are known of the State Department's page: before and since 3 March 2020.
 *
 * On that day "Administrative Processing" came to be shown as "Refused", with "no change in such applicants' actual
 * cases": https://travel.state.gov/content/travel/en/us-visas/visa-information-resources/visas-news-archive/visas-ceac-case-status-change.html
 * Which of the two texts of "Refused" goes with which case no official source says; an office may write its own edition.
 */
import type { Edition, SaidWord } from './edition.ts';

const known = (word: SaidWord['word'], text: SaidWord['text'] = null): SaidWord => ({
  word,
  text,
  says: null,
});

/** Nothing usable is known of what the page says of these; the sentence is this program's own. */
const own = (word: SaidWord['word'], says: string): SaidWord => ({ word, text: null, says });

const ALWAYS = {
  undecided: known('application-received'),
  'undecided-immigrant': known('ready'),
  'refused-final': known('refused', 'short'),
  // "Administrative Processing" went on being shown after 3 March 2020 for cases that move on.
  approved: known('administrative-processing'),
  issued: known('issued'),
  closed: known('refused', 'short'),
  withdrawn: own('no-status', 'This application was withdrawn.'),
  revoked: own('no-status', 'This visa was revoked.'),
} as const;

const STATE = { posts: null, author: 'travel.state.gov', writtenAt: 0 } as const;

export const UNTIL_MARCH_2020: Edition = {
  ...STATE,
  id: 'until-2020-03-02',
  from: '0001-01-01',
  words: {
    ...ALWAYS,
    'refused-processing': known('administrative-processing'),
    'refused-items': known('refused', 'short'),
    'refused-other': known('refused', 'short'),
  },
  notice: '',
};

export const SINCE_MARCH_2020: Edition = {
  ...STATE,
  id: 'from-2020-03-03',
  from: '2020-03-03',
  words: {
    ...ALWAYS,
    'refused-processing': known('refused', 'long'),
    'refused-items': known('refused', 'long'),
    'refused-other': known('refused', 'long'),
  },
  notice:
    'Cases in administrative processing are shown as “Refused” from today. Nothing has changed in the cases themselves.',
};

export const BUILT_IN_EDITIONS = [UNTIL_MARCH_2020, SINCE_MARCH_2020] as const;
