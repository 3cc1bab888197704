/** Which notices touch a case: its days, its post and class, and whether what they tell can still matter to it. */
import type { Standing } from '../../cases/standing.ts';
import type { Edition } from '../../wording/editions/edition.ts';
import type { Notice, NoticeKind } from '../../wording/notice.ts';
import type { OfficialView } from './view-official.ts';

/** What a notice is held against. */
export type Touchable = {
  readonly view: Pick<OfficialView, 'state' | 'standing' | 'today'>;
  /** Three-letter code of the post that has the case. */
  readonly post: string | null;
  readonly edition: Pick<Edition, 'from'>;
  /** First day of the words that gave this case another one; null where its word stayed. */
  readonly wordChangedOn: string | null;
};

/** In the order of their first days. */
export function noticesFor(notices: readonly Notice[], given: Touchable): readonly Notice[] {
  const { view, post } = given;
  const day = view.today.toString();
  const visaClass = view.state.application?.visaClass ?? null;
  return notices
    .filter(
      (notice) =>
        (notice.until === null || notice.until >= day) &&
        lists(notice.posts, post) &&
        lists(notice.visaClasses, visaClass) &&
        MATTERS[notice.kind](given, notice),
    )
    .toSorted((one, other) => (one.from < other.from ? -1 : Number(one.from > other.from)));
}

const lists = (list: readonly string[] | null, given: string | null): boolean =>
  list === null || (given !== null && list.includes(given));

type Matters = (given: Touchable, notice: Notice) => boolean;

const MATTERS = {
  closure: ({ view }) => !isOver(view),
  delay: ({ view }) => !isOver(view),
  other: ({ view }) => !isOver(view),
  proclamation: ({ view }) => mayChangeByRule(view),
  wording: touchesWord,
} as const satisfies Record<NoticeKind, Matters>;

const OVER: ReadonlySet<Standing> = new Set(['delivered', 'refused-final', 'closed']);

/** Nothing more happens in the case, and its passport is not on the way between the office and its owner. */
function isOver({ standing, state: { passport } }: Touchable['view']): boolean {
  return OVER.has(standing) && (passport.at === 'applicant' || passport.at === 'not-recorded');
}

/** A new rule can stop or free whatever goes on, what a rule has stopped, and the use of a visa in hand. */
function mayChangeByRule({ standing, state: { decision } }: Touchable['view']): boolean {
  if (decision.is === 'refused' && decision.ground === '212(f)') return true;
  if (decision.is === 'discontinued') return true;
  return standing !== 'refused-final' && standing !== 'closed';
}

/** New words touch the case whose word they changed; words that nobody put into an edition touch those who saw the old ones. */
function touchesWord({ view, edition, wordChangedOn }: Touchable, { from }: Notice): boolean {
  if (wordChangedOn === from) return true;
  if (edition.from === from || isOver(view)) return false;
  const { application } = view.state;
  return application !== null && application.on < from;
}
