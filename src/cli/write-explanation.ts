/** An explanation as a page of the terminal: the answer first, then what to do, then why. */
import type { Action, Explanation } from '../explanation/explanation.ts';
import type { Words } from '../language/words.ts';

const WIDTH = 78;

/** Breaks a paragraph at words so that it fits the width of a terminal. */
export function wrap(text: string, indent: string, width = WIDTH): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    if (line !== '' && indent.length + line.length + 1 + word.length > width) {
      lines.push(indent + line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, indent + line].join('\n');
}

/** Writes the explanation for a reader; ends with the line that says what Overcome is not. */
export function writeExplanation(explanation: Explanation, words: Words): string {
  const section = (heading: string, lines: readonly string[]): string =>
    lines.length === 0 ? '' : `\n${heading}\n${lines.join('\n')}\n`;
  const shares = explanation.standing
    .filter(({ probability }) => probability >= 0.02)
    .map(
      ({ is, probability }) =>
        `  ${words.percent(probability).padStart(4)}  ${words.say(`common.standing.${is}`)}`,
    );
  const reasons = explanation.reasons.map(({ says, strength, weight }) =>
    wrap(
      `${weight < 0 ? words.say('cli.against') : words.say('cli.for')}, ${words.say(`cli.strength.${strength}`)}: ${says}`,
      '  ',
    ),
  );
  const { forecast, noForecast } = explanation;
  const foretold = forecast?.says ?? (noForecast === undefined ? [] : [noForecast]);
  const sources = explanation.sources.map(({ says, grade, checkedOn, address }) => {
    const checked = words.say('cli.checked', {
      grade: words.say(`cli.grade.${grade}`),
      day: words.day(Temporal.PlainDate.from(checkedOn)),
    });
    return `${wrap(`${says} (${checked})`, '  ')}\n    ${address}`;
  });
  return [
    `${wrap(explanation.headline, '')}\n\n${wrap(explanation.meaning, '')}\n`,
    ...explanation.notes.map((note) => `\n${wrap(note, '')}\n`),
    section(words.say('cli.sure'), shares),
    section(
      words.say('cli.do'),
      explanation.actions.map((action) => wrap(action.says + days(action, words), '  ')),
    ),
    section(
      words.say('waits.forecast.heading'),
      foretold.map((line) => wrap(line, '  ')),
    ),
    section(words.say('cli.why'), reasons),
    section(
      words.say('cli.clocks'),
      explanation.clocks.map(({ says }) => wrap(says, '  ')),
    ),
    section(
      words.say('cli.not-to-worry'),
      explanation.notToWorry.map((line) => wrap(line, '  ')),
    ),
    section(words.say('cli.sources'), sources),
    `\n${wrap(words.say('common.not-government'), '')}\n`,
  ].join('');
}

function days({ notBefore, by }: Action, words: Words): string {
  const said = [
    notBefore === undefined
      ? null
      : words.say('cli.from-day', { day: words.day(Temporal.PlainDate.from(notBefore)) }),
    by === undefined ? null : words.say('cli.by-day', { day: words.day(Temporal.PlainDate.from(by)) }),
  ].filter((part) => part !== null);
  return said.length === 0 ? '' : ` (${said.join(', ')})`;
}
