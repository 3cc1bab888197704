/** Whom "he" and "she" mean: a relative who was named before, or somebody at the window. */

import type { Concept } from '../vocabulary/concepts.ts';
import { ROLES } from '../vocabulary/roles.ts';
import type { Mention } from '../words/find-mentions.ts';
import { SORTS } from '../words/sorts.ts';
import { names, namesAny, type Story, valueIn } from './story.ts';

/** How many mentions back a pronoun reaches. */
const REACH = 40;
/** What officers do; behind a pronoun these make it one. */
const OFFICIAL: readonly Concept[] = ['act.tell', 'act.ask', 'act.keep', 'act.hand', 'act.return'];
/** What is said of an applicant although it looks like an officer's deed. */
const OF_APPLICANTS: readonly Concept[] = ['act.receive', 'act.change', 'act.attend'];

/** The relative that the mention's pronoun means; null when it is none, or somebody at the window. */
export function relativeMeant(story: Story, index: number): string | null {
  const mention = story.mentions[index];
  if (mention === undefined || (mention.sorts & SORTS.pronoun) === 0) return null;
  const isHe = names(mention, 'pronoun.he');
  if (names(mention, 'place.officer') && actsAsOfficer(story, index)) return null;
  const others = isHe ? ROLES.women : ROLES.men;
  for (let before = index - 1; before >= Math.max(0, index - REACH); before -= 1) {
    const other = story.mentions[before];
    const person = valueIn(other, 'person.');
    if (!other || isOfficerNoun(story, other)) return null;
    // "the baby" is somebody in the story and no applicant.
    if (person === null || !RELATIVES.has(person) || story.tokens[other.from - 1]?.word === 'the') continue;
    if (isInPassing(story, other, person)) continue;
    if (!others.has(story.tokens[other.from]?.word ?? '')) return person;
  }
  return null;
}

/** "my father's work", "his colleague": nobody whom the story goes on to tell of. */
function isInPassing(story: Story, { from, to }: Mention, person: string): boolean {
  const isOf = ROLES.ofRelatives.has(story.tokens[from]?.word ?? '');
  if (isOf && !story.caseStarts.has(to) && !story.caseStarts.has(to + 1)) return true;
  return person !== 'spouse' && person !== 'child' && ROLES.others.has(story.tokens[from - 1]?.word ?? '');
}

const RELATIVES: ReadonlySet<string> = new Set(['spouse', 'child', 'parent', 'sibling', 'friend']);

/** An officer who is named nearer than a relative is meant. */
const isOfficerNoun = (story: Story, mention: Mention): boolean =>
  names(mention, 'place.officer') && !ROLES.anybody.has(story.tokens[mention.from]?.word ?? '');

/** "he said", "she kept": the verb right behind is an officer's. */
function actsAsOfficer(story: Story, index: number): boolean {
  // "She: issued on 5 May".
  if (story.tokens[story.mentions[index]?.to ?? 0]?.word === ':') return false;
  const verb = names(story.mentions[index + 1], 'mood.not') ? index + 2 : index + 1;
  const [mention, next] = [story.mentions[index], story.mentions[verb]];
  if (!mention || !next || next.from - mention.to > 3) return false;
  return namesAny(next, OFFICIAL) && !namesAny(next, OF_APPLICANTS);
}
