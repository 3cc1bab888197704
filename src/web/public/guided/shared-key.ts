/**
 * The key of an answer that many people ask for: the samples of the first page, and links that are passed on.
 *
 * Only choices and days make such a key. Whoever pasted or wrote anything of their own gets a page that is drawn for
 * them alone and forgotten when it is sent.
 */
import { CLASSES } from './classes.ts';
import type { Typed } from './fields.ts';

const KNOWN_CLASSES: ReadonlySet<string> = new Set(['', ...CLASSES]);

/** Null for an answer that must not be shared. `asOf` says when it was given: the day, and what was known then. */
export function sharedKey(typed: Typed, asOf: string, posts: ReadonlySet<string>): string | null {
  if (typed.text !== '' || !KNOWN_CLASSES.has(typed.class)) return null;
  if (typed.post !== '' && !posts.has(typed.post)) return null;
  return `${asOf} ${JSON.stringify(typed)}`;
}
