/** `overcome explain`: what a status really means for a case. */
import { addStory } from '../explanation/asking/add-story.ts';
import { type ExplainAsk, readAsk } from '../explanation/asking/ask.ts';
import { explain, type ForecastOf } from '../explanation/explain.ts';
import type { Explanation } from '../explanation/explanation.ts';
import { englishWords, type Words } from '../language/words.ts';
import { hear } from '../services/told/hear.ts';
import { answerLines, type LineAnswer } from './answer-lines.ts';
import { type Command, type ExitCode, refuse, type Terminal } from './command.ts';
import { idOf } from './id-of.ts';
import { type KeptPlace, readKeptPlace } from './kept-place.ts';
import { openInput } from './open-input.ts';
import { readDay, readOptions } from './options.ts';
import { readText } from './read-text.ts';
import { writeExplanation } from './write-explanation.ts';

const HELP = `overcome explain [FILE] [--today YYYY-MM-DD] [--data DIR]
  Reads what the status page shows, as pasted text, or what happened, in your own words, or both, and says what it means.

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
    if (values['json'])
      return answerLines(terminal, opened.input, {
        answer: (value) => explainLine(value, say),
        example: EXAMPLE,
      });
    const today = typeof values['today'] === 'string' ? readDay(values['today']) : terminal.today();
    if (typeof today === 'string') return refuse(terminal, today);
    return explainText(terminal, opened.input, { today, words, say });
  },
});

const EXAMPLE = '{"today":"2021-03-05","statusText":"…"}';

type Say = (ask: ExplainAsk) => Explanation;

function explainLine(value: unknown, say: Say): LineAnswer {
  const asked = readAsk(value);
  return asked.ok ? { ok: true, answer: { ...say(asked.ask), id: idOf(value) } } : asked;
}

async function explainText(
  terminal: Terminal,
  input: Terminal['input'],
  { today, words, say }: { readonly today: Temporal.PlainDate; readonly words: Words; readonly say: Say },
): Promise<ExitCode> {
  const read = await readText(
    input,
    'The input is empty. Paste what the status page shows, or tell what happened.',
  );
  if (!read.ok) return refuse(terminal, read.problem);
  const { ask } = hear({ tell: addStory }, { today, statusText: read.text }, null, null);
  terminal.output.write(writeExplanation(say(ask), words));
  return 0;
}
