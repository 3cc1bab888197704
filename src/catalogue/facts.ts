/** Every fact of the catalogue, one table out of the tables by subject. */
import type { Fact } from './fact.ts';
import { CLOCK_FACTS } from './facts/clocks.ts';
import { FEE_FACTS } from './facts/fees.ts';
import { INQUIRY_FACTS } from './facts/inquiry.ts';
import { LAW_FACTS } from './facts/law.ts';
import { PRACTICE_FACTS } from './facts/practice.ts';
import { REMEDY_FACTS } from './facts/remedies.ts';
import { SUSPENSION_FACTS } from './facts/suspensions.ts';
import { VALIDITY_FACTS } from './facts/validity.ts';
import { WAITING_FACTS } from './facts/waiting.ts';

export const FACTS = [
  ...LAW_FACTS,
  ...REMEDY_FACTS,
  ...INQUIRY_FACTS,
  ...WAITING_FACTS,
  ...CLOCK_FACTS,
  ...VALIDITY_FACTS,
  ...FEE_FACTS,
  ...SUSPENSION_FACTS,
  ...PRACTICE_FACTS,
] as const satisfies readonly Fact[];

/** The ids that exist; a page that names another one does not compile. */
export type FactId = (typeof FACTS)[number]['id'];
