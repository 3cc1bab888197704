/** From evidence to a belief: how likely each standing is, how likely a visa in the end, and what speaks for it. */
import { daysBetween } from '../../cases/day.ts';
import { STANDINGS, type Standing } from '../../cases/standing.ts';
import type { MessageId } from '../../language/words.ts';
import { outcomeOf } from './diversity-outcome.ts';
import type { Evidence } from './evidence.ts';
import type { EvidenceRow } from './evidence-row.ts';
import { EVIDENCE_ROWS, heldRows, messageOf, type RowId } from './evidence-rows.ts';
import { BASE } from './procedure-weights.ts';
import { type Pull, scoreStandings } from './score-standings.ts';
import { type CaseFacts, summariseCase } from './summarise-case.ts';
import { WEIGHTS } from './weights.ts';

export type WeighedRow = {
  readonly row: RowId;
  /**
   * Natural log of how many times the odds of the leading standing grow by this row; negative when it speaks against.
   */
  readonly weight: number;
  readonly says: MessageId;
  readonly values: { readonly days: number };
  readonly from: EvidenceRow['from'];
};

export type Belief = {
  /** All nine, most probable first; they sum to 1. */
  readonly standing: readonly { readonly is: Standing; readonly probability: number }[];
  readonly outcome: { readonly issued: number };
  /** The rows that hold, strongest first, whichever way they pull. */
  readonly rows: readonly WeighedRow[];
  /** False when the evidence is weak, and the honest answer is that nobody can tell from it. */
  readonly canTell: boolean;
};

/** Below this the leading standing is as likely wrong as right. */
const TELLING = 0.5;

type RowPull = Pull & { readonly row: RowId };

export function believe(evidence: Evidence): Belief {
  const facts = summariseCase(evidence);
  const pulls = heldRows(facts).map(({ row, strength }) => ({ row, strength, weights: WEIGHTS[row] }));
  const shares = scoreStandings(BASE, pulls);
  const lead = shares.indexOf(Math.max(...shares));
  const top = shares[lead] ?? 0;
  const { diversity = null, today } = evidence;
  const daysLeft = diversity === null ? null : daysBetween(today, diversity.until);
  return {
    standing: STANDINGS.map((is, column) => ({ is, probability: shares[column] ?? 0 })).sort(
      (one, other) => other.probability - one.probability,
    ),
    outcome: {
      issued: STANDINGS.reduce((sum, is, column) => sum + outcomeOf(is, daysLeft) * (shares[column] ?? 0), 0),
    },
    rows: weighRows(pulls, facts, lead, top),
    canTell: surety(facts, shares, top) >= TELLING && !(facts.bareWord && facts.step === 'page-refused'),
  };
}

/** Before a first interview "undecided" and "applicant-to-act" are one thing to the person: the interview comes next. */
function surety({ step }: CaseFacts, shares: readonly number[], top: number): number {
  if (step !== 'first-interview-ahead') return top;
  return STANDINGS.reduce(
    (sum, is, column) =>
      is === 'undecided' || is === 'applicant-to-act' ? sum + (shares[column] ?? 0) : sum,
    0,
  );
}

/** A row weighs what the odds of the leading standing lose when the row is left out. */
function weighRows(
  pulls: readonly RowPull[],
  facts: CaseFacts,
  lead: number,
  top: number,
): readonly WeighedRow[] {
  const values = { days: facts.days ?? 0 };
  return pulls
    .map(({ row }) => {
      const without = scoreStandings(
        BASE,
        pulls.filter((pull) => pull.row !== row),
      );
      const weight = logOdds(top) - logOdds(without[lead] ?? 0);
      return { row, weight, says: messageOf(row), values, from: EVIDENCE_ROWS[row].from };
    })
    .sort((one, other) => Math.abs(other.weight) - Math.abs(one.weight));
}

const logOdds = (probability: number): number => Math.log(probability / (1 - probability));
