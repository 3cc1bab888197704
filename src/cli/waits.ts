/** `overcome waits`: survival curves of durations, a line a group. */

import { readLines } from '../services/lines/read-lines.ts';
import { describeWaits } from '../waits/describe-waits.ts';
import { LIMIT_KINDS, type LimitKind } from '../waits/limits.ts';
import type { Wait } from '../waits/wait.ts';
import { type Command, type ExitCode, refuse, type Terminal } from './command.ts';
import { openInput } from './open-input.ts';
import { readOptions } from './options.ts';

const HELP = `overcome waits --json [FILE] [--limits log-log|plain]
  Reads one wait a line, {"group"?, "duration": days, "ended": "issued"|"refused"|null}; null is still waiting.
  Prints one line a group, groups in the order in which they came:
  {"group", "n", "issued", "refused", "waiting", "table": [{"day", "atRisk", "issued", "refused",
   "survival", "lower", "upper", "issuedBy", "refusedBy"}, …], "median", "interval95"}
  "survival" is Kaplan-Meier for leaving the wait at all; "issuedBy" and "refusedBy" are cumulative incidences.
  A row that cannot be used is left out and named on standard error.

FILE       the input (.gz is unpacked); standard input when left out
--limits   how the 95 % limits are drawn: on the log-log scale unless told
`;

export const waitsCommand: Command = {
  help: HELP,
  run: async (args, terminal) => {
    const read = readOptions(args, { json: { type: 'boolean' }, limits: { type: 'string' } });
    if (!read.ok) return refuse(terminal, read.problem);
    const { limits: given = 'log-log' } = read.options.values;
    const kind = LIMIT_KINDS.find((known) => known === given);
    if (kind === undefined)
      return refuse(terminal, `"${given}" is no kind of limits. Give ${LIMIT_KINDS.join(' or ')}.`);
    const opened = await openInput(terminal, read.options.files);
    if (!opened.ok) return refuse(terminal, opened.problem);
    return answerGroups(terminal, opened.input, kind);
  },
};

/** What is wrong with rows, kept short however many there are. */
const MOST_NAMED = 5;

async function answerGroups(
  terminal: Terminal,
  input: Terminal['input'],
  kind: LimitKind,
): Promise<ExitCode> {
  const groups = new Map<Group, Wait[]>();
  const problems: string[] = [];
  let bad = 0;
  for await (const lines of readLines(input)) {
    for (const { number, text, tooLong } of lines) {
      const row = tooLong ? 'The line is too long.' : readRow(text);
      if (typeof row === 'string') {
        bad += 1;
        if (problems.length < MOST_NAMED) problems.push(`overcome: line ${number} left out: ${row}\n`);
        continue;
      }
      const waits = groups.get(row.group);
      if (waits === undefined) groups.set(row.group, [row.wait]);
      else waits.push(row.wait);
    }
  }
  terminal.errors.write(problems.join(''));
  if (bad > problems.length)
    terminal.errors.write(`overcome: and ${bad - problems.length} more lines left out\n`);
  if (groups.size === 0)
    return refuse(
      terminal,
      'No wait was given. Give one object a line, like {"duration":17,"ended":"issued"}.',
    );
  for (const [group, waits] of groups) {
    const described = describeWaits(waits, kind);
    if (!described.ok) continue;
    const { ok: _ok, bad: _bad, ...curve } = described;
    terminal.output.write(`${JSON.stringify({ group, ...curve })}\n`);
  }
  return 0;
}

/** As it was given. */
type Group = string | number | null;
type Row = { readonly group: Group; readonly wait: Wait };

function readRow(text: string): Row | string {
  const example = 'Give an object like {"group":"F1","duration":17,"ended":"issued"}.';
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return `it is no JSON. ${example}`;
  }
  if (typeof value !== 'object' || value === null) return `it is no object. ${example}`;
  const { group = null, duration, ended }: { group?: unknown; duration?: unknown; ended?: unknown } = value;
  if (group !== null && typeof group !== 'string' && typeof group !== 'number')
    return `"group" is no text. ${example}`;
  if (typeof duration !== 'number' || !Number.isInteger(duration) || duration < 0 || duration > 100_000) {
    return '"duration" is no whole number of days from 0 to 100000.';
  }
  if (ended !== 'issued' && ended !== 'refused' && ended !== null) {
    return '"ended" is not "issued", "refused" or null (still waiting).';
  }
  return { group, wait: { days: duration, ended } };
}
