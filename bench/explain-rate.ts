/** Cases explained a second on one core, warm; against a floor that only parses and writes the same JSON lines. */
import { readAsk } from '../src/explanation/asking/ask.ts';
import { explain } from '../src/explanation/explain.ts';
import { englishWords } from '../src/language/words.ts';

const POSTS = ['Hyderabad', 'London', 'Islamabad', 'Toronto', 'Guangzhou', null] as const;
const CLASSES = ['H1B', 'H4', 'F1', 'B1/B2', 'CR1', null] as const;
const PAGE =
  'Refused Case Created: 02-Mar-2021 Case Last Updated: 09-Mar-2021 A U.S. consular officer has adjudicated and refused your visa application. Please see the letter you received at the interview.';

/** Asks as they come: every fourth with a pasted page, events that differ in kind, number and day. */
function makeLine(number: number): string {
  const day = Temporal.PlainDate.from('2021-03-01').add({ days: number % 60 });
  const on = (days: number): string => day.add({ days }).toString();
  const events = [
    { kind: number % 5 === 0 ? 'dropbox' : 'interview', value: null, date: on(0) },
    { kind: 'status', value: 'refused', detail: number % 2 ? 'long' : 'short', date: on(1) },
    ...(number % 3 === 0 ? [{ kind: 'told', value: 'approved', date: on(0) }] : []),
    ...(number % 7 === 0 ? [{ kind: 'requested', value: 'documents', date: on(4) }] : []),
    ...(number % 14 === 0 ? [{ kind: 'provided', value: 'documents', date: on(9) }] : []),
    ...(number % 4 === 1 ? [{ kind: 'passport', value: 'kept', date: on(0) }] : []),
  ];
  return JSON.stringify({
    id: `case-${number}`,
    today: day.add({ days: 10 + (number % 90) }).toString(),
    ...(number % 4 === 0 ? { statusText: PAGE } : {}),
    case: {
      visaClass: CLASSES[number % CLASSES.length],
      immigrant: number % 6 === 4,
      post: POSTS[number % POSTS.length],
      events,
    },
  });
}

const words = englishWords();
const lines = Array.from({ length: 10_000 }, (_, number) => makeLine(number));

function explainAll(): number {
  let bytes = 0;
  for (const line of lines) {
    const asked = readAsk(JSON.parse(line));
    if (!asked.ok) throw new Error(asked.problem);
    bytes += JSON.stringify(explain(asked.ask, words)).length;
  }
  return bytes;
}

function floor(): number {
  let bytes = 0;
  for (const line of lines) bytes += JSON.stringify(JSON.parse(line)).length;
  return bytes;
}

function rate(run: () => number): number {
  run();
  const rates = Array.from({ length: 5 }, () => {
    const start = performance.now();
    run();
    return (lines.length / (performance.now() - start)) * 1000;
  }).sort((a, b) => a - b);
  return rates[2] ?? 0;
}

const ours = rate(explainAll);
const base = rate(floor);
console.log(
  `explain: ${Math.round(ours)} cases a second (asked: 5000); parse and write alone: ${Math.round(base)}; ratio ${(ours / base).toFixed(3)}`,
);
