/** `overcome forecast`: how long a case that still waits will take, from the histories of others. */

import { readLines } from '../services/lines/read-lines.ts';
import type { CaseHistory } from '../waits/case-history.ts';
import { SIGHT } from '../waits/forecast/ahead.ts';
import { type Forecast, type ForecastAsk, forecaster } from '../waits/forecast/forecaster.ts';
import { learn } from '../waits/forecast/learn.ts';
import { answerLines, type LineAnswer } from './answer-lines.ts';
import { type Command, refuse, type Terminal } from './command.ts';
import { idOf } from './id-of.ts';
import { openInput } from './open-input.ts';
import { readOptions } from './options.ts';

const HELP = `overcome forecast --history FILE --json [FILE]
  Reads one case a line that still waits, {"id", "start":"YYYY-MM-DD", "asOf":"YYYY-MM-DD", "covariates":{…}},
  and prints one line each, in the same order:
  {"id", "within":{"7":p, "14":p, "30":p, "60":p, "90":p}, "median": days|null, "interval80":[low, high|null]}
  Chances of being issued within so many days from "asOf"; null: not within sight. Only what the histories knew on
  the day "asOf" is used.

--history  one history a line: {"id", "start", "end", "outcome":"issued"|"refused"|"gave-up"|null, "seen", "covariates"}
FILE       the asks; standard input when left out. Both may be .gz
`;

export const forecastCommand: Command = {
  help: HELP,
  run: async (args, terminal) => {
    const read = readOptions(args, { json: { type: 'boolean' }, history: { type: 'string' } });
    if (!read.ok) return refuse(terminal, read.problem);
    const { history } = read.options.values;
    if (typeof history !== 'string')
      return refuse(terminal, 'Name the histories to learn from: --history FILE.');
    const opened = await openInput(terminal, read.options.files);
    if (!opened.ok) return refuse(terminal, opened.problem);
    const histories = await readHistories(terminal, history);
    if (typeof histories === 'string') return refuse(terminal, histories);
    const answer = answersFrom(histories);
    return answerLines(terminal, opened.input, {
      answer: (value) => forecastLine(value, answer),
      example: EXAMPLE,
    });
  },
};

async function readHistories(terminal: Terminal, file: string): Promise<readonly CaseHistory[] | string> {
  const opened = await openInput(terminal, [file]);
  if (!opened.ok) return opened.problem;
  const histories: CaseHistory[] = [];
  let bad = 0;
  for await (const lines of readLines(opened.input)) {
    for (const { text } of lines) {
      const value = parse(text);
      if (isHistory(value)) histories.push(value);
      else bad += 1;
    }
  }
  if (bad > 0) terminal.errors.write(`overcome: ${bad} lines of ${file} are no history and were left out\n`);
  return histories.length > 0
    ? histories
    : `${file} holds no history. Give one object a line with "start", "end", "outcome", "seen" and "covariates".`;
}

type Answer = (ask: ForecastAsk) => Forecast | string;

/** More days than anybody asks about at once; learning takes about a second each. */
const MOST_DAYS = 64;

/** Learns once for every day that is asked about, from what was known on it. */
function answersFrom(histories: readonly CaseHistory[]): Answer {
  const days = new Map<string, Answer>();
  const learnt = (asOf: string): Answer => {
    const learned = learn(histories, asOf);
    if (learned.ok) return forecaster(learned.model);
    const problem =
      learned.problem === 'no-waits'
        ? `No history began by ${asOf}. Ask as of a later day, or give older histories.`
        : '"asOf" is no day of the calendar. Write it as YYYY-MM-DD.';
    return () => problem;
  };
  return (ask) => {
    const known = days.get(ask.asOf);
    if (known !== undefined) return known(ask);
    if (days.size >= MOST_DAYS)
      return `More than ${MOST_DAYS} different days "asOf". Ask about them in several runs.`;
    const made = learnt(ask.asOf);
    days.set(ask.asOf, made);
    return made(ask);
  };
}

const PROBLEMS = {
  'start-not-a-day': '"start" is no day of the calendar. Write it as YYYY-MM-DD.',
  'as-of-not-a-day': '"asOf" is no day of the calendar. Write it as YYYY-MM-DD.',
  'starts-later': '"start" is after "asOf". Give the day on which the wait began.',
  'asked-before-known': '"asOf" is before the last day that was learned from.',
} as const satisfies Record<Extract<Forecast, { ok: false }>['problem'], string>;

const EXAMPLE = '{"id":"a","start":"2021-01-20","asOf":"2021-03-05","covariates":{"class":"F1"}}';

function forecastLine(value: unknown, answer: Answer): LineAnswer {
  if (!isAsk(value)) {
    return {
      ok: false,
      problem: `The line is no ask. Give an object like ${EXAMPLE}.`,
    };
  }
  const forecast = answer(value);
  if (typeof forecast === 'string') return { ok: false, problem: forecast };
  if (!forecast.ok) return { ok: false, problem: PROBLEMS[forecast.problem] };
  const { within, median, interval80 } = forecast;
  // A lower end beyond sight is said as what is known of it: not sooner than that.
  return {
    ok: true,
    answer: { id: idOf(value), within, median, interval80: interval80 ?? [SIGHT, null] },
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

type Loose = { readonly [name: string]: unknown };
const isObject = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string';

function isAsk(value: unknown): value is ForecastAsk & { readonly id?: string | number } {
  return isObject(value) && isText(value['start']) && isText(value['asOf']) && areTraits(value['covariates']);
}

/** Days and outcome are judged where they are counted, with a reason for each that cannot be right. */
function isHistory(value: unknown): value is CaseHistory {
  if (!isObject(value) || !isText(value['start']) || !areTraits(value['covariates'])) return false;
  const { end, seen, outcome } = value;
  return (isText(end) || end === null) && isText(seen) && (isText(outcome) || outcome === null);
}

function areTraits(value: unknown): boolean {
  return isObject(value) && Object.values(value).every((trait) => trait == null || isText(trait));
}
