/** The "waits" of a timeline that was written by an export: taken as they stand, so that nothing is lost on the way. */
import Type from 'typebox';
import { Value } from 'typebox/value';
import { REGIONS } from '../../../catalogue/countries.ts';
import { postByCode } from '../../../catalogue/posts.ts';
import { ENDS } from '../../../waits/wait.ts';
import { HOLDS, type KeptWait, WAIT_KINDS } from '../../ports/waits.ts';
import { readDay } from './read-day.ts';

const orNull = <T extends Type.TSchema>(schema: T) => Type.Union([schema, Type.Null()]);
const oneOf = <T extends string>(values: readonly T[]) => Type.Union(values.map((one) => Type.Literal(one)));

const Waits = Type.Array(
  Type.Object({
    wait: oneOf(WAIT_KINDS),
    post: orNull(Type.String({ pattern: '^[A-Z]{3}$' })),
    region: orNull(oneOf(REGIONS)),
    visaClass: orNull(Type.String({ pattern: '^[A-Z0-9/]{1,20}$' })),
    hold: oneOf(HOLDS),
    field: orNull(Type.String({ maxLength: 80 })),
    entry: orNull(Type.String({ maxLength: 80 })),
    start: Type.String(),
    end: orNull(Type.String()),
    ended: orNull(oneOf(ENDS)),
    seen: Type.String(),
  }),
  { minItems: 1, maxItems: WAIT_KINDS.length },
);

export type KeptWaitsRead =
  | { readonly ok: true; readonly waits: readonly KeptWait[] }
  | { readonly ok: false; readonly problem: string };

/** @param today ISO: nothing has happened after it. */
export function readKeptWaits(given: unknown, today: string): KeptWaitsRead {
  if (!Value.Check(Waits, given)) {
    return wrong(
      'its "waits" are not as overcome export timelines writes them. Leave them out, or export anew.',
    );
  }
  const waits: KeptWait[] = [];
  for (const { post, region, ...wait } of given) {
    const problem = problemOf(wait, today);
    if (problem !== null) return wrong(problem);
    if (waits.some((other) => other.wait === wait.wait)) return wrong(`it has two waits "${wait.wait}".`);
    const known = post === null ? null : postByCode(post);
    waits.push({ ...wait, post: known?.code ?? null, region: known?.region ?? region });
  }
  return { ok: true, waits };
}

function problemOf(
  { start, end, ended, seen }: Pick<KeptWait, 'start' | 'end' | 'ended' | 'seen'>,
  today: string,
): string | null {
  for (const [name, day] of [
    ['start', start],
    ['seen', seen],
    ['end', end ?? seen],
  ] as const) {
    const read = readDay(name, day, today);
    if (!read.ok) return read.problem;
  }
  if ((end === null) !== (ended === null))
    return 'a wait has an "end" without "ended", or the other way round.';
  if ((end ?? seen) < start) return `a wait ends on ${end ?? seen}, before it begins on ${start}.`;
  return null;
}

const wrong = (problem: string): KeptWaitsRead => ({ ok: false, problem });
