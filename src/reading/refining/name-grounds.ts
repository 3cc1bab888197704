/**
 * What a refusal or a check rests on, where the text names it: a section of the law, a proclamation, or the system in
 * which posts look for petitions (PIMS). It is told as the detail of the event.
 *
 * Sections: INA 214(b), 212(a), 212(f) and 221(g); 9 FAM 402.1 for PIMS.
 */
import { names, type Story } from '../story/story.ts';
import type { RefinedEvent, Refiner } from './refiner.ts';

type Named = { readonly says: string; readonly at: number };

/** By the figures of the section and its letter. */
const SECTIONS: ReadonlyMap<string, string> = new Map([
  ['214b', '214(b)'],
  ['212a', '212(a)'],
  ['212f', '212(f)'],
  ['221g', '221(g)'],
]);
const WORDS: ReadonlyMap<string, string> = new Map([
  ['pims', 'PIMS'],
  ['proclamation', 'proclamation'],
]);

/** Tokens on either side of what is told in which its ground is looked for. */
const REACH = 24;
/** A letter is one of its section where the two stand side by side. */
const BESIDE = 3;
/** The section may begin the next sentence: "Refused. Section 214(b)." */
const NEXT = 6;

export const nameGrounds: Refiner = (story, events) => {
  const named = events.map((event) => {
    if (event.detail !== null || !mayRest(event)) return event;
    const detail = groundOf(story, event);
    return detail === null ? event : { ...event, detail };
  });
  const refusal = named.find(({ kind, detail }) => kind === 'told' && detail !== null && isFinal(detail));
  return refusal === undefined ? named : named.map((event) => withLetterOf(story, event, refusal));
};

const isFinal = (detail: string): boolean => detail.startsWith('214') || detail.startsWith('212');

/** "Refused under 214(b), passport back with a letter": a letter of the same day that names no section is of that one. */
function withLetterOf(story: Story, event: RefinedEvent, { date, detail }: RefinedEvent): RefinedEvent {
  if (event.kind !== 'slip' || event.value === 'none' || event.detail !== null) return event;
  const isOtherDay = event.date !== null && date !== null && event.date !== date;
  return isOtherDay || names(story.mentions[event.anchor], 'slip.221g') ? event : { ...event, detail };
}

const mayRest = ({ kind, value }: RefinedEvent): boolean =>
  (kind === 'told' && (value === 'refused' || value === 'administrative-processing')) ||
  (kind === 'slip' && value !== 'none') ||
  (kind === 'status' && value === 'refused');

function groundOf(story: Story, event: RefinedEvent): string | null {
  const from = story.mentions[event.first]?.from ?? 0;
  const to = story.mentions[event.last]?.to ?? from;
  let nearest: string | null = null;
  let nearestAway = Number.POSITIVE_INFINITY;
  for (let at = Math.max(0, from - REACH); at < to + REACH; at += 1) {
    const says = namedAt(story, at);
    if (says === null || isPassedOver(event, says) || isUnreal(story, at)) continue;
    const away = at < from ? from - at : Math.max(0, at - to);
    if (away >= nearestAway || !isOfIt(story, event, { says, at }, away)) continue;
    nearest = says;
    nearestAway = away;
  }
  // The page is refused under 221(g) whenever it says no more.
  return event.kind === 'status' && nearest === '221(g)' ? null : nearest;
}

/** A letter is one of 221(g) unless another section is named; processing rests on the petition or on nothing told. */
function isPassedOver({ kind, value }: RefinedEvent, says: string): boolean {
  if (says === 'PIMS') return kind === 'status' || value === 'refused';
  if (kind === 'told') return value !== 'refused';
  return kind === 'slip' && says === '221(g)';
}

function isOfIt(story: Story, event: RefinedEvent, { says, at }: Named, away: number): boolean {
  const own = story.sentence[story.mentions[event.anchor]?.from ?? 0] ?? 0;
  const other = story.sentence[at] ?? 0;
  if (other !== own) return other === own + 1 && away <= NEXT;
  return event.kind !== 'slip' || says === 'PIMS' || away <= BESIDE;
}

function namedAt(story: Story, at: number): string | null {
  const token = story.tokens[at];
  if (token?.kind === 'word')
    return WORDS.get(token.word) ?? (isRevokedPetition(story, at) ? 'petition revoked' : null);
  if (token?.kind !== 'number' || token.word.length !== 3) return null;
  const next = story.tokens[at + 1]?.word === '(' ? at + 2 : at + 1;
  return SECTIONS.get(token.word + (story.tokens[next]?.word ?? '')) ?? null;
}

const isRevokedPetition = (story: Story, at: number): boolean =>
  story.tokens[at]?.word === 'revoked' &&
  [1, 2, 3, 4].some((back) => story.tokens[at - back]?.word === 'petition');

/** "not 214(b)", "is it 214(b)?" */
function isUnreal(story: Story, at: number): boolean {
  if (story.asking.has(story.sentence[at] ?? 0)) return true;
  return [1, 2, 3].some(
    (back) => DENIES.has(story.tokens[at - back]?.word ?? '') && story.clause[at - back] === story.clause[at],
  );
}
const DENIES: ReadonlySet<string> = new Set(['not', 'no', 'nor', 'isnt', 'wasnt', 'never', 'or']);
