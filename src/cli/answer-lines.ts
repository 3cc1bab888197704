/**
 * JSON lines in, JSON lines out, order kept: the way every batch command answers.
 *
 * A line that cannot be used is answered by an error object in its place, so that the rest of a long batch is never
 * lost and the answers still match the questions one to one.
 */
import { once } from 'node:events';
import { readLines } from '../services/lines/read-lines.ts';
import { type ExitCode, refuse, type Terminal } from './command.ts';
import { idOf } from './id-of.ts';

/** One answer, or the sentence that says why there is none. */
export type LineAnswer =
  | { readonly ok: true; readonly answer: unknown }
  | { readonly ok: false; readonly problem: string };

export type LineCommand = {
  readonly answer: (value: unknown) => LineAnswer;
  /** A line that the command takes. */
  readonly example: string;
};

/** Ends with 2 only when there was nothing to answer: no line at all, or not one that could be used. */
export async function answerLines(
  terminal: Terminal,
  input: Terminal['input'],
  { answer, example }: LineCommand,
): Promise<ExitCode> {
  let good = 0;
  let bad = 0;
  let firstProblem = '';
  const noJson = `The line is no JSON object. Give one object a line, like ${example}.`;
  for await (const lines of readLines(input)) {
    const answers: string[] = [];
    for (const line of lines) {
      const { value, problem } = line.tooLong ? TOO_LONG : parse(line.text, noJson);
      const given: LineAnswer = problem === null ? answer(value) : { ok: false, problem };
      if (given.ok) {
        good += 1;
        answers.push(JSON.stringify(given.answer));
      } else {
        if (bad === 0) firstProblem = `Line ${line.number}: ${given.problem}`;
        bad += 1;
        answers.push(JSON.stringify({ id: idOf(value), line: line.number, error: given.problem }));
      }
    }
    if (!terminal.output.write(`${answers.join('\n')}\n`)) await once(terminal.output, 'drain');
  }
  const all = good + bad;
  if (all === 0) return refuse(terminal, `The input is empty. Give one JSON object a line, like ${example}.`);
  if (bad > 0) {
    const counted = all === 1 ? '' : `${bad} of ${all} lines could not be used. `;
    terminal.errors.write(`overcome: ${counted}${firstProblem}\n`);
  }
  return good > 0 ? 0 : 2;
}

type Parsed = { readonly value: unknown; readonly problem: string | null };
const TOO_LONG: Parsed = { value: null, problem: 'The line is longer than 8,000,000 characters. Split it.' };

function parse(text: string, problem: string): Parsed {
  try {
    return { value: JSON.parse(text), problem: null };
  } catch {
    return { value: null, problem };
  }
}
