/** The practical state of a case: who has to act next, on what. */
import Type from 'typebox';

/**
 * The nine standings, in the order in which a case usually passes through them.
 *
 * | standing | who acts next |
 * |---|---|
 * | undecided | nobody has adjudicated yet: application received, ready, waiting for the interview |
 * | applicant-to-act | the applicant: something was asked and has not been given |
 * | under-review | the post: it has what it asked for |
 * | processing | the post: administrative processing, nothing asked of the applicant |
 * | approved-finishing | the post: approved or plainly being finished, not yet issued |
 * | issued | the courier or the applicant: issued, not yet in hand |
 * | delivered | nobody: the visa is in hand |
 * | refused-final | the applicant, if anybody: a refusal that waiting does not cure |
 * | closed | nobody: withdrawn, terminated, or closed after a year |
 */
export const STANDINGS = [
  'undecided',
  'applicant-to-act',
  'under-review',
  'processing',
  'approved-finishing',
  'issued',
  'delivered',
  'refused-final',
  'closed',
] as const;

export const Standing = Type.Union(STANDINGS.map((name) => Type.Literal(name)));
export type Standing = (typeof STANDINGS)[number];
