/**
 * An event as one value of a form's choice: "status:refused:long", "told:approved", "interview:planned".
 *
 * What a choice cannot hold, the words of a detail and the day, stands in fields beside it.
 */

import { Value } from 'typebox/value';
import {
  REPORTED_KINDS,
  REPORTED_VALUES,
  ReportedEvent,
  type ReportedKind,
} from '../../../cases/reported.ts';

/** Choices that say more than kind and value. */
const VARIANTS: Readonly<Partial<Record<string, readonly string[]>>> = {
  'status:refused': ['long', 'short'],
  interview: ['planned'],
  dropbox: ['planned'],
};

function codesOf(kind: ReportedKind): readonly string[] {
  const values: readonly string[] | null = REPORTED_VALUES[kind];
  const plain = values === null ? [kind] : values.map((value) => `${kind}:${value}`);
  return plain.flatMap((code) => [code, ...(VARIANTS[code] ?? []).map((variant) => `${code}:${variant}`)]);
}

/** Every choice there is, in the order of the kinds. */
export const EVENT_CODES: readonly string[] = REPORTED_KINDS.flatMap(codesOf);
const KNOWN: ReadonlySet<string> = new Set(EVENT_CODES);

export function codeOf(event: ReportedEvent): string {
  const plain = event.value == null ? event.kind : `${event.kind}:${event.value}`;
  const variants = VARIANTS[plain] ?? [];
  if (event.planned === true && variants.includes('planned')) return `${plain}:planned`;
  return event.detail != null && variants.includes(event.detail) ? `${plain}:${event.detail}` : plain;
}

/** The event that a choice, a day and the words of a detail amount to; null for a choice that does not exist. */
export function eventOf(code: string, date: string | null, detail: string | null): ReportedEvent | null {
  if (!KNOWN.has(code)) return null;
  const parts = code.split(':');
  const variant = (VARIANTS[parts.slice(0, -1).join(':')] ?? []).find((name) => name === parts.at(-1));
  const [kind, value = null] = variant === undefined ? parts : parts.slice(0, -1);
  const event: unknown = {
    kind,
    value,
    date,
    detail: variant === undefined || variant === 'planned' ? detail : variant,
    ...(variant === 'planned' ? { planned: true } : {}),
  };
  return Value.Check(ReportedEvent, event) ? event : null;
}
