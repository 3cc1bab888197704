/** Short notes that leave the thing out: "6/12 submitted", "补件", "email sent", "update", "催签". */
import type { FoundEvent } from './found-event.ts';
import { isShortLine } from './frame-slips.ts';
import { isDenied } from './govern.ts';
import { names, namesAny, type Story } from './story.ts';
import type { Concept } from './vocabulary/concepts.ts';

export function frameBare(story: Story, index: number): readonly FoundEvent[] {
  const mention = story.mentions[index];
  if (names(mention, 'text.update')) return isDenied(story, index, 2) ? [] : [bare('touched', null, index)];
  if (names(mention, 'act.contact')) return isDenied(story, index, 3) ? [] : [bare('contacted', null, index)];
  if (namesAny(mention, ['act.give', 'act.supplement']) && isAlone(story, index))
    return [bare('provided', 'documents', index)];
  return [];
}

const OBJECTS: readonly Concept[] = [
  'thing.passport',
  'thing.documents',
  'thing.form',
  'thing.information',
  'thing.medical',
  'thing.photos',
  'thing.visa',
  'visit.dropbox',
  'visit.interview',
  'slip.221g',
  'slip.paper',
];
const PLAIN: ReadonlySet<string> = new Set([
  'submitted',
  'submit',
  'uploaded',
  'provided',
  'submission',
  '补',
  '补件',
  '补齐',
  '补交',
  '补充',
  '补了',
  '提交',
  '递交',
  '已交',
  '交了',
]);

/** A word of giving in a short dated line that names nothing else to give. */
function isAlone(story: Story, index: number): boolean {
  const mention = story.mentions[index];
  const word = story.tokens
    .slice(mention?.from, mention?.to)
    .map((token) => token.word)
    .join('');
  if (!mention || !PLAIN.has(word) || !isShortLine(story, index)) return false;
  const line = story.line[mention.from];
  for (const near of [-4, -3, -2, -1, 1, 2, 3, 4]) {
    const other = story.mentions[index + near];
    if (other && story.line[other.from] === line && namesAny(other, OBJECTS)) return false;
  }
  return true;
}

const bare = (
  kind: 'touched' | 'contacted' | 'provided',
  value: string | null,
  index: number,
): FoundEvent => ({
  kind,
  value,
  detail: null,
  first: index,
  last: index,
  anchor: index,
  certainty: 0.6,
});
