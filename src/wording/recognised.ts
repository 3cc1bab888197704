/** What a status page, a passport tracker or a standard e-mail was recognised to say. */

/** The words that are known, in the field's own terms; "unknown" is an answer, never a guess. */
export const KNOWN_WORDS = [
  // the status page
  'no-data',
  'no-status',
  'application-receipt-pending',
  'application-received',
  'administrative-processing',
  'refused',
  'approved',
  'issued',
  'ready',
  'at-nvc',
  'in-transit',
  'transfer-in-progress',
  'returned',
  'expiring-soon',
  // passport trackers
  'passport-no-update',
  'passport-with-post',
  'passport-processing-for-delivery',
  'passport-in-transit-to-post',
  'passport-delivered-to-post',
  'passport-in-transit-from-post',
  'passport-ready-for-pickup',
  'passport-requested',
  // papers and letters
  'letter-221g',
] as const;

export type KnownWord = (typeof KNOWN_WORDS)[number];

export type Recognised = {
  /** The word; "unknown" when a word is shown that no edition knows. */
  readonly is: KnownWord | 'unknown';
  /** The word as it stands in the paste; kept for an unknown one, and never anything that identifies a person. */
  readonly shown: string | null;
  /** Which of the two explanations stands under "Refused". */
  readonly text: 'long' | 'short' | null;
  /** Id of the edition of the wording that fits best, and of every one that fits. */
  readonly edition: string | null;
  readonly editions: readonly string[];
  /** Three-letter code of the post that the page names. */
  readonly post: string | null;
  /** "Case Created" and "Case Last Updated", ISO. */
  readonly created: string | null;
  readonly updated: string | null;
  /** 0 to 1: how sure the word and the text are together. */
  readonly confidence: number;
};
