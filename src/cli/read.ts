/** `overcome read`: what a person's words say happened. */
import { wholeDay } from '../cases/day.ts';
import { englishWords } from '../language/words.ts';
import { read } from '../reading/read.ts';
import type { Reading } from '../reading/reading.ts';
import { answerLines, type LineAnswer } from './answer-lines.ts';
import { type Command, type ExitCode, refuse, type Terminal } from './command.ts';
import { idOf } from './id-of.ts';
import { openInput } from './open-input.ts';
import { readDay, readOptions } from './options.ts';
import { readText } from './read-text.ts';
import { writeReading } from './write-reading.ts';

const HELP = `overcome read [FILE] [--posted YYYY-MM-DD]
  Reads one story and prints its timeline.

overcome read --json [FILE] [--posted YYYY-MM-DD]
  Reads one JSON object a line, {"id", "text", "posted"?:"YYYY-MM-DD"}, and prints one a line, in the same order:
  {"id", "cases":[{visaClass, post, route, immigrant, who, events:[{kind, value, detail, date, planned?, at:[from, to]}]}], "asks":[…]}

FILE       the input (.gz is unpacked); standard input when left out
--posted   the day on which the text was written; nothing past is read as later than it
`;

export const readCommand: Command = {
  help: HELP,
  run: async (args, terminal) => {
    const options = readOptions(args, { json: { type: 'boolean' }, posted: { type: 'string' } });
    if (!options.ok) return refuse(terminal, options.problem);
    const { values, files } = options.options;
    const posted = typeof values['posted'] === 'string' ? readDay(values['posted']) : null;
    if (typeof posted === 'string') return refuse(terminal, posted);
    const opened = await openInput(terminal, files);
    if (!opened.ok) return refuse(terminal, opened.problem);
    return values['json']
      ? answerLines(terminal, opened.input, { answer: (value) => readLine(value, posted), example: EXAMPLE })
      : readStory(terminal, opened.input, posted ?? terminal.today());
  },
};

const EXAMPLE = '{"id":"a","text":"…","posted":"2021-03-05"}';

function readLine(value: unknown, posted: Temporal.PlainDate | null): LineAnswer {
  if (typeof value !== 'object' || value === null || !('text' in value) || typeof value.text !== 'string') {
    return {
      ok: false,
      problem: `The line has no "text". Give an object like ${EXAMPLE}.`,
    };
  }
  const given = 'posted' in value ? value.posted : null;
  const own = typeof given === 'string' ? wholeDay(given) : null;
  if (given !== null && given !== undefined && own === null) {
    return {
      ok: false,
      problem: '"posted" is no day of the calendar. Write it as YYYY-MM-DD, or leave it out.',
    };
  }
  return { ok: true, answer: { id: idOf(value), ...jsonOf(read(value.text, { posted: own ?? posted })) } };
}

/** What is printed of a reading: how sure an event was read stays inside the program. */
function jsonOf({ cases, asks }: Reading): { readonly cases: unknown; readonly asks: unknown } {
  const printed = cases.map(({ events, ...facts }) => ({
    ...facts,
    events: events.map(({ certainty: _, ...event }) => event),
  }));
  return { cases: printed, asks };
}

async function readStory(
  terminal: Terminal,
  input: Terminal['input'],
  posted: Temporal.PlainDate,
): Promise<ExitCode> {
  const given = await readText(input, 'The input is empty. Tell what happened, in your own words.');
  if (!given.ok) return refuse(terminal, given.problem);
  const { text } = given;
  terminal.output.write(writeReading(read(text, { posted }), text, englishWords()));
  return 0;
}
