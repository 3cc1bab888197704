/** How the post is called in a sentence: as what it is, with its town when that is known. */
import type { Post, PostKind } from '../../catalogue/post.ts';
import type { Words } from '../../language/words.ts';

/** `Office` stands at the start of a sentence. */
export type Office = { readonly office: string; readonly Office: string };

/** A consulate general is to its visitors a consulate. */
const SAID_AS = {
  embassy: 'embassy',
  'embassy-branch-office': 'branch',
  'consulate-general': 'consulate',
  consulate: 'consulate',
  institute: 'institute',
  'domestic-office': 'domestic',
} as const satisfies Record<PostKind, string>;

export function sayOffice(post: Post | null, words: Words): Office {
  const values = post === null ? { kind: 'other', city: '' } : { kind: SAID_AS[post.kind], city: post.city };
  return { office: words.say('explanation.office', values), Office: words.say('explanation.Office', values) };
}
