/** Reads an office's event as another program writes it: what may be left out is filled in, what is wrong is said. */
import Type, { type TSchema } from 'typebox';
import { existsInCalendar } from '../../cases/day.ts';
import {
  FACT_KINDS,
  type FactKind,
  OFFICE_FIELDS,
  OFFICE_KINDS,
  OfficeDay,
  OfficeEvent,
  type OfficeKind,
} from '../../cases/office-event.ts';
import { faultFinder } from '../checking/find-fault.ts';

export type OfficeEventRead =
  | { readonly ok: true; readonly event: OfficeEvent }
  | { readonly ok: false; readonly problem: string };

/** @param today ISO: the day of an event that names none. @param newItem an id for an item that has none. */
export function readOfficeEvent(given: unknown, today: string, newItem: () => string): OfficeEventRead {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    return problem('The event is no object. Give one with "kind".');
  }
  const kind: unknown = 'kind' in given ? given.kind : undefined;
  if (!isOfficeKind(kind)) {
    const was = typeof kind === 'string' ? `"${kind.slice(0, 40)}"` : 'missing';
    return problem(`"kind" is ${was}. Expected one of ${OFFICE_KINDS.join(', ')}.`);
  }
  const filled: object = { ...leftOut(kind, newItem), on: today, ...given };
  if ('instead' in filled && kind === 'correction' && filled.instead !== null) {
    if (isCorrection(filled.instead))
      return problem('"instead" is a correction. Correct with what happened.');
    const instead = readOfficeEvent(filled.instead, today, newItem);
    if (!instead.ok) return problem(`"instead": ${instead.problem}`);
    Object.assign(filled, { instead: instead.event });
  }
  const fault = FAULTS.get(kind)?.(filled) ?? null;
  if (fault !== null) return problem(fault);
  if (!isChecked(filled)) return problem('The event cannot be read.');
  const dueless = filled.kind !== 'item-requested' || filled.due === null || existsInCalendar(filled.due);
  if (dueless && existsInCalendar(filled.on)) return { ok: true, event: filled };
  const [name, day] = dueless ? ['on', filled.on] : ['due', filled.due];
  return problem(`"${name}" is "${day}", which is not in the calendar. Give a day like 2026-03-05.`);
}

const isOfficeKind = (kind: unknown): kind is OfficeKind => OFFICE_KINDS.some((one) => one === kind);

/** A correction in a correction in a correction would be read by calling ourselves without end. */
const isCorrection = (given: unknown): boolean =>
  typeof given === 'object' && given !== null && 'kind' in given && given.kind === 'correction';

/** Only asked after the fault finder of the event's kind found nothing. */
const isChecked = (filled: object): filled is OfficeEvent => 'kind' in filled;

const FAULTS = new Map<OfficeKind, (given: unknown) => string | null>([
  ...FACT_KINDS.map((kind) => [kind, faultFinder(schemaOf(kind))] as const),
  ['correction', faultFinder(OfficeEvent)],
]);

function schemaOf(kind: FactKind) {
  const fields = { kind: Type.Literal(kind), on: OfficeDay, ...OFFICE_FIELDS[kind] };
  return Type.Object(fields, { additionalProperties: false });
}

/** Fields that say "none" when nobody names them. */
const NONE: { readonly [Kind in FactKind]?: Readonly<Record<string, unknown>> } = {
  'application-made': { family: null },
  refused: { section: null, needs: [], waiver: null },
  discontinued: { section: null },
  'letter-given': { colour: null },
  'item-requested': { due: null },
};

/** Every event as it may be sent: what this file fills in when it is left out need not be there. */
export function officeEventAskSchema() {
  const factSchema = (kind: FactKind) => {
    const mayLack = new Set([
      ...Object.keys(NONE[kind] ?? {}),
      ...(kind === 'item-requested' ? ['item'] : []),
    ]);
    const fields = Object.entries(OFFICE_FIELDS[kind]).map(([name, schema]): [string, TSchema] => [
      name,
      mayLack.has(name) ? Type.Optional(schema) : schema,
    ]);
    return Type.Object(
      { kind: Type.Literal(kind), on: Type.Optional(OfficeDay), ...Object.fromEntries(fields) },
      { additionalProperties: false },
    );
  };
  const facts = FACT_KINDS.map(factSchema);
  const correction = Type.Object(
    {
      kind: Type.Literal('correction'),
      on: Type.Optional(OfficeDay),
      corrects: Type.Integer({ minimum: 1 }),
      reason: Type.String({ minLength: 1, maxLength: 2_000 }),
      instead: Type.Optional(Type.Union([Type.Union(facts), Type.Null()])),
    },
    { additionalProperties: false },
  );
  return Type.Union([...facts, correction]);
}

function leftOut(kind: OfficeKind, newItem: () => string): Readonly<Record<string, unknown>> {
  if (kind === 'correction') return { instead: null };
  if (kind === 'item-requested') return { ...NONE[kind], item: newItem() };
  return NONE[kind] ?? {};
}

const problem = (text: string): { readonly ok: false; readonly problem: string } => ({
  ok: false,
  problem: text,
});
