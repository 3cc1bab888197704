/** `overcome explain`: what a status really means for a case. */
import { type ExplainAsk, readAsk } from '../explanation/asking/ask.ts';
import { explain, type ForecastOf } from '../explanation/explain.ts';
import type { Explanation } from '../explanation/explanation.ts';
import { englishWords, type Words } from '../language/words.ts';
import { readWhole } from '../services/lines/read-lines.ts';
import { answerLines, type LineAnswer } from './answer-lines.ts';
import { type Command, type ExitCode, refuse, type Terminal } from './command.ts';
import { type KeptPlace, readKeptPlace } from './kept-place.ts';
import { openInput } from './open-input.ts';
import { readDay, readOptions } from './options.ts';
import { writeExplanation } from './write-explanation.ts';

const HELP = `overcome explain [FILE] [--today YYYY-MM-DD] [--data DIR]
  Reads what the status page shows (pasted text) and says what it means.

overcome explain --json [FILE]
  Reads one JSON object a line and prints one a line, in the same order:
  {"id"?, "today":"YYYY-MM-DD", "statusText"?, "story"?, "case"?:{"visaClass"?, "immigrant"?, "post"?, "route"?, "events"?}}
  A line that cannot be used gives {"id", "line", "error"} in its place.

FILE   the input (.gz is unpacked); standard input when left out
--data a data folder with waits that were imported: a case that waits is told how long others took
`;

/** Opens a place, learns from its waits and closes it again. */
export type OpenForecasts = (place: KeptPlace, today: string) => Promise<ForecastOf>;

/** Without a data folder nothing is opened, and nothing is forecast. */
export const explainCommand = (openForecasts: OpenForecasts): Command => ({
  help: HELP,
  run: async (args, terminal) => {
    const read = readOptions(args, {
      json: { type: 'boolean' },
      today: { type: 'string' },
      data: { type: 'string' },
    });
    if (!read.ok) return refuse(terminal, read.problem);
    const { values, files } = read.options;
    const opened = await openInput(terminal, files);
    if (!opened.ok) return refuse(terminal, opened.problem);
    const words = englishWords();
    const forecastOf = values['data']
      ? await openForecasts(readKeptPlace(terminal, read.options), terminal.today().toString())
      : undefined;
    const say: Say = (ask) => explain(ask, words, forecastOf);
    if (values['json']) return answerLines(terminal, opened.input, (value) => explainLine(value, say));
    const today = typeof values['today'] === 'string' ? readDay(values['today']) : terminal.today();
    if (typeof today === 'string') return refuse(terminal, today);
    return explainPaste(terminal, opened.input, { today, words, say });
  },
});

type Say = (ask: ExplainAsk) => Explanation;

function explainLine(value: unknown, say: Say): LineAnswer {
  const asked = readAsk(value);
  return asked.ok ? { ok: true, answer: say(asked.ask) } : asked;
}

async function explainPaste(
  terminal: Terminal,
  input: Terminal['input'],
  { today, words, say }: { readonly today: Temporal.PlainDate; readonly words: Words; readonly say: Say },
): Promise<ExitCode> {
  const text = await readWhole(input);
  if (text === null)
    return refuse(
      terminal,
      'The text is longer than 8,000,000 characters. Give the part that the page shows.',
    );
  if (text.trim() === '') return refuse(terminal, 'The input is empty. Paste what the status page shows.');
  const ask: ExplainAsk = { today, statusText: text };
  terminal.output.write(writeExplanation(say(ask), words));
  return 0;
}
