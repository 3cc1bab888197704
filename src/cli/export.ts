/** `overcome export`: waits that may be handed on, as a table or as timelines. */
import { createWriteStream } from 'node:fs';
import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { DataSet } from '../services/ports/waits.ts';
import { type Command, refuse } from './command.ts';
import { KEPT_PLACE_HELP, type KeptPlace, readKeptPlace } from './kept-place.ts';
import { readOptions } from './options.ts';

export type Exporter = {
  readonly sets: () => Promise<readonly DataSet[]>;
  readonly write: (kind: ExportKind, set: string) => AsyncIterable<string>;
  readonly close: () => Promise<void>;
};
export type OpenExporter = (place: KeptPlace) => Promise<Exporter>;

const EXPORT_KINDS = ['waits', 'timelines'] as const;
export type ExportKind = (typeof EXPORT_KINDS)[number];

const HELP = `overcome export waits|timelines FILE [--set ID] [--data DIR]
  Writes the waits of the sets that may be handed on: those whose licence lets anybody have a copy.

waits       CSV, one wait a row
timelines   JSON lines, one case each, as overcome import timelines takes them
FILE        - is standard output
--set       this set alone
${KEPT_PLACE_HELP}`;

export function exportCommand(open: OpenExporter): Command {
  return {
    help: HELP,
    run: async (args, terminal) => {
      const read = readOptions(args, { data: { type: 'string' }, set: { type: 'string' } });
      if (!read.ok) return refuse(terminal, read.problem);
      const [name = '', file, ...others] = read.options.files;
      const kind = EXPORT_KINDS.find((one) => one === name);
      if (kind === undefined || file === undefined || others.length > 0) {
        return refuse(terminal, `Say what and where to: overcome export ${EXPORT_KINDS.join('|')} FILE.`);
      }
      const exporter = await open(readKeptPlace(terminal, read.options));
      try {
        const chosen = chooseSets(await exporter.sets(), read.options.values['set']);
        if (typeof chosen === 'string') return refuse(terminal, chosen);
        const sets = chosen.filter(({ mayDownload }) => mayDownload);
        const kept = chosen.filter(({ mayDownload }) => !mayDownload);
        for (const { id } of kept)
          terminal.errors.write(`overcome: "${id}" stays here: no licence lets anybody have a copy.\n`);
        if (sets.length === 0) return refuse(terminal, 'There is no set that may be handed on.');
        const wrote = await writeTo(file, terminal.output, joined(exporter, kind, sets));
        if (wrote !== null) return refuse(terminal, wrote);
        for (const { id, waits, licence, source } of sets)
          terminal.errors.write(`overcome: "${id}": ${waits} waits, ${licence}, from ${source ?? 'here'}.\n`);
        return 0;
      } finally {
        await exporter.close();
      }
    },
  };
}

function chooseSets(sets: readonly DataSet[], id: unknown): readonly DataSet[] | string {
  if (id === undefined) return sets.filter(({ waits }) => waits > 0);
  const found = sets.filter((set) => set.id === id);
  return found.length > 0
    ? found
    : `There is no set of this name. There are: ${sets.map((set) => set.id).join(', ')}.`;
}

/** One header for all. */
async function* joined(
  exporter: Exporter,
  kind: ExportKind,
  sets: readonly DataSet[],
): AsyncGenerator<string> {
  for (const [at, { id }] of sets.entries()) {
    let isFirst = true;
    for await (const text of exporter.write(kind, id)) {
      const again = kind === 'waits' && at > 0 && isFirst;
      yield again ? text.slice(text.indexOf('\n') + 1) : text;
      isFirst = false;
    }
  }
}

/** A sentence when the file cannot be written. */
async function writeTo(file: string, output: Writable, text: AsyncIterable<string>): Promise<string | null> {
  try {
    if (file === '-') await pipeline(Readable.from(text), output, { end: false });
    else await pipeline(Readable.from(text), createWriteStream(file));
    return null;
  } catch (error) {
    if (!(error instanceof Error) || !('syscall' in error)) throw error;
    return `${file} cannot be written (${String('code' in error ? error.code : error.message)}). Name another file.`;
  }
}
