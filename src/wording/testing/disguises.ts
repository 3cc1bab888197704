/** What happens to a page's text on its way from the screen into a box: each takes the text and returns it changed. */
import type { Chance } from './chance.ts';

export type Disguise = (text: string, chance: Chance) => string;

export const DISGUISES = {
  asItIs: (text) => text,
  capitals: (text) => text.toUpperCase(),
  smallLetters: (text) => text.toLowerCase(),
  narrowColumn: (text, chance) => wrap(text, 18 + chance.below(50), false),
  brokenWords: (text, chance) => wrap(text, 24 + chance.below(30), true),
  quotedMail: (text, chance) =>
    wrap(text, 40 + chance.below(30), false)
      .split('\n')
      .map((line) => `> ${line}`)
      .join('\n'),
  forwardedChat: (text, chance) =>
    text
      .split('\n')
      .map((line, index) => (index === 0 || chance.odds(0.2) ? `*${line.trim()}*` : line))
      .join('\n\n'),
  chatHeads: (text) => `[09/03/2021, 18:22:07] Me: \n${text}`,
  hardSpaces: (text, chance) => text.replace(/ /g, (space) => (chance.odds(0.4) ? '\u00A0' : space)),
  zeroWidth: (text, chance) =>
    [...text].map((letter) => (chance.odds(0.05) ? `${letter}\u200B` : letter)).join(''),
  doubleSpaces: (text, chance) =>
    text.replace(/ /g, () => chance.one([' ', '  ', '\t', ' \n', ' '] as const)),
  curlyQuotes: (text) => `“${text.replaceAll("'", '’').replace(/\.$/, '')}”`,
  oneLine: (text) => text.replace(/\n+/g, ' '),
  runTogether: (text) => text.replace(/\n+/g, ''),
  oneSlip: (text, chance) => slip(text, chance),
  twoSlips: (text, chance) => slip(slip(text, chance), chance),
  scanned: (text, chance) =>
    text.replace(/[lIOo]/g, (letter) => (chance.odds(0.12) ? (SCANNED[letter] ?? letter) : letter)),
  markdown: (text) =>
    text
      .split('\n')
      .map((line, index) => (index === 0 ? `## ${line}` : `- ${line}`))
      .join('\n'),
  tableRow: (text) => `| ${text.split('\n').join(' | ')} |`,
} as const satisfies Record<string, Disguise>;

const SCANNED: Readonly<Record<string, string>> = { l: '1', I: 'l', O: '0', o: '0' };

function wrap(text: string, width: number, breakWords: boolean): string {
  const lines: string[] = [];
  for (const paragraph of text.split('\n')) {
    let line = '';
    for (const word of paragraph.split(' ')) {
      const room = width - line.length - 2;
      if (line.length + word.length + 1 <= width) line = line === '' ? word : `${line} ${word}`;
      else if (breakWords && /^[a-z]{8,}$/.test(word) && room > 3) {
        lines.push(`${line} ${word.slice(0, Math.min(room, word.length - 3))}-`);
        line = word.slice(Math.min(room, word.length - 3));
      } else {
        lines.push(line);
        line = word;
      }
    }
    lines.push(line);
  }
  return lines.join('\n');
}

/** One letter missing, doubled, wrong, or changed with its neighbour, somewhere in a word. */
function slip(text: string, chance: Chance): string {
  const places = [...text.matchAll(/[A-Za-z]{5,}/g)];
  const found = places[chance.below(places.length)];
  if (found === undefined) return text;
  const at = found.index + 1 + chance.below(found[0].length - 2);
  const [before, one, two, after] = [
    text.slice(0, at),
    text[at] ?? '',
    text[at + 1] ?? '',
    text.slice(at + 2),
  ];
  return chance.one([
    `${before}${two}${after}`,
    `${before}${one}${one}${two}${after}`,
    `${before}${two}${one}${after}`,
    `${before}${chance.one(['e', 's', 'k', 'a'] as const)}${two}${after}`,
  ] as const);
}
