/** A context for the tests of pages: a fixed day, and one explanation written by hand that has every part. */
import { addStory } from '../explanation/asking/add-story.ts';
import type { ExplainAsk } from '../explanation/asking/ask.ts';
import type { Explanation } from '../explanation/explanation.ts';
import { englishWords } from '../language/words.ts';
import { scrub } from '../reading/personal/scrub.ts';
import type { Context } from '../services/context.ts';

export const SAMPLE_DAY = Temporal.PlainDate.from('2021-03-12');

/** Keeps what it was asked and what it was told of bugs, so that a test can look at both. */
export type SampleContext = Context & { readonly asks: ExplainAsk[]; readonly bugs: unknown[] };

export function sampleContext(explanation: Explanation = SAMPLE_EXPLANATION): SampleContext {
  const asks: ExplainAsk[] = [];
  const bugs: unknown[] = [];
  return {
    asks,
    bugs,
    version: '0.0.0-test',
    words: englishWords(),
    today: () => SAMPLE_DAY,
    seconds: () => 0,
    tell: addStory,
    scrub: (text) => scrub(text).text,
    explain: (ask) => {
      asks.push(ask);
      return explanation;
    },
    learned: () => 0,
    posts: ['Lima', 'Nairobi', 'Hanoi'],
    complain: (bug) => bugs.push(bug),
  };
}

export const SAMPLE_EXPLANATION: Explanation = {
  id: null,
  standing: [
    { is: 'approved-finishing', probability: 0.82 },
    { is: 'processing', probability: 0.1 },
    { is: 'applicant-to-act', probability: 0.04 },
    { is: 'under-review', probability: 0.015 },
    { is: 'refused-final', probability: 0.015 },
    { is: 'issued', probability: 0.005 },
    { is: 'undecided', probability: 0.003 },
    { is: 'delivered', probability: 0.001 },
    { is: 'closed', probability: 0.001 },
  ],
  outcome: { issued: 0.96 },
  word: {
    is: 'refused',
    shown: 'Refused',
    text: 'short',
    edition: 'refused-short-2020',
    editions: ['refused-short-2020'],
    post: 'NRB',
    created: '2021-03-01',
    updated: '2021-03-08',
    confidence: 0.98,
  },
  headline: 'This is very probably not a refusal. The visa is being finished.',
  meaning:
    'The officer said yes and kept your passport, so what is left is mostly work inside the consulate. The page shows “Refused” while they do it.',
  reasons: [
    {
      says: 'The officer told you that the visa is approved.',
      weight: 2.1,
      strength: 'strong',
      from: 'told',
    },
    {
      says: 'They kept your passport. It is kept to put a visa in it.',
      weight: 1.4,
      strength: 'strong',
      from: 'told',
    },
    {
      says: 'You were given no letter. A refusal must name its reason.',
      weight: 0.6,
      strength: 'some',
      from: 'rule-letter',
    },
    { says: 'What is said at the window is not yet a visa.', weight: -0.7, strength: 'some', from: 'told' },
    { says: 'The page says “Refused” with the short text.', weight: -0.2, strength: 'little', from: 'page' },
  ],
  actions: [
    {
      do: 'wait',
      says: 'Wait. Do not pay anybody and do not apply again. Read your e-mail every day.',
      source: null,
    },
    {
      do: 'wait',
      says: 'Look at the page twice a week. A new date with the same word is no decision.',
      notBefore: '2021-03-13',
      by: '2021-03-22',
      source: null,
    },
    {
      do: 'contact-post',
      says: 'If nothing has changed, write to the consulate. Two weeks have passed then.',
      notBefore: '2021-03-22',
      source: 'rule-ask',
    },
  ],
  clocks: [
    {
      is: 'inquiry',
      says: 'From this day the consulate answers questions about a case in processing.',
      from: '2021-03-08',
      day: '2021-09-04',
      readings: [
        { day: '2021-05-07', source: 'rule-ask' },
        { day: '2021-09-04', source: 'rule-letter' },
      ],
    },
    {
      is: 'evidence-year',
      says: 'Nothing was asked of you, so the one-year limit does not run.',
      from: null,
      day: null,
      readings: [{ day: '2022-03-08', source: 'rule-letter' }],
    },
  ],
  notToWorry: [
    'The word alone. It stands over cases that end well, too.',
    'A page that does not move for weeks.',
  ],
  drafts: [
    {
      is: 'status',
      title: 'A question about your case',
      subject: 'H4 visa, interview on 8 March 2021: is anything missing?',
      body: [
        'Dear Visa Section,',
        'I had my interview on 8 March 2021. Is anything needed from me?',
        'Name: [your name as in the passport]\nApplication number: [AA00…]',
        'Thank you.',
      ],
      notBefore: '2021-03-22',
    },
    {
      is: 'passport',
      title: 'Where is my passport?',
      subject: 'H4 visa: my passport',
      body: ['Dear Visa Section,', 'Where is my passport?'],
    },
  ],
  contact: { post: 'NRB', name: 'Nairobi', address: 'https://ke.usembassy.gov/visas/', slug: 'nairobi' },
  sources: [
    {
      id: 'rule-letter',
      says: '22 CFR 41.121: a refusal must name its ground',
      address: 'https://www.ecfr.gov/current/title-22/section-41.121',
      grade: 'primary',
      checkedOn: '2021-03-02',
    },
    {
      id: 'rule-ask',
      says: 'Visa pages of the embassy: when to ask',
      address: 'https://ke.usembassy.gov/visas/',
      grade: 'post',
      checkedOn: '2021-03-02',
    },
  ],
  notes: ['The date of one event lies ahead and was left out.'],
};
