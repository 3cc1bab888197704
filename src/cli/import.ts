/** `overcome import`: what others wrote down, taken in; what is wrong with a row is said and the rest is kept. */
import { basename } from 'node:path';
import type { ImportStep } from '../services/waits/import/import-step.ts';
import { KNOWN_FORMS, type KnownForm } from '../services/waits/import/known-forms.ts';
import { type Command, refuse, type Terminal } from './command.ts';
import { KEPT_PLACE_HELP, type KeptPlace, readKeptPlace } from './kept-place.ts';
import { openInput } from './open-input.ts';
import { type Options, readDay, readOptions } from './options.ts';
import { sendCases } from './send-cases.ts';
import { showProgress } from './show-progress.ts';
import { tellImport } from './tell-import.ts';

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

/** "cases": lines as the desk's API takes them; "dv-cases": Diversity Visa histories as cases of the fictional embassy. */
const CASE_KINDS = ['cases', 'dv-cases'] as const;
export type CaseKind = (typeof CASE_KINDS)[number];

export type Importer = {
  readonly waits: (input: Terminal['input'], ask: WaitsAsk) => AsyncIterable<ImportStep>;
  readonly cases: (input: Terminal['input'], kind: CaseKind) => AsyncIterable<ImportStep>;
  readonly close: () => Promise<void>;
};
export type OpenImporter = (place: KeptPlace) => Promise<Importer>;

const HELP = `overcome import cases FILE [--data DIR | --to ADDRESS]
  Takes in cases with their events, one JSON object a line, into the data folder, or into the server at ADDRESS with
  the token in OVERCOME_TOKEN. A case that is known is left as it is, or goes on where the line goes on.

overcome import dv-cases FILE [--data DIR]
  Takes Diversity Visa histories in as cases of the fictional embassy, to try things out with many cases.

overcome import tracker|dv|timelines FILE [--data DIR] [--set ID] [--name NAME] [--source ADDRESS] [--licence NAME]
  Takes in waits that others wrote down. Importing the same file again changes nothing; a corrected row is corrected.
  A row that cannot be used is told on standard error, and the rest is kept.

tracker     CSV with visa, entry, consulate, major, status, check_date, complete_date: one case a row
dv          CSV with case, snapshot, consulate, status, status_date, refused221g: one change of a Diversity Visa case a row
timelines   JSON lines: a told case each, what overcome read --json prints, or what overcome export timelines wrote

FILE        .gz is unpacked; - is standard input
--set       under which name the waits are kept (the name of the file unless told)
--name, --source, --licence
            what is shown of the set; a licence as SPDX names it, such as MIT, says whether it may be handed on:
            a set of which no licence was told stays here
--as-of     the day on which the pending rows of a tracker were looked at
${KEPT_PLACE_HELP}`;

const OPTIONS = {
  data: { type: 'string' },
  set: { type: 'string' },
  name: { type: 'string' },
  source: { type: 'string' },
  licence: { type: 'string' },
  'as-of': { type: 'string' },
  to: { type: 'string' },
} as const;

/** @param seconds since some fixed moment. */
export function importCommand(open: OpenImporter, seconds: () => number): Command {
  return {
    help: HELP,
    run: async (args, terminal) => {
      const read = readOptions(args, OPTIONS);
      if (!read.ok) return refuse(terminal, read.problem);
      const [kind = '', ...files] = read.options.files;
      const chosen = choose(kind, files[0] ?? '', read.options, terminal);
      if (typeof chosen === 'string') return refuse(terminal, chosen);
      if (files.length === 0) {
        return refuse(terminal, `Name the file: overcome import ${kind} FILE, or - for standard input.`);
      }
      const opened = await openInput(terminal, files);
      if (!opened.ok) return refuse(terminal, opened.problem);
      const started = await chosen(opened.input, open);
      const progress = showProgress(terminal.errors, 'rows', seconds);
      const begun = seconds();
      try {
        return await tellImport(started.steps, terminal, progress, opened.share, () => seconds() - begun);
      } finally {
        progress.end();
        await started.close();
      }
    },
  };
}

type Started = { readonly steps: AsyncIterable<ImportStep>; readonly close: () => Promise<void> };
type Start = (input: Terminal['input'], open: OpenImporter) => Promise<Started>;

/** How the kind is imported, or a sentence when it cannot be. */
function choose(kind: string, file: string, options: Options, terminal: Terminal): Start | string {
  const caseKind = CASE_KINDS.find((name) => name === kind);
  const { to } = options.values;
  if (to !== undefined && caseKind !== 'cases') return 'Only cases are sent to a server. Leave --to out.';
  if (typeof to === 'string') {
    const token = terminal.environment['OVERCOME_TOKEN'];
    if (!token)
      return 'Set OVERCOME_TOKEN to a token of that server. overcome admin token --role importer makes one there.';
    return async (input) => ({ steps: sendCases(input, { to, token }), close: async () => {} });
  }
  const place = readKeptPlace(terminal, options);
  const ask =
    caseKind !== undefined ? null : isForm(kind) ? waitsAsk(kind, file, options, terminal) : sayKinds(kind);
  if (typeof ask === 'string') return ask;
  return async (input, open) => {
    const { waits, cases, close } = await open(place);
    return { steps: ask === null ? cases(input, caseKind ?? 'cases') : waits(input, ask), close };
  };
}

const isForm = (kind: string): kind is KnownForm => Object.hasOwn(KNOWN_FORMS, kind);

const sayKinds = (kind: string): string =>
  `"${kind.slice(0, 40)}" is nothing that can be imported. Say what the file holds: ${[...Object.keys(KNOWN_FORMS), ...CASE_KINDS].join(', ')}.`;

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
