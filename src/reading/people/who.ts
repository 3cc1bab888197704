/** Whose case it is, as seen by the writer; "family" is a case that several share. */
export type Who = 'self' | 'spouse' | 'child' | 'parent' | 'sibling' | 'friend' | 'family' | 'unknown';
