/** Who does something with a thing: the applicant, an officer, the post or a courier. */

import type { Concept } from '../vocabulary/concepts.ts';
import { ROLES } from '../vocabulary/roles.ts';
import type { Governor } from './govern.ts';
import { nearestAfter, nearestBefore } from './near.ts';
import { relativeMeant } from './pronouns.ts';
import { names, namesAny, type Story } from './story.ts';

const POST: readonly Concept[] = ['place.officer', 'place.post'];

const PEOPLE: readonly Concept[] = [
  'person.self',
  'person.spouse',
  'person.child',
  'person.family',
  'person.parent',
  'person.sibling',
  'person.friend',
];

const SUBJECTS: readonly Concept[] = [...POST, ...PEOPLE];

/** "was given information": received, and not given. */
const isGivenTo = (story: Story, act: number): boolean => {
  const from = story.mentions[act]?.from ?? 0;
  return story.tokens[from]?.word === 'given' && ROLES.passive.has(story.tokens[from - 1]?.word ?? '');
};

/** The nearest subject before the act: "they gave" is the post's, "I gave" the applicant's. */
export function isByApplicant(story: Story, act: number): boolean {
  if (isGivenTo(story, act)) return false;
  if (isByClinic(story, act)) return true;
  const subject = nearestBefore(story, act, SUBJECTS, 6);
  if (subject === null || !namesAny(story.mentions[subject], POST)) return true;
  if (relativeMeant(story, subject) !== null) return true;
  const mention = story.mentions[act];
  const other = story.mentions[subject];
  if (mention && other && story.clause[mention.from] !== story.clause[other.from]) return true;
  // "went to the embassy and gave": the embassy is no subject behind "to".
  const led = story.tokens[(other?.from ?? 0) - 1]?.word ?? '';
  return ['to', 'at', 'from', 'in', 'with', 'by'].includes(led);
}

/** "the clinic sent the results", "I called the hospital and they sent …": on the applicant's behalf. */
function isByClinic(story: Story, act: number): boolean {
  const from = story.mentions[act]?.from ?? 0;
  for (let at = from - 1; at >= from - 8 && story.sentence[at] === story.sentence[from]; at -= 1)
    if (ROLES.clinics.has(story.tokens[at]?.word ?? '')) return true;
  return false;
}

const OUTSIDERS: readonly Concept[] = ['person.other', 'person.friend', 'person.sibling', 'mood.hearsay'];

/** "my lawyer says", "a friend told": nobody at the post. */
export function isByOutsider(story: Story, tell: number): boolean {
  const mention = story.mentions[tell];
  if (!mention || !names(mention, 'act.tell')) return false;
  // "others and I were told".
  if (ROLES.passive.has(story.tokens[mention.from - 1]?.word ?? '')) return false;
  const subject = nearestBefore(story, tell, [...POST, ...OUTSIDERS], 4);
  return subject !== null && namesAny(story.mentions[subject], OUTSIDERS);
}

/** "I did not return": the writer's own deed. */
export function isByWriter(story: Story, act: number): boolean {
  const from = story.mentions[act]?.from ?? 0;
  return [1, 2, 3].some((back) => ROLES.subjects.has(story.tokens[from - back]?.word ?? ''));
}

/** "the courier brought my passport". */
export function isBroughtByCourier(story: Story, { index, behind }: Governor): boolean {
  const subject =
    behind || story.hasHan ? null : nearestBefore(story, index, ['place.courier', ...PEOPLE], 3);
  return subject !== null && names(story.mentions[subject], 'place.courier');
}

/** "he collected my passport": somebody at the window, and no relative. */
export function isTakenByOfficer(story: Story, { index, behind }: Governor): boolean {
  if (behind || !ROLES.collects.has(story.tokens[story.mentions[index]?.from ?? 0]?.word ?? '')) return false;
  const subject = nearestBefore(story, index, [...POST, ...PEOPLE], 3);
  if (subject === null || !names(story.mentions[subject], 'place.officer')) return false;
  return relativeMeant(story, subject) === null;
}

/** "my passport is with me": nothing says that it brought a visa. */
export const isWithMe = (story: Story, { index }: Governor): boolean =>
  story.tokens[story.mentions[index]?.from ?? 0]?.word === 'with';

/** "my passport was received by the embassy", "they received my documents". */
export function isReceivedByPost(story: Story, governor: Governor): boolean {
  if (governor.behind) {
    const by = nearestAfter(story, governor.index, ['place.post'], 4);
    return by !== null && ['by', 'at'].includes(wordBefore(story, by));
  }
  const subject = nearestBefore(story, governor.index, SUBJECTS, 5);
  return (
    subject !== null && names(story.mentions[subject], 'place.post') && wordBefore(story, subject) !== 'from'
  );
}

function wordBefore(story: Story, index: number): string {
  const from = story.mentions[index]?.from ?? 0;
  const near = story.tokens[from - 1]?.word ?? '';
  return ['the', 'us', 'my'].includes(near) ? (story.tokens[from - 2]?.word ?? '') : near;
}
