/** The house's borders: which room may import which. docs/architecture.md draws the same table. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, it } from 'node:test';

const SRC = resolve(import.meta.dirname, '../src');

const MAY_IMPORT = {
  cases: [],
  language: [],
  waits: [],
  catalogue: ['cases'],
  wording: ['cases', 'catalogue'],
  reading: ['cases', 'catalogue', 'wording'],
  explanation: ['cases', 'catalogue', 'wording', 'reading', 'waits', 'language'],
  services: ['cases', 'catalogue', 'wording', 'reading', 'waits', 'language', 'explanation'],
  storage: ['services', 'cases', 'wording'],
  delivery: ['services'],
  api: ['services', 'language', 'explanation', 'catalogue', 'cases', 'wording', 'reading', 'waits'],
  web: ['services', 'language', 'explanation', 'catalogue', 'cases', 'wording', 'reading'],
  cli: ['services', 'language', 'explanation', 'reading', 'waits', 'cases'],
} as const satisfies Record<string, readonly string[]>;

/** These alone may reach into every room: they hand each what it needs. */
const WIRING: ReadonlySet<string> = new Set(['main.ts', 'wiring']);

type Import = {
  readonly from: string;
  readonly to: string;
  readonly fromRoom: string;
  readonly toRoom: string;
};

function importsOf(file: string): readonly Import[] {
  const text = readFileSync(file, 'utf8');
  const targets = [...text.matchAll(/(?:\bfrom\s+|\bimport\s*\(?\s*)['"](\.[^'"]+)['"]/g)].map(
    (found) => found[1] ?? '',
  );
  return targets.map((target) => {
    const from = relative(SRC, file);
    const to = relative(SRC, resolve(dirname(file), target));
    return { from, to, fromRoom: roomOf(from), toRoom: roomOf(to) };
  });
}

const roomOf = (path: string): string => (path.includes('/') ? (path.split('/')[0] ?? '') : path);

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => join(SRC, name));
const imports = files.flatMap(importsOf);

describe('the borders of the house', () => {
  it('has imports to look at', () => assert.ok(imports.length > 20));

  it('lets an arrow run only where the table allows it', () => {
    const allowed: Readonly<Record<string, readonly string[]>> = MAY_IMPORT;
    const wrong = imports.filter(
      ({ fromRoom, toRoom }) =>
        !WIRING.has(fromRoom) && fromRoom !== toRoom && !(allowed[fromRoom] ?? []).includes(toRoom),
    );
    assert.deepEqual(
      wrong.map(({ from, to }) => `${from} may not import ${to}`),
      [],
    );
  });

  it('names every room in the table', () => {
    const rooms = new Set(
      files.map((file) => roomOf(relative(SRC, file))).filter((room) => !room.endsWith('.ts')),
    );
    assert.deepEqual(
      [...rooms].filter((room) => !(room in MAY_IMPORT) && !WIRING.has(room)),
      [],
    );
  });

  it('has no circle of files', () => {
    const next = Map.groupBy(imports, ({ from }) => from);
    const done = new Set<string>();
    const walk = (file: string, path: readonly string[]): string | null => {
      if (path.includes(file)) return [...path.slice(path.indexOf(file)), file].join(' -> ');
      if (done.has(file)) return null;
      for (const { to } of next.get(file) ?? []) {
        const circle = walk(to, [...path, file]);
        if (circle) return circle;
      }
      done.add(file);
      return null;
    };
    const circles = files.map((file) => walk(relative(SRC, file), [])).filter((circle) => circle !== null);
    assert.deepEqual([...new Set(circles)], []);
  });
});
