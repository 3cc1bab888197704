/** Parts that small words play in a rule. */
const NAMES = [
  'anybody',
  'over',
  'now',
  'looks',
  'changes',
  'ends',
  'beforeADate',
  'notAnEntry',
  'i',
  'another',
  'men',
  'women',
  'same',
  'sent',
  'does',
  'actors',
  'takesBack',
  'noDeed',
  'afterGiving',
  'plain',
  'papersGiven',
  'needs',
  'done',
  'baseForms',
  'auxiliary',
  'passive',
  'until',
  'weakJoins',
  'doubtful',
  'needsOrdinal',
  'beforeAMonth',
] as const;
export type Role = (typeof NAMES)[number];

/** The words of each part, parted by spaces. */
export type Roles = { readonly [R in Role]?: string };
