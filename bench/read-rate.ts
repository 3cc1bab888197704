/**
 * Characters of story read a second, against chrono-node only finding dates in the same text, in turns: of the first
 * turns, while the engine still compiles, and warm, after every one has read all stories many times.
 */
import * as chrono from 'chrono-node';
import { read } from '../src/reading/read.ts';
import { scrub } from '../src/reading/scrub.ts';

const CLASSES = ['H1B', 'H4', 'F1', 'B1/B2', 'CR1'] as const;
const CITIES = ['Lagos', 'Hyderabad', 'Toronto', 'Bogota', 'Wuhan'] as const;

/** Stories as people tell them: some long with little in them, some short and full of dates, some in two languages. */
function makeStory(number: number): string {
  const visa = CLASSES[number % CLASSES.length];
  const city = CITIES[number % CITIES.length];
  const day = 1 + (number % 25);
  const kinds = [
    `Hi all, hope everybody is fine. I had my ${visa} interview in ${city} on March ${day}th, 2021 with my family. The officer was polite, asked what I do and where I live, and said that my visa is approved. He kept my passport and gave me no slip. The same evening the page showed Refused. I am worried because we have tickets and my employer is asking every day. Has anybody been in the same situation, and how long did it take for you? Thank you in advance for any help.`,
    `0${1 + (number % 9)}/1${number % 9}/2021: ${visa} interview ${city}, white slip, asked for documents\n03/2${number % 9}/2021: submitted by e-mail\n04/05/2021: status updated, still refused\n04/19/2021: administrative processing\n04/22/2021: issued\n04/2${5 + (number % 4)}/2021: got the passport`,
    `3.${day} ${city}面签，白条，要求补材料。3.${day + 1}当天交了材料，long refused。4.2更新为approved，4.3 issued`,
    `Dropbox on ${day} March at ${city}, status Application Received next day, Refused 2 days later. They called me for an interview on 12 April but I could not go. My wife's H4 was issued, mine is not. What should I do now?`,
  ];
  return kinds[number % kinds.length] ?? '';
}

const posted = Temporal.PlainDate.from('2021-05-01');
const reference = new Date(Date.UTC(2021, 4, 1));
const stories = Array.from({ length: 400 }, (_, number) => makeStory(number));
const letters = stories.reduce((sum, story) => sum + story.length, 0);

const RUNS = {
  read: () => {
    for (const story of stories) read(story, { posted });
  },
  scrub: () => {
    for (const story of stories) scrub(story);
  },
  chrono: () => {
    for (const story of stories) chrono.parse(story, reference);
  },
} as const;

const rates: Record<keyof typeof RUNS, number[]> = { read: [], scrub: [], chrono: [] };
const NAMES = ['read', 'scrub', 'chrono'] as const;
const TURNS = { first: { from: 1, to: 6 }, warm: { from: 30, to: 45 } } as const;
for (let turn = 0; turn < TURNS.warm.to; turn += 1) {
  for (const name of NAMES) {
    const start = performance.now();
    RUNS[name]();
    rates[name].push((letters / (performance.now() - start)) * 1000);
  }
}
for (const [when, { from, to }] of Object.entries(TURNS)) {
  const median = (name: keyof typeof RUNS): number =>
    rates[name].slice(from, to).toSorted((a, b) => a - b)[Math.floor((to - from) / 2)] ?? 0;
  console.log(
    `${when}: read ${Math.round(median('read'))} letters a second, scrub ${Math.round(median('scrub'))}, chrono-node finding dates ${Math.round(median('chrono'))}; read / chrono-node ${(median('read') / median('chrono')).toFixed(2)}`,
  );
}
