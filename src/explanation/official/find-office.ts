/** Which office a post of the log is: one that the program was told of, one of the catalogue, or only a name. */
import { findPost } from '../../catalogue/find-post.ts';
import type { Post } from '../../catalogue/post.ts';
import { postByCode } from '../../catalogue/posts.ts';
import type { Words } from '../../language/words.ts';
import { contactOf } from '../asking/find-case-post.ts';
import type { OfficeIdentity, StatusAsk } from './status-answer.ts';

export type FoundOffice = {
  readonly identity: OfficeIdentity;
  /** Null for an office that the catalogue does not know: general rules hold for it. */
  readonly post: Post | null;
};

export function findOffice(
  post: string,
  { words, officeOf }: { readonly words: Words; readonly officeOf?: StatusAsk['officeOf'] },
): FoundOffice {
  const known = postByCode(post) ?? findPost(post);
  const told = officeOf?.(post) ?? null;
  if (told !== null) return { identity: told, post: known };
  if (known === null) return { identity: { code: post, name: post, address: null }, post: null };
  const { name, address } = contactOf(known, words);
  return { identity: { code: known.code, name, address }, post: known };
}
