/** Papers and fingerprints at an application centre: the drop box, unless an interview is told. */

import { asksFor } from '../story/asks-for.ts';
import { isDenied, nearestBefore } from '../story/near.ts';
import { names, type Story } from '../story/story.ts';
import type { FoundEvent } from './found-event.ts';
import { visit } from './visit.ts';

/** A renewal with a visit to the office for papers, and not to the consulate. */
export const namesOffice = (story: Story): boolean =>
  story.mentions.some((mention) => names(mention, 'visit.exempt') || names(mention, 'place.office'));

/** "my CAS appointment was on …", "gave passport at the VAC": the drop box, unless an interview is told. */
export function frameOffice(story: Story, index: number): readonly FoundEvent[] {
  const mention = story.mentions[index];
  if (!mention || isDenied(story, index)) return [];
  const isVisit =
    names(story.mentions[index + 1], 'visit.appointment') ||
    VISIT_WORDS.has(story.tokens[mention.to - 1]?.word ?? '') ||
    wentThere(story, index) ||
    gaveThere(story, index);
  return isVisit ? [{ ...visit('dropbox', index, index, 0.5), atOffice: true }] : [];
}

/** "did my biometrics", "went to the VAC", and no "asked to go". */
function wentThere(story: Story, index: number): boolean {
  const attend = nearestBefore(story, index, ['act.attend'], 3);
  return attend !== null && !asksFor(story, attend) && nearestBefore(story, attend, ['act.ask'], 4) === null;
}

/** "left my papers in the CAS", "dropped the passport at VFS": in one clause, and on nobody's demand. */
function gaveThere(story: Story, index: number): boolean {
  const { from } = story.mentions[index] ?? { from: 0 };
  if (!AT.has(story.tokens[from - 1]?.word ?? '') && !AT.has(story.tokens[from - 2]?.word ?? ''))
    return false;
  const given = nearestBefore(story, index, ['act.give'], 4);
  const at = story.mentions[given ?? index]?.from ?? 0;
  if (given === null || story.clause[at] !== story.clause[from] || isDenied(story, given)) return false;
  if (asksFor(story, given) || nearestBefore(story, given, ['act.ask'], 20) !== null) return false;
  const before = nearestBefore(story, given, ['act.give'], 12);
  return before === null || !asksFor(story, before);
}

const AT: ReadonlySet<string> = new Set(['at', 'in']);

const VISIT_WORDS: ReadonlySet<string> = new Set(['appointment', 'appt', 'visit']);
