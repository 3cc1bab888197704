/** A stretch of text that identifies a person, and how. */
export const PERSONAL_KINDS = [
  'email',
  'link',
  'phone',
  'passport',
  'case',
  'receipt',
  'number',
  'name',
  'address',
] as const;
export type PersonalKind = (typeof PERSONAL_KINDS)[number];

/** A stretch of the text, in UTF-16 units; the end is exclusive. */
export type PersonalSpan = { readonly kind: PersonalKind; readonly from: number; readonly to: number };
