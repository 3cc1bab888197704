/**
 * A megabyte of text that nobody means well with: recognise, explain, read and scrub against reading every character
 * once. Each stays under a second, and half the text takes about half the time.
 */
import { readAsk } from '../src/explanation/asking/ask.ts';
import { explain } from '../src/explanation/explain.ts';
import { englishWords } from '../src/language/words.ts';
import { scrub } from '../src/reading/personal/scrub.ts';
import { read } from '../src/reading/read.ts';
import { recognise } from '../src/wording/recognise.ts';

const MEGABYTE = 1_000_000;
const fill = (piece: string): string => piece.repeat(Math.ceil(MEGABYTE / piece.length)).slice(0, MEGABYTE);

const TEXTS: Readonly<Record<string, string>> = {
  'one letter': fill('a'),
  digits: fill('0123456789'),
  'open tags': fill('<'),
  'nested tags': fill('<div id="lblStatus">'),
  entities: fill('&amp;'),
  quotes: fill('"“\''),
  'spaces and breaks': fill(' \n\t'),
  'the word again and again': fill('Refused '),
  'the whole text again and again': fill(
    'A U.S. consular officer has adjudicated and refused your visa application. Please see the letter you received at the interview. ',
  ),
  'almost the text': fill('A U.S. consular oficer has ajudicated and refusd your vsa '),
  dates: fill('08-Jan-2021 '),
  'combining marks': fill('e\u0301\u0323'),
  'not Latin': fill('签证被拒 '),
  'Chinese events': fill('面签被拒补材料收到护照白条'),
  'slips again and again': fill('221g slip '),
  'approved again and again': fill('approved '),
  'short dates': fill('1/2 '),
  '100,000 dates': '12/8/2020 '.repeat(100_000),
  'nested quotes': fill('“she said “he said “'),
  'long runs of digits': fill('98450123456789012345 '),
  'one sentence': fill('they asked for my passport and I sent it on 5 May and the page said issued '),
};

const words = englishWords();
function time(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}
function countLetters(text: string): number {
  let letters = 0;
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 64) letters += 1;
  return letters;
}
const posted = Temporal.PlainDate.from('2021-03-05');
const shown = (milliseconds: number): string => milliseconds.toFixed(0).padStart(4);
function explainText(text: string): unknown {
  const asked = readAsk({ today: '2021-03-05', statusText: text });
  return asked.ok ? explain(asked.ask, words) : asked;
}

for (const [name, text] of Object.entries(TEXTS)) {
  recognise(text.slice(0, 2_000));
  const [half, whole] = [time(() => recognise(text.slice(0, MEGABYTE / 2))), time(() => recognise(text))];
  const said = time(() => explainText(text));
  const [halfRead, wholeRead] = [
    time(() => read(text.slice(0, MEGABYTE / 2), { posted })),
    time(() => read(text, { posted })),
  ];
  const scrubbed = time(() => scrub(text));
  const once = time(() => countLetters(text));
  console.log(
    `${name.padEnd(32)} recognise ${shown(whole)} ms (half of it: ${half.toFixed(0)} ms), explain ${shown(said)} ms; read ${shown(wholeRead)} ms (half of it: ${halfRead.toFixed(0)} ms), scrub ${shown(scrubbed)} ms; every letter once: ${once.toFixed(1)} ms`,
  );
}
