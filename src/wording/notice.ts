/** What an office tells everybody whom it touches: closures, proclamations, delays. */

export const NOTICE_KINDS = ['closure', 'proclamation', 'delay', 'wording', 'other'] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

export type Notice = {
  readonly id: string;
  readonly kind: NoticeKind;
  readonly title: string;
  /** Paragraphs, plain text. */
  readonly body: readonly string[];
  /** First and last day that it touches, ISO; null while the last is not known. */
  readonly from: string;
  readonly until: string | null;
  /** Three-letter codes; null for every post. */
  readonly posts: readonly string[] | null;
  /** Capitals without spaces or hyphens; null for every class. */
  readonly visaClasses: readonly string[] | null;
  readonly author: string;
  /** Epoch milliseconds. */
  readonly publishedAt: number;
  readonly updatedAt: number;
};
