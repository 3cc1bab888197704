/** What is wrong with data from outside, in one sentence: where, what was given, what was expected. */
import type { TSchema } from 'typebox';
import { Compile, type Validator } from 'typebox/compile';

type Fault = ReturnType<Validator['Errors']>[number];

/** Longest piece of what was given that a message repeats. */
const LONGEST_SHOWN = 60;

/** Makes a checker: null when the data fit the schema, else the sentence. Compiled once, when first asked. */
export function faultFinder(schema: TSchema): (given: unknown) => string | null {
  let compiled: Validator | null = null;
  return (given) => {
    compiled ??= Compile(schema);
    return compiled.Check(given) ? null : sayFaults(compiled.Errors(given), given);
  };
}

function sayFaults(faults: readonly Fault[], given: unknown): string {
  const first = faults.find(({ keyword }) => keyword !== 'boolean') ?? faults[0];
  if (first === undefined) return 'The data do not fit.';
  const here = faults.filter(({ instancePath }) => instancePath === first.instancePath);
  const name = nameOf(first.instancePath);
  if (first.keyword === 'required') return `${name} lacks ${listOf(params(first, 'requiredProperties'))}.`;
  if (first.keyword === 'additionalProperties') {
    return `${name} has ${listOf(params(first, 'additionalProperties'))}, which is not known here. Leave it out.`;
  }
  return `${name} is ${shown(at(given, first.instancePath))}. Expected ${expected(here)}.`;
}

function expected(faults: readonly Fault[]): string {
  const values = faults.flatMap((fault) => params(fault, 'allowedValue'));
  const rest = faults.filter(({ keyword }) => keyword !== 'const' && keyword !== 'anyOf').map(sayKeyword);
  const parts = values.length > 0 ? [`one of ${listOf(values)}`, ...rest] : rest;
  return [...new Set(parts)].join(', or ') || 'something else';
}

function sayKeyword({ keyword, params: given, message }: Fault): string {
  const limit = 'limit' in given ? String(given.limit) : '';
  if (keyword === 'type') return `type ${'type' in given ? String(given.type) : ''}`;
  if (keyword === 'minLength') return `at least ${limit} characters`;
  if (keyword === 'maxLength') return `at most ${limit} characters`;
  if (keyword === 'pattern') return `text of the form ${'pattern' in given ? String(given.pattern) : ''}`;
  return message.replace(/^must /, 'what must ');
}

function params({ params: given }: Fault, name: string): readonly string[] {
  const found: unknown = Object.entries(given).find(([key]) => key === name)?.[1];
  if (found === undefined) return [];
  return Array.isArray(found) ? found.map(String) : [String(found)];
}

const listOf = (names: readonly string[]): string =>
  names.map((name) => `"${name.slice(0, LONGEST_SHOWN)}"`).join(', ');

const nameOf = (path: string): string =>
  path === '' ? 'The object' : `"${path.slice(1, 1 + LONGEST_SHOWN).replaceAll('/', '.')}"`;

function at(given: unknown, path: string): unknown {
  let found = given;
  for (const step of path.split('/').slice(1)) {
    if (typeof found !== 'object' || found === null) return undefined;
    found = Object.entries(found).find(([key]) => key === step)?.[1];
  }
  return found;
}

function shown(value: unknown): string {
  if (value === undefined) return 'missing';
  if (typeof value === 'string') {
    return value.length > LONGEST_SHOWN ? `text of ${value.length} characters` : `"${value}"`;
  }
  if (Array.isArray(value)) return `a list of ${value.length}`;
  return value !== null && typeof value === 'object' ? 'an object' : String(value);
}
