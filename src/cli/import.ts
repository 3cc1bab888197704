/** `overcome import`: what others wrote down, taken in; what is wrong with a row is said and the rest is kept. */
import { basename } from 'node:path';
import type { BadRow, ImportStep } from '../services/waits/import/import-step.ts';
import { KNOWN_FORMS, type KnownForm } from '../services/waits/import/known-forms.ts';
import { type Command, type ExitCode, refuse, type Terminal } from './command.ts';
import { KEPT_PLACE_HELP, type KeptPlace, readKeptPlace } from './kept-place.ts';
import { openInput } from './open-input.ts';
import { type Options, readDay, readOptions } from './options.ts';
import { type Progress, showProgress } from './show-progress.ts';

/** What is said of the set; null where nothing was said. */
export type SetSaid = {
  readonly id: string;
  readonly name: string | null;
  readonly source: string | null;
  readonly licence: string | null;
};

export type WaitsAsk = {
  readonly form: KnownForm;
  readonly set: SetSaid;
  readonly today: string;
  readonly asOf: string | null;
};

export type Importer = {
  readonly waits: (input: Terminal['input'], ask: WaitsAsk) => AsyncIterable<ImportStep>;
  readonly close: () => Promise<void>;
};
export type OpenImporter = (place: KeptPlace) => Promise<Importer>;

const HELP = `overcome import tracker|dv|timelines FILE [--data DIR] [--set ID] [--name NAME] [--source ADDRESS] [--licence NAME]
  Takes in waits that others wrote down. Importing the same file again changes nothing; a corrected row is corrected.
  A row that cannot be used is told on standard error, and the rest is kept.

tracker     CSV with visa, entry, consulate, major, status, check_date, complete_date: one case a row
dv          CSV with case, snapshot, consulate, status, status_date, refused221g: one change of a Diversity Visa case a row
timelines   JSON lines: a told case each, or what overcome read --json prints

FILE        .gz is unpacked; - is standard input
--set       under which name the waits are kept (the name of the file unless told)
--name, --source, --licence
            what is shown of the set; a licence as SPDX names it, such as MIT, says whether it may be handed on
--as-of     the day on which the pending rows of a tracker were looked at
${KEPT_PLACE_HELP}`;

const OPTIONS = {
  data: { type: 'string' },
  set: { type: 'string' },
  name: { type: 'string' },
  source: { type: 'string' },
  licence: { type: 'string' },
  'as-of': { type: 'string' },
} as const;

/** @param seconds since some fixed moment. */
export function importCommand(open: OpenImporter, seconds: () => number): Command {
  return {
    help: HELP,
    run: async (args, terminal) => {
      const read = readOptions(args, OPTIONS);
      if (!read.ok) return refuse(terminal, read.problem);
      const [kind = '', ...files] = read.options.files;
      if (!isForm(kind)) return refuse(terminal, sayKinds(kind));
      const ask = waitsAsk(kind, files[0] ?? '', read.options, terminal);
      if (typeof ask === 'string') return refuse(terminal, ask);
      if (files.length === 0)
        return refuse(terminal, `Name the file: overcome import ${kind} FILE, or - for standard input.`);
      const opened = await openInput(terminal, files);
      if (!opened.ok) return refuse(terminal, opened.problem);
      const importer = await open(readKeptPlace(terminal, read.options));
      const progress = showProgress(terminal.errors, 'rows', seconds);
      const begun = seconds();
      try {
        const steps = importer.waits(opened.input, ask);
        return await tell(steps, terminal, progress, opened.share, () => seconds() - begun);
      } finally {
        progress.end();
        await importer.close();
      }
    },
  };
}

const isForm = (kind: string): kind is KnownForm => Object.hasOwn(KNOWN_FORMS, kind);

const sayKinds = (kind: string): string =>
  `"${kind.slice(0, 40)}" is nothing that can be imported. Say what the file holds: ${Object.keys(KNOWN_FORMS).join(', ')}.`;

/** A sentence when an option cannot be used. */
function waitsAsk(form: KnownForm, file: string, { values }: Options, terminal: Terminal): WaitsAsk | string {
  const said = (name: string): string | null => (values[name] ? String(values[name]).slice(0, 400) : null);
  const id = said('set') ?? setName(form, file);
  if (!/^[a-z0-9][a-z0-9-]{0,79}$/.test(id)) {
    return `"${id.slice(0, 80)}" is no name of a set. Give --set with small letters, digits and hyphens.`;
  }
  const asOf = said('as-of') === null ? null : readDay(said('as-of') ?? '');
  if (typeof asOf === 'string') return asOf;
  const set = { id, name: said('name'), source: said('source'), licence: said('licence') };
  return { form, set, today: terminal.today().toString(), asOf: asOf?.toString() ?? null };
}

function setName(form: KnownForm, file: string): string {
  const own = basename(file)
    .replace(/\.gz$/, '')
    .replace(/\.[a-z]+$/i, '');
  const plain = own
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return plain === '' ? form : `${form}-${plain}`.slice(0, 80);
}

/** Bad rows that are told one by one; the rest is counted. */
const TOLD = 1_000;

async function tell(
  steps: AsyncIterable<ImportStep>,
  { output, errors }: Terminal,
  progress: Progress,
  share: () => number | null,
  took: () => number,
): Promise<ExitCode> {
  let [rows, bad] = [0, 0];
  const tellBad = ({ line, problem }: BadRow) => {
    bad += 1;
    if (bad <= TOLD) errors.write(`overcome: line ${line}: ${problem}\n`);
  };
  for await (const step of steps) {
    if (step.is === 'unreadable') {
      progress.end();
      errors.write(`overcome: ${step.problem}\n`);
      return 2;
    }
    if (step.is === 'rows') {
      rows += step.rows;
      if (step.bad.length > 0) progress.end();
      step.bad.forEach(tellBad);
      progress.at(rows, share());
      continue;
    }
    progress.end();
    if (bad > TOLD) errors.write(`overcome: and ${bad - TOLD} more rows that could not be used.\n`);
    output.write(summary(step, rows, bad, took()));
  }
  return 0;
}

function summary(
  { set, cases, added, changed, removed, same }: Extract<ImportStep, { is: 'done' }>,
  rows: number,
  bad: number,
  seconds: number,
): string {
  const rate = Math.round(rows / Math.max(seconds, 0.001));
  return `${rows} rows were read in ${seconds.toFixed(1)} seconds (${rate} a second); ${bad} could not be used.
${cases} cases have waits in the set "${set}": ${added} waits are new, ${changed} were corrected, ${removed} were taken away, ${same} were known already.
`;
}
