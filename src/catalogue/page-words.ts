/** The words that are known, in the field's own terms; "unknown" is an answer, never a guess. */
export const PAGE_WORDS = [
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

export type PageWord = (typeof PAGE_WORDS)[number];
