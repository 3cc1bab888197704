/** What an officer or a post said about the decision, in words that stand for it. */

import { isDenied, nearestAfter, nearestBefore } from '../story/near.ts';
import { namesAny, type Story, valueIn } from '../story/story.ts';
import { isByOutsider } from '../story/who-acts.ts';
import type { Concept } from '../vocabulary/concepts.ts';
import { ROLES } from '../vocabulary/roles.ts';
import type { Mention } from '../words/find-mentions.ts';
import type { FoundEvent } from './found-event.ts';
import { isOfPetition } from './frame-statuses.ts';

const SPEAKERS: readonly Concept[] = [
  'act.tell',
  'place.officer',
  'place.post',
  'act.contact',
  'place.window',
];

/** Where the post's own words are heard or read: "interview 4 May. 'We need additional processing.'". */
const OCCASIONS: readonly Concept[] = ['act.notice', 'visit.interview'];

const OFFICIALS: readonly Concept[] = ['act.tell', 'place.officer', 'place.post'];

export function frameTold(story: Story, index: number): readonly FoundEvent[] {
  const value = valueIn(story.mentions[index], 'told.');
  const mention = story.mentions[index];
  if (value === null || mention === undefined || isDenied(story, index, 2)) return [];
  // "he had everything to approve my visa": the aim and not the deed.
  if (value === 'approved' && story.tokens[mention.from - 1]?.word === 'to') return [];
  if (ROLES.boxes.has(story.tokens[mention.from - 1]?.word ?? '')) return [];
  if (
    value === 'administrative-processing' &&
    !isOfSystem(story, mention) &&
    nearestBefore(story, index, SPEAKERS, 16) === null &&
    nearestBefore(story, index, OCCASIONS, 8) === null
  )
    return [
      { kind: 'status', value, detail: null, first: index, last: index, anchor: index, certainty: 0.6 },
    ];
  if (nearestBefore(story, index, ['act.ask'], 1) !== null) return [];
  // To somebody who tells of a success it is a greeting.
  if (isGreeting(story, mention.from) && nearestBefore(story, index, SPEAKERS, 12) === null) return [];
  if (value === 'documents-needed') return frameNeed(story, index);
  if (value === 'refused' && isUnsaid(story, index) && isBesideSlip(story, index))
    return [
      {
        kind: 'status',
        value,
        detail: null,
        first: index,
        last: index,
        anchor: index,
        certainty: 0.6,
        atInterview: true,
      },
    ];
  if (value === 'refused' && isOfPetition(story, index)) return [];
  // "I got refused status", or refused where nobody was met.
  if (value === 'refused' && isUnsaid(story, index) && isOfPage(story, index))
    return [
      { kind: 'status', value, detail: null, first: index, last: index, anchor: index, certainty: 0.6 },
    ];
  return [
    {
      kind: 'told',
      value,
      detail: null,
      first: index,
      last: index,
      anchor: index,
      certainty: value === 'refused' && isUnsaid(story, index) ? 0.4 : 0.8,
      atInterview: true,
    },
  ];
}

/** "PIMS not found": only the office looks there. */
const isOfSystem = (story: Story, { from, to }: Mention): boolean =>
  story.tokens[from]?.word === 'pims' || story.tokens[to - 1]?.word === 'pims';

/** What an officer says to be missing is asked for as well. */
function frameNeed(story: Story, index: number): readonly FoundEvent[] {
  const speaker = nearestBefore(story, index, OFFICIALS, 12);
  const mention = story.mentions[index];
  if (speaker === null || mention === undefined || isByOutsider(story, speaker)) return [];
  const words = story.tokens.slice(mention.from, mention.to).map(({ word }) => word);
  const thing = words.some((word) => ROLES.ofMedicals.has(word)) ? 'medical' : 'documents';
  const said = { detail: null, first: index, last: index, anchor: index, certainty: 0.8, atInterview: true };
  return [
    { ...said, kind: 'told', value: 'documents-needed' },
    { ...said, kind: 'requested', value: thing },
  ];
}

/** Mentions around a word in which an interview is looked for. */
const AROUND = 40;

const isNearInterview = (story: Story, index: number): boolean =>
  story.mentions
    .slice(Math.max(0, index - AROUND), index + AROUND)
    .some((mention) => namesAny(mention, ['visit.interview']));

const isOfPage = (story: Story, index: number): boolean =>
  nearestAfter(story, index, ['place.page'], 1) !== null ||
  (story.hasDropbox && !isNearInterview(story, index));

const isGreeting = (story: Story, at: number): boolean =>
  story.tokens[at]?.word.startsWith('congrat') === true;

/** "I was refused under 221(g)": the word of the page beside its slip. */
const isBesideSlip = (story: Story, index: number): boolean =>
  nearestAfter(story, index, ['slip.221g'], 6) !== null ||
  nearestBefore(story, index, ['slip.221g'], 6) !== null;

/** "my visa was refused" with nobody who said so: many write it of the word on the page. */
function isUnsaid(story: Story, index: number): boolean {
  return (
    nearestBefore(story, index, SPEAKERS, 12) === null && nearestAfter(story, index, SPEAKERS, 5) === null
  );
}
