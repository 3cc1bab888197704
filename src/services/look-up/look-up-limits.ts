/** Count look-ups that matched nothing, by address and by case number. */
import type { Limiter } from './make-limiter.ts';

import type { NumberLimiter } from './make-number-limiter.ts';

export type LookUpLimits = { readonly byAddress: Limiter; readonly byNumber: NumberLimiter };
