/** A megabyte of text that nobody means well with: recognise and explain against reading every character once. */
import { readAsk } from '../src/explanation/asking/ask.ts';
import { explain } from '../src/explanation/explain.ts';
import { englishWords } from '../src/language/words.ts';
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
function explainText(text: string): unknown {
  const asked = readAsk({ today: '2021-03-05', statusText: text });
  return asked.ok ? explain(asked.ask, words) : asked;
}

for (const [name, text] of Object.entries(TEXTS)) {
  recognise(text.slice(0, 2_000));
  const [half, whole] = [time(() => recognise(text.slice(0, MEGABYTE / 2))), time(() => recognise(text))];
  const said = time(() => explainText(text));
  const once = time(() => countLetters(text));
  console.log(
    `${name.padEnd(32)} recognise ${whole.toFixed(0).padStart(4)} ms (half of it: ${half.toFixed(0)} ms), explain ${said.toFixed(0).padStart(4)} ms; every letter once: ${once.toFixed(1)} ms`,
  );
}
