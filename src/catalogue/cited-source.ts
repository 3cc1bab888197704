/**
 * A source as the tables write it: what it is in our words, where it was read, and when.
 *
 * `address` is the page that was read, often a stored copy. `official` is where the text has its home, for readers
 * who want to check; null when the page that was read is that home already or no other is known.
 */
export const PUBLISHERS = ['law', 'official', 'post', 'secondary', 'observed'] as const;
export type Publisher = (typeof PUBLISHERS)[number];

export type CitedSource = {
  readonly title: string;
  readonly address: string;
  readonly official: string | null;
  readonly publisher: Publisher;
  readonly checkedOn: string;
};

const CHECKED = '2026-11-22';

const sourceOf =
  (publisher: Publisher) =>
  (title: string, address: string, official: string | null = null): CitedSource => ({
    title,
    address,
    official,
    publisher,
    checkedOn: CHECKED,
  });

export const law = sourceOf('law');
export const official = sourceOf('official');
/** The page of a post, or of the service that makes its appointments. */
export const page = sourceOf('post');
export const secondary = sourceOf('secondary');
export const observed = sourceOf('observed');
