/** What is wrong with a table of facts: the rules that types cannot say. Run by the tests over the whole catalogue. */
import { Value } from 'typebox/value';
import { wholeDay } from '../cases/day.ts';
import { FactSchema } from './fact.ts';
import type { CitedSource } from './sources.ts';

type Given = Readonly<Record<string, unknown>>;

/** One line for every fault; none when the table is sound. */
export function checkFacts(
  facts: readonly Given[],
  sources: Readonly<Record<string, CitedSource>>,
): readonly string[] {
  return [
    ...facts.flatMap((fact) => faultsOf(fact, sources)),
    ...repeatedIds(facts),
    ...contradictions(facts),
    ...Object.entries(sources).flatMap(([id, source]) => faultsOfSource(id, source)),
  ];
}

function faultsOf(fact: Given, sources: Readonly<Record<string, CitedSource>>): readonly string[] {
  const name = `Fact "${String(fact['id'])}"`;
  const source = fact['source'];
  if (source === undefined || source === '') return [`${name} names no source. Give the id of one.`];
  const fits: boolean = Value.Check(FactSchema, fact);
  if (!fits) return [`${name} does not fit the schema of its kind.`];
  const faults: string[] = [];
  if (!Object.hasOwn(sources, String(source)))
    faults.push(`${name} names the source "${String(source)}", which is not in the table of sources.`);
  for (const key of ['from', 'until', 'checkedOn'])
    if (!isNullOrDay(fact[key])) faults.push(`${name}: ${key} is no day of the calendar.`);
  const { from, until } = fact;
  if (typeof from === 'string' && typeof until === 'string' && until < from)
    faults.push(`${name} ends on ${until}, before it begins on ${from}.`);
  return faults;
}

function isNullOrDay(value: unknown): boolean {
  return value === null || (typeof value === 'string' && wholeDay(value) !== null);
}

function repeatedIds(facts: readonly Given[]): readonly string[] {
  return [...Map.groupBy(facts, (fact) => fact['id'])]
    .filter(([, same]) => same.length > 1)
    .map(([id]) => `The id "${String(id)}" is given to more than one fact.`);
}

/** One source cannot say two things of one kind about the same cases on the same day. */
function contradictions(facts: readonly Given[]): readonly string[] {
  const scopes = Map.groupBy(facts, (fact) =>
    JSON.stringify([fact['kind'], fact['source'], ordered(fact['applies'])]),
  );
  return [...scopes.values()].flatMap((same) =>
    same.flatMap((fact, place) =>
      same
        .slice(place + 1)
        .filter((other) => overlap(fact, other))
        .map((other) => `Facts "${fact['id']}" and "${other['id']}" say two things of one scope at once.`),
    ),
  );
}

/** The scope as text, whatever order its keys and lists are written in. */
function ordered(applies: unknown): unknown {
  if (typeof applies !== 'object' || applies === null) return applies;
  return Object.entries(applies)
    .map(([key, value]) => [key, Array.isArray(value) ? [...value].sort() : value])
    .sort(([a], [b]) => String(a).localeCompare(String(b)));
}

function overlap(a: Given, b: Given): boolean {
  return begin(a) <= end(b) && begin(b) <= end(a);
}

const begin = (fact: Given): string => (typeof fact['from'] === 'string' ? fact['from'] : '0000-01-01');
const end = (fact: Given): string => (typeof fact['until'] === 'string' ? fact['until'] : '9999-12-31');

function faultsOfSource(id: string, source: CitedSource): readonly string[] {
  const faults: string[] = [];
  for (const address of [source.address, source.official])
    if (address !== null && !isWebAddress(address))
      faults.push(`Source "${id}": "${address}" is no web address.`);
  if (source.title.trim() === '') faults.push(`Source "${id}" has no title.`);
  if (wholeDay(source.checkedOn) === null)
    faults.push(`Source "${id}": checkedOn is no day of the calendar.`);
  return faults;
}

function isWebAddress(address: string): boolean {
  return URL.canParse(address) && /^https?:$/.test(new URL(address).protocol);
}
