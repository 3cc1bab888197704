/** What was read of a story, as a timeline in the terminal. */
import type { Words } from '../language/words.ts';
import type { ReadCase, Reading } from '../reading/reading.ts';

/** One case a block, one event a line: the day, what happened, and the words that say so. */
export function writeReading({ cases, asks }: Reading, text: string, words: Words): string {
  if (cases.length === 0) return `${words.say('cli.read.nothing')}\n`;
  const blocks = cases.map((found) => `${heading(found, words)}\n${timeline(found, text, words)}`);
  const asked = asks.length === 0 ? '' : `\n${words.say('cli.read.asks', { asks: asks.join(', ') })}\n`;
  return `${blocks.join('\n')}${asked}`;
}

function heading({ who, visaClass, post, route }: ReadCase, words: Words): string {
  const unknown = words.say('cli.read.unknown');
  return words.say('cli.read.case', {
    who,
    visaClass: visaClass ?? unknown,
    post: post ?? unknown,
    route: route ?? unknown,
  });
}

function timeline({ events }: ReadCase, text: string, words: Words): string {
  const lines = events.map((event) => {
    const day = (event.date ?? words.say('cli.read.undated')).padEnd(12);
    const what = [
      event.kind,
      event.value,
      event.detail && `(${event.detail})`,
      event.planned && words.say('cli.read.planned'),
    ]
      .filter(Boolean)
      .join(' ');
    const said = text
      .slice(...event.at)
      .replace(/\s+/g, ' ')
      .slice(0, 60);
    return `  ${day} ${what.padEnd(36)} “${said}”`;
  });
  return lines.length === 0 ? `  ${words.say('cli.read.no-events')}\n` : `${lines.join('\n')}\n`;
}
