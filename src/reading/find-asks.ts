/** What a person wants to know. */
import { mayAsk } from './may-ask.ts';
import type { Story } from './story/story.ts';
import { type AskWords, CHINESE, ENGLISH } from './vocabulary/ask-words.ts';
import type { AskKind } from './vocabulary/concepts.ts';

const KINDS = [
  'meaning',
  'duration',
  'next-step',
  'passport',
  'contact',
  'documents',
] as const satisfies readonly AskKind[];

/** A question about somebody else's case: "did you get it?" */
const TO_ANOTHER =
  /\b(?:did|have|has|do|are|were|was) (?:you|u|your|any ?(?:one|body|1)|some ?(?:one|body))\b|\bany ?(?:one|body|1)s? (?:else|here|out|with|who|in|facing|faced|has|have|had|got)\b|\byour (?:case|status|visa|timeline|update|interview)\b|\bsame (?:boat|situation)\b|\bhappened to any|有没有人|有人/;

/** What may be asked of others and is meant for the writer's own case. */
const OF_ANOTHER: ReadonlySet<AskKind> = new Set(['duration', 'contact', 'next-step']);

/** What an officer asked, which the writer tells. */
const TOLD =
  /\b(?:officers?|vo|co|he|she|they|consul|lady|guy|man) (?:\w{1,10} )?(?:asked|wanted|asking|asks)\b|问了|被要求|面试官|vo问/;

/** The kinds of question in the text, in the order of the text; "other" where a question is about something else. */
export function findAsks(story: Story): readonly AskKind[] {
  const found: AskKind[] = [];
  let calls = false;

  const add = (kind: AskKind): void => {
    if (!found.includes(kind)) found.push(kind);
  };
  for (const sentence of mayAsk(story)) {
    const words = story.hasHan && /\p{Script=Han}/u.test(sentence) ? CHINESE : ENGLISH;
    if (!isAsking(sentence, words)) {
      calls ||= /\b(?:please|pls|any)\b|求/.test(sentence) && words.help.test(sentence);
      continue;
    }
    const toAnother = TO_ANOTHER.test(sentence);
    const kinds = kindsOf(sentence, words).filter((kind) => !toAnother || OF_ANOTHER.has(kind));
    for (const kind of kinds) add(kind);
    if (kinds.length > 0) continue;
    if (toAnother) add('other');
    else calls = true;
  }
  return found.length === 0 && calls ? ['other'] : found;
}

const isAsking = (sentence: string, { asking }: AskWords): boolean =>
  sentence.endsWith('?') ||
  sentence.endsWith('？') ||
  (asking.test(sentence.trimStart()) && !TOLD.test(sentence));

function kindsOf(sentence: string, { kinds }: AskWords): readonly AskKind[] {
  return KINDS.filter((kind) => kinds[kind].test(sentence));
}
