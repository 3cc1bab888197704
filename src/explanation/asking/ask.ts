/**
 * What may be asked of an explanation: a pasted page, a told case, a story, or any of them together, as of a day.
 *
 * {@link ExplainAskJson} is the shape that other programs send; {@link readAsk} turns it into an ask or into one line
 * that says what was given, what was expected and what to do. The line never repeats free text: people paste names
 * and case numbers.
 */
import Type from 'typebox';
import { type Day, wholeDay } from '../../cases/day.ts';
import { ReportedCase } from '../../cases/reported.ts';
import type { AskKind } from '../../reading/vocabulary/concepts.ts';
import { isObject, named } from './given.ts';
import { readCase } from './read-case.ts';

export type ExplainAsk = {
  readonly id?: string;
  readonly today: Day;
  readonly statusText?: string;
  readonly story?: string;
  readonly case?: ReportedCase;
  /** Cases of the same family that were told with it; the JSON of other programs does not carry them. */
  readonly family?: readonly ReportedCase[];
  /** What was asked in a story that has become events since. */
  readonly asks?: readonly AskKind[];
};

/** Longest text that is looked at, in characters: a status page has about 1,000. */
export const LONGEST_TEXT = 1_000_000;

export const ExplainAskJson = Type.Object({
  id: Type.Optional(Type.String({ maxLength: 200 })),
  today: Type.String({ format: 'date', description: 'The day as of which to answer, YYYY-MM-DD.' }),
  statusText: Type.Optional(Type.String({ maxLength: LONGEST_TEXT })),
  story: Type.Optional(Type.String({ maxLength: LONGEST_TEXT })),
  case: Type.Optional(ReportedCase),
});

export type AskRead =
  | { readonly ok: true; readonly ask: ExplainAsk }
  | { readonly ok: false; readonly problem: string };

/** Reads one ask. Absent and null mean the same; keys that are not known are left alone. */
export function readAsk(json: unknown): AskRead {
  if (!isObject(json)) return problem(`The ask is ${named(json)}. Give one object with "today" and "case".`);
  const today = readToday(json['today']);
  if (typeof today === 'string') return problem(today);
  const id = readText(json['id'], '"id"', 200);
  const statusText = readText(json['statusText'], '"statusText"', LONGEST_TEXT);
  const story = readText(json['story'], '"story"', LONGEST_TEXT);
  for (const text of [id, statusText, story]) if (!text.ok) return text;
  const told = readCase(json['case']);
  if (!told.ok) return told;
  const ask: ExplainAsk = {
    today,
    ...(id.ok && id.text !== null ? { id: id.text } : {}),
    ...(statusText.ok && statusText.text !== null ? { statusText: statusText.text } : {}),
    ...(story.ok && story.text !== null ? { story: story.text } : {}),
    ...(told.case === null ? {} : { case: told.case }),
  };
  return hasSomething(ask)
    ? { ok: true, ask }
    : problem(
        'The ask holds no case, no status text and no story. Give at least one of "case", "statusText" and "story".',
      );
}

function hasSomething(ask: ExplainAsk): boolean {
  return [ask.statusText, ask.story].some((text) => text?.trim()) || ask.case !== undefined;
}

function readToday(given: unknown): Day | string {
  const example = 'Give the day as of which to answer, like "2021-03-05".';
  if (given === undefined || given === null) return `"today" is missing. ${example}`;
  if (typeof given !== 'string') return `"today" is ${named(given)}. ${example}`;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(given)) return `"today" is not written YYYY-MM-DD. ${example}`;
  return wholeDay(given) ?? `"today" is ${given}, which is not in the calendar. ${example}`;
}

type TextRead =
  | { readonly ok: true; readonly text: string | null }
  | { readonly ok: false; readonly problem: string };

/** A number is taken for the text that shows it, so that asks numbered 1, 2, 3 are answered too. */
function readText(given: unknown, name: string, longest: number): TextRead {
  if (given === undefined || given === null) return { ok: true, text: null };
  const text = typeof given === 'number' && name === '"id"' ? String(given) : given;
  if (typeof text !== 'string') return problem(`${name} is ${named(given)}. Give text, or leave it out.`);
  if (text.length > longest)
    return problem(`${name} has ${text.length} characters. Give at most ${longest}.`);
  return { ok: true, text };
}

const problem = (text: string): { readonly ok: false; readonly problem: string } => ({
  ok: false,
  problem: text,
});
