/** Count look-ups that matched nothing, by address and by case number. */
import type { Limiter } from './make-limiter.ts';

export type LookUpLimits = { readonly byAddress: Limiter; readonly byNumber: Limiter };
