/** Where a word of the page is a verb, a slip, a text or a parcel, and tells no status. */

import { nearestAfter, nearestBefore } from '../story/near.ts';
import { names, namesAny, type Story } from '../story/story.ts';
import type { Concept } from '../vocabulary/concepts.ts';
import { ROLES } from '../vocabulary/roles.ts';
import type { Mention } from '../words/find-mentions.ts';
import { isShortLine } from './frame-slips.ts';
import { isCaseInTransit, isShownReady } from './shown-words.ts';

export const HANDED: readonly Concept[] = [
  'slip.221g',
  'slip.paper',
  'colour.white',
  'colour.pink',
  'colour.blue',
  'colour.yellow',
  'colour.green',
  'colour.orange',
];

export function isNoWord(story: Story, index: number, mention: Mention, value: string): boolean {
  switch (value) {
    case 'issued':
      return isNotIssued(story, index, mention);
    case 'ready':
      return !isShownReady(story, index);
    case 'in-transit':
      return !isCaseInTransit(story, index);
    case 'administrative-processing':
      return isBesideSection(story, index);
    case 'refused':
      return isBesideTold(story, index);
    default:
      return false;
  }
}

const isNotIssued = (story: Story, index: number, { from, to }: Mention): boolean =>
  isSlip(story.mentions[index - 1], from) ||
  isVerb(story, index) ||
  (story.tokens[from]?.word === 'issue' && !isShortLine(story, index) && !story.hasHan) ||
  givesSomething(story, to) ||
  isPaperPrinted(story, index);

/** "a 214(b) refusal": said already. */
const isBesideTold = (story: Story, index: number): boolean =>
  nearestBefore(story, index, ['told.refused'], 1) !== null;

/** "refused (221(g) administrative processing)": what the section is for. */
function isBesideSection(story: Story, index: number): boolean {
  const [before, own] = [story.mentions[index - 1], story.mentions[index]];
  if (!names(before, 'slip.221g') || !before || !own || story.line[before.from] !== story.line[own.from])
    return false;
  const between = story.tokens[before.to];
  return own.from === before.to || (own.from - before.to === 1 && between?.word === ')');
}

/** "221g issued" */
const isSlip = (before: Mention | undefined, at: number): boolean =>
  before !== undefined && at - before.to <= 2 && namesAny(before, ['slip.221g', 'slip.paper']);

/** "issued a new one", "issued me": the verb and not the word of the page. */
const givesSomething = (story: Story, at: number): boolean =>
  ROLES.objects.has(story.tokens[at]?.word ?? '') && !story.dateStarts.has(at);

/** "I had the resume printed". */
const isPaperPrinted = (story: Story, index: number): boolean =>
  story.tokens[story.mentions[index]?.from ?? 0]?.word === 'printed' &&
  nearestBefore(story, index, PAPERS, 3) !== null;
const PAPERS: readonly Concept[] = ['thing.documents', 'thing.form', 'thing.information', 'thing.photos'];

/** "the officer issued a white slip": the verb and not the word of the page. */
function isVerb(story: Story, index: number): boolean {
  const next = nearestAfter(story, index, HANDED, 4);
  if (next === null) return false;
  const [own, handed] = [story.mentions[index], story.mentions[next]];
  return own !== undefined && handed !== undefined && story.line[handed.from] === story.line[own.from];
}
