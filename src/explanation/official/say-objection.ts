/** Why an event could not be recorded, in one clear sentence for whoever records, and what may follow instead. */
import type { Decided } from '../../cases/decide.ts';
import type { EventKind } from '../../cases/event.ts';
import type { Objection } from '../../cases/objection.ts';
import { OFFICE_KINDS, type OfficeKind } from '../../cases/office-event.ts';
import type { Words } from '../../language/words.ts';

type Refusal = Omit<Extract<Decided, { ok: false }>, 'ok'>;

/** More would be a list to read, not an answer. */
const MOST_KINDS = 6;

/** @param kind of the event that was refused. */
export function sayObjection({ reason, basis, mayFollow }: Refusal, kind: EventKind, words: Words): string {
  const name = words.say(isOfficeKind(kind) ? `official.kind.${kind}` : 'official.kind.told');
  const refused = words.say('official.objection.refused', {
    kind: capitalised(name, words.locale),
    why: words.say(`official.objection.${reason}`),
    basis: basis ?? 'none',
  });
  if (MENDED_BY_ITSELF.has(reason)) return refused;
  const kinds = nearest(reason, kind, mayFollow);
  if (kinds.length === 0) return `${refused} ${words.say('official.objection.nothing-follows')}`;
  const named = words.list(kinds.map((one) => words.say(`official.kind.${one}`)));
  return `${refused} ${words.say('official.objection.may-follow', { kinds: named })}`;
}

/** The same event may follow once its day or details are put right: naming others would mislead. */
const MENDED_BY_ITSELF: ReadonlySet<Objection> = new Set([
  'not-in-calendar',
  'in-the-future',
  'before-application',
  'before-what-it-follows',
  'needs-missing',
  'section-missing',
  'item-asked-already',
  'due-too-early',
  'no-such-event',
  'contradicts-later-events',
]);

/** What an officer who tried this most probably wants next, where it may follow. */
const MEANT: Partial<Record<Objection, readonly OfficeKind[]>> = {
  'already-issued': ['revoked', 'passport-requested'],
  'needs-unmet': [
    'processing-completed',
    'petition-checked',
    'interview-held',
    'item-accepted',
    'item-requested',
  ],
  'items-open': ['item-accepted', 'item-rejected', 'item-dropped'],
  'not-interviewed': ['interview-held', 'interview-waived'],
  'nothing-new': ['item-provided', 'processing-completed', 'interview-held', 'petition-checked'],
  'waiver-not-granted': ['waiver-recommended', 'waiver-granted', 'waiver-denied'],
  'petition-not-verified': ['petition-checked'],
  'only-immigrants': ['closed'],
  'only-nonimmigrants': ['registration-terminated'],
  'passport-elsewhere': [
    'passport-received',
    'passport-kept',
    'passport-returned',
    'passport-requested',
    'passport-dispatched',
    'passport-ready',
    'passport-delivered',
    'passport-sent-back',
  ],
};

function nearest(
  reason: Objection,
  tried: EventKind,
  mayFollow: readonly OfficeKind[],
): readonly OfficeKind[] {
  const possible = mayFollow.filter((kind) => kind !== tried && kind !== 'correction');
  const meant = (MEANT[reason] ?? []).filter((kind) => possible.includes(kind));
  return (meant.length > 0 ? meant : possible).slice(0, MOST_KINDS);
}

const isOfficeKind = (kind: EventKind): kind is OfficeKind =>
  OFFICE_KINDS.some((office: string) => office === kind);

const capitalised = (text: string, locale: string): string =>
  text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
