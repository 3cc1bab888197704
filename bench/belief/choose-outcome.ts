/** How often a case that stands so ends with a visa: what the procedure says, moved by the known ends. */
import { STANDINGS, type Standing } from '../../src/cases/standing.ts';
import { PROCEDURE_OUTCOME } from '../../src/explanation/belief/procedure-weights.ts';
import type { LabelledCase } from './labelled-cases.ts';

/** As many cases as the procedure's word counts for. People report good ends more often than bad ones. */
const PROCEDURE_COUNTS_FOR = 40;

export function chooseOutcome(cases: readonly LabelledCase[]): ReadonlyMap<Standing, number> {
  return new Map(
    STANDINGS.map((standing) => {
      const ended = cases.filter((of) => of.standing === standing && of.outcome !== 'unknown');
      const issued = ended.filter(({ outcome }) => outcome === 'issued').length;
      const share = PROCEDURE_OUTCOME[standing];
      return [
        standing,
        (issued + PROCEDURE_COUNTS_FOR * share) / (ended.length + PROCEDURE_COUNTS_FOR),
      ] as const;
    }),
  );
}
