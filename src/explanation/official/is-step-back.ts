/** Whether an event takes a case back: what was reached has to be reached again. The reader is told so, and not left to guess. */
import type { CaseState } from '../../cases/case-state.ts';
import type { FactKind, OfficeFact, OfficeFactOf } from '../../cases/office-event.ts';

type Rule<Kind extends FactKind> = (before: CaseState, fact: OfficeFactOf<Kind>, after: CaseState) => boolean;

const never = (): boolean => false;
const ever = (): boolean => true;
const wasIssued = ({ decision }: CaseState): boolean => decision.is === 'issued';
const wasDecided = ({ decision }: CaseState): boolean =>
  decision.is === 'approved' || decision.is === 'refused';

const RULES: { readonly [Kind in FactKind]: Rule<Kind> } = {
  'application-made': never,
  'petition-checked': ({ petition }, { result }) => petition.is === 'verified' && result === 'not-found',
  'interview-waived': never,
  'interview-held': never,
  'fingerprints-taken': never,
  approved: never,
  issued: never,
  refused: wasDecided,
  discontinued: ({ decision }) => decision.is === 'approved',
  revoked: ever,
  'letter-given': never,
  // What is asked on the day of the decision belongs to it.
  'item-requested': ({ decision }, { on }) => 'on' in decision && decision.on < on,
  'item-provided': never,
  'item-accepted': never,
  'item-rejected': ever,
  'item-extended': never,
  'item-dropped': never,
  'processing-completed': never,
  'waiver-recommended': never,
  'waiver-granted': never,
  'waiver-denied': ever,
  'visa-printed': never,
  'passport-kept': never,
  'passport-returned': never,
  'passport-requested': wasIssued,
  'passport-received': never,
  'passport-dispatched': never,
  'passport-ready': never,
  'passport-delivered': never,
  'passport-uncollected': ever,
  'passport-sent-back': ever,
  transferred: never,
  withdrawn: never,
  closed: never,
  'registration-terminated': never,
  'registration-reinstated': never,
};

export function isStepBack(fact: OfficeFact, before: CaseState, after: CaseState): boolean {
  return ofKind(fact, before, after);
}

function ofKind<Kind extends FactKind>(
  fact: OfficeFactOf<Kind>,
  before: CaseState,
  after: CaseState,
): boolean {
  return RULES[fact.kind](before, fact, after);
}
