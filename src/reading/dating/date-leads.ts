/** What a date begins: a line, an entry, a sentence or a clause, over whose events it then rules. */
import type { Story } from '../story/story.ts';
import { ROLES } from '../vocabulary/roles.ts';

export type Lead = 'line' | 'entry' | 'sentence' | 'clause' | null;

/** In a line that begins with a date, every date that stands bare before words begins a new entry. */
export function leadsOf(story: Story): readonly Lead[] {
  let ledLine = -1;
  return story.dates.map((date) => {
    const lead = leadOf(story, date.from);
    const line = story.line[date.from] ?? 0;
    if (lead === 'line') ledLine = line;
    if (lead === null && isBehindHead(story, date.from, date.to)) return 'clause';
    const before = date.from === 0 ? undefined : story.tokens[date.from - 1];
    if (lead === null && isMarkedBehind(story, date.from, date.to)) return 'entry';
    const isBare =
      before !== undefined &&
      before.kind !== 'mark' &&
      !ROLES.beforeADate.has(before.word) &&
      !ROLES.notAnEntry.has(before.word);
    return lead === null &&
      line === ledLine &&
      isBare &&
      date.is === 'said' &&
      date.readings.some(({ month, day }) => month !== null && day !== null)
      ? 'entry'
      : lead;
  });
}

/** "妹妹F1沈阳 1/19面签，收护照": whose, what kind and where stand before the day, and the deed behind it. */
function isBehindHead(story: Story, from: number, to: number): boolean {
  if (story.tokens[to]?.kind !== 'han' || story.tokens[from - 1]?.kind === 'mark') return false;
  for (let at = from - 1; at >= from - LONGEST_HEAD && at >= 0; at -= 1) {
    if (story.line[at] !== story.line[from]) return true;
    if (story.tokens[at]?.kind === 'mark') return false;
    if (story.tokens[at]?.kind === 'han' && story.caseStarts.has(at)) return false;
  }
  return from <= LONGEST_HEAD;
}
const LONGEST_HEAD = 9;

/** "Status: Jan 27 - Received, Feb 2 - Refused": a dash or a colon right behind a day leads on from it. */
function isMarkedBehind(story: Story, from: number, to: number): boolean {
  const [before, behind] = [story.tokens[from - 1]?.word ?? '', story.tokens[to]];
  if (behind === undefined || before === '-' || before === '/') return false;
  if (behind.word !== '-' && behind.word !== ':' && behind.word !== '->') return false;
  return behind.word === ':' || behind.spaced;
}

/** What the date begins: its line, its sentence, its clause, or nothing. Bullets and "on" do not count. */
function leadOf(story: Story, at: number): Lead {
  let before = at - 1;
  for (let steps = 0; steps < 5 && before >= 0; steps += 1, before -= 1) {
    const token = story.tokens[before];
    if (!token || token.kind === 'break') break;
    if (story.sentence[before] !== story.sentence[at]) {
      if (isListNumber(story, before) || story.tokens[before - 1]?.word === 'dt') continue;
      break;
    }
    if (token.kind === 'mark' && token.word !== '"') continue;
    if (ROLES.beforeADate.has(token.word)) continue;
    if (token.kind === 'number' && story.line[before] !== story.line[before - 1]) continue;
    // "it said ready and on 10 May it …": a joining word begins what the date leads.
    if (ROLES.joins.has(story.tokens[before + 1]?.word ?? '') && story.clause[before] !== story.clause[at])
      break;
    return null;
  }
  if (before < 0 || story.line[before] !== story.line[at]) return 'line';
  if (story.sentence[before] !== story.sentence[at]) return 'sentence';
  return story.clause[before] !== story.clause[at] ? 'clause' : null;
}

const isListNumber = (story: Story, at: number): boolean =>
  story.tokens[at]?.kind === 'mark' &&
  story.tokens[at - 1]?.kind === 'number' &&
  story.line[at - 2] !== story.line[at];
