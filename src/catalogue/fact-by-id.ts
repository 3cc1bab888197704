/** One fact by its id, with its source beside it. */
import type { Fact } from './fact.ts';
import { FACTS, type FactId } from './facts.ts';
import { type CitedSource, SOURCES } from './sources.ts';

const BY_ID: ReadonlyMap<string, Fact> = new Map(FACTS.map((fact) => [fact.id, fact]));

export function factById(id: FactId): Fact {
  const fact = BY_ID.get(id);
  if (fact === undefined) throw new Error(`No fact has the id "${id}". Take one of FactId.`);
  return fact;
}

/** The fact of an id that came from outside; null when there is none. */
export function findFact(id: string): Fact | null {
  return BY_ID.get(id) ?? null;
}

export function sourceOf(fact: Pick<Fact, 'source'>): CitedSource {
  return SOURCES[fact.source];
}
